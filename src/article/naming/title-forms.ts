import { NAMES_IN_TITLES, OFFICES, PUBLIC_OFFICES, SMALL_MODIFIERS } from '../../english/titles.ts'
import { Flag, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Mention, Span } from '../types.ts'
import { isInCopy } from './copy.ts'

/** The title of somebody, directly before the name or in apposition behind it. */
export interface TitleForm {
  where: 'before' | 'after'
  /** The words of the title alone: no name, no article, no “former”. */
  span: Span
  written: string
  /** The same words with the other case. */
  turned: string
  case: 'capital' | 'lower'
  /** Every word is one that we know from titles. */
  sure: boolean
  mention: Mention
}

const offices = new WordList(OFFICES)
const publicOffices = new WordList(PUBLIC_OFFICES)
const names = new WordList(NAMES_IN_TITLES)
const small = new WordList(SMALL_MODIFIERS)
const articles = new WordList(['the', 'a', 'an', 'then', 'former', 'now'])
const behindTitle = new WordList([',', '.', ';', ')', 'of', 'for', 'at', 'and', 'in', 'who', 'from', 'since'])

const PART = Flag.title | Flag.modifier | Flag.sector
/** Most words of a title. */
const LONGEST = 6

/** The titles beside names in running copy that are offices; ranks, nobles, clerics and abbreviations are none. */
export function titleForms(article: Article): TitleForm[] {
  const found: TitleForm[] = []
  for (const { mentions } of article.people) {
    for (const mention of mentions) {
      if (mention.form === 'other' || !isInCopy(article, mention)) continue
      const one = before(article, mention) ?? after(article, mention)
      if (one) found.push(one)
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0])
}

function flagsAt(tokens: Tokens, i: number): number {
  return lexicon().get(tokens.hash[i] ?? 0)
}

function before(article: Article, mention: Mention): TitleForm | null {
  const { tokens } = article
  if (mention.title) {
    const last = tokens.indexAt(mention.title[1] - 1)
    if (!tokens.has(last, offices)) return null
    return form(article, 'before', tokens.indexAt(mention.title[0]), last, mention)
  }
  const last = tokens.indexAt(mention.span[0]) - 1
  if (tokens.shapeOf(last) !== Shape.lower || !tokens.has(last, publicOffices)) return null
  let first = last
  while (isLowerPart(tokens, first - 1)) first--
  // “the president Anna Reed”, “its president Anna Reed” and “company president Anna Reed” describe.
  const opens = article.sentences[mention.sentence]?.tokens[0] === first
  if (!opens && !small.has(tokens.hash[first - 1] ?? 0) && !opensTitle(tokens, first - 1)) return null
  return form(article, 'before', first, last, mention)
}

function isLowerPart(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapeOf(i) === Shape.lower &&
    (flagsAt(tokens, i) & (Flag.title | Flag.modifier)) !== 0 &&
    (flagsAt(tokens, i) & Flag.function) === 0 &&
    !tokens.has(i, small)
  )
}

/** Before a title without article stands a verb, a preposition, a mark, or a people: “French president Anna Reed”. */
function opensTitle(tokens: Tokens, i: number): boolean {
  if (tokens.kindOf(i) !== TokenKind.word) return tokens.kindOf(i) !== TokenKind.clitic
  const flags = flagsAt(tokens, i)
  if (tokens.shapeOf(i) !== Shape.lower) return (flags & (Flag.demonym | Flag.place)) !== 0
  return !tokens.has(i, determiners) && (flags & (Flag.function | Flag.cue)) !== 0
}

const determiners = new WordList('the a an his her its their our my your this that one another'.split(' '))

/** “Anna Reed, the Foreign Secretary, said”, “Anna Reed, Mayor of Tarn”. */
function after(article: Article, mention: Mention): TitleForm | null {
  const { tokens, sentences } = article
  const end = sentences[mention.sentence]?.tokens[1] ?? 0
  let i = tokens.indexAt(mention.span[1] - 1) + 1
  if (!tokens.is(i, ',')) return null
  i++
  while (i < end && tokens.has(i, articles)) i++
  const first = i
  while (i < end && i < first + LONGEST && isPart(tokens, i)) i++
  const last = i - 1
  if (last < first || !tokens.has(last, offices) || !tokens.has(i, behindTitle)) return null
  if (isOfNextName(tokens, i, end)) return null
  return form(article, 'after', first, last, mention)
}

/** “…, Speaker of the House Rep. Tom Hadlow”: the title of somebody else. */
function isOfNextName(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST) && tokens.isWord(i); i++) {
    const isTitle = (flagsAt(tokens, i) & (Flag.title | Flag.honorific)) !== 0
    if (isTitle && tokens.shapeOf(i) >= Shape.capitalised) return true
  }
  return false
}

function isPart(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && ((flagsAt(tokens, i) & PART) !== 0 || tokens.shapeOf(i) === Shape.capitals)
}

function form(
  article: Article,
  where: 'before' | 'after',
  first: number,
  last: number,
  mention: Mention,
): TitleForm | null {
  const { tokens } = article
  const opens = article.sentences[mention.sentence]?.tokens[0] === first || article.tokens.is(first - 1, '“')
  const start = tokens.start[first] ?? 0
  let capital = 0
  let lower = 0
  let sure = true
  let turned = ''
  let at = start
  for (let i = first; i <= last; i++) {
    const word = tokens.at(i)
    turned += article.slice([at, tokens.start[i] ?? at])
    at = tokens.end[i] ?? at
    const isName = tokens.shapeOf(i) === Shape.capitals || isNameIn(tokens, i)
    if (!isName && tokens.isWord(i) && (flagsAt(tokens, i) & Flag.function) === 0) {
      if ((flagsAt(tokens, i) & PART) === 0) sure = false
      if (tokens.shapeOf(i) === Shape.lower) lower++
      else if (!(opens && i === first)) capital++
    }
    turned += isName || !tokens.isWord(i) || (opens && i === first) ? word : turnCase(tokens, i, word)
  }
  if (capital > 0 === lower > 0) return null
  return {
    where,
    span: [start, at],
    written: article.slice([start, at]),
    turned,
    case: capital > 0 ? 'capital' : 'lower',
    sure,
    mention,
  }
}

/** “House” in “House Speaker”, “French” in “French President”. */
function isNameIn(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, names)) return true
  const flags = flagsAt(tokens, i)
  return (
    (flags & (Flag.demonym | Flag.place | Flag.institution | Flag.partisan)) !== 0 && (flags & PART) === 0
  )
}

function turnCase(tokens: Tokens, i: number, word: string): string {
  if (tokens.shapeOf(i) !== Shape.lower) return word.toLowerCase()
  if ((flagsAt(tokens, i) & Flag.function) !== 0) return word
  return word.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
