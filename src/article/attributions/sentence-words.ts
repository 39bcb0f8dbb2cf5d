import { Shape, TokenKind, type Tokens, hashWord } from '../tokens.ts'
import { listedWords } from './lexicon.ts'
import type { WordClasses } from './model.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Longest stretch that is labelled at once: real sentences are far shorter. */
export const MAX_TOKENS = 600

/** Places before the first and behind the last token of a sentence, so that neighbours always exist. */
export const PADDING = 3

const START = 0x51ed270b
const END = 0x2f0b4c47
const COMMA = hashWord(',')
const QUOTE_SEEN = 128

/** What is known of each token of one sentence, in arrays with `PADDING` places on both sides. */
export interface SentenceWords {
  hash: Int32Array
  /** How likely the word is a cue: 0 never … 4 mostly. */
  cue: Uint8Array
  /** The word's bent towards source and content, in classes. */
  bent: Int32Array
  kind: Uint8Array
  shape: Uint8Array
  suffix2: Int32Array
  suffix3: Int32Array
  /** Without padding: nearest likely and very likely cues on both sides (-1: none). */
  left: Int16Array
  right: Int16Array
  strongLeft: Int16Array
  strongRight: Int16Array
  /** Without padding: bits for what stands between the token and the very likely cue on that side. */
  seenLeft: Uint8Array
  seenRight: Uint8Array
  /** Number of words in lower case before each token. */
  low: Uint16Array
  /** Number of very likely cues, at most 7. */
  strong: number
  fill(first: number, n: number): void
}

/** Makes the reader of sentence words for an article; `quoted` says which tokens stand in quotation marks. */
export function readWords(tokens: Tokens, classes: WordClasses, quoted: Uint8Array): SentenceWords {
  const vocabulary = vocabularyOf(classes, listedWords)
  const turns = new Uint8Array(MAX_TOKENS)
  const room = MAX_TOKENS + 2 * PADDING
  const words: SentenceWords = {
    hash: new Int32Array(room),
    cue: new Uint8Array(room),
    bent: new Int32Array(room),
    kind: new Uint8Array(room),
    shape: new Uint8Array(room),
    suffix2: new Int32Array(room),
    suffix3: new Int32Array(room),
    left: new Int16Array(MAX_TOKENS),
    right: new Int16Array(MAX_TOKENS),
    strongLeft: new Int16Array(MAX_TOKENS),
    strongRight: new Int16Array(MAX_TOKENS),
    seenLeft: new Uint8Array(MAX_TOKENS),
    seenRight: new Uint8Array(MAX_TOKENS),
    low: new Uint16Array(MAX_TOKENS + 1),
    strong: 0,
    fill,
  }
  words.hash.fill(START, 0, PADDING)
  words.bent.fill(999, 0, PADDING)
  words.cue.fill(6, 0, PADDING)
  words.kind.fill(14, 0, PADDING)
  words.shape.fill(14, 0, PADDING)
  return words

  function fill(first: number, n: number): void {
    for (let i = 0; i < n; i++) {
      const a = i + PADDING
      const token = first + i
      const hash = tokens.hash[token] as number
      words.hash[a] = hash
      const known = vocabulary.get(hash)
      // Inside quotes a verb of saying is rarely the reporter's.
      const inside = quoted[token] === 1
      words.cue[a] = inside ? 0 : known & 7
      words.bent[a] = ((known >> 3) & 63) | (inside ? 256 : 0)
      words.kind[a] = (known >> 9) & 15
      turns[i] = known >> 13
      const shape = tokens.shape[token] as number
      words.shape[a] = shape === Shape.none ? 6 + ((tokens.kind[token] as number) % 8) : shape
      words.low[i + 1] = (words.low[i] as number) + (shape === Shape.lower ? 1 : 0)
      suffixes(a, token)
    }
    for (let a = n + PADDING; a < n + 2 * PADDING; a++) {
      words.hash[a] = END
      words.bent[a] = 998
      words.cue[a] = 7
      words.kind[a] = 15
      words.shape[a] = 15
    }
    cues(first, n)
  }

  function suffixes(a: number, token: number): void {
    const start = tokens.start[token] as number
    const end = tokens.end[token] as number
    if (tokens.kind[token] !== TokenKind.word) {
      words.suffix2[a] = words.suffix3[a] = words.hash[a] as number
      return
    }
    const { text } = tokens
    const last = text.charCodeAt(end - 1) | 32
    const two = end - 2 >= start ? last * 256 + (text.charCodeAt(end - 2) | 32) : last
    words.suffix2[a] = two
    words.suffix3[a] = end - 3 >= start ? two * 256 + (text.charCodeAt(end - 3) | 32) : two
  }

  function cues(first: number, n: number): void {
    let likely = -1
    let strong = -1
    let seen = 0
    let count = 0
    for (let i = 0; i < n; i++) {
      // What a token brings counts for those behind it.
      words.seenLeft[i] = strong < 0 ? 0 : seen
      const cue = words.cue[i + PADDING] as number
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        count++
        seen = 0
        words.seenLeft[i] = 0
      } else seen = see(seen, first, i)
      words.left[i] = likely
      words.strongLeft[i] = strong
    }
    likely = -1
    strong = -1
    seen = 0
    for (let i = n - 1; i >= 0; i--) {
      words.right[i] = likely
      words.strongRight[i] = strong
      const cue = words.cue[i + PADDING] as number
      words.seenRight[i] = strong < 0 ? 0 : (seen = see(seen, first, i))
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        seen = 0
      }
    }
    words.strong = Math.min(7, count)
  }

  function see(seen: number, first: number, i: number): number {
    const hash = words.hash[i + PADDING] as number
    let bits = hash === COMMA ? (seen & 1 ? 2 : 1) : (turns[i] as number)
    if ((quoted[first + i] as number) >= 2) bits |= QUOTE_SEEN
    return seen | bits
  }
}
