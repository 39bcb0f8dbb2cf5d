import { expect, test } from 'vitest'
import { describeMainClaims, describeSource } from '../../src/sheet/describe.ts'
import { Desk } from '../../src/sheet/desk.ts'
import { sheetOf } from '../../src/sheet/sheet.ts'
import { read } from './html-page.ts'

async function deskOf(text: string): Promise<Desk> {
  return new Desk(await read('a.txt', text))
}

/** The sources as the sheet lists them: name, what it is, number of statements. */
async function sourcesIn(text: string): Promise<[string, string, number][]> {
  const desk = await deskOf(text)
  return desk.sources.entries.map((entry) => [
    entry.name,
    describeSource(desk, entry)
      .map((one) => (one.open ? `${one.text}!` : one.text))
      .join(', '),
    entry.statements.length,
  ])
}

test('“the official” is the official introduced before, and counts with it', async () => {
  expect(
    await sourcesIn(
      'A Harbour Ministry official said the ferry had passed its inspection. The official said rafts had been asked for.',
    ),
  ).toEqual([['A Harbour Ministry official', 'unnamed, no reason given!', 2]])
})

test('a source that is not described, and one with a reason', async () => {
  expect(await sourcesIn('The ferry had been refused permission to sail, a source said.')).toEqual([
    ['a source', 'unnamed, not described!, no reason given!', 1],
  ])
  expect(
    await sourcesIn(
      'A person close to the board, who asked not to be named because she feared for her post, said the fund was empty.',
    ),
  ).toEqual([['A person close to the board', 'unnamed, reason: “because she feared for her post”', 1]])
})

test('terms are no reason', async () => {
  const [[, what] = []] = await sourcesIn(
    'A senior banker said on condition of anonymity that the fund was empty.',
  )
  expect(what).toBe('unnamed, no reason given, only the terms: “anonymity”!')
})

test('a group of which somebody is named, or whose body is, is no group without names', async () => {
  expect(
    await sourcesIn(
      'Analysts said the fund was empty. “It is,” said Megan Harrow, an analyst at Bell & Low.',
    ),
  ).toContainEqual(['Analysts', 'group', 1])
  expect(await sourcesIn('Critics said the fund was empty. The council meets on Friday.')).toEqual([
    ['Critics', 'group, none of them named!', 1],
  ])
})

const ONE_SOURCE = `The Harbour Relief Fund has run dry, a person close to the board said on Tuesday.

The person said the fund had spent more than it took in for three years, and that nobody had told the islanders who relied on it when boats were lost in winter.

The person said the council would be told on Friday.
`

test('everything rests on one source without a name', async () => {
  const desk = await deskOf(ONE_SOURCE)
  expect(describeMainClaims(desk)).toBe(
    'All that is attributed rests on one source without a name: “a person close to the board”.',
  )
  expect(sheetOf('a.txt', desk.article).mainClaims).toEqual({ source: 0, claims: 'all' })
})

test('what the story opens with rests on one', async () => {
  const desk = await deskOf(`${ONE_SOURCE}\n“We did not know of it,” said Orla Keating, the chair.\n`)
  expect(describeMainClaims(desk)).toContain('What the story opens with rests on one source')
  expect(sheetOf('a.txt', desk.article).mainClaims).toMatchObject({ claims: 'lead' })
})

test.each([
  ONE_SOURCE.replaceAll(/a person close to the board|The person/g, 'Orla Keating'),
  `Orla Keating said on Monday that the fund was empty.\n\n${ONE_SOURCE}`,
  'Critics said the fund was empty.\n',
  '',
])('main claims that rest on somebody with a name, on several, or on nobody', async (text) => {
  expect(describeMainClaims(await deskOf(text))).toBeNull()
})

test('for programs, each source with its statements, figures and reason', async () => {
  const text =
    'Orla Keating, the harbour master, said 310 boats were mended. She added that 40 were lost. A senior banker, who asked not to be named because he feared for his post, said 12 had sunk.\n'
  const { sources } = sheetOf('a.txt', await read('a.txt', text))
  expect(sources[0]).toMatchObject({
    name: 'Orla Keating',
    kind: 'person',
    statements: [0, 1],
    figures: 2,
    unnamed: null,
  })
  const reason = sources[1]?.unnamed?.reason
  expect(reason && text.slice(...reason)).toBe('because')
  expect(sources[1]).toMatchObject({ kind: 'unnamed', figures: 1, unnamed: { rote: false } })
})
