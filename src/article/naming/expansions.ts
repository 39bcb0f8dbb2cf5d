import { foldWord } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { SMALL_WORDS_IN_NAMES } from '../../english/acronyms.ts'

const functions = new WordList(FUNCTION_WORDS)
const small = new WordList(SMALL_WORDS_IN_NAMES)

/** Where an article has the words that an acronym stands for, as tokens. */
export interface Expansion {
  first: number
  end: number
  /** Its words have capitals: it is a name. */
  isName: boolean
}

/**
 * The first place of the words that each acronym (letters without stops, in capitals) stands for: “Tithe Homes
 * Agency” for THA, “artificial intelligence” for AI. The initials of words in a row make the letters; small words
 * may be left out or counted, a compound may give the letters of its halves.
 */
export function expanded(tokens: Tokens, acronyms: readonly string[]): Map<string, Expansion> {
  const found = new Map<string, Expansion>()
  const byFirst = new Map<string, string[]>()
  for (const letters of acronyms) {
    const first = letters.charAt(0)
    const known = byFirst.get(first)
    if (known) known.push(letters)
    else byFirst.set(first, [letters])
  }
  if (byFirst.size === 0) return found
  // Most words begin with none of the letters: a look at one byte is cheaper than making the letter.
  const begins = new Uint8Array(128)
  for (const first of byFirst.keys()) begins[first.toLowerCase().charCodeAt(0) & 127] = 1
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const code = tokens.text.charCodeAt(tokens.start[i] as number)
    if (code < 128 && begins[code | 32] === 0) continue
    const among = byFirst.get(initialOf(tokens, i))
    if (!among || tokens.has(i, functions)) continue
    for (const letters of among) {
      const end = found.has(letters) ? -1 : expansionEnd(tokens, i, letters)
      if (end > 0) found.set(letters, { first: i, end, isName: isName(tokens, i, end) })
    }
  }
  return found
}

/** The words before `end` that make the letters: their first token, or -1. */
export function expansionBehind(tokens: Tokens, end: number, letters: string): number {
  for (let first = end - 1; first >= 0 && first > end - FARTHEST; first--) {
    if (tokens.kindOf(first) === TokenKind.word && !tokens.has(first, functions)) {
      if (initialOf(tokens, first) === letters.charAt(0) && expansionEnd(tokens, first, letters) === end)
        return first
    }
  }
  return -1
}

/** How many tokens before its bracket an expansion begins at most. */
const FARTHEST = 20

function isName(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (tokens.isWord(i) && tokens.shapeOf(i) === Shape.lower && !tokens.has(i, small)) return false
  }
  return true
}

/** The first letter of a token, as a plain capital. */
function initialOf(tokens: Tokens, i: number): string {
  const letter = tokens.text.charAt(tokens.start[i] ?? 0)
  return letter < '\u0080' ? letter.toUpperCase() : foldWord(letter).charAt(0).toUpperCase()
}

/**
 * Where the words end that make the letters from a token on, all of them with capitals, or none of them a function
 * word; -1 when they do not.
 */
function expansionEnd(tokens: Tokens, first: number, letters: string): number {
  const end = madeEnd(tokens, first, letters, true)
  return end > 0 ? end : madeEnd(tokens, first, letters, false)
}

function madeEnd(tokens: Tokens, first: number, letters: string, skips: boolean): number {
  let letter = 0
  let lower = 0
  let i = first
  for (; letter < letters.length; i++) {
    const kind = tokens.kindOf(i)
    // “People’s”, “Standard & Poor’s”, “Co-operation”
    if (kind === TokenKind.clitic || tokens.is(i, '&')) continue
    if (kind !== TokenKind.word) return -1
    const taken = skips && tokens.has(i, small) ? 0 : lettersTaken(tokens, i, letters, letter)
    letter += taken
    if (taken === 0 && !tokens.has(i, small)) return -1
    if (taken > 0 && tokens.shape[i] === Shape.lower && !tokens.has(i, small)) {
      if (tokens.has(i, functions)) return -1
      lower++
    }
  }
  // Three ordinary words in a row that happen to fit are no name.
  return lower === 0 || lower === letters.length || letters.length > 3 ? i : -1
}

/** How many of the letters a word gives from `letter` on: its initial, those of its halves, or all of an acronym’s. */
function lettersTaken(tokens: Tokens, i: number, letters: string, letter: number): number {
  const word = tokens.at(i)
  if (tokens.shape[i] === Shape.capitals) {
    const inside = word.replaceAll('.', '')
    // “UK” of UK Independence Party; an acronym does not stand for itself.
    return inside.length < letters.length && letters.startsWith(inside, letter) ? inside.length : 0
  }
  if (word.includes('-')) {
    const initials = word
      .split('-')
      .map((half) => half.charAt(0).toUpperCase())
      .join('')
    if (letters.startsWith(initials, letter)) return initials.length
  }
  return initialOf(tokens, i) === letters.charAt(letter) ? 1 : 0
}
