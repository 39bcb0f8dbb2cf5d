import { FRACTION_SIGNS } from '../../english/figures.ts'
import { TokenKind, type Tokens } from '../tokens.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import { parseDigits } from './digits.ts'
import { type Numeral, grown, plain } from './numeral.ts'
import { withScale } from './scale.ts'

const signs = new Map(Object.entries(FRACTION_SIGNS).map(([sign, value]) => [sign.charCodeAt(0), value]))
const SLASH = 0x2f
const FRACTION_SLASH = 0x2044

/** What a mark like ½ is worth, or undefined. */
export function fractionSign(tokens: Tokens, atom: Atom): number | undefined {
  return atom.kind === TokenKind.mark ? signs.get(tokens.text.charCodeAt(atom.start)) : undefined
}

/** Whether a code unit is a mark like ½. */
export function isFractionSign(code: number): boolean {
  return code > 0x7f && signs.has(code)
}

/** “20,000”, “1.2m”, “3½”, “3 1/2”, “24/7” */
export function readDigits(tokens: Tokens, atom: Atom, limit: number): Numeral {
  const { form, value } = parseDigits(tokens.text, atom.start, atom.end)
  const numeral = plain(atom, atom, value, form)
  if (form !== 'plain' || value === null) return numeral
  const next = atomAfter(tokens, atom, limit)
  if (next?.kind === TokenKind.number && next.joint === Joint.space)
    return withFraction(tokens, numeral, next, limit)
  if (next?.kind !== TokenKind.mark) return withScale(tokens, numeral, limit)
  const part = fractionSign(tokens, next)
  if (part !== undefined) return withScale(tokens, grown(numeral, next, value + part), limit)
  return isGluedSlash(tokens, next) ? slashed(tokens, numeral, next, limit) : numeral
}

function isGluedSlash(tokens: Tokens, atom: Atom | null): atom is Atom {
  if (atom?.joint !== Joint.glued) return false
  const code = tokens.text.charCodeAt(atom.start)
  return code === SLASH || code === FRACTION_SLASH
}

/** “3 1/2” */
function withFraction(tokens: Tokens, numeral: Numeral, next: Atom, limit: number): Numeral {
  const slash = atomAfter(tokens, next, limit)
  if (!isGluedSlash(tokens, slash)) return numeral
  const above = parseDigits(tokens.text, next.start, next.end).value
  const part = slashed(tokens, plain(next, next, above, 'plain'), slash, limit)
  if (part.form !== 'fraction') return numeral
  return withScale(tokens, grown(numeral, part.last, (numeral.value ?? 0) + (part.value ?? 0)), limit)
}

/** “1/2” is a fraction, “24/7” and “9/11” are not. */
function slashed(tokens: Tokens, numeral: Numeral, slash: Atom, limit: number): Numeral {
  const below = atomAfter(tokens, slash, limit)
  if (below?.joint !== Joint.glued || below.kind !== TokenKind.number) return numeral
  const next = atomAfter(tokens, below, limit)
  const third = isGluedSlash(tokens, next) ? atomAfter(tokens, next, limit) : null
  if (third?.kind === TokenKind.number && third.joint === Joint.glued)
    return grown(numeral, third, null, 'slashed')
  const above = numeral.value ?? 0
  const by = parseDigits(tokens.text, below.start, below.end).value ?? 0
  const fraction = above < by && by <= 10 && by !== 7 && by !== 9
  return grown(numeral, below, fraction ? above / by : null, fraction ? 'fraction' : 'slashed')
}
