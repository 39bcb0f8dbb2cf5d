import {
  CAPITAL_NAMES,
  PHRASE_ENDS,
  IRREGULAR_PLURALS,
  OF_DETERMINERS,
  SINGULARS_IN_S,
  VERBS_BEHIND_NUMBERS,
} from '../../english/figure-context.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import { type Atom, Joint, atomAfter } from './atoms.ts'
import { smallNumbers } from './number-words.ts'
import { OF } from './words.ts'

/** What is counted: “children”, “investigators” of “40 of its investigators”. */
export interface Noun {
  /** Offsets of the words that name it, with what describes it: “pledged delegates”. */
  start: number
  end: number
  /** Its head: “delegates”. Offsets and token. */
  head: readonly [start: number, end: number]
  token: number
  /** Hash of the head, or of the last piece of a compound. */
  hash: number
  /** True for “60-vote”. */
  compound: boolean
  /** False when another number stands between: “12 of the 19 emails”. */
  adjoins: boolean
}

const functionWords = new WordList(PHRASE_ENDS)
const capitalNames = new WordList(CAPITAL_NAMES)
const irregular = new WordList(IRREGULAR_PLURALS)
const singulars = new WordList(SINGULARS_IN_S)
const determiners = new WordList(OF_DETERMINERS)
const verbs = new WordList(VERBS_BEHIND_NUMBERS)

/** At most so many words describe what is counted. */
const REACH = 5

/** The noun that a number counts, or null when none can be told. `one` looks for a singular. */
export function readNoun(tokens: Tokens, last: Atom, limit: number, one = false): Noun | null {
  const next = atomAfter(tokens, last, limit)
  if (!next) return null
  if (next.joint === Joint.hyphen && next.kind === TokenKind.word) return compound(tokens, next)
  let token = next.token
  let adjoins = true
  if (next.hash === OF) {
    token = behindDeterminers(tokens, token + 1, limit)
    const past = behindNumber(tokens, token, limit)
    adjoins = past === token
    token = past
  } else if (tokens.has(token, determiners)) {
    // “half the seats”; “nine times out of ten the dog barks”
    if (smallNumbers.has(last.hash) || last.kind === TokenKind.number) return null
    token = behindDeterminers(tokens, token, limit)
  }
  return phrase(tokens, token, limit, one, adjoins)
}

/** “60-vote threshold”: what the hyphen ties to the number. */
function compound(tokens: Tokens, next: Atom): Noun {
  let last = next
  while (last.end < (tokens.end[next.token] ?? 0)) last = atomAfter(tokens, last, next.token + 1) ?? last
  const head = [next.start, last.end] as const
  return {
    start: next.start,
    end: last.end,
    head,
    token: next.token,
    hash: last.hash,
    compound: true,
    adjoins: true,
  }
}

function behindDeterminers(tokens: Tokens, token: number, limit: number): number {
  let at = token
  while (at < limit && tokens.has(at, determiners)) at++
  return at
}

function behindNumber(tokens: Tokens, token: number, limit: number): number {
  let at = token
  if (at < limit && (tokens.kindOf(at) === TokenKind.number || smallNumbers.has(tokens.hash[at] ?? 0))) at++
  return at
}

function phrase(tokens: Tokens, first: number, limit: number, one: boolean, adjoins: boolean): Noun | null {
  for (let at = first; at < Math.min(limit, first + REACH); at++) {
    const kind = tokens.kindOf(at)
    if (kind === TokenKind.clitic && at > first) continue
    if (kind !== TokenKind.word || isFunctionWord(tokens, at) || tokens.has(at, verbs)) return null
    if (!one && !isPlural(tokens, at)) continue
    const last = !one && at + 1 < limit && extendsHead(tokens, at + 1) ? at + 1 : at
    const start = tokens.start[first] ?? 0
    const end = tokens.end[last] ?? start
    const head = [tokens.start[last] ?? start, end] as const
    return { start, end, head, token: last, hash: tokens.hash[last] ?? 0, compound: false, adjoins }
  }
  return null
}

function isFunctionWord(tokens: Tokens, at: number): boolean {
  if (!tokens.has(at, functionWords)) return false
  return tokens.shapeOf(at) !== Shape.capitals || !tokens.has(at, capitalNames)
}

/** “sports cars”: a plural right behind a plural. */
function extendsHead(tokens: Tokens, at: number): boolean {
  return (
    tokens.isWord(at) &&
    tokens.shapeOf(at) === Shape.lower &&
    isPlural(tokens, at) &&
    !isFunctionWord(tokens, at) &&
    !tokens.has(at, verbs)
  )
}

/** Whether a word looks like a plural, or counts as one (“people”, “staff”, “dead”). */
export function isPlural(tokens: Tokens, at: number): boolean {
  // A possessive is a name, and what belongs to it follows: “20 of the state’s clinics”.
  if (tokens.kindOf(at + 1) === TokenKind.clitic) return false
  if (tokens.has(at, irregular)) return true
  const end = tokens.end[at] ?? 0
  const length = end - (tokens.start[at] ?? 0)
  if (length < 3 || (tokens.text.charCodeAt(end - 1) | 32) !== 115) return false
  const before = tokens.text.charCodeAt(end - 2) | 32
  // “boss”, “bus”, “crisis”
  if (before === 115 || before === 117 || before === 105) return tokens.shapeOf(at) === Shape.capitals
  return !tokens.has(at, singulars)
}
