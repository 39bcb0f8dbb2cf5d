import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder, records } from './command.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'

test('20,000 drafts', () => {
  const cwd = folder()
  const names = Array.from({ length: 20_000 }, (_, i) => `desk/${i % 100}/${i}.txt`)
  for (let i = 0; i < 100; i++) mkdirSync(join(cwd, `desk/${i}`), { recursive: true })
  for (const name of names) writeFileSync(join(cwd, name), GAP)
  // Threads take half as much again of both processors; what they do is shown elsewhere.
  const run = copydesk(cwd, ['--concurrency', '1', '-f', 'unix', 'desk'])
  expect({ ...run, stdout: '' }).toEqual({ status: 1, stdout: '', stderr: '' })
  const lines = run.stdout.split('\n').filter((line) => line.includes(':1:16: '))
  expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual(names.toSorted())
})

const NAMES = [
  'a draft.txt',
  'two\nlines.txt',
  'кот é 記事.md',
  `"quoted" 'one'.txt`,
  '$(x) [a] {b}.txt',
  '-q.txt',
]

test('paths with spaces, line ends, marks and letters of all kinds, with a cache and in a shard', () => {
  const cwd = folder(Object.fromEntries(NAMES.map((name) => [`the desk/${name}`, GAP])))
  const expected = NAMES.map((name) => `the desk/${name}`)
  for (const flags of [['--cache'], ['--cache'], ['--shard', '1/1']]) {
    const found = records(cwd, [...flags, 'the desk'])
    expect(found.map(({ path }) => path)).toEqual(expected.toSorted())
    expect(found.every(({ findings }) => findings.length === 1)).toBe(true)
    expect(records(cwd, [...flags, ...expected]).map(({ path }) => path)).toEqual(expected)
  }
  expect(records(join(cwd, 'the desk'), ['--', '-q.txt'])).toMatchObject([{ path: '-q.txt', findings: [{}] }])
})
