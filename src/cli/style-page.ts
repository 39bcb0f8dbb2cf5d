import { rules } from '../../plugins/index.ts'
import { layerOfStyleFlag, settingsOf } from '../lint/settings.ts'
import { colorsOf } from '../report/colors.ts'
import type { ReportOptions } from '../report/report.ts'
import { wrap } from '../report/text.ts'
import { columnWidths, rowLines } from '../sheet/columns.ts'
import type { Style } from '../styles/styles.ts'

/** A value as it would stand in a configuration. */
const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

/** The options of a rule in a style that are not the rule's own, each on a line. */
function ownOptions(defaults: object, options: object): string[] {
  const before: Readonly<Record<string, unknown>> = { ...defaults }
  return Object.entries(options)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]))
    .map(([key, value]) => `${key}: ${shown(value)}`)
}

/** Each rule that the style sets, with its severity and what is not its default. */
function ruleRows(style: Style): string[][] {
  const settings = settingsOf([layerOfStyleFlag(style.id)])
  return rules.flatMap((rule) => {
    const setting = settings.rules.get(rule.id)
    if (!setting) return []
    const options = ownOptions(rule.defaults, setting.options)
    return options.length === 0 && setting.severity === rule.severity
      ? []
      : [[rule.id, setting.severity, options.join('; ')]]
  })
}

/** The page of a house style, for people: what it settles, where that was read, and what it sets. */
export function stylePage(style: Style, { color, width }: ReportOptions): string {
  const colors = colorsOf(color)
  const table = (rows: readonly string[][]): string => {
    const widths = columnWidths(rows, width)
    return rows
      .flatMap((row) => rowLines(row, widths, (text, i) => (i === 0 ? text : colors.dim(text))))
      .join('\n')
  }
  const base = style.extends === undefined ? '' : ` It stands on ${style.extends}.`
  const sources = new Set(style.notes.filter(({ sure }) => sure === 'sure').map(({ source }) => source))
  const intro =
    `${style.title}: nobody at the house has approved it. Looked at in ${style.asOf}.${base} ` +
    `What is “sure” was read in ${[...sources].join(', ')} or in a page that quotes it; the rest is general knowledge.`
  const notes = style.notes.map(({ knob, value, sure, asOf }) => [knob, value, sure, asOf ?? ''])
  const { people = [], institutions = [] } = style.names ?? {}
  const names = [...institutions, ...people].map(({ name, wrong }) => [name, `not ${wrong.join(', ')}`])
  const sections: [string, readonly string[][]][] = [
    ['WHAT IT SETTLES', notes],
    ['WHAT IT SETS', ruleRows(style)],
    ['NAMES IT SPELLS', names],
  ]
  const parts = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => `${colors.bold(head)}\n${table(rows)}`)
  return [colors.bold(style.id), wrap(intro, width).join('\n'), ...parts].join('\n\n') + '\n'
}
