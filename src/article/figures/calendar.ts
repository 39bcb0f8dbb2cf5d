import { ERAS, MONTHS, YEAR_PREPOSITIONS } from '../../english/figures.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import { type Atom, Joint, atomAfter, atomOf, isDigits } from './atoms.ts'
import { parseDigits } from './digits.ts'
import { isPlural } from './noun.ts'
import type { Numeral } from './numeral.ts'
import type { Unit } from './unit.ts'
import { OF } from './words.ts'

const months = new WordList(MONTHS)
const eras = new WordList(ERAS)
const yearPrepositions = new WordList(YEAR_PREPOSITIONS)
const determiners = new WordList(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'a'])

/** Words of the calendar as they stand: from a token to an atom. */
interface CalendarSpan {
  first: number
  last: Atom
}

function isMonth(tokens: Tokens, token: number): boolean {
  return tokens.has(token, months) && tokens.shapeOf(token) !== Shape.lower
}

/** The month before a token (“Sept. |11”), or -1. */
function monthBefore(tokens: Tokens, token: number, from: number): number {
  let at = token - 1
  if (at > from && tokens.at(at) === '.') at--
  return at >= from && isMonth(tokens, at) ? at : -1
}

function isWhole(numeral: Numeral, least: number, most: number): boolean {
  const value = numeral.value
  return (
    numeral.form === 'plain' &&
    numeral.scale === 1 &&
    value !== null &&
    Number.isInteger(value) &&
    value >= least &&
    value <= most
  )
}

/** “March 15”, “Sept. 11, 2001”, “May 2004”, “15 March 2016”, “the 4th of July”. */
export function readDate(
  tokens: Tokens,
  numeral: Numeral,
  unit: Unit | null,
  from: number,
  limit: number,
): CalendarSpan | null {
  if (unit && unit.kind !== 'ordinal') return null
  const before = monthBefore(tokens, numeral.first, from)
  if (before >= 0) {
    if (isWhole(numeral, 1900, 2100)) return { first: before, last: numeral.last }
    if (!isWhole(numeral, 1, 31)) return null
    return {
      first: before,
      last: withYear(tokens, withDays(tokens, unit?.last ?? numeral.last, limit), limit),
    }
  }
  if (!isWhole(numeral, 1, 31)) return null
  const day = withDays(tokens, unit?.last ?? numeral.last, limit)
  let next = atomAfter(tokens, day, limit)
  if (next?.hash === OF && unit) next = atomAfter(tokens, next, limit)
  if (!next || !isMonth(tokens, next.token) || next.end !== tokens.end[next.token]) return null
  return { first: numeral.first, last: withYear(tokens, next, limit) }
}

/** “June 7-8”: the second day of a run. */
function withDays(tokens: Tokens, day: Atom, limit: number): Atom {
  const next = atomAfter(tokens, day, limit)
  return next?.joint === Joint.hyphen && isDigits(tokens, next) && isDay(tokens, next) ? next : day
}

function isDay(tokens: Tokens, atom: Atom): boolean {
  const value = parseDigits(tokens.text, atom.start, atom.end).value ?? 0
  return value >= 1 && value <= 31
}

/** The year behind a day or month: “15, 2016”, “March 2016”, “Sept. 2016”. */
function withYear(tokens: Tokens, last: Atom, limit: number): Atom {
  let next = atomAfter(tokens, last, limit)
  if (next && tokens.at(next.token) === '.') next = atomAfter(tokens, next, limit)
  if (next && tokens.at(next.token) === ',') next = atomAfter(tokens, next, limit)
  return next && looksLikeYear(tokens, next, 1500) ? next : last
}

/** Four digits without a comma, from `least` to 2100. */
export function looksLikeYear(tokens: Tokens, atom: Atom, least = 1500): boolean {
  if (atom.end - atom.start !== 4 || !isDigits(tokens, atom)) return false
  const value = parseDigits(tokens.text, atom.start, atom.end).value ?? 0
  return Number.isInteger(value) && value >= least && value <= 2100
}

