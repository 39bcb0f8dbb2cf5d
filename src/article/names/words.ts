import { COMPOUND_PREFIXES, COMPOUND_TAILS } from '../../english/function-words.ts'
import { Shape, TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { Flag, flagsOf, foldWord, lexicon } from './lexicon.ts'

const tails = new WordList(COMPOUND_TAILS)
const prefixes = new WordList(COMPOUND_PREFIXES)

const DOT = 0x2e
const HYPHEN = 0x2d

const UNREAD = -1
const YES = 1
const NO = 2

const ROOM = 4096

/** What is found out of the tokens of one article at a time; making it anew costs more than filling it. */
let flagsRoom = new Int32Array(ROOM)
let nameWordsRoom = new Uint8Array(ROOM)

/** A text as names are read from it: its tokens, and what the lists and its letters say of each, found out when first asked. */
export class Words {
  readonly tokens: Tokens
  readonly #flags: Int32Array
  readonly #nameWords: Uint8Array
  readonly #folded = new Map<number, string>()
  /** Hashes of ordinary words that are acronyms in this article; null until somebody asks. */
  spelled: ReadonlySet<number> | null = null

  /** Not to be used once another one is made. */
  constructor(tokens: Tokens) {
    const { count } = tokens
    if (count > flagsRoom.length) {
      flagsRoom = new Int32Array(count * 2)
      nameWordsRoom = new Uint8Array(count * 2)
    }
    this.tokens = tokens
    this.#flags = flagsRoom.subarray(0, count).fill(UNREAD)
    this.#nameWords = nameWordsRoom.subarray(0, count).fill(0)
  }

  /** What the lists say of a token: bits of `Flag`; 0 outside of the article. */
  flags(i: number): number {
    const known = this.#flags[i]
    if (known === undefined) return 0
    if (known !== UNREAD) return known
    const found = this.tokens.kind[i] === TokenKind.word ? flagsOf(this.tokens, i) : 0
    this.#flags[i] = found
    return found
  }

  /** A token without case, accents and full stops, made once for each word of the article. */
  folded(i: number): string {
    const hash = this.tokens.hash[i] ?? 0
    const known = this.#folded.get(hash)
    if (known !== undefined) return known
    const word = foldWord(this.tokens.at(i))
    const made = word.includes('.') ? word.replaceAll('.', '') : word
    this.#folded.set(hash, made)
    return made
  }

  /** Whether a token can be part of a name by its letters: a capital first, or one inside (“iPhone”, “al-Sisi”). */
  isNameWord(i: number): boolean {
    const shape = this.tokens.shape[i]
    if (shape === undefined || shape === Shape.none || shape === Shape.lower) return false
    const known = this.#nameWords[i]
    if (known !== 0) return known === YES
    const found = looksLikeName(this, i, shape)
    this.#nameWords[i] = found ? YES : NO
    return found
  }
}

/** Whether the lists say one of `flag` of a token. */
export function is(words: Words, i: number, flag: number): boolean {
  return (words.flags(i) & flag) !== 0
}

/** The first code unit of a token. */
export function codeAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0)
}

export function isMark(tokens: Tokens, i: number, code: number): boolean {
  return tokens.kindOf(i) === TokenKind.mark && codeAt(tokens, i) === code
}

/** A full stop that is glued to the word before it. */
export function isDotOf(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, DOT) && tokens.glued(i)
}

/** A word that is no part of a name whatever its capital: “Although”, “The”; “US” and “WHO” are not such words. */
export function isFunction(words: Words, i: number): boolean {
  if (!is(words, i, Flag.function)) return false
  const shape = words.tokens.shapeOf(i)
  return shape !== Shape.capitals && !(shape === Shape.initial && isDotOf(words.tokens, i + 1))
}

/**
 * “London-based”, “Obama-era”, “Long-awaited”, and “BN-Tambun” in brackets: where the name in such a compound
 * ends, or -1 when the word is none.
 */
