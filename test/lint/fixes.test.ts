import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Draft, DraftFormat } from '../../src/draft/draft.ts'
import { readDraft } from '../../src/draft/read.ts'
import { findingsOf } from '../../src/lint/finding.ts'
import type { FixLevel } from '../../src/lint/fix-edits.ts'
import { fixDraft, type FixResult } from '../../src/lint/fixes.ts'
import type { LintResult } from '../../src/lint/lint.ts'
import { runRule, type Rule } from '../../src/rule.ts'

interface Swap {
  words: string
  to: string
  fix?: 'safe' | 'unsafe'
}

/** A rule that wants words to be others, wherever they stand. */
function swapping(id: string, swaps: readonly Swap[]): Rule {
  return {
    id,
    description: '',
    family: 'other',
    severity: 'warning',
    defaults: {},
    schema: {},
    check(article, { report }) {
      for (const { words, to, fix = 'safe' } of swaps) {
        for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1)) {
          report({ span: [at, at + words.length], message: `“${words}”`, expected: [to], fix })
        }
      }
    },
  }
}

function queried(draft: Draft, swaps: readonly Swap[]): LintResult {
  draft.file.messages = []
  for (const [i, swap] of swaps.entries()) {
    runRule(swapping(`rule-${i}`, [swap]), articleOfDraft(draft), draft.file, {}, 'warning')
  }
  return { findings: findingsOf(draft.file), suppressed: 0, stets: new Set() }
}

async function fixed(
  source: string,
  swaps: readonly Swap[],
  { format = 'text', level = 'safe' }: { format?: DraftFormat; level?: FixLevel } = {},
): Promise<FixResult<LintResult> & { text: string }> {
  const draft = await readDraft(new VFile({ value: source }), format)
  const result = await fixDraft(draft, level, (one) => queried(one, swaps))
  return { ...result, text: String(result.draft.file) }
}

/** A paragraph with the words in it whose lines are broken by hand. */
const wrapped = (words: string) =>
  `The pier opened on Friday before a crowd of ${words} captains from\nthe town and from the islands around it, and some were glad.\n`

describe('which', () => {
  test('safe ones; unsafe ones when asked for', async () => {
    const swaps: Swap[] = [
      { words: 'grey', to: 'gray' },
      { words: 'ferry', to: 'boat', fix: 'unsafe' },
    ]
    expect(await fixed('The grey ferry left.', swaps)).toMatchObject({
      text: 'The gray ferry left.',
      fixed: 1,
    })
    expect(await fixed('The grey ferry left.', swaps, { level: 'unsafe' })).toMatchObject({
      text: 'The gray boat left.',
      fixed: 2,
    })
  })

  test('of those that overlap the first in the file, then the longer; the rest is asked again', async () => {
    expect(
      await fixed('The old grey ferry left.', [
        { words: 'grey ferry', to: 'gray ferry' },
        { words: 'old grey', to: 'aged grey' },
      ]),
    ).toMatchObject({ text: 'The aged gray ferry left.', fixed: 2 })
    expect(
      await fixed('The grey ferry left.', [
        { words: 'grey', to: 'dark' },
        { words: 'grey ferry', to: 'boat' },
      ]),
    ).toMatchObject({ text: 'The boat left.', fixed: 1 })
  })

  test('one makes another possible', async () => {
    const swaps: Swap[] = [
      { words: 'grey', to: 'gray' },
      { words: 'gray ferry', to: 'boat' },
    ]
    expect(await fixed('The grey ferry left.', swaps)).toMatchObject({
      text: 'The boat left.',
      settled: true,
    })
  })

  test('those that undo one another, or never end, are stopped', async () => {
    const circle: Swap[] = [
      { words: 'grey', to: 'gray' },
      { words: 'gray', to: 'grey' },
    ]
    expect(await fixed('The grey ferry.', circle)).toMatchObject({ text: 'The gray ferry.', settled: false })
    const endless = await fixed('The ferry.', [{ words: 'ferry', to: 'big ferry' }])
    expect(endless).toMatchObject({ settled: false, fixed: 10 })
  })

  test('what is there already is no fix', async () => {
    expect(await fixed('The ferry.', [{ words: 'ferry', to: 'ferry' }])).toMatchObject({
      fixed: 0,
      settled: true,
    })
  })
})

