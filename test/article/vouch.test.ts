import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { vouch } from '../../src/article/attributions/vouch.ts'
import { readFigures } from '../../src/article/figures/figures.ts'
import { ArticleReading } from '../../src/article/reading.ts'
import type { Attribution, SourceKind, Span } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

/** Who says what in a draft, in its own words; a content of null is one that was not found. */
interface Said {
  source: string | null
  kind?: SourceKind
  cue: string
  content: string | null
}

function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the draft`)
  return [at, at + words.length]
}

function attribution(reading: ArticleReading, said: Said, id: number): Attribution {
  const { text } = reading
  const cue = spanOf(text, said.cue)
  const span = said.source === null ? null : spanOf(text, said.source)
  return {
    id,
    type: 'indirect',
    source: span && {
      spans: [span],
      text: said.source ?? '',
      kind: said.kind ?? 'document',
      head: span,
      plural: false,
      determiner: null,
      described: false,
      body: null,
      refersTo: null,
    },
    cue: [cue],
    content: said.content === null ? [] : [spanOf(text, said.content)],
    sentence: reading.sentenceAt(cue[0]),
    anonymity: null,
  } as Attribution
}

/** The figures that need somebody, with who vouches for them. */
function statuses(draft: string, said: readonly Said[] = []): string[] {
  const file = new VFile({ value: draft })
  const reading = new ArticleReading(readText(file).blocks, file)
  const figures = readFigures(reading)
  const attributions = said.map((one, id) => attribution(reading, one, id))
  vouch(reading, figures, attributions)
  return figures
    .filter((figure) => figure.status !== 'exempt')
    .map(({ span, status, by }) => {
      const who =
        by === null
          ? ''
          : 'span' in by
            ? ` by ${reading.slice(by.span)}`
            : ` by ${said[by.attribution]?.source}`
      return `${reading.slice(span)}: ${status}${who}`
    })
}

test('a figure in what somebody said is attributed', () => {
  expect(
    statuses('The clinic treated 120 patients, Dr Ines Okoro said. It has 14 beds.', [
      { source: 'Dr Ines Okoro', kind: 'person', cue: 'said', content: 'The clinic treated 120 patients' },
    ]),
  ).toEqual(['120 patients: attributed by Dr Ines Okoro', '14 beds: unattributed'])
})

test('“according to” covers the whole sentence', () => {
  expect(
    statuses('The port made £12m, according to its accounts, and lost £3m on ferries.', [
      { source: 'its accounts', cue: 'according to', content: 'The port made £12m' },
    ]),
  ).toEqual(['£12m: attributed by its accounts', '£3m: carried by its accounts'])
})

test('a cue whose content was not found tags its sentence', () => {
  expect(
    statuses('Six children were returned on Monday, an official said.', [
      { source: 'an official', kind: 'unnamed', cue: 'said', content: null },
    ]),
  ).toEqual(['Six children: carried by an official'])
})

test('the clause that words stand in runs on', () => {
  expect(
    statuses('The party says that “a levy on yachts” would bring $40 million. Yachts cost $9 million.', [
      { source: 'The party', kind: 'institution', cue: 'says', content: 'that “a levy on yachts”' },
    ]),
  ).toEqual(['$40 million: carried by The party', '$9 million: carried by The party'])
})

test('a document carries the row of figures that it begins', () => {
  const said = [{ source: 'the audit', cue: 'found', content: 'that rents rose by 12 percent' }]
  expect(
    statuses(
      'On Friday the audit found that rents rose by 12 percent. In the north they rose by 15 percent.',
      said,
    ),
  ).toEqual(['12 percent: attributed by the audit', '15 percent: carried by the audit'])
  expect(
    statuses(
      'On Friday the audit found that rents rose by 12 percent.\n\nRents in the north fell by 2 percent.',
      said,
    ),
  ).toEqual(['12 percent: attributed by the audit', '2 percent: carried by the audit'])
  expect(
    statuses(
      'On Friday the audit found that rents rose by 12 percent.\n\nThe mayor weds 40 couples a year.',
      said,
    ),
  ).toEqual(['12 percent: attributed by the audit', '40 couples: unattributed'])
})

test('what a person said carries only what is said of that person next', () => {
  const said: Said[] = [{ source: 'Mr Tran', kind: 'person', cue: 'said', content: 'he had spent $300' }]
  expect(statuses('Mr Tran said he had spent $300. He lost another $50 on the way.', said)).toEqual([
    '$300: attributed by Mr Tran',
    'another $50: carried by Mr Tran'.replace('another ', ''),
  ])
  expect(statuses('Mr Tran said he had spent $300. The casino takes $2 million a week.', said)).toEqual([
    '$300: attributed by Mr Tran',
    '$2 million: unattributed',
  ])
})

test('a source at the end of a row reaches back over it', () => {
  expect(
    statuses(
      'The mill cost the town £2m. The bakery cost the town £3m. The dairy cost the town £9m, filings show.',
      [{ source: 'filings', cue: 'show', content: 'The dairy cost the town £9m' }],
    ),
  ).toEqual(['£2m: carried by filings', '£3m: carried by filings', '£9m: attributed by filings'])
})

test('a source reaches back over nothing else', () => {
  expect(
    statuses('Her party has spent £18m on advertising. Hart raised £7m, filings show.', [
      { source: 'filings', cue: 'show', content: 'Hart raised £7m' },
    ]),
  ).toEqual(['£18m: unattributed', '£7m: attributed by filings'])
})

test('a colon brings in a list', () => {
  const draft = `The firm has three arms.

