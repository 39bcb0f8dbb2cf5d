import { GLUED_SCALES, LENGTH_CONTEXT, SCALES } from '../../english/figures.ts'
import { TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import { A, OF, ONE, wordMap } from './words.ts'

/** What “dozen”, “million”, “crore” multiply by. */
export const scales = wordMap(SCALES)
/** The same of the letters glued to digits: “m”, “bn”, “k”. */
export const gluedScales = wordMap(GLUED_SCALES)
const B = hashWord('b')
const lengthContext = new WordList(LENGTH_CONTEXT)

/** Takes in the scale behind a number: “20 million”, “1.2m”, “5 lakh crore”. */
export function withScale(tokens: Tokens, numeral: Numeral, limit: number): Numeral {
  let { last, scale } = numeral
  for (let times = 0; times < 2; times++) {
    const next = atomAfter(tokens, last, limit)
    if (next?.kind !== TokenKind.word) break
    const by = scaleOf(tokens, numeral, next, limit)
    if (by === undefined) break
    scale *= by
    last = next
  }
  if (last === numeral.last) return numeral
  return { ...numeral, last, end: last.end, scale, value: scaled(numeral.value, scale) }
}

function scaleOf(tokens: Tokens, numeral: Numeral, next: Atom, limit: number): number | undefined {
  const letter = next.end - next.start === 1
  if (next.joint !== Joint.glued) {
    return (
      scales.get(next.hash) ??
      (letter && isMoney(tokens, numeral.first) ? gluedScales.get(next.hash) : undefined)
    )
  }
  if (!letter) return gluedScales.get(next.hash) ?? scales.get(next.hash)
  if (next.hash === B && !isMoney(tokens, numeral.first)) return undefined
  // “100m sprint”, “10k run”
  const behind = isMoney(tokens, numeral.first) ? null : atomAfter(tokens, next, limit)
  return behind && lengthContext.has(behind.hash) ? undefined : gluedScales.get(next.hash)
}

/** Whether a sign of money stands right before a token. */
function isMoney(tokens: Tokens, number: number): boolean {
  return tokens.kindOf(number - 1) === TokenKind.symbol
}

/** Multiplies without the dust of binary fractions: 1.15 million is 1150000. */
export function scaled(value: number | null, scale: number): number | null {
  if (value === null) return null
  const product = value * scale
  return Number.isSafeInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15))
}

/** “a quarter of a million”: a part of a scale is a number, no share. */
export function withScaleBehindOf(tokens: Tokens, numeral: Numeral, limit: number): Numeral {
  const of = atomAfter(tokens, numeral.last, limit)
  if (of?.hash !== OF) return numeral
  const article = atomAfter(tokens, of, limit)
  const scale =
    article && (article.hash === A || article.hash === ONE) ? atomAfter(tokens, article, limit) : null
  const by = scale ? scales.get(scale.hash) : undefined
  if (!scale || by === undefined) return numeral
  return {
    ...numeral,
    last: scale,
    end: scale.end,
    form: 'words',
    value: scaled(numeral.value, by),
    scale: by,
  }
}