describe('offsets of the mended draft are told as those of the first', async () => {
  const source = 'Grey. The grey ferry TK left.'
  const draft = await readDraft(new VFile({ value: source }), 'text')
  const origins: (readonly [string, number])[] = []
  await fixDraft(draft, 'safe', (one, origin) => {
    const text = String(one.file)
    for (const word of ['TK', 'left']) origins.push([word, origin(text.indexOf(word))])
    return queried(one, [
      { words: 'grey', to: 'very dark' },
      { words: 'dark', to: 'd' },
    ])
  })
  test('round after round', () => {
    expect(origins).toEqual(
      Array.from({ length: 3 }, () => [
        ['TK', source.indexOf('TK')],
        ['left', source.indexOf('left')],
      ]).flat(),
    )
  })
})

describe('the source', () => {
  test.each<[DraftFormat, string, Swap, string]>([
    ['text', wrapped('old\r\n  ferry'), { words: 'old\nferry', to: 'new boat' }, wrapped('new\r\n  boat')],
    ['text', wrapped('old\nferry'), { words: 'old\nferry', to: 'boat' }, wrapped('boat')],
    ['markdown', 'Ask *Ann* now.', { words: 'Ann', to: 'A_n_n & B*' }, String.raw`Ask *A\_n\_n & B\** now.`],
    [
      'markdown',
      'It cost one pound.',
      { words: 'one pound', to: '[1] & <2> &amp;' },
      String.raw`It cost \[1\] & \<2> \&amp;.`,
    ],
    [
      'markdown',
      '| a | b |\n|---|---|\n| one | two |\n',
      { words: 'two', to: '2|3' },
      '| a | b |\n|---|---|\n| one | 2\\|3 |\n',
    ],
    ['html', '<p>Smith and Sons</p>', { words: 'and', to: '<&>' }, '<p>Smith &lt;&amp;&gt; Sons</p>'],
    ['html', '<p>A <b>grey</b> one</p>', { words: 'grey', to: 'dark red' }, '<p>A <b>dark red</b> one</p>'],
    ['html', '<p>One.</p><img alt=grey>', { words: 'grey', to: 'gray' }, '<p>One.</p><img alt=gray>'],
  ])('%s %j', async (format, source, swap, expected) => {
    expect(await fixed(source, [swap], { format })).toMatchObject({ text: expected, fixed: 1 })
  })

  test.each<[DraftFormat, string, Swap]>([
    ['markdown', 'Ask *Ann* Tolley now.', { words: 'Ann Tolley', to: 'Anne Tolley' }],
    ['markdown', 'Smith &amp; Sons left.', { words: 'Smith & Sons', to: 'Smiths' }],
    ['markdown', '> The old\n> ferry left.', { words: 'old\nferry', to: 'boat' }],
    ['markdown', 'grey ferries left.', { words: 'grey', to: '1. grey' }],
    ['html', '<p>A <b>grey</b> one</p>', { words: 'A grey', to: 'The grey' }],
    ['html', '<p>Smith&nbsp;Sons left.</p>', { words: 'Smith\u00A0Sons', to: 'Smiths' }],
    ['html', '<p>One.</p><img alt=grey>', { words: 'grey', to: 'dark red' }],
    ['text', 'The ferry left.\n\nThe end.', { words: 'ferry', to: 'ferry\n[stet a: b]\n' }],
  ])('%s %j is left alone: it would not read so', async (format, source, swap) => {
    const result = await fixed(source, [swap], { format })
    expect(result).toMatchObject({ text: source, fixed: 0, settled: true })
    expect(result.result.findings).toHaveLength(1)
  })

  test('a fix that breaks the markup does not keep the others away', async () => {
    const swaps: Swap[] = [
      { words: 'grey ferries', to: '- grey ferries' },
      { words: 'white', to: 'black' },
    ]
    const result = await fixed('grey ferries left.\n\nThe white ones.', swaps, { format: 'markdown' })
    expect(result).toMatchObject({ text: 'grey ferries left.\n\nThe black ones.', fixed: 1 })
  })
})
