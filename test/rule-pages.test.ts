import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { rules } from '../plugins/index.ts'
import type { Draft } from '../src/draft/draft.ts'
import { readText } from '../src/draft/text.ts'
import type { Finding } from '../src/lint/finding.ts'
import { findingsOf } from '../src/lint/finding.ts'
import { lintDraft } from '../src/lint/lint.ts'
import { registerOf } from '../src/register/register.ts'
import type { Rule, Severity } from '../src/rule.ts'
import { rulePlugin } from '../src/rule.ts'
import type { Example } from './support/rule-page.ts'
import { PAGE_HEADINGS, readRulePage, withFindings } from './support/rule-page.ts'

/** Fewest examples of each kind that a page may have. */
const LEAST = 3

/**
 * For authors: with `UPDATE_PAGES=ID,ID` (or `1` for all) the findings on these pages are written anew before they
 * are tested. Never in CI.
 */
const toUpdate = process.env['CI'] ? [] : (process.env['UPDATE_PAGES'] ?? '').split(',')
const isUpdated = (id: string): boolean => toUpdate.includes(id) || toUpdate.includes('1')

const folder = fileURLToPath(new URL('../plugins', import.meta.url))
const pagePath = (id: string): string => `${folder}/${id}/README.md`

function lineOf({ start, end, severity, actual, message }: Finding): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${place} ${severity} “${actual}”: ${message}`.replaceAll('\n', '\\n')
}

function draftOf(example: Example): Draft {
  return readText(new VFile({ value: example.draft }))
}

/** Lints an example with one rule only, at its severity in the neutral style, or as a warning when it is off. */
function lintExample(rule: Rule, example: Example): Finding[] {
  const draft = draftOf(example)
  const severity: Severity = rule.severity === 'off' ? 'warning' : rule.severity
  const { register, ...own } = example.options
  const options = { ...rule.defaults, ...own }
  const { findings } = lintDraft(draft, {
    style: 'neutral',
    rules: new Map([[rule.id, { severity, options }]]),
    register: registerOf(register ?? {}),
  })
  return findings
}

/** Whether nothing in the example lets findings stand: a retext plugin alone knows of no such notes. */
const hasNoNotes = (example: Example): boolean =>
  draftOf(example).stets.length === 0 && !example.draft.includes('CQ')

async function retextFindings(rule: Rule, example: Example): Promise<Finding[]> {
  const plugin = rulePlugin(rule) as Plugin<[object?], Root>
  const file = await unified()
    .use(retextEnglish)
    .use(plugin, example.options)
    .use(retextStringify)
    .process(new VFile({ value: example.draft }))
  return findingsOf(file)
}

const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('every folder of a rule is in the index', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids.toSorted())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  if (isUpdated(id) && existsSync(pagePath(id))) {
    const old = readFileSync(pagePath(id), 'utf8')
    const found = readRulePage(old).examples.map((example) => lintExample(rule, example).map(lineOf))
    writeFileSync(pagePath(id), withFindings(old, found))
  }
  const page = existsSync(pagePath(id)) ? readFileSync(pagePath(id), 'utf8') : ''
  const { headings, examples } = readRulePage(page)

  test('its page has the headings of every page, and a summary', () => {
    expect(headings).toEqual([`# ${id}`, ...PAGE_HEADINGS])
    expect(page.split('\n')[2]).toMatch(/\S/)
    expect(page).not.toContain('TODO')
  })

  test('every option is on its page', () => {
    for (const key of Object.keys(rule.schema)) expect(page).toContain(`\`${key}\``)
  })

  test.each(['reported', 'left alone'] as const)('it has examples that are %s', (part) => {
    expect(examples.filter((example) => example.part === part).length).toBeGreaterThanOrEqual(LEAST)
  })

  test.each(examples.map((example) => [example.line, example] as const))(
    'the example in line %i',
    async (_, example) => {
      const found = lintExample(rule, example)
      expect(found.map(lineOf)).toEqual(example.findings)
      if (example.part === 'reported') expect(found).not.toEqual([])
      else expect(found).toEqual([])
      for (const { start, end, actual } of found) {
        expect(example.draft.slice(start.offset, end.offset)).toBe(actual)
      }
      if (hasNoNotes(example)) expect(await retextFindings(rule, example)).toEqual(found)
    },
  )
})
