import { colorsOf } from '../report/colors.ts'
import type { ReportOptions } from '../report/report.ts'
import { wrap } from '../report/text.ts'
import { columnWidths, rowLines } from '../sheet/columns.ts'
import { knobs, type Knob } from '../styles/knobs.ts'
import type { Style, StyleNote } from '../styles/styles.ts'

const KNOBS = Object.keys(knobs) as Knob[]
const INDENT = '  '
const LEGEND =
  '? is general knowledge, to be checked; a year is the one in which the value was read, or since when it holds. Nobody at these houses has approved what is said of them.'

/** What a style says of a knob, or undefined. */
const noteOf = (style: Style, knob: Knob): StyleNote | undefined =>
  style.notes.find((note) => note.knob === knob)

/** “surname ’21”, “surname?”. */
function marked(text: string, { sure, asOf }: StyleNote): string {
  return `${text}${sure === 'likely' ? '?' : ''}${asOf === undefined ? '' : ` (${asOf})`}`
}

/** What stands in the cell of a table for a style. */
function cellOf(style: Style, knob: Knob): string {
  const note = noteOf(style, knob)
  return note ? marked(note.value, note) : '–'
}

/** The values of a knob with the styles that have each, in the order in which they are first met. */
function byValue(compared: readonly Style[], knob: Knob): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const style of compared) {
    const note = noteOf(style, knob)
    if (!note) continue
    groups.set(note.value, [...(groups.get(note.value) ?? []), marked(style.id, note)])
  }
  return groups
}

/** For people: under each thing that houses settle its values, and who has them. */
export function groupedTable(compared: readonly Style[], { color, width }: ReportOptions): string {
  const colors = colorsOf(color)
  const parts = KNOBS.map((knob) => {
    const rows = [...byValue(compared, knob)].map(([value, ids]) => [value, ids.join(', ')])
    const widths = columnWidths(rows, width - INDENT.length)
    const lines = rows.flatMap((row) => rowLines(row, widths, (text) => text))
    const head = `${colors.bold(knob)}${colors.dim(`  ${knobs[knob]}`)}`
    return [head, ...lines.map((line) => INDENT + line)].join('\n')
  })
  return `${parts.join('\n\n')}\n\n${wrap(LEGEND, width).map(colors.dim).join('\n')}\n`
}

/** Whether not all cells say the same, however sure that is. */
const differs = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => cell.replace(/\?$/, ''))).size > 1

/** For people: a few styles side by side. */
export function columnTable(compared: readonly Style[], { color, width }: ReportOptions): string {
  const colors = colorsOf(color)
  const head = ['', ...compared.map(({ id }) => id)]
  const rows = KNOBS.map((knob) => [knob, ...compared.map((style) => cellOf(style, knob))])
  const widths = columnWidths([head, ...rows], width)
  const lines = [
    ...rowLines(head, widths, colors.bold),
    ...rows.flatMap((row) =>
      rowLines(row, widths, (text, column) =>
        column > 0 && differs(row.slice(1)) ? colors.yellow(text) : text,
      ),
    ),
  ]
  return `${lines.join('\n')}\n\n${wrap(LEGEND, width).map(colors.dim).join('\n')}\n`
}

const markdownRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`

/** A table in Markdown, a column for each style. */
export function markdownTable(compared: readonly Style[]): string {
  const lines = [
    markdownRow(['', 'rule', ...compared.map(({ title }) => title)]),
    markdownRow(['---', '---', ...compared.map(() => '---')]),
    ...KNOBS.map((knob) => markdownRow([knob, knobs[knob], ...compared.map((style) => cellOf(style, knob))])),
  ]
  return `${lines.join('\n')}\n\n${LEGEND}\n`
}

/** For programs: the styles as they are, each value with the rule that asks for it. */
export function jsonTable(compared: readonly Style[]): string {
  const plain = compared.map((style) => ({
    ...style,
    notes: style.notes.map((note) => ({ ...note, rule: knobs[note.knob], asOf: note.asOf ?? style.asOf })),
  }))
  return `${JSON.stringify(plain, null, 2)}\n`
}
