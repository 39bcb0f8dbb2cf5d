import { FRACTION_PARTS, SMALL_NUMBERS } from '../../english/figures.ts'
import { type Tokens, hashWord } from '../tokens.ts'
import { type Atom, atomAfter } from './atoms.ts'
import { type Numeral, grown, plain } from './numeral.ts'
import { scales, withScale, withScaleBehindOf } from './scale.ts'
import { A, AND, HALF, ONE, POINT, wordMap } from './words.ts'

/** “one” to “ninety”. */
export const smallNumbers = wordMap(SMALL_NUMBERS)
/** “third”, “quarter”: what they divide by. */
export const parts = wordMap(FRACTION_PARTS)
const pluralParts = new Map(Object.entries(FRACTION_PARTS).map(([word, by]) => [hashWord(`${word}s`), by]))

/** A number in words as far as it is read. */
interface Sum {
  first: Atom
  last: Atom
  /** What is read for good, and what stands before the next thousand, million … */
  total: number
  group: number
  /** The largest scale in it. */
  scale: number
}

/** “twenty-five”, “two hundred and six thousand”, “two and a half million”, “two-thirds”. */
export function readWords(tokens: Tokens, first: Atom, limit: number): Numeral {
  return readSum(tokens, { first, last: first, total: 0, group: 0, scale: 1 }, first, limit)
}

/** The same behind “a hundred” or “a thousand”, whose value is given. */
export function readWordsBehind(
  tokens: Tokens,
  first: Atom,
  scale: Atom,
  value: number,
  limit: number,
): Numeral {
  const [total, group] = value > 100 ? [value, 0] : [0, value]
  return readSum(
    tokens,
    { first, last: scale, total, group, scale: value },
    atomAfter(tokens, scale, limit),
    limit,
  )
}

function readSum(tokens: Tokens, sum: Sum, next: Atom | null, limit: number): Numeral {
  let at = next
  while (at) {
    if (at.hash === AND) {
      const joined = behindAnd(tokens, at, sum, limit)
      if (!joined) break
      at = joined
    }
    if (!add(sum, at)) break
    sum.last = at
    at = atomAfter(tokens, at, limit)
  }
  const value = sum.total + sum.group
  const numeral = plain(sum.first, sum.last, value, 'words')
  numeral.mantissa = value / sum.scale
  numeral.scale = sum.scale
  return at ? withPart(tokens, numeral, at, limit) : numeral
}

/** Takes one more word into a sum; false when it does not belong there. */
function add(sum: Sum, at: Atom): boolean {
  const unit = smallNumbers.get(at.hash)
  if (unit !== undefined) {
    if (!fits(sum.group, unit)) return false
    sum.group += unit
    return true
  }
  const scale = scales.get(at.hash)
  if (scale === undefined || sum.total + sum.group === 0) return false
  if (scale <= 100) sum.group = (sum.group || 1) * scale
  else if (sum.group > 0) {
    sum.total += sum.group * scale
    sum.group = 0
  } else sum.total *= scale
  sum.scale = Math.max(sum.scale, scale)
  return true
}

/** Whether a small number can stand behind what has been read: “five” behind “twenty”, not behind “two”. */
function fits(group: number, unit: number): boolean {
  const rest = group % 100
  if (unit >= 10) return rest === 0
  return rest === 0 || (rest >= 20 && rest % 10 === 0)
}

/** The atom behind “and” in “a hundred and twenty”; null where “and” joins two numbers. */
function behindAnd(tokens: Tokens, and: Atom, { total, group }: Sum, limit: number): Atom | null {
  const value = total + group
  if (value < 100 || value % 100 !== 0) return null
  const next = atomAfter(tokens, and, limit)
  if (!next || !smallNumbers.has(next.hash)) return null
  let at: Atom | null = next
  for (let words = 0; at && words < 3 && smallNumbers.has(at.hash); words++) at = atomAfter(tokens, at, limit)
  const scale = at ? scales.get(at.hash) : undefined
  // “a hundred and one thousand” is one number, “one hundred and two hundred” are two.
  return scale === undefined || (group > 0 && scale >= 1000) ? next : null
}

/** “two and a half million”, “two point five”, “two-thirds”, “three quarters of a million”. */
function withPart(tokens: Tokens, numeral: Numeral, at: Atom, limit: number): Numeral {
  const value = numeral.value ?? 0
  if (at.hash === AND) {
    const half = halfBehind(tokens, at, limit)
    return half ? withScale(tokens, grown(numeral, half, value + 0.5), limit) : numeral
  }
  if (numeral.scale > 1) return numeral
  if (at.hash === POINT) return withDecimals(tokens, numeral, at, limit)
  const by = value === 1 ? parts.get(at.hash) : pluralParts.get(at.hash)
  if (by === undefined || value >= 20 || (by === 2 && value > 1)) return numeral
  return withScaleBehindOf(tokens, grown(numeral, at, value / by, 'fraction'), limit)
}

function halfBehind(tokens: Tokens, and: Atom, limit: number): Atom | null {
  const article = atomAfter(tokens, and, limit)
  const half =
    article && (article.hash === A || article.hash === ONE) ? atomAfter(tokens, article, limit) : null
  return half?.hash === HALF ? half : null
}

function withDecimals(tokens: Tokens, numeral: Numeral, point: Atom, limit: number): Numeral {
  let digits = ''
  let last = numeral.last
  for (let at = atomAfter(tokens, point, limit); at; at = atomAfter(tokens, at, limit)) {
    const digit = smallNumbers.get(at.hash)
    if (digit === undefined || digit > 9) break
    digits += String(digit)
    last = at
  }
  if (digits === '') return numeral
  return withScale(tokens, grown(numeral, last, Number(`${numeral.value}.${digits}`)), limit)
}
