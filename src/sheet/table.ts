import type { Article } from '../article/types.ts'
import { colorsOf } from '../report/colors.ts'
import type { ReportOptions } from '../report/report.ts'
import { printable, wrap } from '../report/text.ts'
import { columnWidths, rowLines } from './columns.ts'
import { Desk } from './desk.ts'
import type { SheetReporter } from './reporter.ts'
import { sectionsOf, summaryOf, type Section } from './sections.ts'

const INDENT = '  '
const NARROWEST = 40
/** Longer lines are hard to read. */
const WIDEST = 110

/** For people at a terminal: tables that fit its width. A file that could not be read has none; that is said elsewhere. */
export function tableSheets({ color, width: columns }: ReportOptions): SheetReporter {
  const colors = colorsOf(color)
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST)
  let first = true

  function table({ title, columns: heads, rows, note }: Section): string {
    const lines = [colors.bold(title)]
    if (rows.length > 0) {
      const texts = rows.map((row) => row.map(({ text }) => printable(text)))
      const widths = columnWidths([heads, ...texts], width - INDENT.length)
      lines.push(...rowLines(heads, widths, colors.dim).map((line) => INDENT + line))
      for (const [i, row] of rows.entries()) {
        const paint = (text: string, column: number) => (row[column]?.open ? colors.yellow(text) : text)
        lines.push(...rowLines(texts[i] ?? [], widths, paint).map((line) => INDENT + line))
      }
    }
    if (note !== null)
      lines.push(...wrap(note, width - INDENT.length).map((line) => INDENT + colors.dim(line)))
    return lines.join('\n')
  }

  function sheet(path: string, article: Article): string {
    const desk = new Desk(article)
    const head = [colors.underline(printable(path)), ...wrap(summaryOf(desk), width)].join('\n')
    return [head, ...sectionsOf(desk).map(table)].join('\n\n')
  }

  return {
    start: () => '',
    file({ path, article }) {
      if (!article) return ''
      const text = `${first ? '' : '\n\n'}${sheet(path, article)}\n`
      first = false
      return text
    },
    end: () => '',
  }
}
