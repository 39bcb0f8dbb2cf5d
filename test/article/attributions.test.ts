import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { articleOfDraft } from '../../src/article/article.ts'
import { decodeModel } from '../../src/article/attributions/model-file.ts'
import type { Article, Attribution } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

const read = (text: string): Article => articleOfDraft(readText(new VFile(text)))

interface Plain {
  type: Attribution['type']
  source: string | null
  kind: string | null
  cue: string[]
  content: string[]
}

function plain(article: Article): Plain[] {
  return article.attributions.map(({ type, source, cue, content }) => ({
    type,
    source: source?.text ?? null,
    kind: source?.kind ?? null,
    cue: cue.map((span) => article.slice(span)),
    content: content.map((span) => article.slice(span)),
  }))
}

describe('who says what', () => {
  it('reads a quotation with its tag behind it', () => {
    expect(plain(read('“We will not close the library,” Mayor Orla Tynan said.'))).toEqual([
      {
        type: 'direct',
        source: 'Mayor Orla Tynan',
        kind: 'person',
        cue: ['said'],
        content: ['“We will not close the library,”'],
      },
    ])
  })

  it('reads content in two pieces', () => {
    const [one] = plain(
      read('“The bridge is safe,” said Tom Hadlow, the county engineer. “Nobody need worry.”'),
    )
    expect(one?.content).toEqual(['“The bridge is safe,”', '“Nobody need worry.”'])
    expect(one?.source).toContain('Tom Hadlow')
  })

  it('reads a quote of several sentences whose tag stands behind the last as one', () => {
    const all = plain(read('"I know. I know. That is why it is a dangerous moment," Henry Dow said.'))
    expect(all).toHaveLength(1)
    expect(all[0]?.content.join(' ')).toContain('I know. I know.')
  })

  it('gives a verb behind “and” to the subject before it', () => {
    const all = plain(
      read('When Lal praised the crew and said it was good to be home, a man yelled “Stay there!”'),
    )
    expect(all.find(({ cue }) => cue.includes('said'))?.source).toBe('Lal')
    expect(all.find(({ cue }) => cue.includes('yelled'))?.source).toBe('a man')
  })

  it('leads a quote by an agency back to who was quoted', () => {
    const [one] = plain(read('The general was quoted by foreign media as saying that the road was open.'))
    expect(one?.source).toBe('The general')
    expect(one?.content).toEqual(['that the road was open'])
  })

  it('knows the plainest sentences, whatever their words', () => {
    const all = plain(read('Kavita Rao said profits had doubled. She said margins were thin.'))
    expect(all.map(({ content }) => content)).toEqual([['profits had doubled'], ['margins were thin']])
  })

  it.each([
    ['Rosalind Peake KC, for Peter Dunstan, said her client was sorry.', 'Rosalind Peake'],
    [
      'The chairman and managing director Dr Raghav Iyer told analysts that margins would hold.',
      'Raghav Iyer',
    ],
    ['A spokeswoman for Peter Dunstan said he was sorry.', null],
    ['Friends and Peter Dunstan said that it was late.', null],
  ])('knows who speaks: %s', (text, name) => {
    const article = read(text)
    const source = article.attributions[0]?.source
    const person = article.people.find(({ id }) => id === source?.refersTo)
    expect(person?.name ?? null).toBe(name)
  })

  it('takes no article for a source', () => {
    expect(plain(read('The storm damaged an estimated 3,200 houses along the coast.'))).toEqual([])
  })

  it('reads reported speech behind its cue', () => {
    expect(plain(read('The ministry said that 41 people had been moved to safer ground.'))).toEqual([
      {
        type: 'indirect',
        source: 'The ministry',
        kind: 'institution',
        cue: ['said'],
        content: ['that 41 people had been moved to safer ground'],
      },
    ])
  })

  it('reads content before “according to”', () => {
    const [one] = plain(read('Prices rose 4 percent in May, according to a report by the central bank.'))
    expect(one).toMatchObject({ cue: ['according to'], kind: 'document' })
    expect(one?.content).toEqual(['Prices rose 4 percent in May'])
  })

  it.each([
    ['The opposition said the budget was late.', 'The opposition', 'institution'],
    [
      'The ice is thinner by 38%, according to a study published on Tuesday in the Journal of Cold Oceans.',
      /^a study/,
      'document',
    ],
    ['A report drawn up last week found that 300 homes were damp.', /^A report/, 'document'],
    ['The Minister for Finance, Deirdre Quilligan TD, said it would be ready by Friday.', /TD$/, 'person'],
    ['The chief executive of Harlow Gas, Tim Breen, said profits rose 4%.', /Tim Breen$/, 'person'],
    ['A spokesman for Harlow Gas, which Tim Breen founded, said profits rose 4%.', /^A spokesman/, 'unnamed'],
    ['The Bishop of Ardmoy, the Rt Rev Colm Teale, said prayers were needed.', /Colm Teale$/, 'person'],
    ['Neither said how it would be paid.', 'Neither', 'pronoun'],
  ])('%s', (text, source, kind) => {
    expect(plain(read(text))[0]).toMatchObject({
      source: typeof source === 'string' ? source : expect.stringMatching(source),
      kind,
    })
  })

  it('tells a place that speaks from a body', () => {
    expect(plain(read('Kyiv says the port was hit twice.'))[0]).toMatchObject({
      source: 'Kyiv',
      kind: 'place',
    })
  })

  it('leaves the reporter’s own words alone', () => {
    expect(plain(read('The train left at nine and reached the coast before noon.'))).toEqual([])
  })

  it('carries a quotation over paragraphs to its speaker', () => {
    const article = read(
      'Harbour plan\n\nAnna Reed, who runs the port, said: “The cranes are old.\n\n“They must go this year.”\n\nWork begins in May.',
    )
    const speakers = article.quotes.map(
      ({ attribution }) => article.attributions[attribution ?? -1]?.source?.text,
    )
    expect(speakers[0]).toContain('Anna Reed')
    expect(article.quotes[0]?.continues).toBe(true)
  })

  it('knows whom “she” means', () => {
    const article = read(
      'Anna Reed, the port’s director, said the cranes were old. She added that they would go this year.',
    )
    const [reed] = article.people
    expect(article.attributions.map(({ source }) => source?.refersTo)).toEqual([reed?.id, reed?.id])
  })

  it('does not take “he” for a woman', () => {
    const article = read('Margaret Osei wrote to Daniel Hart on Monday. He said the letter was a surprise.')
    const he = article.attributions.find(({ source }) => source?.kind === 'pronoun')
    expect(article.people.find(({ id }) => id === he?.source?.refersTo)?.name).toBe('Daniel Hart')
  })

  it('says how an unnamed source is described, and whether there is a reason', () => {
    const article = read(
      'A senior official in the ministry said the talks had failed. Another official, who asked not to be named because the talks were secret, said they would go on.',
    )
    const unnamed = article.attributions.filter(({ cue }) =>
      cue.some((span) => article.slice(span) === 'said'),
    )
    expect(unnamed.map(({ source }) => source?.kind)).toEqual(['unnamed', 'unnamed'])
    expect(unnamed[0]?.source).toMatchObject({ determiner: 'indefinite', described: true, plural: false })
    expect(unnamed[0]?.anonymity?.reason).toBe(null)
    expect(unnamed[1]?.anonymity?.reason).not.toBe(null)
  })
})

