import { FACTOR_WORDS, FRACTION_PARTS, SCALES, SMALL_NUMBERS, VAGUE_SCALES } from '../../english/figures.ts'
import { type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, isDigits } from './atoms.ts'
import { fractionSign, readDigits } from './number-digits.ts'
import { factors, readFactor, readHalf, readPart } from './number-parts.ts'
import { readScale, readScore, readVague, vagueScales } from './number-vague.ts'
import { parts, readWords, smallNumbers } from './number-words.ts'
import { type Numeral, plain } from './numeral.ts'
import { scales, withScale } from './scale.ts'
import { HALF } from './words.ts'

const SCORE = hashWord('score')

/** Words at which a number may begin. */
export const numberWords = new WordList([
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(SCALES),
  ...VAGUE_SCALES,
  ...Object.keys(FRACTION_PARTS),
  ...Object.keys(FACTOR_WORDS),
  'score',
])

/**
 * Reads the number that begins at an atom, up to `limit` (a token index). Tokens from `from` on may be taken
 * in before it (“a hundred”, “several thousand”). Null when the words are no number there.
 */
export function readNumeral(tokens: Tokens, atom: Atom, from: number, limit: number): Numeral | null {
  if (isDigits(tokens, atom)) return readDigits(tokens, atom, limit)
  const sign = fractionSign(tokens, atom)
  if (sign !== undefined) return withScale(tokens, plain(atom, atom, sign, 'fraction'), limit)
  if (smallNumbers.has(atom.hash)) return readWords(tokens, atom, limit)
  if (vagueScales.has(atom.hash)) return readVague(tokens, atom, limit)
  if (factors.has(atom.hash)) return readFactor(tokens, atom, limit)
  if (atom.hash === HALF) return readHalf(tokens, atom, from, limit)
  if (scales.has(atom.hash)) return readScale(tokens, atom, from, limit)
  if (parts.has(atom.hash)) return readPart(tokens, atom, from, limit)
  return atom.hash === SCORE ? readScore(tokens, atom, from, limit) : null
}
