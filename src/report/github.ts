import type { Finding } from '../lint/finding.ts'
import { githubSummary } from './github-summary.ts'
import type { FileReport, ReportContext, Reporter } from './report.ts'
import { Summary } from './summary.ts'
import { counted } from './text.ts'

/** GitHub shows so many of each kind for a step, and leaves out the rest without a word. */
const MOST = 10

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const
type Kind = (typeof KINDS)[keyof typeof KINDS]

/** What a workflow command says. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command. */
function property(text: string | number): string {
  return data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${kind} ${list.join(',')}::${data(message)}\n`
}

function annotation(file: string, { rule, severity, message, start, end }: Finding): string {
  // Columns mean something on one line only.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const place = { file, line: start.line, endLine: end.line, ...columns }
  return command(KINDS[severity], { ...place, title: `copydesk: ${rule}` }, message)
}

/** Annotations of GitHub Actions: the first of each kind, errors first, and a page for the summary of the step. */
export function githubReporter({ located }: Pick<ReportContext, 'located'>): Reporter {
  const shown: Record<Kind, string[]> = { error: [], warning: [], notice: [] }
  const counts: Record<Kind, number> = { error: 0, warning: 0, notice: 0 }
  const summary = new Summary()
  const page = githubSummary()

  function add(kind: Kind, text: () => string): void {
    if (counts[kind]++ < MOST) shown[kind].push(text())
  }

  return {
    start: () => '',
    file(report: FileReport) {
      const file = located(report.path)
      const { error, findings } = report
      summary.add(report)
      page.add({ ...report, path: file })
      if (error) {
        add('error', () => command('error', { file, title: `copydesk: ${error.code}` }, error.message))
      }
      for (const finding of findings) add(KINDS[finding.severity], () => annotation(file, finding))
      return ''
    },
    end() {
      const left = (['error', 'warning', 'notice'] as const)
        .filter((kind) => counts[kind] > MOST)
        .map((kind) => counted(counts[kind] - MOST, kind))
      const rest =
        left.length === 0
          ? ''
          : `copydesk: ${left.join(', ')} more than GitHub shows; the summary has them all\n`
      return [...shown.error, ...shown.warning, ...shown.notice, rest].join('')
    },
    summary: () => page.text(summary),
  }
}
