import { VFile } from 'vfile'
import { reporter as vfileReporter } from 'vfile-reporter'
import { colorsOf, type Colors } from './colors.ts'
import { fold, messageOf, type Folded } from './fold.ts'
import type { FileReport, Reporter, ReportOptions } from './report.ts'
import { Summary } from './summary.ts'
import { printable, wrap } from './text.ts'

const FATAL = { error: true, warning: false, info: undefined } as const
/** Below this a column of words is no longer read but spelled. */
const NARROWEST = 24
/** Longer lines of words are hard to read. */
const WIDEST = 110
/** More findings than this vfile-reporter may not get at once: it hands each to a call as an argument. */
const MOST = 20_000

/** The width of a column. */
function widest(folded: readonly Folded[], text: (one: Folded) => string): number {
  return folded.reduce((width, one) => Math.max(width, text(one).length), 0)
}

/** A file as vfile-reporter wants it, its messages broken into lines that fit beside the other columns. */
function vfileOf(path: string, folded: readonly Folded[], width: number, colors: Colors): VFile {
  const places = widest(folded, ({ finding: { start } }) => `${start.line}:${start.column}`)
  const labels = widest(folded, ({ finding }) => finding.severity)
  const rules = widest(folded, ({ finding }) => finding.rule)
  // vfile-reporter sets place, label, message and rule in columns with a space between them; further lines of a
  // message it leaves as they are.
  const indent = places + labels + 2
  const room = Math.min(width, WIDEST) - indent
  const first = Math.max(NARROWEST, room - rules - 1)
  const file = new VFile({ path: printable(path) })
  for (const one of folded) {
    const { start, severity, rule } = one.finding
    const [head = '', ...rest] = wrap(messageOf(one), Math.max(NARROWEST, room), first)
    const reason = [head, ...rest.map((line) => ' '.repeat(indent) + colors.bold(line))].join('\n')
    const message = file.message(reason, { place: start, ruleId: rule })
    message.fatal = FATAL[severity]
  }
  return file
}

/** vfile-reporter ends with a line that counts errors and warnings, but not info; ours stands at the very end. */
function withoutByline(text: string, file: VFile): string {
  const counted = file.messages.some(({ fatal }) => fatal !== undefined)
  return counted ? text.slice(0, text.lastIndexOf('\n\n')) : text
}

/** For people: a line or two for each finding, as vfile-reporter sets them. */
export function prettyReporter({ color, width }: ReportOptions): Reporter {
  const summary = new Summary()
  const colors = colorsOf(color)
  return {
    start: () => '',
    file(report: FileReport) {
      summary.add(report)
      if (report.findings.length === 0) return ''
      const folded = fold(report)
      let text = ''
      for (let at = 0; at < folded.length; at += MOST) {
        const file = vfileOf(report.path, folded.slice(at, at + MOST), width, colors)
        text += `${withoutByline(vfileReporter([file], { color }), file)}\n\n`
      }
      return text
    },
    end: () => `${summary.line(colors)}\n`,
  }
}
