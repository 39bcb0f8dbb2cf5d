import type { Reading } from '../reading.ts'
import { Shape, TokenKind, hashWord } from '../tokens.ts'
import type { WordClasses } from './model.ts'

/** Number of features of a token; the last ones speak of the sentences around. */
export const FEATURES = 66

/** Slots that features are hashed into. */
export const SLOT_BITS = 18

/** Classes of places between two tokens, for the weights of label pairs. */
export const EDGES = 40

const START = 0x51ed270b
const END = 0x2f0b4c47

/** Longest stretch that is labelled at once: real sentences are far shorter. */
export const MAX_TOKENS = 600

/** Hashes a feature (its template and up to two values) into a slot. */
function slot(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h ^ b, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h ^ template, 0x27d4eb2f)
  return h >>> (32 - SLOT_BITS)
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b)
}

const THAT = hashWord('that')
const COMMA = hashWord(',')
const COLON = hashWord(':')
const AND = hashWord('and')
const BUT = hashWord('but')
const TURNS = new Set(['because', 'while', 'although', 'though', 'after', 'before', 'when', 'as', 'if'].map((w) => hashWord(w)))
const RELATIVES = new Set(['which', 'who', 'whose', 'where'].map((w) => hashWord(w)))

/** What a sentence leaves behind for the next one: which labels it had. */
export interface Before {
  /** A small code of the labels of the sentence before: see `summary`. */
  code: number
}

/** Turns the sentences of an article into hashed features, one sentence at a time, in buffers that are used again. */
export class Features {
  /** `FEATURES` slots for each token of the sentence. */
  readonly slots = new Int32Array(MAX_TOKENS * FEATURES)
  /** For each token, the class of the place before it. */
  readonly edges = new Uint8Array(MAX_TOKENS)
  /** Number of tokens of the sentence. */
  length = 0

  readonly #reading: Reading
  readonly #words: WordClasses
  /** For each token of the article: 0 outside quotes, 1 inside, 2 an opening mark, 3 a closing one. */
  readonly #quoted: Uint8Array
  readonly #quoteLength: Uint8Array
  readonly #w = new Int32Array(MAX_TOKENS + 6)
  readonly #cue = new Uint8Array(MAX_TOKENS + 6)
  readonly #class = new Int32Array(MAX_TOKENS + 6)
  readonly #left = new Int16Array(MAX_TOKENS)
  readonly #right = new Int16Array(MAX_TOKENS)
  readonly #strongLeft = new Int16Array(MAX_TOKENS)
  readonly #strongRight = new Int16Array(MAX_TOKENS)
  readonly #chunk = new Int16Array(MAX_TOKENS)
  readonly #chunkStart = new Int16Array(MAX_TOKENS + 1)
  readonly #chunkKind = new Uint8Array(MAX_TOKENS + 1)

  constructor(reading: Reading, words: WordClasses) {
    this.#reading = reading
    this.#words = words
    this.#quoted = new Uint8Array(reading.tokens.count)
    this.#quoteLength = new Uint8Array(reading.tokens.count)
    this.#markQuotes()
  }

  /** Whether a token of the article stands inside quotation marks, the marks included. */
  quoted(token: number): number {
    return this.#quoted[token] ?? 0
  }

