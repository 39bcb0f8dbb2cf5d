import { printable } from '../report/text.ts'
import { Desk } from './desk.ts'
import type { SheetReport, SheetReporter } from './reporter.ts'
import type { Cell } from './describe.ts'
import { sectionsOf, summaryOf, type Section } from './sections.ts'

/** What Markdown would read as markup in a line or in the cell of a table, HTML among it. */
const MARKUP = /[\\`*_[\]<>|~&#]/g

/** Text as Markdown that shows it as it is. */
function escaped(text: string): string {
  return printable(text).replaceAll(MARKUP, '\\$&')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell({ text, open }: Cell): string {
  return open ? `**${escaped(text)}**` : escaped(text)
}

function section({ title, columns, rows, note }: Section): string {
  const parts = [`## ${title}`]
  if (rows.length > 0) {
    const lines = [row(columns), row(columns.map(() => '---')), ...rows.map((one) => row(one.map(cell)))]
    parts.push(lines.join('\n'))
  }
  if (note !== null) parts.push(escaped(note))
  return parts.join('\n\n')
}

function sheet({ path, article, error }: SheetReport): string {
  const title = `# Fact sheet: ${escaped(path)}`
  if (error) return `${title}\n\nCould not be read: ${escaped(error.message)}`
  const desk = new Desk(article)
  return [title, `${escaped(summaryOf(desk))}.`, ...sectionsOf(desk).map(section)].join('\n\n')
}

/** A Markdown document with a table for each part of the sheet; what a fact-checker has to look into is in bold. */
export function markdownSheets(): SheetReporter {
  let first = true
  return {
    start: () => '',
    file(report) {
      const text = `${first ? '' : '\n'}${sheet(report)}\n`
      first = false
      return text
    },
    end: () => '',
  }
}
