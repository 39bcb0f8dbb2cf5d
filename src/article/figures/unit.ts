import {
  CLOCK_MARKS,
  DURATION_ADJECTIVES,
  DURATION_UNITS,
  MEASURE_ADJECTIVES,
  MEASURE_UNITS,
  OCLOCK,
  ORDINAL_SUFFIXES,
  PERCENT_WORDS,
  POINT_WORDS,
} from '../../english/figures.ts'
import { TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, Joint, atomAfter, isDigits } from './atoms.ts'
import { moneyBehind } from './money.ts'
import type { Numeral } from './numeral.ts'
import { A, AN, CENT, OF, OLD, OLDS, PER } from './words.ts'

/** What is measured or counted, as far as a unit says so. */
export interface Unit {
  kind:
    | 'money'
    | 'percent'
    | 'points'
    | 'duration'
    | 'measure'
    | 'age'
    | 'time'
    | 'ordinal'
    | 'decade'
    | 'times'
    | 'label'
  /** “%”, an ISO currency code (“” for cents of whatever money the article speaks of), or the words as written. */
  name: string | null
  /** What the number is multiplied by: 0.01 for cents. */
  factor: number
  last: Atom
}

const ordinalSuffixes = new WordList(ORDINAL_SUFFIXES)
const percentWords = new WordList(PERCENT_WORDS)
const pointWords = new WordList(POINT_WORDS)
const basis = hashWord('basis')
const percentage = hashWord('percentage')
const durationUnits = new WordList(DURATION_UNITS)
const durationAdjectives = new WordList(DURATION_ADJECTIVES)
const measureUnits = new WordList(MEASURE_UNITS)
const measureAdjectives = new WordList(MEASURE_ADJECTIVES)
const clockMarks = new WordList([...CLOCK_MARKS, OCLOCK])
const zones = new WordList(['gmt', 'bst', 'utc', 'cet', 'edt', 'est', 'pst', 'pdt'])
const ageUnits = new WordList([
  'year',
  'years',
  'yr',
  'yrs',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
])
const degrees = new WordList(['degree', 'degrees'])
const degreeScales = new WordList(['celsius', 'fahrenheit', 'centigrade', 'c', 'f'])
const storeys = new WordList(['story', 'stories'])
const something = new WordList(['something', 'somethings'])
const AGE = hashWord('age')
const FOLD = hashWord('fold')
const TIMES = hashWord('times')
const S = hashWord('s')
const CLITIC_S = hashWord("'s")
const PERCENT_SIGN = 0x25
const DEGREE_SIGN = 0xb0

/** The unit that stands behind a number, or null. */
export function readUnit(tokens: Tokens, numeral: Numeral, limit: number): Unit | null {
  const next =
    numeral.form === 'fraction'
      ? behindArticle(tokens, numeral, limit)
      : atomAfter(tokens, numeral.last, limit)
  if (!next) return null
  if (next.kind === TokenKind.symbol) return bySign(tokens, numeral, next, limit)
  if (next.kind === TokenKind.clitic) {
    return next.hash === CLITIC_S && isDecade(numeral.value)
      ? { kind: 'decade', name: null, factor: 1, last: next }
      : null
  }
  if (next.kind !== TokenKind.word) return null
  return (
    (next.joint === Joint.glued ? byGlued(tokens, numeral, next) : null) ??
    byPercent(tokens, next, limit) ??
    moneyBehind(tokens, numeral, next, limit) ??
    byTime(tokens, numeral, next, limit) ??
    byMeasure(tokens, numeral, next, limit) ??
    (next.joint === Joint.glued && numeral.form === 'plain' ? labelled(tokens, next) : null)
  )
}

/** “half an hour”, “a quarter of a percent”: a part has its unit behind an article. */
function behindArticle(tokens: Tokens, numeral: Numeral, limit: number): Atom | null {
  const next = atomAfter(tokens, numeral.last, limit)
  const article = next?.hash === OF ? atomAfter(tokens, next, limit) : next
  return article && (article.hash === A || article.hash === AN) ? atomAfter(tokens, article, limit) : next
}

/** The text between two atoms, both included, as the name of a unit. */
function named(tokens: Tokens, kind: Unit['kind'], from: Atom, last: Atom): Unit {
  return { kind, name: tokens.text.slice(from.start, last.end), factor: 1, last }
}

function labelled(tokens: Tokens, next: Atom): Unit {
  return { ...named(tokens, 'label', next, next), name: null }
}

