import type { Severity } from '../rule.ts'
import { colorsOf } from './colors.ts'
import type { FileReport } from './report.ts'
import type { Summary } from './summary.ts'
import { counted, printable } from './text.ts'

/** GitHub takes a megabyte for a step, and nothing of what is longer. */
const LARGEST = 900_000

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** A text on one line whose characters are nothing but characters in Markdown, nor name anybody. */
function plain(text: string): string {
  return printable(text)
    .replaceAll(/[!#$()*+\-.<>[\\\]_`{|}~:]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('@', '@<!-- -->')
}

/** Collects the page for the summary of a step. */
export function githubSummary(): { add(report: FileReport): void; text(summary: Summary): string } {
  const rows: Record<Severity, string[]> = { error: [], warning: [], info: [] }
  let size = 0
  let leftOut = 0

  function add(severity: Severity, cells: readonly string[]): void {
    const row = `| ${severity} | ${cells.join(' | ')} |\n`
    size += Buffer.byteLength(row)
    if (size > LARGEST) leftOut++
    else rows[severity].push(row)
  }

  return {
    add({ path, findings, error }) {
      if (error) add('error', [plain(path), plain(error.code), plain(error.message)])
      for (const { severity, start, rule, message, url } of findings) {
        const name = /^https:[^\s()<>]+$/.test(url) ? `[${plain(rule)}](${url})` : plain(rule)
        add(severity, [`${plain(path)} ${start.line}:${start.column}`, name, plain(message)])
      }
    },
    text(summary) {
      const all = ORDER.flatMap((severity) => rows[severity])
      const head = `## copydesk\n\n${summary.line(colorsOf(false))}\n`
      if (all.length === 0) return head
      const rest = leftOut > 0 ? `\n… and ${counted(leftOut, 'finding')} more.\n` : ''
      return `${head}\n| | Where | Rule | |\n|---|---|---|---|\n${all.join('')}${rest}`
    },
  }
}