The filing showed these sales:

- Robots: $710 million, up 9%
- Medicine: $330 million, up 2%

The firm employs 11,400 people.`
  expect(statuses(draft, [{ source: 'The filing', cue: 'showed', content: 'these sales' }])).toEqual([
    '$710 million: carried by The filing',
    '9%: carried by The filing',
    '$330 million: carried by The filing',
    '2%: carried by The filing',
    '11,400 people: unattributed',
  ])
})

test('a figure behind a comma goes on with the clause', () => {
  expect(
    statuses(
      'The audit shows that £9m was spent on agency staff, a rise of 12 per cent, and 40 wards closed.',
      [{ source: 'The audit', kind: 'person', cue: 'shows', content: 'that £9m was spent on agency staff' }],
    ),
  ).toContain('12 per cent: carried by The audit')
})

test('a named poll carries shares wherever they stand', () => {
  const draft = `In a Harlow University poll, 48 percent of voters backed the bypass.

The road is to run past the mill and has been planned for years.

Nobody has asked the miller.

Support for the bypass was at 37 percent in the villages. The mill was sold for £2m.`
  expect(statuses(draft)).toEqual([
    '48 percent of voters: carried by poll'.replace(' of voters', ''),
    '37 percent: carried by poll',
    '£2m: unattributed',
  ])
})

test('a poll without a name carries nothing', () => {
  expect(statuses('He trails by two points in the polls.')).toEqual(['two points: unattributed'])
})

test('polls that close are no polls', () => {
  expect(statuses('When the Ohio polls closed, 45 percent of voters had queued.')).not.toContain('carried')
})

test('a result of an earlier year stands beside the poll', () => {
  const draft = `In a Harlow University poll, 48 percent of voters backed the party.

The road is to run past the mill and has been planned for years.

In 2012 the party had the support of 31 percent of voters there.`
  expect(statuses(draft).at(-1)).toMatch(/^31 percent.*: unattributed$/)
})

test('what can be reckoned from figures beside it is carried by them', () => {
  const said: Said[] = [
    { source: 'the firm', kind: 'institution', cue: 'said', content: 'Sales rose from £20m to £25m' },
  ]
  expect(statuses('Sales rose from £20m to £25m, the firm said, an increase of £5m.', said).at(-1)).toBe(
    '£5m: carried by £20m',
  )
})

test('a transcript and a writer vouch for themselves', () => {
  expect(
    statuses(
      'Q: How was it?\n\nA: I will tell you how it was: we sold 4,000 tickets in a week and a day.',
    ).at(-1),
  ).toBe('4,000 tickets: carried by A')
  expect(statuses('The repairs cost me $3,000 and a year of sleep.')).toEqual(['$3,000: carried by me'])
  expect(statuses('World War I cost the town 212 men.')).toEqual(['212 men: unattributed'])
})

test('neither of two vouches for anything', () => {
  expect(
    statuses('Neither has said how they would close a gap of $640 million.', [
      {
        source: 'Neither',
        kind: 'pronoun',
        cue: 'has said',
        content: 'how they would close a gap of $640 million',
      },
    ]),
  ).toEqual(['$640 million: unattributed'])
})

test('nobody vouches for a figure that stands alone', () => {
  expect(statuses('The court has more than 900 staff and a budget of €169 million.')).toEqual([
    'more than 900 staff: unattributed',
    '€169 million: unattributed',
  ])
})
