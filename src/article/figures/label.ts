import {
  CAPITAL_LABEL_WORDS,
  LABEL_WORDS,
  MODEL_NUMBERS,
  NAMES_OF,
  NEWS_DAYS,
  PLURAL_VERBS,
  STREETS,
} from '../../english/figure-context.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import { hedgeBefore } from './hedge.ts'
import { isPlural } from './noun.ts'
import type { Numeral } from './numeral.ts'

const labelWords = new WordList(LABEL_WORDS)
const capitalLabelWords = new WordList(CAPITAL_LABEL_WORDS)
const modelNumbers = new WordList(MODEL_NUMBERS)
const namesOf = new WordList(NAMES_OF)
const streets = new WordList(STREETS)
const days = new WordList(NEWS_DAYS)
const pluralVerbs = new WordList(PLURAL_VERBS)
const prepositions = new WordList(['in', 'at', 'on', 'from', 'near', 'across', 'around', 'outside'])
const ofOrFor = new WordList(['of', 'for'])
/** “S. 51”, a bill of the Senate. */
const initials = new Set(['S', 'H'])
/** Marks before a number that make it one of a series. */
const seriesMarks = new Set(['#', '§', '№', '@'])
/** Marks that glue a number to what stands before: “co/1oG”, “1⁄4”, “v=3”. */
const gluingMarks = new Set(['/', '_', '⁄', '=', '&'])

/**
 * Whether digits are (part of) a name: “No. 10”, “Article 50”, “Boeing 757”, “Apollo 13”, “#2”, “0800 …”.
 * `next` is the atom behind them, `counts` whether a plural follows that they could count.
 */
export function isLabel(
  tokens: Tokens,
  numeral: Numeral,
  next: Atom | null,
  counts: boolean,
  from: number,
  limit: number,
): boolean {
  if (numeral.form === 'code' || isPadded(tokens.text, numeral) || isGlued(tokens, numeral)) return true
  if (numeral.scale > 1) return false
  if (isListNumber(tokens, numeral, next, counts, from, limit)) return true
  if (isAddress(tokens, numeral, next, limit) || isAreaCode(tokens, numeral, next, limit)) return true
  return numeral.first > from && isNamed(tokens, numeral, next, counts, from, limit)
}

/** Whether the word or mark before a number makes it a name. */
function isNamed(
  tokens: Tokens,
  numeral: Numeral,
  next: Atom | null,
  counts: boolean,
  from: number,
  limit: number,
): boolean {
  const before = numeral.first - 1
  const mark = tokens.isWord(before) ? '' : tokens.at(before)
  if (seriesMarks.has(mark) || (mark === '[' && next && tokens.at(next.token) === ']')) return true
  if (!counts && modelNumbers.has(tokens.hash[numeral.first] ?? 0)) return true
  const dotted = mark === '.' && before > from && tokens.glued(before)
  const word = dotted ? before - 1 : before
  if (!tokens.isWord(word)) return false
  const name = isName(tokens, word)
  if (tokens.has(word, labelWords)) return name || !counts
  if (dotted) return initials.has(tokens.at(word))
  if (counts) return false
  // “a Group of 20 meeting”
  if (tokens.has(word, ofOrFor)) return tokens.has(word - 1, namesOf) && isName(tokens, word - 1)
  if (!name) return false
  return tokens.has(word, capitalLabelWords) || isSerial(tokens, numeral, next, word, from, limit)
}

function isName(tokens: Tokens, word: number): boolean {
  const shape = tokens.shapeOf(word)
  return shape !== Shape.lower && shape !== Shape.none
}