  #markQuotes(): void {
    const { tokens, quotes } = this.#reading
    for (const quote of quotes) {
      if (quote.nested || !quote.opened) continue
      // Scare quotes and titles in single marks say little about who speaks.
      const first = tokens.indexAt(quote.span[0])
      const last = tokens.indexAt(quote.span[1] - 1)
      const length = Math.min(5, 31 - Math.clz32(Math.max(1, quote.words)))
      this.#quoted.fill(1, first, last + 1)
      this.#quoteLength.fill(length, first, last + 1)
      this.#quoted[first] = 2
      if (quote.closed) this.#quoted[last] = 3
    }
  }

  /** Fills `slots` and `edges` for the tokens `[first, end)` of the article. */
  fill(sentence: number, first: number, end: number, before: Before): void {
    const n = Math.min(end - first, MAX_TOKENS)
    this.length = n
    this.#atoms(first, n)
    const strong = this.#cues(n)
    const chunks = this.#chunks(first, n)
    const { sentences, blocks } = this.#reading
    const block = blocks[sentences[sentence]?.block ?? 0]
    const place = sentence - (block?.sentences[0] ?? 0)
    const opensBlock = place === 0 ? 1 : 0
    const kind = block?.running ? (block.kind === 'listItem' ? 1 : 0) : block?.kind === 'headline' ? 2 : 3
    const q0 = this.#quoted[first] ?? 0
    const carriesOn = q0 === 1 || q0 === 3 ? 1 : 0
    const next = sentences[sentence + 1]
    const nextQuoted = next && this.#quoted[next.tokens[0]] ? 1 : 0
    const nextOpens = next && next.block === sentences[sentence]?.block ? 1 : 0
    let anyQuote = 0
    for (let i = 0; i < n; i++) if (this.#quoted[first + i]) anyQuote = 1
    const w = this.#w
    const lastChunk = this.#chunkKind[chunks - 1] ?? 0
    const firstChunk = this.#chunkKind[0] ?? 0
    const out = this.slots
    for (let i = 0; i < n; i++) {
      const a = i + 3
      const q = this.#quoted[first + i] ?? 0
      const inQuote = q ? 1 : 0
      const w0 = w[a] as number
      const w1 = w[a + 1] as number
      const v1 = w[a - 1] as number
      const c0 = this.#class[a] as number
      const lc = this.#left[i] as number
      const rc = this.#right[i] as number
      const ls = this.#strongLeft[i] as number
      const rs = this.#strongRight[i] as number
      const wlc = lc < 0 ? 0 : (w[lc + 3] as number)
      const wrc = rc < 0 ? 0 : (w[rc + 3] as number)
      const wls = ls < 0 ? 0 : (w[ls + 3] as number)
      const wrs = rs < 0 ? 0 : (w[rs + 3] as number)
      const dl = lc < 0 ? 15 : Math.min(10, i - lc)
      const dr = rc < 0 ? 15 : Math.min(10, rc - i)
      const dls = ls < 0 ? 15 : Math.min(6, i - ls)
      const drs = rs < 0 ? 15 : Math.min(6, rs - i)
      const seenL = ls < 0 ? 0 : this.#between(first, ls + 1, i)
      const seenR = rs < 0 ? 0 : this.#between(first, i, rs)
      const chunk = this.#chunk[i] as number
      const ck = this.#chunkKind[chunk] as number
      const cn = chunk + 1 < chunks ? (this.#chunkKind[chunk + 1] as number) : 31
      const cp = chunk > 0 ? (this.#chunkKind[chunk - 1] as number) : 31
      const cw = w[(this.#chunkStart[chunk] as number) + 3] as number
      const cnw = chunk + 1 < chunks ? (w[(this.#chunkStart[chunk + 1] as number) + 3] as number) : END
      const into = i - (this.#chunkStart[chunk] as number)
      const shapes =
        ((this.#shape(first, i - 1) * 16 + this.#shape(first, i)) * 16 + this.#shape(first, i + 1)) | 0
      const cues = ((this.#cue[a - 1] as number) * 8 + (this.#cue[a] as number)) * 8 + (this.#cue[a + 1] as number)
      const hasStrong = (ls < 0 ? 0 : 1) + (rs < 0 ? 0 : 2)
      const code = before.code * 2 + inQuote
      let at = i * FEATURES
      out[at++] = slot(0, q)
      out[at++] = slot(1, w0)
      out[at++] = slot(2, v1)
      out[at++] = slot(3, w1)
      out[at++] = slot(4, w[a - 2] as number)
      out[at++] = slot(5, w[a + 2] as number)
      out[at++] = slot(6, v1, w0)
      out[at++] = slot(7, w0, w1)
      out[at++] = slot(8, pair(v1, w0), w1)
      out[at++] = slot(9, this.#suffix(first + i, 3))
      out[at++] = slot(10, this.#suffix(first + i, 2))
      out[at++] = slot(11, shapes)
      out[at++] = slot(12, cues)
      out[at++] = slot(13, v1, w1)
      out[at++] = slot(14, w1, w[a + 2])
      out[at++] = slot(15, w[a - 2] as number, v1)
      out[at++] = slot(16, q, this.#quoteLength[first + i])
      out[at++] = slot(17, (this.#quoted[first + i - 1] ?? 0) * 4 + q, this.#quoted[first + i + 1] ?? 0)
      out[at++] = slot(18, carriesOn * 4 + q, opensBlock)
      out[at++] = slot(19, wlc, Math.min(3, dl))
      out[at++] = slot(20, wrc, Math.min(3, dr))
      out[at++] = slot(21, dl, inQuote)
      out[at++] = slot(22, dr, inQuote)
      out[at++] = slot(23, wls, inQuote)
      out[at++] = slot(24, wrs, inQuote)
      out[at++] = slot(25, wls, wrs)
      out[at++] = slot(26, dls, drs)
      out[at++] = slot(27, wls, dls)
      out[at++] = slot(28, wrs, drs)
      out[at++] = slot(29, pair(wls, seenL & 3), ls < 0 ? 0 : w[ls + 4])
      out[at++] = slot(30, pair(wrs, seenR & 3), rs < 0 ? 0 : w[rs + 4])
      out[at++] = slot(31, seenL, dls)
      out[at++] = slot(32, anyQuote * 4 + q, opensBlock * 4 + hasStrong)
      out[at++] = slot(33, opensBlock, Math.min(i, 4))
      out[at++] = slot(34, w[3] as number, inQuote)
      out[at++] = slot(35, pair(w[3] as number, w[4] as number), inQuote)
      out[at++] = slot(36, pair(w[n + 1] as number, w[n + 2] as number), inQuote)
      out[at++] = slot(37, Math.min(6, n >> 2) * 8 + strong, inQuote)
      out[at++] = slot(38, ls < 0 ? 0 : (w[ls + 2] as number), wls)
      out[at++] = slot(39, rs < 0 ? 0 : (w[rs + 2] as number), wrs)
      out[at++] = slot(40, wrs, rs < 0 ? 0 : w[rs + 4])
      out[at++] = slot(41, wls, ls < 0 ? 0 : w[ls + 4])
      // Clauses: what the stretch between two commas holds, and what stands on both sides of it.
      out[at++] = slot(42, ck * 32 + cn, cp * 4 + inQuote)
      out[at++] = slot(43, cw, ck)
      out[at++] = slot(44, cnw, hasStrong * 32 + ck)
      out[at++] = slot(45, lastChunk * 32 + firstChunk, (chunk === chunks - 1 ? 2 : chunk === 0 ? 1 : 0) + 4 * q)
      out[at++] = slot(46, ck * 8 + Math.min(7, into), dls * 16 + drs)
      out[at++] = slot(47, pair(cw, cnw), hasStrong * 2 + inQuote)
      out[at++] = slot(48, pair(seenL, seenR), hasStrong * 2 + inQuote)
      out[at++] = slot(49, pair(wls, seenL), inQuote)
      out[at++] = slot(50, pair(wrs, seenR), inQuote)
      out[at++] = slot(51, pair(this.#class[a - 1] as number, c0), this.#class[a + 1])
      out[at++] = slot(52, pair(this.#class[a - 2] as number, this.#class[a - 1] as number), c0)
      out[at++] = slot(53, pair(c0, this.#class[a + 1] as number), this.#class[a + 2])
      out[at++] = slot(54, c0, pair(wls, dls))
      out[at++] = slot(55, c0, pair(wrs, drs))
      out[at++] = slot(56, lastChunk * 4 + (chunk === chunks - 1 ? 1 : 0), pair(wrs, inQuote))
      out[at++] = slot(57, kind * 8 + opensBlock * 4 + nextQuoted * 2 + nextOpens, hasStrong * 2 + inQuote)
      out[at++] = slot(58, nextQuoted * 2 + anyQuote, code)
      out[at++] = slot(59, code, carriesOn)
      out[at++] = slot(60, code, opensBlock * 2 + (strong > 0 ? 1 : 0))
      out[at++] = slot(61, code, w[3])
      out[at++] = slot(62, pair(code, w[3] as number), pair(w[4] as number, strong > 0 ? 1 : 0))
      out[at++] = slot(63, code, pair(hasStrong, Math.min(i, 3)))
      out[at++] = slot(64, code, c0)
      out[at++] = slot(65, this.#suffix(first + i - 1, 3), this.#suffix(first + i, 3))
      this.edges[i] = this.#edge(first, i, q)
    }
  }

  #edge(first: number, i: number, q: number): number {
    const mark = this.#reading.tokens.kindOf(first + i)
    const before = i > 0 ? this.#reading.tokens.kindOf(first + i - 1) : TokenKind.word
    const here = q === 2 ? 3 : q === 3 ? 4 : mark === TokenKind.word || mark === TokenKind.number ? 0 : mark === TokenKind.mark ? 1 : 2
    const left = (this.#quoted[first + i - 1] ?? 0) === 3 ? 3 : before === TokenKind.mark ? 1 : before === TokenKind.word ? 0 : 2
    const cue = (this.#cue[i + 3] as number) >= 2 ? 1 : 0
    return (here * 4 + left) * 2 + cue
  }

  #shape(first: number, i: number): number {
    if (i < 0) return 14
    if (i >= this.length) return 15
    const { tokens } = this.#reading
    const shape = tokens.shapeOf(first + i)
    return shape === Shape.none ? 6 + tokens.kindOf(first + i) % 8 : shape
  }

  #suffix(token: number, length: number): number {
    const { tokens } = this.#reading
    const end = tokens.end[token] ?? 0
    return hashWord(tokens.text, Math.max(tokens.start[token] ?? 0, end - length), end)
  }

  #atoms(first: number, n: number): void {
    const { tokens } = this.#reading
    const w = this.#w
    w[0] = w[1] = w[2] = START
    this.#class[0] = this.#class[1] = this.#class[2] = 999
    this.#cue[0] = this.#cue[1] = this.#cue[2] = 6
    for (let i = 0; i < n; i++) {
      const hash = tokens.hash[first + i] as number
      w[i + 3] = hash
      const classes = this.#words.get(hash)
      // Inside quotes a verb of saying is rarely the reporter's.
      const inside = this.#quoted[first + i] === 1
      this.#cue[i + 3] = inside ? 0 : classes & 7
      this.#class[i + 3] = (classes >> 3) | (inside ? 256 : 0)
    }
    w[n + 3] = w[n + 4] = w[n + 5] = END
    this.#class[n + 3] = this.#class[n + 4] = this.#class[n + 5] = 998
    this.#cue[n + 3] = this.#cue[n + 4] = this.#cue[n + 5] = 7
  }

  /** Nearest likely and very likely cues on both sides of each token; returns how many very likely ones there are. */
  #cues(n: number): number {
    let likely = -1
    let strong = -1
    let count = 0
    for (let i = 0; i < n; i++) {
      const cue = this.#cue[i + 3] as number
      if (cue >= 2) likely = i
      if (cue >= 3) {
        strong = i
        count++
      }
      this.#left[i] = likely
      this.#strongLeft[i] = strong
    }
    likely = -1
    strong = -1
    for (let i = n - 1; i >= 0; i--) {
      this.#right[i] = likely
      this.#strongRight[i] = strong
      if ((this.#cue[i + 3] as number) >= 2) likely = i
      if ((this.#cue[i + 3] as number) >= 3) strong = i
    }
    return Math.min(7, count)
  }

  /** Stretches between commas, dashes, colons and quotation marks; returns their number. */
  #chunks(first: number, n: number): number {
    let chunk = 0
    let begin = 0
    let strong = 0
    const finish = (end: number): void => {
      const words = end - begin
      const length = words <= 2 ? 0 : words <= 4 ? 1 : words <= 8 ? 2 : 3
      const quoted = this.#quoted[first + begin] === 1 || this.#quoted[first + Math.min(end, n) - 1] === 1 ? 1 : 0
      this.#chunkKind[chunk] = length + (strong ? 4 : 0) + quoted * 8
      this.#chunkStart[chunk] = begin
    }
    for (let i = 0; i < n; i++) {
      const hash = this.#w[i + 3] as number
      const q = this.#quoted[first + i] as number
      const breaks =
        (hash === COMMA || q >= 2 || this.#reading.tokens.kindOf(first + i) === TokenKind.dash || hash === COLON) && i > begin
      if (breaks) {
        finish(i)
        chunk++
        begin = i
        strong = 0
      }
      if ((this.#cue[i + 3] as number) >= 3) strong = 1
      this.#chunk[i] = chunk
    }
    finish(n)
    return chunk + 1
  }

  /** What stands between two tokens of the sentence: bits for comma, that, and, but, a turn, a relative, a quote. */
  #between(first: number, from: number, to: number): number {
    let seen = 0
    const start = Math.max(from, to - 60)
    for (let i = start; i < to; i++) {
      const hash = this.#w[i + 3] as number
      if (hash === COMMA) seen |= seen & 1 ? 2 : 1
      else if (hash === THAT) seen |= 4
      else if (hash === AND) seen |= 8
      else if (hash === BUT) seen |= 16
      else if (TURNS.has(hash)) seen |= 32
      else if (RELATIVES.has(hash)) seen |= 64
      if ((this.#quoted[first + i] as number) >= 2) seen |= 128
    }
    return seen
  }
}
