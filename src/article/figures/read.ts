import { HARM_WORDS, PEOPLE } from '../../english/figure-context.ts'
import { TokenKind, WordList } from '../tokens.ts'
import { type Atom, atomAfter } from './atoms.ts'
import { readDate } from './calendar.ts'
import type { Found, Made, Site } from './found.ts'
import { gluedMoney } from './glued-money.ts'
import { hedgeBehind } from './hedge.ts'
import { moneyBefore } from './money.ts'
import { near } from './near.ts'
import { readNumeral } from './number.ts'
import type { Numeral } from './numeral.ts'
import { readPair } from './pair.ts'
import { readPaired } from './read-pair.ts'
import { readBare, readShare, readWithUnit } from './read-single.ts'
import { type Unit, readUnit } from './unit.ts'
import { AT, ONE } from './words.ts'

const people = new WordList(PEOPLE)
const harm = new WordList(HARM_WORDS)

/** Reads the figure that begins at an atom; null when the words there are none. */
export function readFigureAt(site: Site, atom: Atom): Found | null {
  const { tokens, from, floor, limit } = site
  const glued = gluedMoney(tokens, atom, limit)
  if (glued) return complete(glued.numeral, { kind: 'money', unit: glued.iso }, null)
  const numeral = readNumeral(tokens, atom, floor, limit)
  if (!numeral) return null
  const money = moneyBefore(tokens, numeral.first, floor)
  const hedge = hedgeBehind(tokens, numeral.last, limit)
  const unit = money ? null : readUnit(tokens, hedge ? { ...numeral, last: hedge.last } : numeral, limit)
  if (numeral.value === 1 && numeral.form === 'words' && !isOneFigure(site, numeral, unit)) return null
  const date = money ? null : readDate(tokens, numeral, unit, from, limit)
  if (date) {
    const end = Math.max(numeral.end, date.last.end)
    const first = Math.max(date.first, floor)
    const number = [numeral.start, end] as const
    return complete(numeral, { kind: 'date', value: null, first, last: date.last, number }, null)
  }
  const made =
    readPaired(site, numeral, money, unit) ??
    (money || unit
      ? readWithUnit(site, numeral, money, unit)
      : readWithout(site, numeral, hedge?.last ?? numeral.last))
  return made && complete(numeral, made, hedge ? [hedge.start, hedge.last.end] : null)
}

function readWithout(site: Site, numeral: Numeral, last: Atom): Made | null {
  if (numeral.form === 'factor') return { kind: 'ratio' }
  return numeral.form === 'fraction' ? readShare(site, numeral, last) : readBare(site, numeral, last)
}

/** A figure with all that is not said of it: written out, as every figure passes here. */
function complete(numeral: Numeral, made: Made, hedge: Found['hedge']): Found {
  return {
    kind: made.kind,
    value: made.value === undefined ? numeral.value : made.value,
    unit: made.unit ?? null,
    numeral: made.numeral ?? numeral,
    first: made.first ?? numeral.first,
    last: made.last ?? numeral.last,
    number: made.number ?? [numeral.start, numeral.end],
    noun: made.noun ?? null,
    status: made.status ?? null,
    hedge: made.hedge === undefined ? hedge : made.hedge,
  }
}

/** “one” counts only with a unit, out of a number, or when it is somebody who came to harm. */
function isOneFigure(site: Site, numeral: Numeral, unit: Unit | null): boolean {
  const { tokens, from, limit } = site
  if (numeral.last.hash !== ONE) return true
  // “at one point” is a time.
  if (unit?.kind === 'points') return tokens.hash[numeral.first - 1] !== AT
  if (unit) return unit.kind === 'percent' || unit.kind === 'money'
  if (readPair(tokens, numeral, numeral.first, numeral.last, from, limit)?.join === 'in') return true
  const next = atomAfter(tokens, numeral.last, limit)
  return (
    next?.kind === TokenKind.word &&
    people.has(next.hash) &&
    tokens.kindOf(next.token + 1) !== TokenKind.clitic &&
    near(tokens, harm, numeral.first, next.token, from, limit, 8)
  )
}