/** A capital word right before a number that counts nothing: “Apollo 13”, unlike “Trump 45, Clinton 42”. */
function isSerial(
  tokens: Tokens,
  numeral: Numeral,
  next: Atom | null,
  word: number,
  from: number,
  limit: number,
): boolean {
  const value = numeral.value ?? 0
  if (!next || next.joint === Joint.hyphen || !Number.isInteger(value) || value > 9999) return false
  if (word <= from || isPlural(tokens, word) || tokens.has(word, days)) return false
  if (hedgeBefore(tokens, numeral.first, from) >= 0) return false
  // “in Leeds 40 died”
  if (next.kind === TokenKind.word) return !(tokens.has(word - 1, prepositions) && pluralVerbs.has(next.hash))
  // A list of names with their numbers is a table in words: results, tallies, odds.
  for (let i = Math.max(from, word - 5); i < Math.min(limit, next.token + 6); i++) {
    if (i !== numeral.first && tokens.kindOf(i) === TokenKind.number) return false
  }
  return tokens.at(next.token) !== '.' || tokens.shapeOf(word - 1) !== Shape.capitalised
}

/** “3. The council …”, “2) …”: the number of a list, or a number that is all there is. */
function isListNumber(
  tokens: Tokens,
  numeral: Numeral,
  next: Atom | null,
  counts: boolean,
  from: number,
  limit: number,
): boolean {
  const value = numeral.value ?? 100
  if (value >= 100 || numeral.form !== 'plain' || !Number.isInteger(value)) return false
  const first = numeral.first === from || (numeral.first === from + 1 && tokens.at(from) === '(')
  if (!next) return first
  const mark = next.joint === Joint.glued ? tokens.at(next.token) : ''
  // A line of a ranking: “7 Ada Brook”.
  if (first)
    return mark === '.' || mark === ')' || (!counts && limit - from <= 4 && isName(tokens, next.token))
  if (mark !== ')') return false
  for (let i = numeral.first - 1; i >= Math.max(from, numeral.first - 12); i--) {
    if (tokens.at(i) === '(') return false
  }
  return true
}

/** “16 Cotton Mill Avenue”, “12 Canal St.”, but not “12 Canal Street shops” */
function isAddress(tokens: Tokens, numeral: Numeral, next: Atom | null, limit: number): boolean {
  if (next?.kind !== TokenKind.word || next.joint !== Joint.space || numeral.form !== 'plain') return false
  for (let i = next.token; i < Math.min(limit, next.token + 4) && isName(tokens, i); i++) {
    if (i === next.token || !tokens.has(i, streets)) continue
    return !(i + 1 < limit && tokens.shapeOf(i + 1) === Shape.lower && isPlural(tokens, i + 1))
  }
  return false
}

/** “(202) 555-0143” */
function isAreaCode(tokens: Tokens, numeral: Numeral, next: Atom | null, limit: number): boolean {
  if (numeral.end - numeral.start !== 3 || !next || next.token + 1 >= limit) return false
  const bracketed = tokens.at(numeral.first - 1) === '(' && tokens.at(next.token) === ')'
  return bracketed && tokens.kindOf(next.token + 1) === TokenKind.number
}

/** “0800”, “007”: a zero before other digits. */
export function isPadded(text: string, numeral: Numeral): boolean {
  const second = text.charCodeAt(numeral.start + 1)
  return (
    numeral.end - numeral.start > 1 && text.charCodeAt(numeral.start) === 48 && second >= 48 && second <= 57
  )
}

/** Digits glued to what stands before them: “4x4”, “co/1oG”. */
function isGlued(tokens: Tokens, numeral: Numeral): boolean {
  const before = numeral.first - 1
  if (numeral.start !== tokens.start[numeral.first] || !tokens.glued(numeral.first)) return false
  const kind = tokens.kindOf(before)
  if (kind === TokenKind.mark) return gluingMarks.has(tokens.at(before)) && tokens.glued(before)
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.url
}

/** The end of a label: further groups of digits behind one that is padded (“020 7946 0958”). */
export function labelEnd(tokens: Tokens, numeral: Numeral, limit: number): Atom {
  let last = numeral.last
  if (!isPadded(tokens.text, numeral)) return last
  for (;;) {
    const next = atomAfter(tokens, last, limit)
    if (next?.kind !== TokenKind.number || next.joint === Joint.glued) return last
    last = next
  }
}
