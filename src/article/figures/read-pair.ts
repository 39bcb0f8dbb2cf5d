import { type Atom, Joint, atomAfter, isDigits } from './atoms.ts'
import { isAgeBracket, readAge } from './age.ts'
import { isYearPair, looksLikeYear } from './calendar.ts'
import { type Found, type Made, type Site, nounText } from './found.ts'
import { isLabel, isPadded } from './label.ts'
import { type CurrencyBefore, moneyBefore } from './money.ts'
import { type Noun, readNoun } from './noun.ts'
import type { Numeral } from './numeral.ts'
import { type Pair, pairKind, readPair } from './pair.ts'
import { scaled } from './scale.ts'
import { type Unit, readUnit } from './unit.ts'

type Joined = Pick<Found, 'value' | 'first' | 'last' | 'number'>

/** A range, a vote, a score or a ratio of two numbers; null when the number stands alone. */
export function readPaired(
  site: Site,
  numeral: Numeral,
  money: CurrencyBefore | null,
  unit: Unit | null,
): Made | null {
  const { tokens, from, floor, limit } = site
  const first = money?.first ?? numeral.first
  const end = unit?.last ?? numeral.last
  const pair = readPair(tokens, numeral, first, end, from, limit)
  if (!pair) return null
  const { join, second } = pair
  const secondMoney = moneyBefore(tokens, second.first, Math.max(floor, end.token + 1))
  const secondUnit = readUnit(tokens, second, limit)
  const noun = readNoun(tokens, second.last, limit)
  const shared = numeral.scale === 1 && second.scale > 1 && (numeral.value ?? 0) < (second.mantissa ?? 0)
  const a = (numeral.value ?? 0) * (shared ? second.scale : 1)
  const b = second.value ?? 0
  const number = [numeral.start, second.end] as const
  const joined: Joined = { value: [a, b], first, last: secondUnit?.last ?? second.last, number }
  if (join === 'in') {
    const plain = !unit && !money && !secondMoney && (!secondUnit || secondUnit.kind === 'times')
    if (!plain) return null
    return {
      ...joined,
      kind: 'ratio',
      value: a / b,
      last: second.last,
      noun,
      unit: noun && nounText(site, noun),
    }
  }
  if (money || secondMoney) {
    if (!money || a >= b || (secondMoney && secondMoney.iso !== money.iso)) return null
    if (!secondMoney && join !== 'dash' && (secondUnit || (noun && join === 'to'))) return null
    return { ...joined, kind: 'money', unit: money.iso, last: second.last }
  }
  if (unit && (unit.kind !== secondUnit?.kind || unit.name !== secondUnit.name || a >= b)) return null
  return secondUnit
    ? withUnit(site, joined, secondUnit, a, b)
    : withoutUnit(site, numeral, pair, joined, noun)
}

/** “3 to 5 percent”, “52 to 38 percent”, “10-15 miles”, “18-to-34-year-olds” */
function withUnit(site: Site, joined: Joined, unit: Unit, a: number, b: number): Made | null {
  const { kind, name, factor } = unit
  switch (kind) {
    case 'age':
      return { ...joined, kind }
    case 'time':
      return { ...joined, kind, value: null }
    case 'decade':
      return { ...joined, kind: 'year', value: null }
    case 'percent':
    case 'points':
      return { ...joined, kind: 'percent', unit: name }
    case 'money':
    case 'duration':
    case 'measure':
      return a < b
        ? {
            ...joined,
            kind,
            unit: name || site.cents,
            value: [scaled(a, factor) ?? a, scaled(b, factor) ?? b],
          }
        : null
    default:
      return null
  }
}

function withoutUnit(
  site: Site,
  numeral: Numeral,
  pair: Pair,
  joined: Joined,
  noun: Noun | null,
): Made | null {
  const { tokens, from, limit } = site
  const { join, second } = pair
  const a = numeral.value ?? 0
  const b = second.value ?? 0
  if (isYearPair(tokens, numeral, second)) return { ...joined, kind: 'year', value: null }
  if (join === 'dash') {
    const special = readDashed(site, numeral, second, joined, noun !== null)
    if (special) return special
  }
  if (!noun && looksLikeYear(tokens, second.last) && a < 1000) return null
  const aged = readAge(tokens, numeral, null, second.last, noun !== null, from, limit)
  if (a < b && b <= 115 && (aged || (!noun && isAgeBracket(tokens, numeral.first, from))))
    return { ...joined, kind: 'age' }
  const kind =
    join === 'or' || join === 'and'
      ? 'count'
      : pairKind(tokens, numeral, pair, joined.first, noun !== null, from, limit)
  if (kind === 'ratio') return { ...joined, kind, value: a / (b || 1) }
  if (kind !== 'count') return { ...joined, kind }
  if (a >= b) return null
  if (numeral.form === 'plain' && isLabel(tokens, numeral, null, noun !== null, from, limit)) {
    return { ...joined, kind: 'label', value: null }
  }
  return { ...joined, kind, noun, unit: noun && nounText(site, noun) }
}

/** What two numbers with a hyphen between them are as a name or an idiom: “555-0143”, “Five-0”, “50-50”. */
function readDashed(
  site: Site,
  numeral: Numeral,
  second: Numeral,
  joined: Joined,
  counts: boolean,
): Made | null {
  const { tokens, limit } = site
  const label: Made = { ...joined, kind: 'label', value: null }
  if ((numeral.form === 'words') !== (second.form === 'words')) return label
  const third = atomAfter(tokens, second.last, limit)
  if (third?.joint === Joint.hyphen && isDigits(tokens, third)) {
    const last = chainEnd(site, third)
    return { ...label, last, number: [joined.number[0], last.end] }
  }
  if (isPadded(tokens.text, numeral) || isPadded(tokens.text, second)) return label
  const telephone =
    !counts && second.end - second.start === 4 && numeral.end - numeral.start === 3 && second.form === 'plain'
  if (telephone || (numeral.value === 24 && second.value === 7)) return label
  return numeral.value === 50 && second.value === 50
    ? { ...joined, kind: 'ratio', value: 1, status: 'exempt' }
    : null
}

/** The last atom of “555-123-4567”, “2016-05-12”. */
function chainEnd({ tokens, limit }: Site, third: Atom): Atom {
  let last = third
  for (;;) {
    const next = atomAfter(tokens, last, limit)
    if (next?.joint !== Joint.hyphen || !isDigits(tokens, next)) return last
    last = next
  }
}