describe('any text', () => {
  const words = [
    'said',
    '“',
    '”',
    '"',
    ',',
    '.',
    'Khan',
    'the',
    'report',
    'that',
    '\n\n',
    'according',
    'to',
    '40',
    '‘',
    '’s',
    ':',
    '—',
  ]

  it('is an article whose attributions stand in it, in order, with ids that count', () => {
    assert(
      property(array(constantFrom(...words), { maxLength: 120 }), (list) => {
        const article = read(list.join(' '))
        for (const [index, one] of article.attributions.entries()) {
          expect(one.id).toBe(index)
          for (const [start, end] of [...one.cue, ...one.content, ...(one.source?.spans ?? [])]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(article.text.length)
          }
        }
      }),
    )
  })

  it('may be one sentence of thousands of words', () => {
    const article = read(`He said ${'and then and again '.repeat(1000)}so.`)
    expect(article.sentences).toHaveLength(1)
  })
})

describe('the model', () => {
  const bytes = readFileSync(new URL('../../src/article/attributions/model.bin', import.meta.url))

  it('takes at most two megabytes', () => {
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024)
    expect(decodeModel(bytes).weights.length).toBe(2 ** 17)
  })

  it('says so when it is damaged', () => {
    expect(() => decodeModel(bytes.subarray(0, 1000))).toThrow(/damaged/)
    expect(() => decodeModel(new Uint8Array(bytes.length))).toThrow(/damaged/)
  })
})
