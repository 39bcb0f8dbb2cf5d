import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.ts'
import { maskDense } from '../../src/draft/markdown-mask.ts'
import { readMarkdown } from '../../src/draft/markdown.ts'
import { expectLinear } from '../support/work.ts'
import { checkDraft, outline, placeOf } from './invariants.ts'

function read(source: string): Draft {
  const draft = readMarkdown(new VFile(source))
  checkDraft(draft)
  return draft
}

/** A headline on top, so that the first paragraph is not guessed to be one. */
const HEAD = '# Harbour news\n\n'

describe('blocks', () => {
  test('headings: the first of the first rank is the headline', () => {
    const draft = read(
      '# Ferry *fares* to rise #\n\n## Islanders object\n\nOne more\nthing\n===\n\nLater\n---\n',
    )
    expect(outline(draft)).toEqual([
      ['headline', 'Ferry fares to rise'],
      ['crosshead', 'Islanders object'],
      ['crosshead', 'One more\nthing'],
      ['crosshead', 'Later'],
    ])
  })

  test('lists: paragraphs of items, nested lists in one group, tasks without their box', () => {
    const draft = read(
      `${HEAD}- Skua Bay\n\n  has a pier\n  1. of wood\n- [x] Ness\n\nText between.\n\n* Other list`,
    )
    expect(outline(draft).slice(1)).toEqual([
      ['listItem', 'Skua Bay'],
      ['listItem', 'has a pier'],
      ['listItem', 'of wood'],
      ['listItem', 'Ness'],
      ['paragraph', 'Text between.'],
      ['listItem', 'Other list'],
    ])
    const groups = draft.blocks.map(({ group }) => group)
    expect(new Set(groups.slice(1, 5)).size).toBe(1)
    expect(groups[5]).toBeNull()
    expect(groups[6]).not.toBe(groups[1])
  })

  test('quotations, with a list or heading inside', () => {
    const draft = read(`${HEAD}> We sail\n> at noon.\n>\n> - said she\n> # loudly\n\nEnd of it.`)
    expect(outline(draft).slice(1)).toEqual([
      ['blockquote', 'We sail\nat noon.'],
      ['blockquote', 'said she'],
      ['blockquote', 'loudly'],
      ['paragraph', 'End of it.'],
    ])
    expect(draft.blocks[1]?.group).toBe(draft.blocks[3]?.group)
  })

  test('tables: a block for each cell that has words', () => {
    const draft = read(`${HEAD}| Pier | Fare |\n|---|---:|\n| Ness \\| East | *£4* |\n| \`a\\|b\` |  |\n`)
    expect(outline(draft).slice(1)).toEqual([
      ['tableCell', 'Pier'],
      ['tableCell', 'Fare'],
      ['tableCell', 'Ness | East'],
      ['tableCell', '£4'],
      ['tableCell', 'a|b'],
    ])
    expect(placeOf(draft, 'Ness | East')).toEqual({ actual: 'Ness \\| East', at: '5:3' })
    expect(placeOf(draft, '£4').at).toBe('5:19')
  })

  test('code is a block that rules leave alone; code in a line is text', () => {
    const draft = read(
      `${HEAD}Run \`\` fares \`\` now.\n\n\`\`\`js x\none\n\n  two\n\`\`\`\n\n    three\n\n      four\n`,
    )
    expect(outline(draft).slice(1)).toEqual([
      ['paragraph', 'Run fares now.'],
      ['code', 'one\n\n  two'],
      ['code', 'three\n\n  four'],
    ])
  })

  test('footnotes: the mark is a link on the word before it', () => {
    const draft = read(
      `${HEAD}About 900 staff[^a] left early.[^b]\n\n[^a]: Union count.\n\n    Of May.\n[^b]: Rota.`,
    )
    expect(outline(draft).slice(1)).toEqual([
      ['paragraph', 'About 900 staff left early.'],
      ['footnote', 'Union count.'],
      ['footnote', 'Of May.'],
      ['footnote', 'Rota.'],
    ])
    expect(draft.blocks[1]?.links).toEqual([
      { start: 10, end: 15, url: '#a', footnote: true },
      { start: 21, end: 27, url: '#b', footnote: true },
    ])
  })

  test('links of every kind', () => {
    const draft = read(
      `${HEAD}See [the *rota*](<a b> "t"), [pay][P], [p] and [P][] or <https://skua.example>, www.ness.example, ` +
        'desk@skua.example now.\n\n[p]: https://pay.example/?a&amp;b\n[p]: https://second.example\n',
    )
    const block = draft.blocks[1]
    expect(block?.links.map(({ start, end, url }) => [block.text.slice(start, end), url])).toEqual([
      ['the rota', 'a b'],
      ['pay', 'https://pay.example/?a&b'],
      ['p', 'https://pay.example/?a&b'],
      ['P', 'https://pay.example/?a&b'],
      ['https://skua.example', 'https://skua.example'],
      ['www.ness.example', 'http://www.ness.example'],
      ['desk@skua.example', 'mailto:desk@skua.example'],
    ])
  })

  test('pictures: the alternative text, and a caption on the line below', () => {
    const draft = read(
      `${HEAD}![A ferry &amp; *crew*](a.jpg "t")\n*The Skua at Ness.*\n\nShe sails ![flag](b.png) at noon.`,
    )
    expect(outline(draft).slice(1)).toEqual([
      ['imageAlt', 'A ferry & crew'],
      ['caption', 'The Skua at Ness.'],
      ['paragraph', 'She sails  at noon.'],
      ['imageAlt', 'flag'],
    ])
  })

  test('front matter and HTML blocks are no copy; tags in a line vanish', () => {
    const draft = read(
      '---\ntitle: Fares\n---\n\n# Fares <em>up</em>\n\n<div>\nEmbed 900\n</div>\n\nOne<br>two <b>three</b>.\n',
    )
    expect(outline(draft)).toEqual([
      ['headline', 'Fares up'],
      ['paragraph', 'One\ntwo three.'],
    ])
  })

  test('furniture is told from copy', () => {
    const draft = read(
      `${HEAD}By Nia Rees\n\nSKUA BAY, May 3 (Ness News) - Fares rise on Monday, the line said.\n`,
    )
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'dateline', 'paragraph'])
  })
})

