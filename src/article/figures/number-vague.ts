import { NO_SCORES, VAGUE_QUANTIFIERS, VAGUE_SCALES } from '../../english/figures.ts'
import { TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, Joint, atomAfter, atomOf, isDigits } from './atoms.ts'
import { readWordsBehind } from './number-words.ts'
import { type Numeral, plain } from './numeral.ts'
import { scales, withScale } from './scale.ts'
import { OF, articles } from './words.ts'

/** “dozens”, “thousands”. */
export const vagueScales = new WordList(VAGUE_SCALES)
const quantifiers = new WordList(VAGUE_QUANTIFIERS)
const noScores = new WordList(NO_SCORES)
const SCORES = hashWord('scores')
const TENS = hashWord('tens')

/** “thousands”, “tens of thousands”, “hundreds of millions”, “scores of”. */
export function readVague(tokens: Tokens, first: Atom, limit: number): Numeral | null {
  const of = atomAfter(tokens, first, limit)
  const more = of?.hash === OF ? atomAfter(tokens, of, limit) : null
  if (more && vagueScales.has(more.hash) && more.hash !== TENS && more.hash !== SCORES) {
    return plain(first, more, null, 'vague')
  }
  if (first.hash === TENS) return null
  // “test scores”, “scores of 70 and above”
  if (first.hash === SCORES && (!more || isDigits(tokens, more) || tokens.has(first.token - 1, noScores)))
    return null
  return plain(first, first, null, 'vague')
}

/** “a hundred and twenty”, “a few thousand”, “several dozen”; a scale without such a word is no number. */
export function readScale(tokens: Tokens, scale: Atom, from: number, limit: number): Numeral | null {
  let before = scale.token - 1
  if (before < from || scale.joint === Joint.hyphen) return null
  if (tokens.has(before, articles)) {
    return readWordsBehind(tokens, atomOf(tokens, before), scale, scales.get(scale.hash) ?? 1, limit)
  }
  if (tokens.hash[before] === OF && before > from) before--
  if (!tokens.has(before, quantifiers)) return null
  if (before > from && tokens.has(before - 1, articles)) before--
  const { last } = withScale(tokens, plain(scale, scale, null, 'vague'), limit)
  return plain(atomOf(tokens, before), last, null, 'vague')
}

/** “a score of towns”: twenty. */
export function readScore(tokens: Tokens, score: Atom, from: number, limit: number): Numeral | null {
  const before = score.token - 1
  if (before < from || !tokens.has(before, articles)) return null
  const of = atomAfter(tokens, score, limit)
  const noun = of?.hash === OF ? atomAfter(tokens, of, limit) : null
  if (noun?.kind !== TokenKind.word || tokens.text.charCodeAt(noun.end - 1) !== 0x73) return null
  return plain(atomOf(tokens, before), score, 20, 'words')
}
