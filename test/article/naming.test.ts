import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { bareAcronyms } from '../../src/article/naming/acronyms.ts'
import { casings } from '../../src/article/naming/casings.ts'
import { expanded } from '../../src/article/naming/expansions.ts'
import { overCapitalised } from '../../src/article/naming/house-casings.ts'
import { Household } from '../../src/article/naming/household.ts'
import { firstMentions } from '../../src/article/naming/introductions.ts'
import { isNear, soundsAlike } from '../../src/article/naming/spelling.ts'
import { nameVariants } from '../../src/article/naming/variants.ts'
import { tokenize } from '../../src/article/tokenize.ts'
import type { Article } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

function read(text: string): Article {
  return articleOfDraft(readText(new VFile({ value: text })))
}

describe('spellings of one name', () => {
  test.each([
    'stephen steven',
    'mohammed muhamad',
    'hilary hillary',
    'catherine katherine',
    'zelensky zelenskiy',
    'gaddafi qaddafi',
    'geoffrey jeffrey',
    'mackay mckay',
    'muller mueller',
    'clark clarke',
  ])('%s sound alike', (pair) => {
    const [a = '', b = ''] = pair.split(' ')
    expect(soundsAlike(a, b)).toBe(true)
    expect(soundsAlike(b, a)).toBe(true)
  })

  test.each([
    'labott labbot',
    'kowalczuk kowalczyk',
    'stephanopoulos stephanopolous',
    'quintana quitnana',
    'verma varma',
    'strandberg strandburg',
  ])('%s are near', (pair) => {
    const [a = '', b = ''] = pair.split(' ')
    expect(isNear(a, b)).toBe(true)
    expect(isNear(b, a)).toBe(true)
  })

  test.each([
    'khan khans',
    'trump trumpian',
    'reed reid',
    'kowalski kowalska',
    'medvedev medvedeva',
    'papadopoulos papadopoulou',
    'cohen cohn',
    'murray murphy',
    'khan khan',
  ])('%s are not', (pair) => {
    const [a = '', b = ''] = pair.split(' ')
    expect(isNear(a, b)).toBe(false)
    expect(isNear(b, a)).toBe(false)
  })
})

describe('what letters stand for', () => {
  test.each([
    ['THA', 'The Tithe Homes Agency said so.'],
    ['OPCW', 'the Organisation for the Prohibition of Chemical Weapons'],
    ['DER', 'Democrats for Education Reform'],
    ['PTSD', 'post-traumatic stress disorder'],
    ['UKIP', 'the UK Independence Party'],
    ['MSF', 'Médecins Sans Frontières'],
    ['NPWS', 'the National Parks & Wildlife Service'],
  ])('%s: %s', (letters, text) => {
    expect([...expanded(tokenize(text), [letters]).keys()]).toEqual([letters])
  })

  test.each([
    ['THA', 'The harbour authority said so.'],
    ['NDN', 'They need a new deal now.'],
    ['RGHA', 'The Ring Gate Association has homes.'],
  ])('not %s: %s', (letters, text) => {
    expect([...expanded(tokenize(text), [letters]).keys()]).toEqual([])
  })
})

test('a body speaks in one place, and counts as one everywhere', () => {
  const article = read('Nobody had heard of RGHA rules. The RGHA said that there were none.')
  const [found] = bareAcronyms(article, [])
  expect(found).toMatchObject({ letters: 'RGHA', kind: 'body' })
  expect(found && article.slice(found.span)).toBe('RGHA')
  expect(bareAcronyms(article, ['rgha'])).toEqual([])
})

test('a household name needs no introduction', () => {
  const article = read('The hall rose when Nora Mulqueen came in. She smiled and sat down at the back.')
  expect(firstMentions(article, Household.with([])).map(({ kind }) => kind)).toEqual(['no role'])
  expect(firstMentions(article, Household.with(['Nora Mulqueen']))).toEqual([])
  expect(firstMentions(article, Household.with(['Mulqueen']))).toHaveLength(1)
})

test('a variant has the rarer places and the first of the usual ones', () => {
  const article = read(
    'Ylva Strandberg spoke. Strandburg sat. Strandberg left. Strandburg wept. Strandberg sang.',
  )
  const [found] = nameVariants(article)
  expect(found?.places.map((span) => article.slice(span))).toEqual(['Strandburg', 'Strandburg'])
  expect(found && [article.slice(found.first), found.usual, found.count]).toEqual([
    'Ylva Strandberg',
    'Strandberg',
    3,
  ])
})

test('a quote is half of a casing, but not the article’s own', () => {
  const article = read('The court of appeal sat. “The Court of Appeal is slow,” said Ann Reed, a lawyer.')
  const [found] = casings(article)
  expect(found?.lower.map(({ own }) => own)).toEqual([true])
  expect(found?.capitals.map(({ own }) => own)).toEqual([false])
})

test('a house’s own casing keeps the capital that opens a sentence', () => {
  const article = read(
    'Crown Court staff walked out. The Green Party won. A crown court closed. “The Crown Court!” he said.',
  )
  const found = overCapitalised(article, ['crown court', 'Green party'])
  expect(found.map(({ span, expected }) => [article.slice(span), expected])).toEqual([
    ['Crown Court', 'Crown court'],
    ['Green Party', 'Green party'],
  ])
})
