import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { rules } from '../../plugins/index.ts'
import { configSchema } from '../../src/lint/config-schema.ts'
import { layerOfRuleFlag, layerOfStyleFlag, settingsOf } from '../../src/lint/settings.ts'
import type { Rule } from '../../src/rule.ts'
import type { Style } from '../../src/styles/styles.ts'
import { styleLine, styles } from '../../src/styles/styles.ts'

const validate = new Ajv({ strictTypes: false }).compile(configSchema(rules, styles))

/** What is wrong with the rules of a style, by the schema of the configuration. */
function wrongIn(style: Pick<Style, 'rules'>): string[] {
  const entries = Object.entries(style.rules).map(([id, { severity, options }]) => [
    id,
    severity === undefined ? { ...options } : { severity, ...options },
  ])
  validate({ rules: Object.fromEntries(entries) as object })
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe.each([...styles.values()].map((style) => [style.id, style] as const))('%s', (_, style) => {
  test('names only rules, severities and options that there are', () => expect(wrongIn(style)).toEqual([]))

  test('stands on styles that there are, and not on itself', () => {
    expect(styleLine(style.id).at(-1)).toBe(style)
    if (style.extends !== undefined) expect(styles.has(style.extends)).toBe(true)
    expect(styleLine(style.id).length).toBe(
      style.extends === undefined ? 1 : styleLine(style.extends).length + 1,
    )
  })

  test('says of each value once where it was read', () => {
    const knobs = style.notes.map(({ knob }) => knob)
    expect(new Set(knobs).size).toBe(knobs.length)
    for (const { value, source } of style.notes) expect([value, source]).not.toContain('')
    expect(style.asOf).toMatch(/^\d{4}$/)
  })

  test('can be chosen', () => {
    const settings = settingsOf([layerOfStyleFlag(style.id)])
    expect(settings.style).toBe(style.id)
    for (const [id, { severity, options }] of Object.entries(style.rules)) {
      const setting = settings.rules.get(id)
      if (severity !== undefined) expect(setting?.severity).toBe(severity)
      expect(setting?.options).toMatchObject(options ?? {})
    }
  })
})

test('a style that names an unknown rule or option is found out', () => {
  expect(wrongIn({ rules: { placeholders: { severity: 'off' } } })).not.toEqual([])
  expect(wrongIn({ rules: { placeholder: { options: { alsso: [] } } } })).not.toEqual([])
})

test('the neutral style is the rules’ own', () => {
  expect(styles.get('neutral')?.rules).toEqual({})
  const settings = settingsOf()
  expect([...settings.rules.keys()]).toEqual(rules.map(({ id }) => id))
  for (const rule of rules) {
    expect(settings.rules.get(rule.id)).toEqual({ severity: rule.severity, options: rule.defaults })
  }
})

test('a later layer replaces single options and severities', () => {
  const settings = settingsOf([
    { style: 'ap', rules: { placeholder: { severity: 'info', options: { also: ['TBC'] } } } },
    { style: 'guardian', rules: { placeholder: { severity: 'warning' } } },
    layerOfRuleFlag('placeholder=error'),
  ])
  expect(settings.style).toBe('guardian')
  expect(settings.rules.get('placeholder')).toEqual({ severity: 'error', options: { also: ['TBC'] } })
})

test('settings do not change the rules’ own defaults', () => {
  const before = structuredClone(rules.map(({ defaults }) => defaults))
  settingsOf([{ rules: { placeholder: { options: { also: ['TBC'] } } } }])
  expect(rules.map(({ defaults }) => defaults)).toEqual(before)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule: Rule) => {
  test('has a schema for each option, a default for each, and none by a reserved name', () => {
    expect(Object.keys(rule.schema).toSorted()).toEqual(Object.keys(rule.defaults).toSorted())
    expect(Object.keys(rule.schema)).not.toContain('severity')
  })

  test('has defaults that fit its schema', () => {
    validate({ rules: { [rule.id]: { ...rule.defaults } } })
    expect(validate.errors ?? []).toEqual([])
  })

  test('has a description of one line', () => {
    expect(rule.description).toMatch(/^\S[^\n|]{5,110}\S$/)
    expect(rule.description).not.toContain('TODO')
  })
})
