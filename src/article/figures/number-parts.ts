import { FACTOR_WORDS, NO_FACTOR, NO_HALF, PART_FOLLOWERS, PART_LEADERS } from '../../english/figures.ts'
import { type Tokens, WordList } from '../tokens.ts'
import { type Atom, Joint, atomAfter, atomOf } from './atoms.ts'
import { hedgeBefore } from './hedge.ts'
import { parts } from './number-words.ts'
import { type Numeral, plain } from './numeral.ts'
import { scales, withScaleBehindOf } from './scale.ts'
import { A, AN, OF, articles, wordMap } from './words.ts'

/** “doubled”, “tenfold”: what they multiply by. */
export const factors = wordMap(FACTOR_WORDS)
const noFactor = new WordList(NO_FACTOR)
const noHalf = new WordList(NO_HALF)
const leaders = new WordList(PART_LEADERS)
const followers = new WordList(PART_FOLLOWERS)

/** “doubled”, but not “doubled down”. */
export function readFactor(tokens: Tokens, atom: Atom, limit: number): Numeral | null {
  const next = atomAfter(tokens, atom, limit)
  if (next && noFactor.has(next.hash)) return null
  return plain(atom, atom, factors.get(atom.hash) ?? null, 'factor')
}

/** “half a million”, “a half-dozen”, “half of”, “half the”. */
export function readHalf(tokens: Tokens, half: Atom, from: number, limit: number): Numeral | null {
  const next = atomAfter(tokens, half, limit)
  if (next && noHalf.has(next.hash)) return null
  const behind = next?.hash === A || next?.hash === AN ? atomAfter(tokens, next, limit) : next
  const by = behind ? scales.get(behind.hash) : undefined
  if (!behind || by === undefined) return plain(half, half, 0.5, 'fraction')
  const article = half.token > from && tokens.has(half.token - 1, articles)
  const first = article ? atomOf(tokens, half.token - 1) : half
  return { ...plain(first, behind, by / 2, 'words'), mantissa: 0.5, scale: by }
}

/** “a third of”, “nearly a quarter”: only with its article, and only where no noun makes it an ordinal. */
export function readPart(tokens: Tokens, part: Atom, from: number, limit: number): Numeral | null {
  const before = part.token - 1
  if (before < from || part.joint === Joint.hyphen || !tokens.has(before, articles)) return null
  const numeral = plain(atomOf(tokens, before), part, 1 / (parts.get(part.hash) ?? 1), 'fraction')
  const next = atomAfter(tokens, part, limit)
  if (!next || next.hash === OF) return withScaleBehindOf(tokens, numeral, limit)
  if (followers.has(next.hash)) return numeral
  const led = before > from && (tokens.has(before - 1, leaders) || hedgeBefore(tokens, before, from) >= 0)
  return led ? numeral : null
}
