import { describe, expect, test } from 'vitest'
import { fold } from '../../src/report/fold.ts'
import { fullReporter } from '../../src/report/full.ts'
import { prettyReporter } from '../../src/report/pretty.ts'
import widthOf from '../../src/report/width.ts'
import { finding, print, report } from './reports.ts'

const plain = { color: false, width: 80 }
const STORY = `The ferry carried 4,200 islanders and cost £31 million.
Ann Tolley, the harbour master, was not there.
Ms Toley had warned of it.
`

/** The words of findings, those that are folded together. */
const ids = (...findings: Parameters<typeof report>[1]) =>
  fold(report(STORY, findings)).map(({ finding: { actual }, also }) => [
    actual,
    ...also.map((one) => one.actual),
  ])

/** The marked words of the line that is shown, as a terminal would have them above the marks. */
function underlined(text: string, words: string, width = 80): { shown: string; line: string } {
  const printed = print(fullReporter({ color: false, width }), report(text, [finding(text, words)]))
  const [, line = '', marks = ''] = printed.split('\n')
  let column = 0
  let shown = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (marks[column] === '^') shown += segment
    column += widthOf(segment)
  }
  return { shown, line }
}

describe('pretty', () => {
  test('more findings than a call takes arguments', () => {
    const one = finding(STORY, 'Toley')
    const many = Array.from({ length: 150_000 }, () => one)
    expect(print(prettyReporter(plain), report(STORY, many))).toMatch(/\n1 draft: 150000 warnings\n$/)
  })

  test('place, severity, message and rule, and a summary', () => {
    const findings = [
      finding(STORY, '4,200 islanders', { severity: 'info' }),
      finding(STORY, '£31 million'),
      finding(STORY, 'Toley', {
        rule: 'name-variant',
        severity: 'error',
        message: '“Toley” is “Tolley” above.',
      }),
    ]
    expect(print(prettyReporter(plain), report(STORY, findings, { suppressed: 1 }))).toMatchInlineSnapshot(`
      "drafts/harbour.txt
      1:19 info    “4,200 islanders” has no source in this         unattributed-figure
                   sentence or around it: say who counts, link it, or cut it.
      1:44 warning “£31 million” has no source in this sentence or unattributed-figure
                   around it: say who counts, link it, or cut it.
      3:4  error   “Toley” is “Tolley” above.                      name-variant

      1 draft: 1 error, 1 warning, 1 info; 1 let stand
      "
    `)
  })

  test('drafts without findings are only counted', () => {
    const printed = print(
      prettyReporter(plain),
      report('', []),
      report(STORY, [finding(STORY, '£31 million')]),
      report('', []),
    )
    expect(printed).toMatchInlineSnapshot(`
      "drafts/harbour.txt
      1:44 warning “£31 million” has no source in this sentence or unattributed-figure
                   around it: say who counts, link it, or cut it.

      3 drafts: 1 warning
      "
    `)
    expect(print(prettyReporter(plain))).toBe('0 drafts\n')
  })

  test.each([40, 80, 200])('folded to %i columns', (width) => {
    const findings = [finding(STORY, '4,200 islanders', { severity: 'info' }), finding(STORY, '£31 million')]
    const lines = print(prettyReporter({ color: false, width }), report(STORY, findings)).split('\n')
    // A narrow terminal breaks lines itself rather than that words are spelled.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 62))
  })

  test('in colour, every line of a message is marked', () => {
    const printed = print(
      prettyReporter({ color: true, width: 80 }),
      report(STORY, [finding(STORY, '£31 million')]),
    )
    const lines = printed.split('\n').filter((line) => /million|around/.test(line))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toContain('\u001B[1m')
  })

  test('a draft does not steer the terminal', () => {
    const text = 'The \u001B[2J\u0007ferry \u202Ecost £31 million.\n'
    const words = text.slice(4, -2)
    for (const reporter of [prettyReporter(plain), fullReporter(plain)]) {
      const printed = print(reporter, report(text, [finding(text, words)], { path: 'a\u001Bb.txt' }))
      // oxlint-disable-next-line no-control-regex
      expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
    }
  })
})

