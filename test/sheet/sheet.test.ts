import { expect, test } from 'vitest'
import type { Article } from '../../src/article/types.ts'
import { loadSheetReporter, sheetFormats, type SheetFormat } from '../../src/sheet/reporters.ts'
import type { SheetReport } from '../../src/sheet/reporter.ts'
import { sheetOf } from '../../src/sheet/sheet.ts'
import { madeArticle, type Found } from './made.ts'

const STORY = `Quayside fund runs dry

The Harbour Relief Fund (HRF) has spent £4.2m since May, Dame Orla Keating, its chair, said. She added that 310 boats were repaired.

“We had hoped the ‘big quay’ would hold,” Keating told the council. More than 900 islanders have left. A person close to the board said the fund was empty; he asked not to be named for fear of losing his post.
`

const FOUND: Found = {
  attributions: [
    {
      source: { words: 'Dame Orla Keating', kind: 'person', refersTo: 'p0' },
      cue: 'said',
      content: ['The Harbour Relief Fund (HRF) has spent £4.2m since May'],
    },
    {
      source: { words: 'She', kind: 'pronoun', refersTo: 'p0' },
      cue: 'added',
      content: ['that 310 boats were repaired'],
    },
    {
      source: { words: 'Keating', kind: 'person', refersTo: 'p0' },
      cue: 'told',
      content: ['“We had hoped the ‘big quay’ would hold,”'],
    },
    {
      source: { words: 'A person close to the board', kind: 'unnamed' },
      cue: 'asked',
      content: ['the fund was empty'],
      reason: 'for fear of losing his post',
    },
  ],
  figures: [
    {
      words: '£4.2m',
      number: '4.2m',
      kind: 'money',
      value: 4_200_000,
      unit: 'GBP',
      status: 'attributed',
      by: { attribution: 0 },
    },
    { words: 'May', number: 'May', kind: 'date', value: null, unit: null, status: 'exempt' },
    {
      words: '310 boats',
      number: '310',
      kind: 'count',
      value: 310,
      unit: 'boats',
      status: 'carried',
      by: { words: 'She' },
    },
    {
      words: 'More than 900 islanders',
      number: '900',
      kind: 'count',
      value: 900,
      unit: 'islanders',
      status: 'unattributed',
    },
  ],
  people: [
    {
      id: 'p0',
      name: 'Orla Keating',
      role: 'its chair',
      mentions: [
        ['Orla Keating', 'full'],
        ['Keating', 'surname', 2],
      ],
    },
  ],
  institutions: [
    {
      id: 'i0',
      name: 'Harbour Relief Fund',
      acronym: 'HRF',
      definition: '(HRF)',
      mentions: [
        ['Harbour Relief Fund', 'full'],
        ['HRF', 'acronym'],
        ['the fund', 'other'],
      ],
    },
  ],
}

const FAULT: SheetReport = {
  path: 'lost.txt',
  article: null,
  error: { code: 'not-found', message: 'there is no such file' },
}

const story = (): Promise<Article> => madeArticle('drafts/quay.txt', STORY, FOUND)

async function print(format: SheetFormat, reports: readonly SheetReport[], width = 80): Promise<string> {
  const reporter = await loadSheetReporter(format, { color: false, width })
  return reporter.start() + reports.map((one) => reporter.file(one)).join('') + reporter.end()
}

const report = (path: string, article: Article): SheetReport => ({ path, article, error: null })

