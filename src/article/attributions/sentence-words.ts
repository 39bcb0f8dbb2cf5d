import { Shape, TokenKind, type Tokens, hashWord } from '../tokens.ts'
import { listedWords } from './lexicon.ts'
import type { WordClasses } from './model.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * Words of a quote that are looked at on each side, its mark counted: who says the rest is settled there, so
 * the tokens between them are passed over and take the label of the one before.
 */
const MARGIN = 3

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
  /** 0 outside quotes, 1 inside, 2 an opening mark, 3 a closing one; and the class of the quote's length. */
  quoted: Uint8Array
  quoteLength: Uint8Array
  shape: Uint8Array
  suffix2: Int32Array
  suffix3: Int32Array
  /** Without padding: the token in the article and its kind. */
  token: Int32Array
  mark: Uint8Array
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
  /** Number of tokens that are looked at. */
  length: number
  /** For the tokens `[first, end)`; returns the token up to which there was room. */
  fill(first: number, end: number): number
}

const ROOM = MAX_TOKENS + 2 * PADDING

/** One sentence is worked on at a time, so all articles share these. */
const buffers = {
  hash: new Int32Array(ROOM),
  cue: new Uint8Array(ROOM),
  bent: new Int32Array(ROOM),
  kind: new Uint8Array(ROOM),
  quoted: new Uint8Array(ROOM),
  quoteLength: new Uint8Array(ROOM),
  shape: new Uint8Array(ROOM),
  suffix2: new Int32Array(ROOM),
  suffix3: new Int32Array(ROOM),
  token: new Int32Array(MAX_TOKENS),
  mark: new Uint8Array(MAX_TOKENS),
  left: new Int16Array(MAX_TOKENS),
  right: new Int16Array(MAX_TOKENS),
  strongLeft: new Int16Array(MAX_TOKENS),
  strongRight: new Int16Array(MAX_TOKENS),
  seenLeft: new Uint8Array(MAX_TOKENS),
  seenRight: new Uint8Array(MAX_TOKENS),
  low: new Uint16Array(MAX_TOKENS + 1),
}
buffers.hash.fill(START, 0, PADDING)
buffers.bent.fill(999, 0, PADDING)
buffers.cue.fill(6, 0, PADDING)
buffers.kind.fill(14, 0, PADDING)
buffers.shape.fill(14, 0, PADDING)
const turns = new Uint8Array(MAX_TOKENS)

/** Makes the reader of sentence words for an article; `quoted` says which tokens stand in quotation marks. */
export function readWords(tokens: Tokens, classes: WordClasses, quoted: Uint8Array, quoteLength: Uint8Array): SentenceWords {
  const vocabulary = vocabularyOf(classes, listedWords)
  const words: SentenceWords = { ...buffers, strong: 0, length: 0, fill }
  return words

  function fill(first: number, end: number): number {
    let n = 0
    let token = first
    /** Tokens in quotation marks directly before this one. */
    let inside = 0
    for (; token < end && n < MAX_TOKENS; token++) {
      const q = quoted[token] as number
      if (q === 1 && inside >= MARGIN && isInside(token + 1, end)) continue
      inside = q ? inside + 1 : 0
      const i = n++
      const a = i + PADDING
      words.token[i] = token
      words.mark[i] = tokens.kind[token] as number
      const hash = tokens.hash[token] as number
      words.hash[a] = hash
      const known = vocabulary.get(hash)
      words.quoted[a] = q
      words.quoteLength[a] = quoteLength[token] as number
      // Inside quotes a verb of saying is rarely the reporter's.
      words.cue[a] = q === 1 ? 0 : known & 7
      words.bent[a] = ((known >> 3) & 63) | (q === 1 ? 256 : 0)
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
    words.quoted[PADDING - 1] = first > 0 ? (quoted[first - 1] as number) : 0
    words.quoted[n + PADDING] = token < tokens.count ? (quoted[token] as number) : 0
    words.length = n
    cues(n)
    return token
  }

  /** Whether the quote goes on for `MARGIN` - 1 tokens more in this sentence. */
  function isInside(from: number, end: number): boolean {
    if (from + MARGIN - 1 > end) return false
    for (let token = from; token < from + MARGIN - 1; token++) if (!quoted[token]) return false
    return true
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

  function cues(n: number): void {
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
      } else seen = see(seen, i)
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
      words.seenRight[i] = strong < 0 ? 0 : (seen = see(seen, i))
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        seen = 0
      }
    }
    words.strong = Math.min(7, count)
  }

  function see(seen: number, i: number): number {
    const hash = words.hash[i + PADDING] as number
    let bits = hash === COMMA ? (seen & 1 ? 2 : 1) : (turns[i] as number)
    if ((words.quoted[i + PADDING] as number) >= 2) bits |= QUOTE_SEEN
    return seen | bits
  }
}
