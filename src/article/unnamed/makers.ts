import { NO_BODIES } from '../../english/unnamed.ts'
import { MAKERS, MAKER_PREPOSITIONS, OUTLET_WORDS, POLLSTERS } from '../../english/unnamed-documents.ts'
import { Flag, flagsOf, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article } from '../types.ts'

const makers = new WordList(MAKERS)
const prepositions = new WordList(MAKER_PREPOSITIONS)
const outlets = new WordList(OUTLET_WORDS)
const pollsters = new WordList(POLLSTERS)
const noMakers = new WordList([...NO_BODIES, 'i', 'covid', 'covid-19', 'ai', 'gdp', 'hiv', 'brexit'])
const determiners = new WordList(['the', 'a', 'an', 'its', 'their', 'our'])

const NO_NAME = Flag.demonym | Flag.calendar | Flag.partisan | Flag.function

/** How many words behind “by” or “published in” a maker's name may begin. */
const REACH = 7

/** A word in capitals that names somebody or something to be asked: no month, people, party or faith. */
function isNameAt({ tokens, sentences }: Article, at: number, sentence: number): boolean {
  const shape = tokens.shapeOf(at)
  if (!tokens.isWord(at) || shape === Shape.lower || shape === Shape.none || shape === Shape.initial)
    return false
  if (tokens.has(at, noMakers)) return false
  if (flagsOf(tokens, at) & NO_NAME) return false
  return shape !== Shape.capitalised || sentences[sentence]?.tokens[0] !== at
}

/** Index of the token behind the name of a place that begins at a token, or the token itself when none does. */
function placeEnd({ tokens }: Article, at: number, end: number): number {
  const phrase = lexicon().phraseAt(tokens, at, end)
  if (phrase) return phrase.kind === 'place' ? phrase.end : at
  return flagsOf(tokens, at) & Flag.place ? at + 1 : at
}

/** Whether tokens `[from, end)` of a sentence name somebody; places do only when they are asked to. */
export function hasName(
  article: Article,
  [from, end]: readonly [number, number],
  sentence: number,
  arePlacesNames: boolean,
): boolean {
  for (let i = from; i < end; i++) {
    if (!isNameAt(article, i, sentence)) continue
    const behind = arePlacesNames ? i : placeEnd(article, i, end)
    if (behind === i) return true
    i = behind - 1
  }
  return false
}

/** Whether a token is part of the name of a newspaper, a station or an agency: “Ledger”, “Reuters”. */
export function isOutletAt(article: Article, at: number, sentence: number): boolean {
  return article.tokens.has(at, outlets) && isNameAt(article, at, sentence)
}

/** Whether tokens `[from, end)` say who made a document or where it was published: “by Marr Bank”, “in Nature”. */
export function hasMaker(
  article: Article,
  [from, end]: readonly [number, number],
  sentence: number,
): boolean {
  const { tokens } = article
  for (let i = from; i < end; i++) {
    if (tokens.has(i, pollsters)) return true
    if (tokens.is(i, '(') && isNameAt(article, i + 1, sentence)) return true
    if (!tokens.has(i, prepositions)) continue
    const last = Math.min(end, i + 1 + REACH)
    for (let k = i + 1; k < last && !isBreak(article, k); k++) {
      if (tokens.has(k, makers) && k > i + 1 && !tokens.isWord(k + 1 < end ? k + 1 : -1)) return true
      if (tokens.has(k, makers) && tokens.has(k - 1, determiners)) return true
      const behind = placeEnd(article, k, end)
      if (behind > k) k = behind - 1
      else if (isNameAt(article, k, sentence)) return true
    }
  }
  return false
}

function isBreak({ tokens }: Article, at: number): boolean {
  const kind = tokens.kindOf(at)
  return kind === TokenKind.quote || tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, ':')
}