test('the sheet has what the contract says, in offsets of the file', async () => {
  const sheet = sheetOf('drafts/quay.txt', await story())
  const words = ([start, end]: readonly [number, number]) => STORY.slice(start, end)
  expect(Object.keys(sheet)).toEqual([
    'path',
    'sentences',
    'attributions',
    'figures',
    'quotes',
    'people',
    'institutions',
    'sources',
    'mainClaims',
  ])
  expect(sheet.sentences.map(words)).toHaveLength(6)
  expect(sheet.attributions[3]).toEqual({
    id: 3,
    type: 'indirect',
    source: {
      spans: [expect.anything()],
      text: 'A person close to the board',
      kind: 'unnamed',
      refersTo: null,
    },
    cue: [[STORY.indexOf('asked'), STORY.indexOf('asked') + 5]],
    content: [expect.anything()],
    anonymity: { reason: [STORY.indexOf('for fear'), STORY.indexOf('.\n', STORY.indexOf('for fear'))] },
  })
  expect(sheet.figures.map(({ span, text, number, by }) => [words(span), text, words(number), by])).toEqual([
    ['£4.2m', '£4.2m', '4.2m', { attribution: 0 }],
    ['May', 'May', 'May', null],
    ['310 boats', '310 boats', '310', { span: [STORY.indexOf('She'), STORY.indexOf('She') + 3] }],
    ['More than 900 islanders', 'More than 900 islanders', '900', null],
  ])
  expect(sheet.people).toEqual([
    {
      id: 'p0',
      name: 'Orla Keating',
      role: expect.anything(),
      mentions: [
        { span: expect.anything(), form: 'full' },
        { span: expect.anything(), form: 'surname' },
      ],
    },
  ])
  expect(sheet.institutions[0]?.mentions.map(({ form }) => form)).toEqual(['full', 'acronym', 'short'])
})

test('quotes inside others are not listed', async () => {
  const { quotes } = sheetOf('a.txt', await story())
  expect(quotes.map(({ span: [start, end] }) => STORY.slice(start, end))).toEqual([
    '“We had hoped the ‘big quay’ would hold,”',
  ])
})

test('a closing mark that nothing opened is no quote', async () => {
  const article = await madeArticle('a.txt', 'The quay held,” Keating said.\n', {})
  expect(sheetOf('a.txt', article).quotes).toEqual([])
})

test('in HTML, too, offsets are those of the file', async () => {
  const html = '<p>The fund &amp; its <b>friends</b> spent &pound;4.2m on\n  310 <i>boats</i>.</p>'
  const article = await madeArticle('a.html', html, {
    figures: [
      {
        words: '£4.2m',
        number: '4.2m',
        kind: 'money',
        value: 4_200_000,
        unit: 'GBP',
        status: 'unattributed',
      },
      { words: '310 boats', number: '310', kind: 'count', value: 310, unit: 'boats', status: 'unattributed' },
    ],
  })
  const { figures } = sheetOf('a.html', article)
  expect(figures.map(({ span, number }) => [html.slice(...span), html.slice(...number)])).toEqual([
    ['&pound;4.2m', '4.2m'],
    ['310 <i>boats', '310'],
  ])
})

test('json and ndjson say the same, and what could not be read', async () => {
  const reports = [report('drafts/quay.txt', await story()), FAULT]
  const array = JSON.parse(await print('json', reports)) as unknown[]
  const lines = (await print('ndjson', reports)).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(array)
  expect(array).toEqual([
    { ...sheetOf('drafts/quay.txt', await story()), error: null },
    {
      path: 'lost.txt',
      sentences: [],
      attributions: [],
      figures: [],
      quotes: [],
      people: [],
      institutions: [],
      sources: [],
      mainClaims: null,
      error: { code: 'not-found', message: 'there is no such file' },
    },
  ])
  expect(JSON.parse(await print('json', []))).toEqual([])
})

test('table', async () => {
  expect(await print('table', [report('drafts/quay.txt', await story())])).toMatchInlineSnapshot(`
    "drafts/quay.txt
    3 figures, 1 that nobody vouches for; 2 sources, 1 of them unnamed; 1 quote

    Figures
      Where  Figure                   Who vouches for it
      3:41   £4.2m                    Orla Keating
      3:109  310 boats                carried: “She” at 3:94
      5:69   More than 900 islanders  nobody
      Not listed: 1 date, age or other figure that nobody is asked a source for.

    Sources
      Where  Source                       What it is                      Statements
      3:58   Orla Keating                 person, its chair               3
      5:104  A person close to the board  unnamed, reason: “for fear of   1
                                          losing his post”

    Quotes
      Where  Quote                                      Speaker
      5:1    “We had hoped the ‘big quay’ would hold,”  nobody

    People
      Where  Name          Role       Mentions
      3:63   Orla Keating  its chair  1 full, 1 surname

    Institutions
      Where  Name                 Acronym  Mentions
      3:5    Harbour Relief Fund  HRF      1 full, 1 acronym, 1 short
    "
  `)
})

