import { expect, test } from 'vitest'
import { jsonReporter } from '../../src/report/json.ts'
import { ndjsonReporter } from '../../src/report/ndjson.ts'
import { finding, print, report } from './reports.ts'

const STORY = 'The ferry carried 4,200 islanders and cost £31 million.\n'
const unread = report('', [], { path: 'b.pdf', error: { code: 'not-text', message: 'the file is a PDF' } })
const read = report(STORY, [finding(STORY, '£31 million')], { suppressed: 2 })

const expected = [
  { path: 'drafts/harbour.txt', findings: read.findings, suppressed: 2, error: null },
  { path: 'b.pdf', findings: [], suppressed: 0, error: { code: 'not-text', message: 'the file is a PDF' } },
]

test('json is one array, whatever the number of drafts', () => {
  expect(JSON.parse(print(jsonReporter()))).toEqual([])
  expect(JSON.parse(print(jsonReporter(), read))).toEqual(expected.slice(0, 1))
  expect(JSON.parse(print(jsonReporter(), read, unread))).toEqual(expected)
})

test('ndjson is one object a line, each there as soon as its draft is done', () => {
  const reporter = ndjsonReporter()
  expect(reporter.start()).toBe('')
  for (const [i, one] of [read, unread].entries()) {
    const line = reporter.file(one)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toEqual(expected[i])
  }
  expect(reporter.end()).toBe('')
})
