import { Shape, TokenKind, type Tokens, hashWord } from '../tokens.ts'
import type { WordClasses } from './model.ts'
import {
  PASSED_OVER,
  type Vocabulary,
  bentOf,
  clusterOf,
  cueOf,
  listOf,
  speechOf,
  turnOf,
  vocabularyOf,
} from './vocabulary.ts'

/**
 * Words of a quote that are looked at on each side, its mark counted: who says the rest is settled there, so
 * the tokens between them are passed over and take the label of the one before.
 */
const MARGIN = 3

/** Longest stretch that is labelled at once: real sentences are far shorter. */
export const MAX_TOKENS = 600

/** Places before the first and behind the last token of a sentence, so that neighbours always exist. */
export const PADDING = 3

const ROOM = MAX_TOKENS + 2 * PADDING
const START = 0x51ed270b
const END = 0x2f0b4c47
const COMMA = hashWord(',')
/** What a turn (`turnOf`) leaves behind for the tokens after it; bits 1 and 2 are commas. */
const TURN_BITS = Uint8Array.of(0, 4, 8, 16, 32, 64, 0)
const LY = 121 * 256 + 108
const QUOTE_SEEN = 128
const DOLLAR = hashWord('$')
const PERCENT = hashWord('%')
const MILLION = hashWord('million')
const BILLION = hashWord('billion')
const hashM = hashWord('m')
const hashMn = hashWord('mn')
const hashBn = hashWord('bn')

/** What is known of each token of one sentence, in arrays with `PADDING` places on both sides. */
export class SentenceWords {
  readonly hash = new Int32Array(ROOM).fill(START, 0, PADDING)
  /** How likely the word is a cue: 0 never … 4 mostly. */
  readonly cue = new Uint8Array(ROOM).fill(6, 0, PADDING)
  /** The word's bent towards source and content, in classes. */
  readonly bent = new Int32Array(ROOM).fill(999, 0, PADDING)
  readonly kind = new Uint8Array(ROOM).fill(14, 0, PADDING)
  readonly shape = new Uint8Array(ROOM).fill(14, 0, PADDING)
  /** 0 outside quotes, 1 inside, 2 an opening mark, 3 a closing one; and the class of the quote's length. */
  readonly quoted = new Uint8Array(ROOM)
  readonly quoteLength = new Uint8Array(ROOM)
  /** The word's part of speech, of unknown ones the shape; and the cluster of its company. Apart inside quotes. */
  readonly speech = new Int32Array(ROOM).fill(999, 0, PADDING)
  readonly cluster = new Int32Array(ROOM).fill(2999, 0, PADDING)
  /** The place of the next word on each side, auxiliaries and adverbs passed over. */
  readonly wordBefore = new Int16Array(ROOM)
  readonly wordBehind = new Int16Array(ROOM)
  readonly suffix2 = new Int32Array(ROOM)
  readonly suffix3 = new Int32Array(ROOM)
  /** Without padding: the token in the article and its kind. */
  readonly token = new Int32Array(MAX_TOKENS)
  readonly mark = new Uint8Array(MAX_TOKENS)
  /** Without padding: nearest likely and very likely cues on both sides (-1: none). */
  readonly left = new Int16Array(MAX_TOKENS)
  readonly right = new Int16Array(MAX_TOKENS)
  readonly strongLeft = new Int16Array(MAX_TOKENS)
  readonly strongRight = new Int16Array(MAX_TOKENS)
  /** Without padding: bits for what stands between the token and the very likely cue on that side. */
  readonly seenLeft = new Uint8Array(MAX_TOKENS)
  readonly seenRight = new Uint8Array(MAX_TOKENS)
  /** Number of words in lower case before each token. */
  readonly low = new Uint16Array(MAX_TOKENS + 1)
  /** Number of very likely cues, at most 7. */
  strong = 0
  /** Number of tokens that are looked at. */
  length = 0

  /** What each token turns: see `Vocabulary`. */
  readonly #turns = new Uint8Array(MAX_TOKENS)
  readonly #passed = new Uint8Array(MAX_TOKENS)