test('markdown', async () => {
  expect(await print('markdown', [report('drafts/quay.txt', await story()), FAULT])).toMatchInlineSnapshot(`
    "# Fact sheet: drafts/quay.txt

    3 figures, 1 that nobody vouches for; 2 sources, 1 of them unnamed; 1 quote.

    ## Figures

    | Where | Figure | Who vouches for it |
    | --- | --- | --- |
    | 3:41 | £4.2m | Orla Keating |
    | 3:109 | 310 boats | carried: “She” at 3:94 |
    | 5:69 | More than 900 islanders | **nobody** |

    Not listed: 1 date, age or other figure that nobody is asked a source for.

    ## Sources

    | Where | Source | What it is | Statements |
    | --- | --- | --- | --- |
    | 3:58 | Orla Keating | person, its chair | 3 |
    | 5:104 | A person close to the board | unnamed, reason: “for fear of losing his post” | 1 |

    ## Quotes

    | Where | Quote | Speaker |
    | --- | --- | --- |
    | 5:1 | “We had hoped the ‘big quay’ would hold,” | **nobody** |

    ## People

    | Where | Name | Role | Mentions |
    | --- | --- | --- | --- |
    | 3:63 | Orla Keating | its chair | 1 full, 1 surname |

    ## Institutions

    | Where | Name | Acronym | Mentions |
    | --- | --- | --- | --- |
    | 3:5 | Harbour Relief Fund | HRF | 1 full, 1 acronym, 1 short |

    # Fact sheet: lost.txt

    Could not be read: there is no such file
    "
  `)
})

test.each(sheetFormats)('%s: files follow one another, and an empty one is no mistake', async (format) => {
  const empty = await madeArticle('a.txt', '', {})
  const text = await print(format, [report('a.txt', empty), report('b.txt', empty)])
  expect(text).toContain('a.txt')
  expect(text).toContain('b.txt')
  expect(text).not.toMatch(/undefined|NaN|\n\n\n\n/)
})

const HOSTILE = `<img src=x onerror=alert(1)> | [a](javascript:b) \`c\` \u001B[31mred ${'Longname'.repeat(40)} ${'東京'.repeat(60)} spent 310 boats.\n`

test.each([40, 80, 100])('a table keeps to %i columns, whatever it has to show', async (width) => {
  const { default: stringWidth } = await import('string-width')
  const name = HOSTILE.slice(0, -' spent 310 boats.\n'.length)
  const article = await madeArticle('a.txt', HOSTILE, {
    figures: [
      {
        words: '310 boats',
        number: '310',
        kind: 'count',
        value: 310,
        unit: 'boats',
        status: 'attributed',
        by: { attribution: 0 },
      },
    ],
    attributions: [{ source: { words: name, kind: 'institution' }, cue: 'spent', content: ['310 boats'] }],
    people: [
      {
        id: 'p0',
        name,
        role: 'spent',
        mentions: [
          ['310', 'full'],
          ['boats', 'surname'],
          ['spent', 'honorific'],
        ],
      },
    ],
  })
  const text = await print('table', [report('a.txt', article)], width)
  expect(text).not.toContain('\u001B')
  expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
})

test('what a draft says is not read as Markdown', async () => {
  const article = await madeArticle('a|b.txt', HOSTILE, {
    people: [{ id: 'p0', name: '<b>Orla</b> | *Keating* [x](y) `z` &lt;', mentions: [['310', 'full']] }],
  })
  expect(await print('markdown', [report('a|b.txt', article)])).toContain(
    String.raw`| \<b\>Orla\</b\> \| \*Keating\* \[x\](y) \`z\` \&lt; |`,
  )
})
