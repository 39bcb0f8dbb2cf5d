import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, onTestFinished, test } from 'vitest'
import { rules } from '../../plugins/index.ts'
import { sarifReporter } from '../../src/report/sarif.ts'
import { context, finding, HOSTILE, print, report } from './reports.ts'

const schema = JSON.parse(readFileSync(new URL('schema/sarif-2.1.0.json', import.meta.url), 'utf8')) as object
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

const STORY = 'The ferry carried 4,200 islanders and cost £31 million.\nMs Toley had warned of it.\n'
const full = report(
  STORY,
  [
    finding(STORY, '4,200 islanders', { severity: 'info' }),
    finding(STORY, 'Toley', {
      rule: 'name-variant',
      severity: 'error',
      expected: ['Tolley'],
      fix: 'safe',
      related: [{ ...finding(STORY, 'ferry'), message: 'first here' }],
    }),
  ],
  {
    path: 'desk/à la carte, 100%.md',
    details: [
      { fingerprint: 'a'.repeat(32), replacement: null },
      { fingerprint: 'b'.repeat(32), replacement: 'Tolley' },
    ],
  },
)
const unread = report('', [], { path: 'b.pdf', error: { code: 'not-text', message: 'the file is a PDF' } })

function logOf(...reports: (typeof full)[]): { text: string; log: Log } {
  const text = print(sarifReporter(context), ...reports)
  const log = JSON.parse(text) as Log
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  return { text, log }
}

test('valid by the schema, one run, every rule with help and level', () => {
  for (const reports of [[], [full], [full, unread], [unread, full, full]]) {
    const [run, ...others] = logOf(...reports).log.runs
    expect(others).toEqual([])
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'copydesk' } } })
    const described = run?.tool.driver.rules ?? []
    expect(described.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'stet'])
    for (const rule of described) {
      expect(rule.help?.markdown).toContain(`# ${rule.id}`)
      expect(rule.helpUri).toMatch(/^https:/)
      expect(rule.defaultConfiguration?.level).toMatch(/^(?:error|warning|note)$/)
    }
  }
})

test('results: level, place, fingerprint, related places, fix', () => {
  const { log } = logOf(full)
  const [first, second] = log.runs[0]?.results ?? []
  expect(first).toMatchObject({ ruleId: 'unattributed-figure', level: 'note' })
  expect(second).toMatchObject({
    ruleId: 'name-variant',
    level: 'error',
    partialFingerprints: { 'copydesk/v1': 'b'.repeat(32) },
    relatedLocations: [{ message: { text: 'first here' } }],
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'Tolley' } }] }] }],
  })
  const place = second?.locations?.[0]?.physicalLocation
  expect(place?.artifactLocation?.uri).toBe('desk/%C3%A0%20la%20carte%2C%20100%25.md')
  expect(place?.region).toMatchObject({ startLine: 2, startColumn: 4, endLine: 2, endColumn: 9 })
  expect(place?.region?.snippet?.text).toBe('Toley')
  const { driver } = log.runs[0]?.tool ?? {}
  expect(driver?.rules?.[second?.ruleIndex ?? -1]?.id).toBe('name-variant')
})

test('what could not be read is a notification, and the run no success', () => {
  const [invocation] = logOf(unread).log.runs[0]?.invocations ?? []
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'the file is a PDF' } }],
  })
})

test('hostile text', () => {
  const { log } = logOf(report(HOSTILE, [finding(HOSTILE, HOSTILE)], { path: 'a\ud800:b\n.md' }))
  expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region?.snippet?.text).toBe(HOSTILE)
})

/** `npm install --no-save @microsoft/sarif-multitool` brings it: it is too large to come with every copy. */
const validator = fileURLToPath(
  new URL('../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url),
)

test.runIf(existsSync(validator))('valid by Microsoft’s own validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-sarif-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'report.sarif')
  writeFileSync(file, logOf(full, unread).text)
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  const run = spawnSync(validator, ['validate', file], { cwd: dirname(file), env, encoding: 'utf8' })
  expect(run.stdout).toContain('Analysis completed successfully')
  expect(run.stdout).not.toMatch(/\b(?:error|warning) \w+:/)
})