describe('positions', () => {
  const cases: [name: string, source: string, words: string, actual: string, at: string][] = [
    ['after &amp;', 'Ness &amp; Sons sail.', 'Sons', 'Sons', '3:12'],
    ['after &nbsp;', 'Ness&nbsp;Line sails.', 'Line', 'Line', '3:11'],
    ['of &rsquo;', 'Skua&rsquo;s crew sails.', 'Skua’s', 'Skua&rsquo;s', '3:1'],
    ['after a number', '&#8220;Sail&#x201D; she said.', 'she', 'she', '3:21'],
    ['after an escape', 'Some \\* stars \\[sail\\].', '[sail]', '\\[sail\\]', '3:15'],
    ['in a word with emphasis', 'An un*believ*able fare.', 'unbelievable', 'un*believ*able', '3:4'],
    ['in strong and struck words', 'A **new** ~~old~~ fare.', 'fare', 'fare', '3:19'],
    ['in a lazy quotation', '> one\n> two\nthree *four*', 'four', 'four', '5:8'],
    ['over a line of a quotation', '> one two\n>   three', 'two\nthree', 'two\n>   three', '3:7'],
    ['in a list with lines that go on', '1. one\n   two\n\n   > three\n   > four', 'four', 'four', '7:6'],
    ['after a hard break', 'one  \ntwo\\\nthree', 'three', 'three', '5:1'],
    ['after a tab', '-\tone\n\ttwo', 'two', 'two', '4:2'],
    ['after a link', 'A [fare](http://x.example/a_(b) "t") rise.', 'rise', 'rise', '3:38'],
    ['after letters beyond the plane', '😀 &#x1F600; fare', 'fare', 'fare', '3:14'],
    ['after code', 'Run ``a `b` c`` now', 'now', 'now', '3:17'],
    ['after a comment', 'One <!-- a\nb --> two', 'two', 'two', '4:7'],
    ['what is no reference', 'A &unknown; and &amp fare', 'fare', 'fare', '3:22'],
  ]
  for (const [name, source, words, actual, at] of cases) {
    test(name, () => {
      expect(placeOf(read(HEAD + source), words)).toEqual({ actual, at })
      const windows = read((HEAD + source).replaceAll('\n', '\r\n'))
      expect(placeOf(windows, words)).toEqual({ actual: actual.replaceAll('\n', '\r\n'), at })
      const old = read((HEAD + source).replaceAll('\n', '\r'))
      expect(placeOf(old, words)).toEqual({ actual: actual.replaceAll('\n', '\r'), at })
      const marked = read(`\ufeff${HEAD}${source}`)
      expect(placeOf(marked, words)).toEqual({ actual, at })
    })
  }

  test('a byte order mark counts', () => {
    expect(read('\ufeff# Fares rise').blocks[0]?.segments[0]).toEqual({
      start: 0,
      end: 10,
      fileStart: 3,
      fileEnd: 13,
    })
  })
})

