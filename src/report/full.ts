import type { Point } from '../article/types.ts'
import { colorsOf, SEVERITY_COLOR } from './colors.ts'
import { excerpt, type Marked } from './excerpt.ts'
import { fold, messageOf, type Folded } from './fold.ts'
import type { FileReport, Reporter, ReportOptions } from './report.ts'
import { Summary } from './summary.ts'
import { printable, wrap } from './text.ts'

/** Longer lines of words are hard to read. */
const WIDEST = 110

function placeOf({ line, column }: Point): string {
  return `${line}:${column}`
}

/** For people: each finding with its line of the draft, the words underlined. */
export function fullReporter({ color, width: columns }: ReportOptions): Reporter {
  const summary = new Summary()
  const colors = colorsOf(color)
  const width = Math.min(Math.max(columns, 40), WIDEST)
  const explained = new Set<string>()

  function shown(
    text: string,
    marked: readonly [Marked, ...Marked[]],
    mark: string,
    gutter: number,
    paint: typeof colors.red,
  ): string[] {
    const { line, marks } = excerpt(text, marked, mark, width - gutter - 3)
    const number = String(marked[0].start.line).padStart(gutter)
    const bar = colors.dim('|')
    return [`${colors.dim(number)} ${bar} ${line}`, `${' '.repeat(gutter)} ${bar} ${paint(marks)}`]
  }

  function one(path: string, text: string, folded: Folded): string {
    const { finding, also } = folded
    const paint = colors[SEVERITY_COLOR[finding.severity]]
    const places = [finding, ...also, ...finding.related]
    const gutter = Math.max(...places.map(({ start }) => String(start.line).length))
    const indent = ' '.repeat(gutter + 3)
    const words = (message: string) => wrap(message, width - gutter - 3).map((line) => indent + line)
    const lines = [
      `${printable(path)}:${placeOf(finding.start)} ${paint(finding.severity)} ${colors.bold(finding.rule)}`,
      ...shown(text, [finding, ...also], '^', gutter, paint),
      ...words(messageOf(folded)),
    ]
    for (const related of finding.related) {
      lines.push(...shown(text, [related], '-', gutter, colors.dim))
      lines.push(...words(printable(related.message)))
    }
    if (!explained.has(finding.rule)) {
      explained.add(finding.rule)
      lines.push(`${indent}${colors.dim(`Why: copydesk explain ${finding.rule}`)}`)
    }
    return `${lines.join('\n')}\n\n`
  }

  return {
    start: () => '',
    file(report: FileReport) {
      summary.add(report)
      return fold(report)
        .map((folded) => one(report.path, report.text, folded))
        .join('')
    },
    end: () => `${summary.line(colors)}\n`,
  }
}
