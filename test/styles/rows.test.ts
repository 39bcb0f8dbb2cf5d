import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { rules } from '../../plugins/index.ts'
import { readText } from '../../src/draft/text.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import { layerOfStyleFlag, settingsOf, type Settings } from '../../src/lint/settings.ts'
import { knobs } from '../../src/styles/knobs.ts'
import { styles } from '../../src/styles/styles.ts'
import { expected } from './expected.ts'
import { type Row, rows } from './rows.ts'

/** What a style says of a draft: “severity actual → replacement”. */
function said({ draft, rules: asked }: Row, settings: Settings): string[] {
  const { findings } = lintDraft(readText(new VFile({ value: draft })), settings)
  return findings
    .filter(({ rule }) => asked.includes(rule))
    .map(({ severity, actual, expected: [first] }) =>
      first === undefined ? `${severity} ${actual}` : `${severity} ${actual} → ${first}`,
    )
}

const settingsOfStyle = (id: string): Settings => settingsOf([layerOfStyleFlag(id)])

describe.each(rows.map((row) => [row.knob, row] as const))('%s', (knob, row) => {
  test.each([...styles.keys()])('%s', (id) => {
    expect(said(row, settingsOfStyle(id))).toEqual(expected[knob]?.[id])
  })
})

/** Settings of a style with one value (an option, or the severity: null) as the style below it has it. */
function without(id: string, rule: string, option: string | null): Settings {
  const settings = settingsOfStyle(id)
  const setting = settings.rules.get(rule)
  const below = settingsOfStyle(styles.get(id)?.extends ?? 'neutral').rules.get(rule)
  if (!setting || !below) throw new Error(`no rule ${rule}`)
  const old = below.options as Record<string, unknown>
  const changed =
    option === null
      ? { severity: below.severity, options: setting.options }
      : { severity: setting.severity, options: { ...setting.options, [option]: old[option] } }
  return { ...settings, rules: new Map([...settings.rules, [rule, changed]]) }
}

/** Every value of every style. */
const values = [...styles.values()].flatMap((style) =>
  Object.entries(style.rules).flatMap(([rule, { severity, options }]) =>
    [...(severity === undefined ? [] : [null]), ...Object.keys(options ?? {})].map(
      (option) => [style.id, rule, option] as const,
    ),
  ),
)

test.each(values)('%s: an example shows what becomes of %s without its %s', (id, rule, option) => {
  const changed = without(id, rule, option)
  const shows = rows.some((row) => {
    if (!row.rules.includes(rule)) return false
    return said(row, changed).join('\n') !== (expected[row.knob]?.[id] ?? []).join('\n')
  })
  expect(shows).toBe(true)
})

test('every row has a rule and an example', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(Object.values(knobs).filter((rule) => !ids.has(rule))).toEqual([])
  expect(Object.keys(knobs).filter((knob) => !rows.some((row) => row.knob === knob))).toEqual([])
})

test.each([...styles.values()].map((style) => [style.id, style] as const))(
  '%s has a note on every row',
  (id, { notes }) => {
    const named = new Set(notes.map(({ knob }) => knob))
    const spellings = ['Kyiv', 'president of Ukraine']
    const missing = Object.keys(knobs).filter((knob) => !named.has(knob as keyof typeof knobs))
    expect(missing).toEqual(id === 'neutral' ? spellings : [])
  },
)
