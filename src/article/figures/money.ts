import {
  CURRENCY_BEFORE,
  CURRENCY_HUNDREDTHS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL_CURRENCIES,
} from '../../english/currencies.ts'
import { WEIGHT_CONTEXT } from '../../english/figures.ts'
import { Shape, TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import type { Unit } from './unit.ts'
import { wordMap } from './words.ts'

const signs = new Map(Object.entries(CURRENCY_SIGNS).map(([sign, iso]) => [sign.charCodeAt(0), iso]))
const dollarPrefixes = wordMap(DOLLAR_PREFIXES)
const codes = wordMap(CURRENCY_BEFORE)
const words = wordMap(CURRENCY_WORDS)
const hundredths = wordMap(CURRENCY_HUNDREDTHS)
const nations = new Map(
  Object.entries(NATIONAL_CURRENCIES).map(([unit, byNation]) => [unit, wordMap(byNation)] as const),
)
const nationWords = new WordList(
  Object.values(NATIONAL_CURRENCIES).flatMap((byNation) => Object.keys(byNation)),
)
const longNations = new WordList(['new', 'hong', 'sri'])
const pounds = new WordList(['pound', 'pounds'])
const weightContext = new WordList(WEIGHT_CONTEXT)
const POUND = hashWord('pound')
const RAND = hashWord('rand')
const STERLING = hashWord('sterling')
const DOLLAR = 0x24

/** A currency that stands before a number. */
export interface CurrencyBefore {
  iso: string
  /** The token it begins at. */
  first: number
}

/** “£”, “A$”, “Rs”, “EUR” before the token of a number; tokens before `from` are not looked at. */
export function moneyBefore(tokens: Tokens, number: number, from: number): CurrencyBefore | null {
  const before = number - 1
  if (before < from) return null
  if (tokens.kindOf(before) === TokenKind.symbol) {
    const code = tokens.text.charCodeAt(tokens.start[before] ?? 0)
    const iso = signs.get(code)
    if (iso === undefined) return null
    const prefix =
      code === DOLLAR && before > from && tokens.glued(before)
        ? dollarPrefixes.get(tokens.hash[before - 1] ?? 0)
        : undefined
    return prefix === undefined ? { iso, first: before } : { iso: prefix, first: before - 1 }
  }
  // “Rs. 500”
  const word = tokens.at(before) === '.' && before > from ? before - 1 : before
  if (tokens.kindOf(word) !== TokenKind.word || tokens.shapeOf(word) === Shape.lower) return null
  const iso = codes.get(tokens.hash[word] ?? 0)
  return iso === undefined ? null : { iso, first: word }
}

/** “euros”, “Canadian dollars”, “cents”, “75p” behind a number. */
export function moneyBehind(tokens: Tokens, numeral: Numeral, next: Atom, limit: number): Unit | null {
  if (next.kind === TokenKind.symbol) {
    const iso = signs.get(tokens.text.charCodeAt(next.start))
    if (iso === undefined || next.joint !== Joint.glued) return null
    return {
      kind: 'money',
      name: iso,
      factor: tokens.text.charCodeAt(next.start) === 0xa2 ? 0.01 : 1,
      last: next,
    }
  }
  const part = hundredths.get(next.hash)
  if (part !== undefined) {
    const letter = next.end - next.start === 1
    const lower = tokens.text.charCodeAt(next.start) > 96
    if (letter && (next.joint !== Joint.glued || !lower || numeral.scale > 1)) return null
    return { kind: 'money', name: part, factor: 0.01, last: next }
  }
  let at = next
  while (nationWords.has(at.hash) || longNations.has(at.hash)) {
    const behind = atomAfter(tokens, at, limit)
    if (!behind) return null
    at = behind
  }
  const iso = words.get(at.hash)
  // “Rand Paul” is no money.
  if (iso === undefined || (at.hash === RAND && tokens.shapeOf(at.token) !== Shape.lower)) return null
  if (pounds.has(at.hash) && isWeight(tokens, numeral, at, limit)) {
    return { kind: 'measure', name: tokens.text.slice(at.start, at.end), factor: 1, last: at }
  }
  const behind = pounds.has(at.hash) ? atomAfter(tokens, at, limit) : null
  const last = behind?.hash === STERLING ? behind : at
  return { kind: 'money', name: national(tokens, at) ?? iso, factor: 1, last }
}

function national(tokens: Tokens, unit: Atom): string | undefined {
  const before = tokens.hash[unit.token - 1] ?? 0
  if (!nationWords.has(before)) return undefined
  const name = tokens.text.slice(unit.start, unit.end).toLowerCase().replace(/s$/, '')
  return nations.get(name)?.get(before)
}

/** Whether pounds are a weight: “a 10-pound baby”, “weighs 200 pounds”, “500 pounds of rice”. */
function isWeight(tokens: Tokens, numeral: Numeral, pound: Atom, limit: number): boolean {
  if (pound.joint === Joint.hyphen && pound.hash === POUND && numeral.scale === 1)
    return (numeral.value ?? 0) < 1000
  for (let i = Math.max(0, numeral.first - 4); i < Math.min(limit, pound.token + 4); i++) {
    if (tokens.has(i, weightContext)) return true
  }
  return false
}
