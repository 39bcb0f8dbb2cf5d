import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.ts'
import { readText } from '../../src/draft/text.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { findingsOf } from '../../src/lint/finding.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import type { Settings } from '../../src/lint/settings.ts'
import { settingsOf } from '../../src/lint/settings.ts'

const draftOf = (text: string): Draft => readText(new VFile({ path: 'draft.txt', value: text }))

/** Settings with only the rule `placeholder` on. */
function onlyPlaceholder(severity: 'error' | 'warning' | 'info' | 'off' = 'error'): Settings {
  return { style: 'neutral', rules: new Map([['placeholder', { severity, options: { also: [] } }]]) }
}

function lint(text: string, settings = onlyPlaceholder()): { found: string[]; suppressed: number } {
  const { findings, suppressed } = lintDraft(draftOf(text), settings)
  const found = findings.map(({ start, rule, severity, actual }: Finding) => {
    expect(text.slice(start.offset, start.offset + actual.length)).toBe(actual)
    return `${start.line}:${start.column} ${rule} ${severity} ${actual}`
  })
  return { found, suppressed }
}

describe('findings', () => {
  test('stand in the order of the text, with all their fields', () => {
    const text = 'About XX people came, and TK stayed to the end of it.\n'
    const { findings } = lintDraft(draftOf(text), onlyPlaceholder())
    expect(findings).toEqual([
      {
        rule: 'placeholder',
        severity: 'error',
        message: '“XX” is not copy yet: put in what belongs here, or cut it.',
        start: { line: 1, column: 7, offset: 6 },
        end: { line: 1, column: 9, offset: 8 },
        actual: 'XX',
        expected: [],
        fix: null,
        related: [],
        url: 'https://github.com/copydesk/copydesk/tree/main/plugins/placeholder#readme',
      },
      expect.objectContaining({ actual: 'TK', start: { line: 1, column: 27, offset: 26 } }),
    ])
  })

  test.each(['error', 'warning', 'info'] as const)('have the severity that is set: %s', (severity) => {
    const { findings } = lintDraft(draftOf('About XX people came to the hall.'), onlyPlaceholder(severity))
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
  })

  test('a rule that is off, or not in the settings, is not run', () => {
    expect(lint('About XX people came to the hall.', onlyPlaceholder('off')).found).toEqual([])
    expect(lint('About XX people came to the hall.', { style: 'neutral', rules: new Map() }).found).toEqual(
      [],
    )
  })

  test('are the messages on the file, beside those of other plugins', () => {
    const draft = draftOf('About XX people came to the hall.')
    draft.file.message('somebody else’s', { ruleId: 'placeholder', source: 'other' })
    const { findings } = lintDraft(draft, onlyPlaceholder())
    expect(findings).toHaveLength(1)
    expect(findingsOf(draft.file)).toEqual(findings)
    expect(draft.file.messages).toHaveLength(2)
  })

  test('come once, also when a draft is linted twice', () => {
    const draft = draftOf('About XX people came to the hall.')
    lintDraft(draft, onlyPlaceholder())
    expect(lintDraft(draft, onlyPlaceholder()).findings).toHaveLength(1)
    expect(draft.file.messages).toHaveLength(1)
  })

  test('of a clean draft there are none, whatever the rules', () => {
    expect(lint('', settingsOf())).toEqual({ found: [], suppressed: 0 })
    expect(lint('The library on Mill Lane opens at nine.\n', settingsOf())).toEqual({
      found: [],
      suppressed: 0,
    })
  })
})

describe('(CQ)', () => {
  test.each([
    'About XX (CQ) people came.',
    'About XX(cq) people came.',
    'The rapper TK’s (CQ) album is out.',
  ])('lets stand what is right before it: %s', (text) =>
    expect(lint(text)).toEqual({ found: [], suppressed: 1 }),
  )

  test('lets nothing else stand', () => {
    expect(lint('About XX people (CQ) came, and TK left.').found).toEqual([
      '1:7 placeholder error XX',
      '1:32 placeholder error TK',
    ])
  })
})

describe('stet', () => {
  const note = '[stet placeholder: the band writes itself so]'
  const copy = 'The band XX played, and TK sang in the town hall.'

  test('lets findings of its rule stand in its paragraph', () => {
    const after = 'About XX people heard them, the council said.'
    expect(lint(`${note}\n${copy}\n\n${after}\n`)).toEqual({
      found: ['4:7 placeholder error XX'],
      suppressed: 2,
    })
  })

  test('that lets nothing stand is reported', () => {
    const text = `${note}\nThe band played in the town hall.\n\n${copy}\n`
    const { findings } = lintDraft(draftOf(text), onlyPlaceholder())
    expect(findings[0]).toEqual({
      rule: 'stet',
      severity: 'warning',
      message:
        'This stet lets nothing stand: “placeholder” finds nothing in the paragraph it is for. Take it out.',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: note.length + 1, offset: note.length },
      actual: note,
      expected: [],
      fix: null,
      related: [],
      url: 'https://github.com/copydesk/copydesk#stet',
    })
    expect(findings).toHaveLength(3)
  })

  test('at the end of the draft is reported', () => {
    const { findings } = lintDraft(
      draftOf(`The band played in the town hall.\n\n${note}\n`),
      onlyPlaceholder(),
    )
    expect(findings.map(({ message }) => message)).toEqual([
      'This stet lets nothing stand: no paragraph follows it. Take it out.',
    ])
  })

  test.each([
    ['[stet placeholder]', 'This stet gives no reason: write “stet placeholder: REASON”.'],
    ['[stet placeholder: ]', 'This stet gives no reason: write “stet placeholder: REASON”.'],
    ['[stet]', 'This stet names no rule: write “stet RULE: REASON”.'],
    ['[stet placeholders: a band]', 'There is no rule “placeholders”: did you mean “placeholder”?'],
    ['[stet all: a band]', 'There is no rule “all”: name the rule whose finding is to stand.'],
  ])('%s is reported and lets nothing stand', (wrong, message) => {
    const { findings, suppressed } = lintDraft(draftOf(`${wrong}\n${copy}\n`), onlyPlaceholder())
    expect(suppressed).toBe(0)
    expect(findings.map(({ rule }) => rule)).toEqual(['stet', 'placeholder', 'placeholder'])
    expect(findings[0]?.message).toBe(message)
  })

  test('for a rule that is off is not judged', () => {
    expect(lint(`${note}\n${copy}\n`, onlyPlaceholder('off')).found).toEqual([])
  })

  test('is reported once, also when a draft is linted twice', () => {
    const draft = draftOf(`${note}\nThe band played in the town hall.\n`)
    lintDraft(draft, onlyPlaceholder())
    expect(lintDraft(draft, onlyPlaceholder()).findings).toHaveLength(1)
  })
})