describe('folding', () => {
  test('findings of one rule in one sentence that say the same', () => {
    expect(ids(finding(STORY, '4,200 islanders'), finding(STORY, '£31 million'))).toEqual([
      ['4,200 islanders', '£31 million'],
    ])
  })

  test('not across sentences, rules, severities or messages', () => {
    const first = finding(STORY, '4,200 islanders')
    expect(ids(first, finding(STORY, 'Ann Tolley'))).toHaveLength(2)
    expect(ids(first, finding(STORY, '£31 million', { rule: 'other' }))).toHaveLength(2)
    expect(ids(first, finding(STORY, '£31 million', { severity: 'error' }))).toHaveLength(2)
    expect(ids(first, finding(STORY, '£31 million', { message: 'Something else.' }))).toHaveLength(2)
  })
})

describe('full', () => {
  test('the words underlined, the message, where to read on', () => {
    const findings = [
      finding(STORY, '4,200 islanders'),
      finding(STORY, '£31 million'),
      finding(STORY, 'Toley', {
        rule: 'name-variant',
        severity: 'error',
        message: 'Two spellings of one name.',
        related: [{ ...finding(STORY, 'Ann Tolley'), message: 'first named here' }],
      }),
    ]
    expect(print(fullReporter(plain), report(STORY, findings))).toMatchInlineSnapshot(`
      "drafts/harbour.txt:1:19 warning unattributed-figure
      1 | The ferry carried 4,200 islanders and cost £31 million.
        |                   ^^^^^^^^^^^^^^^          ^^^^^^^^^^^
          “4,200 islanders” has no source in this sentence or around it: say who
          counts, link it, or cut it. Likewise “£31 million” (1:44).
          Why: copydesk explain unattributed-figure

      drafts/harbour.txt:3:4 error name-variant
      3 | Ms Toley had warned of it.
        |    ^^^^^
          Two spellings of one name.
      2 | Ann Tolley, the harbour master, was not there.
        | ----------
          first named here
          Why: copydesk explain name-variant

      1 draft: 1 error, 2 warnings
      "
    `)
  })

  test.each([
    ['wide', '東京の学校で three figures 東京 stood there.\n', 'figures 東京'],
    [
      'combining',
      'Rene\u0301 and Ame\u0301lie counted e\u0301te\u0301 figures.\n',
      'e\u0301te\u0301 figures',
    ],
    ['emoji', 'The 👩‍👩‍👧 and 🇫🇷 counted 👍🏽 figures.\n', '👍🏽 figures'],
    ['a byte order mark', '\uFEFFThe ferry cost £31 million.\n', '£31 million'],
    ['CRLF', 'The ferry cost\r\n£31 million.\r\n', '£31 million'],
  ])('%s characters', (_, text, words) => {
    expect(underlined(text, words).shown).toBe(words)
  })

  test('a tab is shown as a space', () => {
    expect(underlined('The\tferry\tcost £31 million.\n', '£31 million').shown).toBe('£31 million')
  })

  test('a long line is cut around the words, between words', () => {
    const text = `${'The ferry left the harbour again. '.repeat(5000)}It cost £31 million. ${'And so on. '.repeat(5000)}\n`
    const { shown, line } = underlined(text, '£31 million')
    expect(shown).toBe('£31 million')
    expect(line).toMatch(/^1 \| …\S.* It cost £31 million\. .*\S…$/)
    expect(line.length).toBeLessThanOrEqual(80)
  })

  test('a line without spaces is cut as well', () => {
    const text = `${'x'.repeat(5000)}TK${'x'.repeat(5000)}\n`
    const { shown, line } = underlined(text, 'TK')
    expect(shown).toBe('TK')
    expect(line.length).toBeLessThanOrEqual(80)
  })

  test('words that are longer than the line, or run over it', () => {
    const long = `It cost ${'very '.repeat(100)}much.\n`
    expect(underlined(long, long.trimEnd()).shown).toMatch(/^It cost very .*very…?$/)
    expect(underlined('It cost\n£31 million.\n', 'cost\n£31').shown).toBe('cost')
  })

  test.each([
    ['at the end', 'It cost.'],
    ['of an empty file', ''],
  ])('a finding without words, %s', (_, text) => {
    const at = { line: 1, column: text.length + 1, offset: text.length }
    const empty = { ...finding(text, ''), start: at, end: at }
    const [, , marks] = print(fullReporter(plain), report(text, [empty])).split('\n')
    expect(marks).toBe(`  | ${' '.repeat(text.length)}^`)
  })
})
