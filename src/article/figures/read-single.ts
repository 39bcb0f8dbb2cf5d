import { BANKNOTES } from '../../english/currencies.ts'
import { TIMES_FOLLOWERS } from '../../english/figures.ts'
import { HALVES, PERIODS, POLL_WORDS, SPORT_SURE } from '../../english/figure-context.ts'
import { TokenKind, WordList, hashWord } from '../tokens.ts'
import { readAge } from './age.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import { readYear } from './calendar.ts'
import { type Made, type Site, nounText } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { isLabel, labelEnd } from './label.ts'
import type { CurrencyBefore } from './money.ts'
import { near } from './near.ts'
import { readNoun } from './noun.ts'
import type { Numeral } from './numeral.ts'
import { scaled } from './scale.ts'
import { smallNumbers } from './number-words.ts'
import { type Unit, readUnit } from './unit.ts'
import { A, AND, HALF, OF } from './words.ts'

const banknotes = new WordList(BANKNOTES)
const periods = new WordList(PERIODS)
const halves = new WordList(HALVES)
const timesFollowers = new WordList(TIMES_FOLLOWERS)
const sportPoints = new WordList(SPORT_SURE)
const pollWords = new WordList(POLL_WORDS)
const scoring = new WordList(['scored', 'scores', 'scoring'])
const clockParts = new WordList(['past', 'to'])
const QUARTERS = hashWord('quarters')

/** A number with its money or unit. */
export function readWithUnit(
  site: Site,
  numeral: Numeral,
  money: CurrencyBefore | null,
  unit: Unit | null,
): Made | null {
  const { tokens, from, limit } = site
  if (money) {
    const next = atomAfter(tokens, numeral.last, limit)
    const note = next && banknotes.has(next.hash) && numeral.scale === 1 && (numeral.value ?? 0) <= 100
    return { kind: 'money', unit: money.iso, first: money.first, status: note ? 'exempt' : null }
  }
  if (!unit) return null
  const { kind, name, factor, last } = unit
  switch (kind) {
    case 'points': {
      const game = near(tokens, sportPoints, numeral.first, last.token, from, limit, 8)
      const scored = near(tokens, scoring, numeral.first, numeral.first, from, limit, 3)
      if (scored) return { kind: 'score', unit: name, last }
      const poll = game && near(tokens, pollWords, numeral.first, last.token, from, limit, 8)
      return game && !poll ? { kind: 'score', unit: name, last } : { kind: 'percent', unit: name, last }
    }
    case 'decade': {
      if (readAge(tokens, numeral, unit, last, false, from, limit)) return { kind: 'age', last }
      const year = readYear(tokens, numeral, unit, false, from, limit)
      return { kind: 'year', value: null, last, first: Math.max(site.floor, year?.first ?? numeral.first) }
    }
    case 'times': {
      const next = atomAfter(tokens, last, limit)
      const factorOf = last.joint === Joint.hyphen || (next && timesFollowers.has(next.hash))
      return { kind: factorOf ? 'ratio' : 'count', unit: factorOf ? null : name, last }
    }
    case 'label':
    case 'time':
      return { kind, value: null, last }
    case 'age':
    case 'ordinal':
      return { kind, last }
    case 'money':
      // Cents of the money the article has spoken of.
      return { kind, value: scaled(numeral.value, factor), unit: name || site.cents, last }
    default:
      return { kind, value: scaled(numeral.value, factor), unit: name, last }
  }
}

/** “half”, “a third of graduates”, “two-thirds”; null for “half-brother”. `last`: with its hedge. */
export function readShare(site: Site, numeral: Numeral, last: Atom): Made | null {
  const { tokens, floor, limit } = site
  const next = atomAfter(tokens, last, limit)
  const before = numeral.first - 1
  const period = before >= floor && tokens.has(before, periods)
  if (numeral.last.hash === HALF) {
    if (next?.joint === Joint.hyphen) return null
    if (next && clockParts.has(next.hash)) {
      const hour = atomAfter(tokens, next, limit)
      if (hour && smallNumbers.has(hour.hash)) return { kind: 'time', value: null, last: hour }
    }
    // “a year and a half”
    const tail = tokens.hash[before] === A && tokens.hash[before - 1] === AND
    if (period || tail) return { kind: 'duration', value: null }
    if (before >= floor && tokens.has(before, halves)) return { kind: 'ratio', status: 'exempt' }
  }
  if (period && numeral.last.hash === QUARTERS) return { kind: 'duration' }
  const noun = readNoun(tokens, last, limit)
  return { kind: 'ratio', last, noun, unit: noun && nounText(site, noun) }
}

/** A number with neither money nor unit: a label, an age, a year, a time, or a count. `last`: with its hedge. */
export function readBare(site: Site, numeral: Numeral, last: Atom): Made {
  const { tokens, from, floor, limit } = site
  if (numeral.form === 'clock') return { kind: 'time', value: null }
  if (numeral.form === 'slashed') return { kind: isDateLike(site, numeral) ? 'date' : 'label', value: null }
  if (numeral.form === 'vague') {
    const made = vagueWithUnit(site, numeral)
    if (made) return made
  }
  const noun = readNoun(tokens, last, limit, numeral.value === 1)
  const next = atomAfter(tokens, last, limit)
  const digits = numeral.form === 'plain' || numeral.form === 'code'
  if (digits && isLabel(tokens, numeral, next, noun !== null, from, limit)) {
    const end = labelEnd(tokens, numeral, limit)
    return { kind: 'label', value: null, last: end, number: [numeral.start, end.end] }
  }
  if (readAge(tokens, numeral, null, numeral.last, noun !== null, from, limit)) return { kind: 'age' }
  const hedged = hedgeBefore(tokens, numeral.first, floor) >= 0
  const year = readYear(tokens, numeral, null, hedged, from, limit)
  if (year) return { kind: 'year', first: Math.max(floor, year.first), last: year.last }
  return {
    kind: numeral.form === 'vague' ? 'vague' : 'count',
    last,
    noun,
    unit: noun && nounText(site, noun),
  }
}

/** “hundreds of millions of pounds”, “thousands of tonnes”, “dozens of hours” */
function vagueWithUnit({ tokens, limit }: Site, numeral: Numeral): Made | null {
  const of = atomAfter(tokens, numeral.last, limit)
  if (of?.hash !== OF || of.kind !== TokenKind.word) return null
  const unit = readUnit(tokens, { ...numeral, last: of }, limit)
  if (unit?.kind !== 'money' && unit?.kind !== 'measure' && unit?.kind !== 'duration') return null
  return { kind: unit.kind, value: null, unit: unit.name, last: unit.last }
}

/** “9/11”, “12/05/2016”, unlike “24/7” */
function isDateLike({ tokens }: Site, numeral: Numeral): boolean {
  const [a = 0, b = 0] = tokens.text.slice(numeral.start, numeral.end).split('/').map(Number)
  return a > 0 && b > 0 && (a <= 12 || b <= 12) && a <= 31 && b <= 31 && !(a === 24 && b === 7)
}
