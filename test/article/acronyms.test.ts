import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { acronymForms, type AcronymStyle } from '../../src/article/naming/acronym-forms.ts'
import { readText } from '../../src/draft/text.ts'

const articleOf = (text: string) => articleOfDraft(readText(new VFile({ value: text })))

const OPEN: AcronymStyle = { stops: 'consistent', words: 'consistent', lettersInCapitals: 0, forms: [] }

/** The text with every acronym as it is to be. */
function mended(text: string, style: Partial<AcronymStyle>): string {
  const article = articleOf(text)
  let made = article.text
  for (const { span, expected } of acronymForms(article, { ...OPEN, ...style }).toReversed()) {
    made = made.slice(0, span[0]) + expected + made.slice(span[1])
  }
  return made
}

describe('the form of acronyms', () => {
  test.each<[string, Partial<AcronymStyle>, string]>([
    [
      'The bill passed in the U.S. It was late. A U.S. court sat.',
      { stops: 'none' },
      'The bill passed in the US. It was late. A US court sat.',
    ],
    ['The court is in the US. It sat late.', { forms: ['U.S.'] }, 'The court is in the U.S. It sat late.'],
    ['The U.N.’s team left the U.N.', { stops: 'none' }, 'The UN’s team left the UN.'],
    ['Was he in the U.S.? She was (U.N.).', { stops: 'none' }, 'Was he in the US? She was (UN).'],
    [
      'Planes of NATO, UNESCO and COVID-19.',
      { words: 'initial', lettersInCapitals: 4 },
      'Planes of NATO, Unesco and Covid-19.',
    ],
    ['Nato agreed. Unesco did not.', { words: 'capitals' }, 'NATO agreed. UNESCO did not.'],
    ['The UN and the U.N. met.', {}, 'The UN and the U.N. met.'],
    ['A UN team, a UN car, a U.N. flag.', {}, 'A UN team, a UN car, a UN flag.'],
    [
      'It told us who is in it. A US team came.',
      { forms: ['U.S.'] },
      'It told us who is in it. A U.S. team came.',
    ],
    [
      'It cost US$20 at us-weekly.example, US/UK.',
      { forms: ['U.S.', 'U.K.'] },
      'It cost US$20 at us-weekly.example, US/UK.',
    ],
  ])('%s', (text, style, expected) => {
    expect(mended(text, style)).toBe(expected)
  })
})

/** Name, acronym, and how often that stands. */
function acronyms(text: string): unknown[] {
  return articleOf(text).institutions.flatMap(({ name, acronym, mentions }) =>
    acronym === null ? [] : [[name, acronym, mentions.filter(({ form }) => form === 'acronym').length]],
  )
}

describe('acronyms of institutions', () => {
  test.each<[string, [string, string, number][]]>([
    [
      'The Department for Fisheries cut the quota. The DfF said so.',
      [['Department for Fisheries', 'DfF', 1]],
    ],
    ['It was the BEST Day of her life.', []],
  ])('%s', (text, expected) => {
    expect(acronyms(text)).toEqual(expected)
  })
})