  /**
   * Reads the tokens `[first, end)`; `quoted` and `quoteLength` are those of `quotedTokens`. Returns the token
   * up to which there was room.
   */
  fill(
    tokens: Tokens,
    classes: WordClasses,
    quoted: Uint8Array,
    quoteLength: Uint8Array,
    first: number,
    end: number,
  ): number {
    const vocabulary: Vocabulary = vocabularyOf(classes)
    let n = 0
    let token = first
    /** Tokens in quotation marks directly before this one. */
    let inside = 0
    for (; token < end && n < MAX_TOKENS; token++) {
      const q = quoted[token] as number
      if (q === 1 && inside >= MARGIN && goesOn(quoted, token + 1, end)) continue
      inside = q ? inside + 1 : 0
      const i = n++
      const a = i + PADDING
      const kind = tokens.kind[token] as number
      const hash = hashOf(tokens, token, kind)
      const known = vocabulary.get(hash)
      const shape = tokens.shape[token] as number
      this.token[i] = token
      this.mark[i] = kind
      this.hash[a] = hash
      this.quoted[a] = q
      this.quoteLength[a] = quoteLength[token] as number
      // Inside quotes a verb of saying is rarely the reporter's.
      this.cue[a] = q === 1 ? 0 : cueOf(known)
      this.bent[a] = bentOf(known) | (q === 1 ? 256 : 0)
      this.kind[a] = listOf(known)
      this.speech[a] = (speechOf(known) || 64 + shape * 16 + kind) | (q === 1 ? 256 : 0)
      this.cluster[a] = clusterOf(known) | (q === 1 ? 1024 : 0)
      const turn = turnOf(known)
      this.#turns[i] = TURN_BITS[turn] as number
      this.#passed[i] = turn === PASSED_OVER ? 1 : 0
      this.shape[a] = shape === Shape.none ? 6 + (kind & 7) : shape
      this.low[i + 1] = (this.low[i] as number) + (shape === Shape.lower ? 1 : 0)
      if (kind === TokenKind.word) this.#suffixes(tokens, a, token)
      else this.suffix2[a] = this.suffix3[a] = hash
    }
    for (let a = n + PADDING; a < n + 2 * PADDING; a++) {
      this.hash[a] = END
      this.bent[a] = 998
      this.speech[a] = 998
      this.cluster[a] = 2998
      this.cue[a] = 7
      this.kind[a] = 15
      this.shape[a] = 15
    }
    this.quoted[PADDING - 1] = first > 0 ? (quoted[first - 1] as number) : 0
    this.quoted[n + PADDING] = token < tokens.count ? (quoted[token] as number) : 0
    this.length = n
    this.#words(n)
    this.#cues(n)
    return token
  }

  #suffixes(tokens: Tokens, a: number, token: number): void {
    const { text } = tokens
    const start = tokens.start[token] as number
    const end = tokens.end[token] as number
    const last = text.charCodeAt(end - 1) | 32
    const two = end - 2 >= start ? last * 256 + (text.charCodeAt(end - 2) | 32) : last
    this.suffix2[a] = two
    this.suffix3[a] = end - 3 >= start ? two * 256 + (text.charCodeAt(end - 3) | 32) : two
  }

  #words(n: number): void {
    for (let a = PADDING; a < n + PADDING; a++)
      this.wordBefore[a] = a > PADDING && this.#passes(a - 1) ? (this.wordBefore[a - 1] as number) : a - 1
    for (let a = n + PADDING - 1; a >= PADDING; a--)
      this.wordBehind[a] =
        a < n + PADDING - 1 && this.#passes(a + 1) ? (this.wordBehind[a + 1] as number) : a + 1
  }

  #passes(a: number): boolean {
    return this.#passed[a - PADDING] === 1 || (this.suffix2[a] === LY && this.shape[a] === Shape.lower)
  }

  #cues(n: number): void {
    let likely = -1
    let strong = -1
    let seen = 0
    let count = 0
    for (let i = 0; i < n; i++) {
      // What a token brings counts for those behind it.
      this.seenLeft[i] = strong < 0 ? 0 : seen
      const cue = this.cue[i + PADDING] as number
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        count++
        seen = 0
        this.seenLeft[i] = 0
      } else seen = this.#see(seen, i)
      this.left[i] = likely
      this.strongLeft[i] = strong
    }
    likely = -1
    strong = -1
    seen = 0
    for (let i = n - 1; i >= 0; i--) {
      this.right[i] = likely
      this.strongRight[i] = strong
      const cue = this.cue[i + PADDING] as number
      if (strong >= 0) seen = this.#see(seen, i)
      this.seenRight[i] = seen
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        seen = 0
      }
    }
    this.strong = Math.min(7, count)
  }

  #see(seen: number, i: number): number {
    let bits = this.hash[i + PADDING] === COMMA ? (seen & 1 ? 2 : 1) : (this.#turns[i] as number)
    if ((this.quoted[i + PADDING] as number) >= 2) bits |= QUOTE_SEEN
    return seen | bits
  }
}

/**
 * The word as the corpus would have it: sums of money in dollars and spelled out, “£4m” as “$ 4 million”. The
 * corpus is American.
 */
function hashOf(tokens: Tokens, token: number, kind: number): number {
  const hash = tokens.hash[token] as number
  if (kind === TokenKind.symbol) return hash === PERCENT ? hash : DOLLAR
  if (kind !== TokenKind.word || tokens.end[token - 1] !== tokens.start[token]) return hash
  if (tokens.kind[token - 1] !== TokenKind.number) return hash
  return hash === hashM || hash === hashMn ? MILLION : hash === hashBn ? BILLION : hash
}

/** Whether a quote goes on for `MARGIN` - 1 tokens more, from `from` on, before the sentence's `end`. */
function goesOn(quoted: Uint8Array, from: number, end: number): boolean {
  if (from + MARGIN - 1 > end) return false
  for (let token = from; token < from + MARGIN - 1; token++) if (!quoted[token]) return false
  return true
}