/** “2015-16”, “1956–2012”, “2008-9” */
export function isYearPair(tokens: Tokens, first: Numeral, second: Numeral): boolean {
  if (first.form !== 'plain' || !looksLikeYear(tokens, first.last)) return false
  const [from, to] = [first.value ?? 0, second.value ?? 0]
  if (looksLikeYear(tokens, second.last)) return from < to
  const length = second.end - second.start
  if (length === 1) return to === (from % 10) + 1
  return length === 2 && (to > from % 100 || (from % 100 === 99 && to === 0))
}

/** “2016”, “the 1990s”, “’08”, “44 BC”; `hedged` numbers and those that count a plural are no years. */
export function readYear(
  tokens: Tokens,
  numeral: Numeral,
  unit: Unit | null,
  hedged: boolean,
  from: number,
  limit: number,
): CalendarSpan | null {
  if (numeral.form !== 'plain' || numeral.scale !== 1) return null
  const atom = atomOf(tokens, numeral.first)
  const before = numeral.first - 1
  const next = atomAfter(tokens, numeral.last, limit)
  const quoted = before >= from && tokens.kindOf(before) === TokenKind.quote && tokens.glued(numeral.first)
  const short = atom.end - atom.start === 2
  if (unit?.kind === 'decade')
    return short && !quoted ? { first: numeral.first, last: unit.last } : spanOf(numeral, unit.last, quoted)
  if (unit) return null
  if (quoted && short && isApostropheYear(tokens, before, next)) return spanOf(numeral, numeral.last, true)
  if (next && eras.has(next.hash) && tokens.shapeOf(next.token) === Shape.capitals)
    return { first: numeral.first, last: next }
  if (before >= from && tokens.has(before, eras) && tokens.shapeOf(before) === Shape.capitals)
    return { first: before, last: numeral.last }
  if (!looksLikeYear(tokens, atom, 1000)) return null
  const prepared = before >= from && tokens.has(before, yearPrepositions)
  if ((numeral.value ?? 0) < 1900 && !prepared)
    return hedged || countsPlural(tokens, next) ? null : inBrackets(tokens, numeral, from)
  // Thousands have their comma, or are round: 2016 alone is a year whatever stands round it.
  if ((numeral.value ?? 0) % 50 > 0) return { first: numeral.first, last: numeral.last }
  if (hedged && !prepared) return null
  if (countsPlural(tokens, next) && !prepared && !tokens.has(before, determiners)) return null
  return { first: numeral.first, last: numeral.last }
}

function spanOf(numeral: Numeral, last: Atom, quoted: boolean): CalendarSpan {
  return { first: quoted ? numeral.first - 1 : numeral.first, last }
}

/** The mark of “’08” stands alone before the digits; the one of “‘20 clubs’” opens a quotation. */
function isApostropheYear(tokens: Tokens, mark: number, next: Atom | null): boolean {
  const code = tokens.text.charCodeAt(tokens.start[mark] ?? 0)
  const single = code === 0x27 || code === 0x2018 || code === 0x2019
  return single && !tokens.glued(mark) && !countsPlural(tokens, next) && next?.joint !== Joint.hyphen
}

function inBrackets(tokens: Tokens, numeral: Numeral, from: number): CalendarSpan | null {
  const value = numeral.value ?? 0
  if (value < 1500) return null
  const mark = numeral.first > from ? tokens.at(numeral.first - 1) : ''
  return mark === '(' || mark === ',' || mark === '–' || mark === '-'
    ? { first: numeral.first, last: numeral.last }
    : null
}

function countsPlural(tokens: Tokens, next: Atom | null): boolean {
  return (
    next?.kind === TokenKind.word &&
    tokens.shapeOf(next.token) === Shape.lower &&
    isPlural(tokens, next.token)
  )
}
