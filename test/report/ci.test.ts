import { describe, expect, test } from 'vitest'
import { githubReporter } from '../../src/report/github.ts'
import { gitlabReporter } from '../../src/report/gitlab.ts'
import { rdjsonReporter } from '../../src/report/rdjson.ts'
import { context, finding, HOSTILE, print, report } from './reports.ts'

const STORY = 'The ferry carried 4,200 islanders and cost £31 million.\n'
const unread = report('', [], { path: 'c.pdf', error: { code: 'not-text', message: 'the file is a PDF' } })

/** What a runner makes of the value of a workflow command. */
const unescaped = (value: string): string =>
  value
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')

/** What a runner makes of the lines. */
function commandsOf(text: string): Record<string, string>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, kind = '', list = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? []
      const pairs = list.split(',').map((pair) => pair.split('=').map(unescaped) as [string, string])
      return { kind, ...Object.fromEntries(pairs), message: unescaped(message) }
    })
}

interface Result {
  source: { name: string }
  diagnostics: {
    message: string
    severity: string
    location: { path: string; range?: Record<'start' | 'end', { line: number; column: number }> }
    suggestions?: { text: string }[]
    relatedLocations?: unknown[]
  }[]
}

/** The words between two places of a file, lines and columns counted in bytes as reviewdog does. */
function wordsAt(
  text: string,
  { start, end }: Record<'start' | 'end', { line: number; column: number }>,
): string {
  const bytes = Buffer.from(text)
  const at = ({ line, column }: { line: number; column: number }) => {
    let from = 0
    for (let i = 1; i < line; i++) from = bytes.indexOf(10, from) + 1
    return from + column - 1
  }
  return bytes.subarray(at(start), at(end)).toString()
}

describe('github', () => {
  test('an annotation has its place, its rule and its message', () => {
    const [one] = commandsOf(print(githubReporter(context), report(STORY, [finding(STORY, '£31 million')])))
    expect(one).toEqual({
      kind: 'warning',
      file: 'drafts/harbour.txt',
      line: '1',
      endLine: '1',
      col: '44',
      endColumn: '55',
      title: 'copydesk: unattributed-figure',
      message: finding(STORY, '£31 million').message,
    })
  })

  test('ten of each kind, errors first; the rest is counted', () => {
    const many = (['info', 'warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => finding(STORY, 'ferry', { severity })),
    )
    const lines = print(githubReporter(context), report(STORY, many), unread).trimEnd().split('\n')
    const kinds = lines.map((line) => /^::(\w+) /.exec(line)?.[1])
    expect(kinds).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
      undefined,
    ])
    expect(lines.at(-1)).toContain('3 errors, 2 warnings, 2 notices more than GitHub shows')
  })

  test('hostile text stays in its place', () => {
    const path = 'a,b:c%0A\n::error::x.md'
    const text = print(
      githubReporter(context),
      report(HOSTILE, [finding(HOSTILE, HOSTILE, { message: HOSTILE })], { path }),
    )
    expect(text.trimEnd().split('\n')).toHaveLength(1)
    expect(commandsOf(text)[0]).toMatchObject({ kind: 'warning', file: path, message: HOSTILE })
  })

  test('the page of the step has all findings, errors first, and takes nothing for markup', () => {
    const reporter = githubReporter(context)
    const many = Array.from({ length: 30 }, () => finding(STORY, 'ferry'))
    const worst = finding(STORY, 'ferry', { severity: 'error', message: '| <b> [x](y) @desk `c`' })
    print(reporter, report(STORY, many), report(STORY, [worst]))
    const rows = (reporter.summary?.() ?? '').split('\n').filter((line) => line.startsWith('| '))
    expect(rows).toHaveLength(1 + 31)
    expect(rows[1]).toMatch(/^\| error \|/)
    expect(rows[1]).toContain(String.raw`\| \<b\> \[x\]\(y\) @<!-- -->desk \`c\``)
    expect(reporter.summary?.()).toContain('2 drafts: 1 error, 30 warnings')
  })

  test('the page stays below what GitHub takes', () => {
    const reporter = githubReporter(context)
    const long = finding(STORY, 'ferry', { message: 'm'.repeat(5000) })
    print(
      reporter,
      report(
        STORY,
        Array.from({ length: 400 }, () => long),
      ),
    )
    const page = reporter.summary?.() ?? ''
    expect(Buffer.byteLength(page)).toBeLessThan(2 ** 20)
    expect(page).toMatch(/… and \d+ findings more\.\n$|… and \d+ findings? more/)
  })
})

describe('gitlab', () => {
  test('what its documentation asks for, each fingerprint once', () => {
    const findings = [finding(STORY, 'ferry', { severity: 'error' }), finding(STORY, '£31 million')]
    const details = ['a', 'b'].map((one) => ({ fingerprint: one.repeat(32), replacement: null }))
    const reports = [
      report(STORY, findings, { details }),
      report(STORY, findings, { path: 'b.md', details }),
      unread,
    ]
    const issues = JSON.parse(print(gitlabReporter(context), ...reports)) as Record<string, unknown>[]
    expect(issues).toHaveLength(5)
    expect(issues[0]).toEqual({
      description: findings[0]?.message,
      check_name: 'unattributed-figure',
      fingerprint: expect.stringMatching(/^[\da-f]{40}$/),
      severity: 'major',
      location: { path: 'drafts/harbour.txt', lines: { begin: 1, end: 1 } },
    })
    const severities = issues.map(({ severity }) => severity)
    expect(severities).toEqual(['major', 'minor', 'major', 'minor', 'critical'])
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(5)
    expect(JSON.parse(print(gitlabReporter(context)))).toEqual([])
    expect(JSON.parse(print(gitlabReporter(context), report('', []), unread))).toHaveLength(1)
  })
})

describe('rdjson', () => {
  test('columns are bytes', () => {
    const text = '\uFEFFZoë – “Ægir” cost £31 million, 👩‍👧 said.\nSmørrebrød für 4,200.\n'
    const words = ['Zoë', '“Ægir”', '£31 million', '👩‍👧', 'said.\nSmørrebrød', '4,200']
    const findings = words.map((one) => finding(text, one))
    const { diagnostics } = JSON.parse(print(rdjsonReporter(), report(text, findings))) as Result
    expect(diagnostics.map(({ location }) => location.range && wordsAt(text, location.range))).toEqual(words)
  })

  test('severity, rule, suggestion, related places, and a draft that could not be read', () => {
    const one = finding(STORY, 'ferry', {
      severity: 'info',
      related: [{ ...finding(STORY, '£31 million'), message: 'here' }],
    })
    const details = [{ fingerprint: '', replacement: 'boat' }]
    const result = JSON.parse(print(rdjsonReporter(), report(STORY, [one], { details }), unread)) as Result
    expect(result).toMatchObject({
      source: { name: 'copydesk' },
      diagnostics: [
        {
          severity: 'INFO',
          code: { value: 'unattributed-figure', url: one.url },
          suggestions: [{ text: 'boat' }],
          relatedLocations: [{ message: 'here', location: { range: { start: { line: 1, column: 44 } } } }],
        },
        { severity: 'ERROR', location: { path: 'c.pdf' }, code: { value: 'not-text' } },
      ],
    })
    expect(JSON.parse(print(rdjsonReporter()))).toMatchObject({ diagnostics: [] })
  })
})