function compoundNameEnd(tokens: Tokens, i: number): number {
  const start = tokens.start[i] ?? 0
  const end = tokens.end[i] ?? 0
  let at = end - 2
  while (at > start && tokens.text.charCodeAt(at) !== HYPHEN) at--
  if (at <= start || !isLowerLetter(tokens.text, at + 1)) return -1
  const tail = hashWord(tokens.text, at + 1, end)
  if (tails.has(tail)) return at
  const words = lexicon()
  return words.get(tail) & words.get(hashWord(tokens.text, start, at)) & Flag.common ? at : -1
}

/** Where the name stands in “Reed-backed” or “anti-Reed”; null when the word is no such compound. */
export function nameInCompound(tokens: Tokens, i: number): readonly [start: number, end: number] | null {
  const start = tokens.start[i] ?? 0
  const end = compoundNameEnd(tokens, i)
  if (end > 0) return [start, end]
  let hyphen = start
  const limit = Math.min(start + 6, tokens.end[i] ?? 0)
  while (hyphen < limit && tokens.text.charCodeAt(hyphen) !== HYPHEN) hyphen++
  if (hyphen >= limit || !prefixes.has(hashWord(tokens.text, start, hyphen))) return null
  return [hyphen + 1, tokens.end[i] ?? 0]
}

/** “R-Texas”, “D-Calif.”, “I-Vt.”: a party and a state. */
function isParty(tokens: Tokens, i: number): boolean {
  const code = codeAt(tokens, i)
  return (
    (code === 0x52 || code === 0x44 || code === 0x49) &&
    tokens.text.charCodeAt((tokens.start[i] ?? 0) + 1) === HYPHEN
  )
}

const LOWER_PREFIX = /^(?:then|ex|al|el|as|ar|an|ash|ad|at|az|abu|ben|bin|ibn|d['’][^-]+)-/

/** Whether a token can be part of a name: see `Words.isNameWord`. */
export function isNameWord(words: Words, i: number): boolean {
  return words.isNameWord(i)
}

function looksLikeName(words: Words, i: number, shape: number): boolean {
  const { tokens } = words
  const code = codeAt(tokens, i)
  if (code === 0x40 || code === 0x23 || isParty(tokens, i)) return false
  if (shape === Shape.initial || shape === Shape.capitals) return true
  if (is(words, i, Flag.institution | Flag.place | Flag.female | Flag.male | Flag.title)) return true
  if (shape === Shape.mixed && isLowerLetter(tokens.text, tokens.start[i] ?? 0)) {
    // “iPhone”, “d’Estaing”, “al-Sisi” are names; “anti-Trump” and “mid-March” are adjectives.
    const word = tokens.at(i)
    return !word.includes('-') || LOWER_PREFIX.test(word)
  }
  if (shape === Shape.mixed && isForOrAgainst(tokens, i)) return false
  return compoundNameEnd(tokens, i) < 0 && !isLetterWord(tokens, i)
}

/** “Pro-Beijing”, “Anti-Reed” at the start of a sentence; not “Anti-Slavery”. */
function isForOrAgainst({ text, start, end }: Tokens, i: number): boolean {
  const from = start[i] ?? 0
  const hyphen = text.charCodeAt(from + 3) === HYPHEN ? 3 : text.charCodeAt(from + 4) === HYPHEN ? 4 : 0
  if (hyphen === 0 || !prefixes.has(hashWord(text, from, from + hyphen))) return false
  const rest = lexicon().get(hashWord(text, from + hyphen + 1, end[i]))
  return (
    (rest & (Flag.place | Flag.demonym | Flag.surname | Flag.partisan)) !== 0 && (rest & Flag.common) === 0
  )
}

/** “T-shirt”, “X-ray”. */
function isLetterWord({ text, start }: Tokens, i: number): boolean {
  const at = start[i] ?? 0
  return text.charCodeAt(at + 1) === HYPHEN && isLowerLetter(text, at + 2)
}

function isLowerLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const letter = text.charAt(at)
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}
