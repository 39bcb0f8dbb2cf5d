import { CURRENCY_GLUED } from '../../english/currencies.ts'
import { Shape, TokenKind, type Tokens } from '../tokens.ts'
import { type Atom, atomOf } from './atoms.ts'
import { parseDigits } from './digits.ts'
import { type Numeral, plain } from './numeral.ts'
import { gluedScales, scaled, withScale } from './scale.ts'
import { hashWord } from '../tokens.ts'
import { wordMap } from './words.ts'

const codes = wordMap(CURRENCY_GLUED)

/** Whether a word may be letters of money with their digits: “Rs500”, “RM30m”. */
export function mayBeGluedMoney(tokens: Tokens, token: number): boolean {
  const shape = tokens.shapeOf(token)
  if (shape === Shape.lower || shape === Shape.none) return false
  return digitsStart(tokens, token) > 0
}

/** Offset of the first digit behind one to three letters, or -1. */
function digitsStart(tokens: Tokens, token: number): number {
  const start = tokens.start[token] ?? 0
  const end = Math.min(start + 4, tokens.end[token] ?? 0)
  for (let i = start + 1; i < end; i++) {
    const code = tokens.text.charCodeAt(i)
    if (code >= 48 && code <= 57) return i
  }
  return -1
}

/** “Rs1,00,000”, “RM30 million”, “R1.5bn”: the tokenizer leaves the letters with their first digits. */
export function gluedMoney(
  tokens: Tokens,
  atom: Atom,
  limit: number,
): { iso: string; numeral: Numeral } | null {
  if (atom.kind !== TokenKind.word) return null
  const start = digitsStart(tokens, atom.token)
  if (start < 0) return null
  const code = codes.get(hashWord(tokens.text, atom.start, start))
  if (code === undefined) return null
  const end = digitsEnd(tokens.text, start)
  if (end > (tokens.end[limit - 1] ?? 0)) return null
  const { form, value } = parseDigits(tokens.text, start, end)
  if (form !== 'plain' || value === null) return null
  let token = atom.token
  while (token + 1 < limit && (tokens.end[token] ?? 0) < end) token++
  const last = { ...atomOf(tokens, token), end }
  const numeral = withScale(
    tokens,
    withLetters(tokens, { ...plain(atom, last, value, 'plain'), start }, end),
    limit,
  )
  // “R2” and “N95” are names; one letter is money only with a scale or in thousands.
  return start - atom.start === 1 && numeral.scale === 1 && value < 1000 ? null : { iso: code, numeral }
}

function digitsEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const separator = (code === 0x2c || code === 0x2e) && next >= 48 && next <= 57
    if (!separator && !(code >= 48 && code <= 57)) return at
    at++
  }
}

/** The scale in the same token: the “m” of “R500m”. */
function withLetters(tokens: Tokens, numeral: Numeral, end: number): Numeral {
  const tokenEnd = tokens.end[numeral.last.token] ?? end
  const scale = tokenEnd > end ? gluedScales.get(hashWord(tokens.text, end, tokenEnd)) : undefined
  if (scale === undefined) return { ...numeral, end }
  const last = { ...numeral.last, end: tokenEnd }
  return { ...numeral, last, end: tokenEnd, scale, value: scaled(numeral.value, scale) }
}
