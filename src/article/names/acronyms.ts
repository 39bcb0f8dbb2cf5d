import { SMALL_WORDS_IN_NAMES } from '../../english/acronyms.ts'
import { Shape, TokenKind } from '../tokens.ts'
import { Flag } from './lexicon.ts'
import { type Words, is, isMark } from './words.ts'

const OPEN = 0x28
const CLOSE = 0x29
const AMPERSAND = 0x26

/** “DfE”, “MoD”, “BoE”: with the letter of a small word. */
export const SMALL_LETTERED = /^\p{Lu}{1,2}(?:\p{Ll}\p{Lu}{1,2}){1,2}$/u

/** How many tokens before its bracket an expansion begins at most, and how many words it has. */
const FARTHEST = 20
const MOST_WORDS = 10

const SMALL = new Set([...SMALL_WORDS_IN_NAMES, 's'])

/** Whether a token is written as an acronym: two capitals or more (“ICC”, “U.N.”, “RTÉ”, “DfE”), ten letters at most. */
export function isAcronym({ tokens }: Words, i: number): boolean {
  const shape = tokens.shapeOf(i)
  if (shape === Shape.mixed) return SMALL_LETTERED.test(tokens.at(i))
  if (shape !== Shape.capitals) return false
  const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)
  return length >= 2 && length <= 10
}

/** The letters of an acronym as written: “UN” for “U.N.”. */
export function lettersOf({ tokens }: Words, i: number): string {
  return tokens.at(i).replaceAll('.', '')
}

/** The acronym that stands in brackets behind a token: “… Court (ICC)”; its token or -1. */
export function bracketedBehind(words: Words, end: number): number {
  const { tokens } = words
  if (!isMark(tokens, end, OPEN) || !isAcronym(words, end + 1)) return -1
  return isMark(tokens, end + 2, CLOSE) ? end + 1 : -1
}

/**
 * The first token of the words before `end` whose initials make the letters; -1 when they do not. Small
 * words (“of”, “and”) may be skipped or counted.
 */
export function expansionBefore(words: Words, letters: string, first: number, end: number): number {
  const { tokens } = words
  let letter = letters.length - 1
  let i = end - 1
  for (; i >= first && letter >= 0; i--) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.number && tokens.at(i) === letters.charAt(letter)) {
      // “type 1 diabetes (T1D)”
      letter--
      continue
    }
    if (kind !== TokenKind.word) {
      // “People’s”, “Standard & Poor”
      if (kind === TokenKind.clitic || isMark(tokens, i, AMPERSAND)) continue
      return -1
    }
    const taken = initialsTaken(tokens.at(i), letters, letter)
    if (taken > 0) letter -= taken
    else if (!isSmall(words, i)) return -1
  }
  return letter < 0 ? i + 1 : -1
}

/** How many letters before and with `letter` a word gives: its initial, or those of its halves. */
function initialsTaken(word: string, letters: string, letter: number): number {
  if (word.includes('-')) {
    const initials = word
      .split('-')
      .map((half) => half.charAt(0).toUpperCase())
      .join('')
    if (letters.slice(Math.max(0, letter - initials.length + 1), letter + 1) === initials)
      return initials.length
  }
  return word.charAt(0).toUpperCase() === letters.charAt(letter) ? 1 : 0
}

function isSmall(words: Words, i: number): boolean {
  return words.tokens.shapeOf(i) === Shape.lower && is(words, i, Flag.function | Flag.particle)
}

/**
 * What an acronym in brackets stands for, by the words before the bracket whose initials fit: “thing” when
 * they have no capitals and name no institution; null when it is in no brackets or the initials do not fit.
 */
export function glossed(words: Words, i: number): 'institution' | 'thing' | null {
  const { tokens } = words
  if (!isMark(tokens, i - 1, OPEN) || !isMark(tokens, i + 1, CLOSE)) return null
  const letters = lettersOf(words, i).toUpperCase()
  let first = expansionBefore(words, letters, Math.max(0, i - FARTHEST), i - 1)
  // “referral centres (Sarcs)”
  const plural = first < 0 && letters.endsWith('S')
  if (plural) first = expansionBefore(words, letters.slice(0, -1), Math.max(0, i - FARTHEST), i - 1)
  if (first < 0) return null
  if (plural) return 'thing'
  for (let at = first; at < i - 1; at++) if (is(words, at, Flag.head)) return 'institution'
  for (let at = first; at < i - 1; at++)
    if (tokens.isWord(at) && tokens.shapeOf(at) !== Shape.lower) return null
  return 'thing'
}

/** Whether a word in capitals that is an ordinary one as well is an acronym here: spelled out somewhere. */
export function isSpelled(words: Words, i: number): boolean {
  if (words.tokens.shapeOf(i) !== Shape.capitals || !is(words, i, Flag.common | Flag.function)) return false
  words.spelled ??= spelledWords(words)
  return words.spelled.has(words.tokens.hash[i] ?? 0)
}

function spelledWords(words: Words): Set<number> {
  const { count, hash, shape } = words.tokens
  const found = new Set<number>()
  for (let i = 0; i < count; i++) {
    if (shape[i] !== Shape.capitals || !is(words, i, Flag.common | Flag.function)) continue
    if (isSpelledBehind(words, i)) found.add(hash[i] ?? 0)
  }
  return found
}

/** “the STAR contest (Schools That Advance Reading)”: in brackets, a few words on. */
function isSpelledBehind(words: Words, i: number): boolean {
  const { tokens } = words
  let open = i + 1
  while (open < i + 5 && !isMark(tokens, open, OPEN)) open++
  if (!isMark(tokens, open, OPEN) || tokens.shapeOf(open + 1) < Shape.capitalised) return false
  let close = open + 1
  while (close < open + FARTHEST && !isMark(tokens, close, CLOSE)) close++
  if (!isMark(tokens, close, CLOSE)) return false
  return expansionBefore(words, lettersOf(words, i), open + 1, close) === open + 1
}

/** The initials of a name’s words, in capitals, with and without its small words: “BOFT” and “BFT”. */
export function initialsOf(parts: readonly string[]): readonly [all: string, content: string] {
  let all = ''
  let content = ''
  for (const part of parts) {
    const initial = part.charAt(0).toUpperCase()
    all += initial
    if (!SMALL.has(part)) content += initial
  }
  return [all, content]
}

/**
 * The stretch of lower-case words that ends or begins with a token and whose initials are among `known`;
 * null when there is none. Peoples may have their capital.
 */
export function expansionAround<Value>(
  words: Words,
  i: number,
  limits: readonly [first: number, end: number],
  known: ReadonlyMap<string, Value>,
): { first: number; end: number; value: Value } | null {
  for (const step of [-1, 1]) {
    let letters = ''
    for (
      let at = i, count = 0;
      count < MOST_WORDS && at >= limits[0] && at < limits[1];
      at += step, count++
    ) {
      if (!isLowerWord(words, at)) break
      if (isSmall(words, at)) continue
      const initial = words.tokens.text.charAt(words.tokens.start[at] ?? 0).toUpperCase()
      letters = step < 0 ? initial + letters : letters + initial
      const value = letters.length > 2 ? known.get(letters) : undefined
      if (value !== undefined)
        return step < 0 ? { first: at, end: i + 1, value } : { first: i, end: at + 1, value }
    }
  }
  return null
}

function isLowerWord(words: Words, i: number): boolean {
  const { tokens } = words
  if (!tokens.isWord(i) || tokens.is(i, 'a') || tokens.is(i, 'an')) return false
  return tokens.shapeOf(i) === Shape.lower || is(words, i, Flag.demonym)
}