test('stet notes stand for their block or for the next', () => {
  const draft = read(
    `${HEAD}<!-- stet a: one -->\n\nFirst 900. <!-- stet b: two -->\n\nSecond. <!-- other -->\n\n> <!-- stet c: three\n> more -->\n> Third.\n\n<!-- stet d: four -->`,
  )
  expect(
    draft.stets.map(({ rule, block }) => [rule, block === null ? null : draft.blocks[block]?.text]),
  ).toEqual([
    ['a', 'First 900.'],
    ['b', 'First 900.'],
    ['c', 'Third.'],
    ['d', null],
  ])
})

/** What drafts are made of, and what breaks them. */
const PIECES = (
  'word ¦the fare¦ ¦  \n¦\n¦\n\n¦\r\n¦\r\n\r\n¦\r¦\t¦    ¦\u00a0¦😀¦\0¦\ufeff¦' +
  '*¦**¦_¦~~¦`¦``¦```\n¦[¦]¦![¦](u)¦](<u> "t")¦[^1]¦[^1]: ¦[a]: b\n¦\\¦' +
  '> ¦- ¦1. ¦# ¦---\n¦===\n¦|¦|-|-|\n¦\\|¦<b>¦</div>¦<div>\n¦<!--¦-->¦<br>¦' +
  '&amp;¦&¦&nbsp;¦&#146;¦&#x1F600;¦&nGt;¦&amp¦http://a.b ¦www.c.d ¦e@f.gh ¦<http://q.r>¦' +
  '- [x] ¦<!-- stet a: b -->¦+++\n¦!¦(¦)¦"¦\\\n¦“Yes,” she said. '
).split('¦')

test('any Markdown is a draft', () => {
  assert(
    property(
      array(oneof(constantFrom(...PIECES), string({ maxLength: 4 })), { maxLength: 60, size: 'max' }),
      (pieces) => {
        read(pieces.join(''))
      },
    ),
    // Some 30 of sixty pieces at a time: any two of them meet a hundred times.
    { numRuns: 500 },
  )
})

describe('what nobody writes by hand', () => {
  const cases: [name: string, source: (n: number) => string][] = [
    ['open brackets', (n) => '['.repeat(n * 2.5)],
    ['brackets', (n) => '['.repeat(n * 1.25) + ']'.repeat(n * 1.25)],
    ['links never closed', (n) => '[a]('.repeat(n)],
    ['stars', (n) => 'a **b'.repeat(n) + 'c** d'.repeat(n)],
    ['quotations in quotations', (n) => `${'>'.repeat(n)} a`],
    ['lists in lists', (n) => `${'- '.repeat(n)}a`],
    ['line breaks', (n) => 'a | b &amp; c\n'.repeat(n)],
    ['comments never closed', (n) => `<div>${'<!--'.repeat(n * 2.5)}`],
  ]
  for (const [name, source] of cases) {
    test(`${name}: linear`, async () => {
      await expectLinear((n) => {
        const file = new VFile(`${HEAD}${source(n)}\n\nThe *last* word.`)
        return () => void readMarkdown(file)
      }, 4000)
      // So deep that what calls itself for every depth would come to the end of its stack.
      const draft = readMarkdown(new VFile(`${HEAD}${source(20_000)}\n\nThe *last* word.`))
      checkDraft(draft)
      expect(draft.blocks[0]?.kind).toBe('headline')
    })
  }

  test('only such paragraphs are masked', () => {
    const dense = '*a* '.repeat(2000)
    const masked = maskDense(`# *One*\n\n- ${dense}\n- *b*\n\n> ${dense}\n\n*c*`)
    expect(masked).toBe(`# *One*\n\n- ${'x'.repeat(8000)}\n- *b*\n\n> ${'x'.repeat(8000)}\n\n*c*`)
    const long = `${'One *two* three.\n'.repeat(20)}\n`.repeat(200)
    expect(maskDense(long)).toBe(long)
    const table = `|a|b|\n|-|-|\n${'|*c*|d|\n'.repeat(5000)}`
    expect(maskDense(table)).toBe(table)
  })
})