function bySign(tokens: Tokens, numeral: Numeral, sign: Atom, limit: number): Unit | null {
  const code = tokens.text.charCodeAt(sign.start)
  if (code === PERCENT_SIGN) return { kind: 'percent', name: '%', factor: 1, last: sign }
  if (code !== DEGREE_SIGN) return moneyBehind(tokens, numeral, sign, limit)
  const scale = atomAfter(tokens, sign, limit)
  return named(
    tokens,
    'measure',
    sign,
    scale?.joint === Joint.glued && scale.kind === TokenKind.word ? scale : sign,
  )
}

function isDecade(value: number | null): boolean {
  return (
    value !== null && value % 10 === 0 && ((value >= 10 && value < 100) || (value >= 1500 && value < 2100))
  )
}

function byGlued(tokens: Tokens, numeral: Numeral, next: Atom): Unit | null {
  if (ordinalSuffixes.has(next.hash)) return { kind: 'ordinal', name: null, factor: 1, last: next }
  if (next.hash === S) {
    return isDecade(numeral.value)
      ? { kind: 'decade', name: null, factor: 1, last: next }
      : labelled(tokens, next)
  }
  // “5G”, “3D”: a letter of a name, where “5g” is a weight.
  const letter = tokens.text.charCodeAt(next.start)
  const upper = letter >= 65 && letter <= 90
  return next.end - next.start === 1 && upper && letter !== 67 && letter !== 70
    ? labelled(tokens, next)
    : null
}

function byPercent(tokens: Tokens, next: Atom, limit: number): Unit | null {
  const percent: Unit = { kind: 'percent', name: '%', factor: 1, last: next }
  if (pointWords.has(next.hash)) return named(tokens, 'points', next, next)
  if (next.hash === PER || next.hash === percentage || next.hash === basis || percentWords.has(next.hash)) {
    const behind = atomAfter(tokens, next, limit)
    if (next.hash === PER) return behind?.hash === CENT ? { ...percent, last: behind } : null
    if (behind && pointWords.has(behind.hash)) return named(tokens, 'points', next, behind)
    return next.hash === basis || next.hash === percentage ? null : percent
  }
  return null
}

function byTime(tokens: Tokens, numeral: Numeral, next: Atom, limit: number): Unit | null {
  if (
    clockMarks.has(next.hash) &&
    (numeral.form === 'clock' || numeral.form === 'plain' || numeral.form === 'words')
  ) {
    const hour = numeral.value ?? 0
    if (numeral.scale === 1 && (hour < 13 || zones.has(next.hash)))
      return { kind: 'time', name: null, factor: 1, last: next }
  }
  if (ageUnits.has(next.hash)) {
    const age = ageBehind(tokens, next, limit)
    if (age) return named(tokens, 'age', next, age)
  }
  if (next.joint === Joint.hyphen && something.has(next.hash)) return named(tokens, 'age', next, next)
  let at: Atom | null = next
  for (let skipped = 0; at && skipped < 3; skipped++) {
    if (durationUnits.has(at.hash)) return named(tokens, 'duration', next, at)
    if (!durationAdjectives.has(at.hash)) break
    at = atomAfter(tokens, at, limit)
  }
  return null
}

/** The end of “years old”, “year-olds”, “years of age”. */
function ageBehind(tokens: Tokens, unit: Atom, limit: number): Atom | null {
  const next = atomAfter(tokens, unit, limit)
  if (next?.hash === OLD || next?.hash === OLDS) return next
  const age = next?.hash === OF ? atomAfter(tokens, next, limit) : null
  return age?.hash === AGE ? age : null
}

function byMeasure(tokens: Tokens, numeral: Numeral, next: Atom, limit: number): Unit | null {
  if (next.hash === TIMES || (next.hash === FOLD && next.joint === Joint.hyphen))
    return named(tokens, 'times', next, next)
  let at = next
  if (measureAdjectives.has(next.hash)) {
    const behind = atomAfter(tokens, next, limit)
    if (!behind) return null
    at = behind
  }
  if (!measureUnits.has(at.hash)) return null
  const length = at.end - at.start
  if (length === 1 && (at.joint !== Joint.glued || numeral.form !== 'plain')) return null
  if (storeys.has(at.hash) && at.joint !== Joint.hyphen) return null
  const behind = atomAfter(tokens, at, limit)
  if (behind && degrees.has(at.hash) && degreeScales.has(behind.hash))
    return named(tokens, 'measure', next, behind)
  const measure = named(tokens, 'measure', next, at)
  // “5-foot-3”
  return behind?.joint === Joint.hyphen && isDigits(tokens, behind) ? { ...measure, last: behind } : measure
}
