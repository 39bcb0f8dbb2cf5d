import { POLL_WORDS, RATIO_WORDS, SPORT_SURE, VOTE_WORDS, WIN_WORDS } from '../../english/figure-context.ts'
import { SPORT_WORDS } from '../../english/figures.ts'
import { TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { type Atom, Joint, atomAfter, isDigits } from './atoms.ts'
import { looksLikeYear } from './calendar.ts'
import { near } from './near.ts'
import { readNumeral } from './number.ts'
import type { Numeral } from './numeral.ts'
import { AND, BETWEEN, EVERY, FROM, IN, OF, OR, OUT, THE, THROUGH, TO } from './words.ts'

/** Two numbers that belong together, and how they are joined. */
export interface Pair {
  join: 'dash' | 'to' | 'or' | 'and' | 'in'
  second: Numeral
}

const AGES = hashWord('ages')
const voteWords = new WordList(VOTE_WORDS)
const pollWords = new WordList(POLL_WORDS)
const sportWords = new WordList(SPORT_WORDS)
const sportPoints = new WordList(SPORT_SURE)
const winWords = new WordList(WIN_WORDS)
const ratioWords = new WordList(RATIO_WORDS)

/** The number that is joined to one that ends with `last`: “3–5”, “3 to 5”, “between 3 and 5”, “one in five”. */
export function readPair(
  tokens: Tokens,
  first: Numeral,
  start: number,
  last: Atom,
  from: number,
  limit: number,
): Pair | null {
  let next = atomAfter(tokens, last, limit)
  if (!next) return null
  const before = start > from ? tokens.hash[start - 1] : undefined
  // “16- to 18-year-olds”
  const hanging = next.kind === TokenKind.dash && next.joint === Joint.glued
  if (hanging) next = atomAfter(tokens, next, limit) ?? next
  if (next.joint === Joint.hyphen && (isDigits(tokens, next) || next.kind === TokenKind.symbol)) {
    return second(tokens, first, 'dash', next, limit)
  }
  if (next.hash === TO || next.hash === THROUGH) {
    // “rose from 40 in 2019 to 50” has no range.
    if (before === FROM || (before === IN && looksLikeYear(tokens, first.last))) return null
    return second(tokens, first, 'to', atomAfter(tokens, next, limit), limit)
  }
  if (next.hash === OR) return second(tokens, first, 'or', atomAfter(tokens, next, limit), limit)
  if (next.hash === AND)
    return before === BETWEEN || agesBefore(tokens, start, from)
      ? second(tokens, first, 'and', atomAfter(tokens, next, limit), limit)
      : null
  if (next.hash === IN || next.hash === OUT || next.hash === OF) return outOf(tokens, first, next, limit)
  return null
}

/** “the ages of 18 and 29” */
function agesBefore(tokens: Tokens, start: number, from: number): boolean {
  const at = tokens.hash[start - 1] === OF ? start - 2 : start - 1
  return at >= from && tokens.hash[at] === AGES
}

function second(
  tokens: Tokens,
  first: Numeral,
  join: Pair['join'],
  atom: Atom | null,
  limit: number,
): Pair | null {
  const sign = atom?.kind === TokenKind.symbol
  const at = sign && atom ? atomAfter(tokens, atom, limit) : atom
  if (!at || (at.kind === TokenKind.word && !isDigits(tokens, at) && first.form !== 'words' && join !== 'in'))
    return null
  const numeral = readNumeral(tokens, at, at.token, limit)
  if (!numeral || numeral.value === null || first.value === null || numeral.form === 'factor') return null
  return { join, second: numeral }
}

/** “one in five”, “two out of three”, “one of every five” */
function outOf(tokens: Tokens, first: Numeral, next: Atom, limit: number): Pair | null {
  let at = atomAfter(tokens, next, limit)
  if (next.hash === OUT) at = at?.hash === OF ? atomAfter(tokens, at, limit) : null
  if (next.hash === OUT && at?.hash === THE) at = atomAfter(tokens, at, limit)
  const every = at?.hash === EVERY
  if (every) at = at && atomAfter(tokens, at, limit)
  if (next.hash === OF && !every) return null
  if (!at || looksLikeYear(tokens, at) || first.scale > 1 || first.value === null) return null
  const pair = second(tokens, first, 'in', at, limit)
  const of = pair?.second.value ?? 0
  if (!pair || of <= first.value || !Number.isInteger(first.value)) return null
  const round = of <= 10 || of === 12 || of === 20 || of % 25 === 0 || of % 100 === 0
  return next.hash === OUT || every || first.value === 1 || round ? pair : null
}

/** What “5-4” or “45 to 42” without a unit is, by the words round it. */
export function pairKind(
  tokens: Tokens,
  first: Numeral,
  pair: Pair,
  start: number,
  counts: boolean,
  from: number,
  limit: number,
): 'votes' | 'score' | 'ratio' | 'count' {
  const a = first.value ?? 0
  const b = pair.second.value ?? 0
  const end = pair.second.last.token
  if (counts && a < b) return 'count'
  if (b === 1 && a > 1 && near(tokens, ratioWords, start, start, from, limit, 4)) return 'ratio'
  if (near(tokens, voteWords, start, end, from, limit, 10)) return 'votes'
  if (pair.join === 'dash' && near(tokens, sportPoints, start, end, from, limit, 12)) return 'score'
  if (pair.join === 'dash' && a < 10 && b < 10 && near(tokens, winWords, start, start, from, limit, 4))
    return 'score'
  if (a < b && (pair.join !== 'dash' || first.form === 'words')) return 'count'
  if (near(tokens, pollWords, start, end, from, limit, 10)) return 'votes'
  if (near(tokens, sportWords, start, end, from, limit, 15)) return 'score'
  if (near(tokens, winWords, start, start, from, limit, 3)) return 'score'
  if (b === 1 && a > 1) return 'ratio'
  return a < b ? 'count' : 'votes'
}
