import type { Reading } from '../reading.ts'
import { TokenKind } from '../tokens.ts'
import { Clauses } from './clauses.ts'
import { hashPair as pair, slots, templates } from './hashing.ts'
import type { WordClasses } from './model.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { MAX_TOKENS, PADDING, SentenceWords } from './sentence-words.ts'
import { type Place, SharedFeatures } from './shared-features.ts'

/** Features of a token alone. */
export const OWN = 39
/** Groups that each token belongs to. */
export const GROUPS = 3

/** One sentence is worked on at a time, so all articles share these. */
const buffers = {
  own: new Int32Array(MAX_TOKENS * OWN),
  shared: new SharedFeatures(),
  groups: new Int16Array(MAX_TOKENS * GROUPS),
  edges: new Uint8Array(MAX_TOKENS),
  /** The values of a token's own features, before they are hashed. */
  words: new SentenceWords(),
  clauses: new Clauses(),
  va: new Int32Array(OWN),
  vb: new Int32Array(OWN),
}

/**
 * Turns the sentences of an article into features, one sentence at a time, in buffers that the next one uses again.
 *
 * A feature is a slot in the model's weights. Many are the same for all tokens of the sentence, of a clause
 * or between two cues: they are made once, for the group.
 */
export class Features {
  /** `OWN` slots for each token of the sentence. */
  readonly own = buffers.own
  /** The slots of the groups. */
  readonly shared = buffers.shared
  /** For each token, its `GROUPS` groups. */
  readonly groups = buffers.groups
  /** For each token, the class of the place before it. */
  readonly edges = buffers.edges
  /** Number of tokens of the sentence that are looked at. */
  length = 0

  readonly #reading: Reading
  readonly #words = buffers.words
  readonly #clauses = buffers.clauses
  readonly #classes: WordClasses
  /** For each token of the article: 0 outside quotes, 1 inside, 2 an opening mark, 3 a closing one. */
  readonly #quoted: Uint8Array
  readonly #quoteLength: Uint8Array

  constructor(reading: Reading, classes: WordClasses) {
    this.#reading = reading
    this.#classes = classes
    const { quoted, length } = quotedTokens(reading)
    this.#quoted = quoted
    this.#quoteLength = length
  }

  /**
   * Fills the buffers for the tokens `[first, end)` of the article; `before` is the `summary` of the sentence
   * before. Returns the token up to which there was room: `end`, but for sentences beyond all measure.
   */
  fill(sentence: number, first: number, end: number, before: number): number {
    const filled = this.#words.fill(
      this.#reading.tokens,
      this.#classes,
      this.#quoted,
      this.#quoteLength,
      first,
      end,
    )
    const n = this.#words.length
    this.length = n
    this.shared.count = 0
    this.#clauses.fill(this.#words)
    const place = this.#place(sentence, first, n, before)
    const sentenceGroups = [-1, -1]
    let clauseKey = -1
    let clauseGroup = 0
    let cueKey = -1
    let cueGroup = 0
    const words = this.#words
    const { strongLeft, strongRight, quoted } = words
    const clauses = this.#clauses.clause
    for (let i = 0; i < n; i++) {
      const inQuote = quoted[i + PADDING] ? 1 : 0
      if (sentenceGroups[inQuote] === -1)
        sentenceGroups[inQuote] = this.shared.sentence(place, words, inQuote)
      const clause = clauses[i] as number
      if (clauseKey !== clause * 2 + inQuote) {
        clauseKey = clause * 2 + inQuote
        clauseGroup = this.shared.clause(clause, words, this.#clauses, inQuote)
      }
      const ls = strongLeft[i] as number
      const rs = strongRight[i] as number
      const key = ((ls + 1) * 1024 + rs + 1) * 2 + inQuote
      if (cueKey !== key) {
        cueKey = key
        cueGroup = this.shared.cue(place, words, ls, rs, inQuote)
      }
      this.groups[i * GROUPS] = sentenceGroups[inQuote] as number
      this.groups[i * GROUPS + 1] = clauseGroup
      this.groups[i * GROUPS + 2] = cueGroup
      this.#token(place, i, ls, rs)
    }
    return filled
  }

  /** The token of the article that the `i`-th one looked at is. */
  token(i: number): number {
    return this.#words.token[i] as number
  }

  /**
   * The labels of all tokens `[first, end)`, from those of the tokens that were looked at: what was passed over
   * takes the label of the one before it. They go to `out` from 0 on.
   */
  spread(labels: Uint8Array, first: number, end: number, out: Uint8Array): void {
    let i = 0
    for (let token = first; token < end; token++) {
      if (i + 1 < this.length && this.token(i + 1) === token) i++
      out[token - first] = labels[i] as number
    }
  }

  #place(sentence: number, first: number, n: number, before: number): Place {
    const { sentences, blocks } = this.#reading
    const here = sentences[sentence]
    const block = blocks[here?.block ?? 0]
    const q0 = this.#quoted[first] ?? 0
    const next = sentences[sentence + 1]
    let anyQuote = 0
    for (let i = 0; i < n; i++) if (this.#words.quoted[i + PADDING]) anyQuote = 1
    const kind = block?.running ? (block.kind === 'listItem' ? 1 : 0) : block?.kind === 'headline' ? 2 : 3
    const opens = sentence === (block?.sentences[0] ?? 0) ? 1 : 0
    const nextQuoted = next && this.#quoted[next.tokens[0]] ? 1 : 0
    const nextHere = next && next.block === here?.block ? 1 : 0
    return {
      opens,
      carriesOn: q0 === 1 || q0 === 3 ? 1 : 0,
      anyQuote,
      nextQuoted,
      around: kind * 8 + opens * 4 + nextQuoted * 2 + nextHere,
      before,
      strong: this.#words.strong,
    }
  }

  #token(place: Place, i: number, ls: number, rs: number): void {
    const words = this.#words
    const w = words.hash
    const a = i + PADDING
    const q = words.quoted[a] as number
    const inQuote = q ? 1 : 0
    const w0 = w[a] as number
    const next = w[a + 1] as number
    const last = w[a - 1] as number
    const k0 = words.kind[a] as number
    const lc = words.left[i] as number
    const rc = words.right[i] as number
    const left = ls < 0 ? 0 : (w[ls + PADDING] as number)
    const right = rs < 0 ? 0 : (w[rs + PADDING] as number)
    const dl = lc < 0 ? 15 : Math.min(10, i - lc)
    const dr = rc < 0 ? 15 : Math.min(10, rc - i)
    const dls = ls < 0 ? 15 : Math.min(6, i - ls)
    const drs = rs < 0 ? 15 : Math.min(6, rs - i)
    const seenL = words.seenLeft[i] as number
    const seenR = words.seenRight[i] as number
    const sides = (ls < 0 ? 0 : 1) + (rs < 0 ? 0 : 2)
    const shapes =
      ((words.shape[a - 1] as number) * 16 + (words.shape[a] as number)) * 16 + (words.shape[a + 1] as number)
    const cues =
      ((words.cue[a - 1] as number) * 8 + (words.cue[a] as number)) * 8 + (words.cue[a + 1] as number)
    const suffix = words.suffix3[a] as number
    const lowL = ls < 0 ? 7 : Math.min(5, (words.low[i] as number) - (words.low[ls + 1] as number))
    const lowR = rs < 0 ? 7 : Math.min(5, (words.low[rs] as number) - (words.low[i] as number))
    const { va, vb } = buffers
    va[0] = q
    va[1] = w0
    va[2] = last
    va[3] = next
    va[4] = last
    vb[4] = w0
    va[5] = w0
    vb[5] = next
    va[6] = pair(last, w0)
    vb[6] = next
    va[7] = suffix
    va[8] = words.suffix2[a] as number
    va[9] = shapes
    va[10] = cues
    va[11] = q
    vb[11] = words.quoteLength[a] as number
    va[12] = (words.quoted[a - 1] as number) * 4 + q
    vb[12] = words.quoted[a + 1] as number
    va[13] = place.carriesOn * 4 + q
    vb[13] = place.opens
    va[14] = lc < 0 ? 0 : (w[lc + PADDING] as number)
    vb[14] = Math.min(3, dl)
    va[15] = rc < 0 ? 0 : (w[rc + PADDING] as number)
    vb[15] = Math.min(3, dr)
    va[16] = dl * 16 + dr
    vb[16] = inQuote
    va[17] = dls
    vb[17] = drs
    va[18] = pair(left, seenL & 3)
    vb[18] = ls < 0 ? 0 : (w[ls + PADDING + 1] as number)
    va[19] = pair(right, seenR & 3)
    vb[19] = rs < 0 ? 0 : (w[rs + PADDING + 1] as number)
    va[20] = place.opens
    vb[20] = Math.min(i, 4)
    va[21] = seenL * 256 + seenR
    vb[21] = sides * 2 + inQuote
    va[22] = words.suffix3[a - 1] as number
    vb[22] = suffix
    va[23] = ((words.kind[a - 1] as number) * 16 + k0) * 16 + (words.kind[a + 1] as number)
    vb[23] = q
    va[24] = pair(left, lowL * 8 + (seenL & 3))
    vb[24] = k0
    va[25] = pair(right, lowR * 8 + (seenR & 3))
    vb[25] = k0
    va[26] = lowL * 8 + lowR
    vb[26] = shapes
    this.#company(a, w0, q)
    slots(OWN_TEMPLATES, va, vb, this.own, i * OWN)
    this.edges[i] = this.#edge(i, q)
  }

  /** Parts of speech and clusters around a token; its neighbours, auxiliaries and adverbs passed over. */
  #company(a: number, w0: number, q: number): void {
    const words = this.#words
    const { speech, cluster } = words
    const here = speech[a] as number
    const last = speech[a - 1] as number
    const next = speech[a + 1] as number
    const before = words.wordBefore[a] as number
    const behind = words.wordBehind[a] as number
    const wordBefore = words.hash[before] as number
    const wordBehind = words.hash[behind] as number
    const speechBefore = speech[before] as number
    const speechBehind = speech[behind] as number
    const { va, vb } = buffers
    va[27] = here
    vb[27] = q
    va[28] = pair(last, here)
    vb[28] = next
    va[29] = pair(speech[a - 2] as number, last)
    vb[29] = here
    va[30] = pair(here, next)
    vb[30] = speech[a + 2] as number
    va[31] = cluster[a] as number
    vb[31] = q
    va[32] = cluster[a - 1] as number
    vb[32] = q
    va[33] = cluster[a + 1] as number
    vb[33] = q
    va[34] = w0
    vb[34] = wordBehind
    va[35] = wordBefore
    vb[35] = w0
    va[36] = pair(speechBefore, cluster[a] as number)
    vb[36] = speechBehind
    va[37] = pair(wordBefore, here)
    vb[37] = wordBehind
    va[38] = pair(speechBefore, w0)
    vb[38] = speechBehind
  }

  /** The class of the place before a token: what stands on both sides of it. */
  #edge(i: number, q: number): number {
    const kind = this.#words.mark[i] as number
    const here = q === 2 ? 3 : q === 3 ? 4 : kind <= TokenKind.number ? 0 : kind === TokenKind.mark ? 1 : 2
    const last = i > 0 ? (this.#words.mark[i - 1] as number) : TokenKind.word
    const left =
      i > 0 && this.#words.quoted[i - 1 + PADDING] === 3
        ? 3
        : last === TokenKind.mark
          ? 1
          : last === TokenKind.word
            ? 0
            : 2
    return (here * 4 + left) * 2 + ((this.#words.cue[i + PADDING] as number) >= 2 ? 1 : 0)
  }
}

/** The templates of a token's own features, in the order of `#token`. */
const OWN_TEMPLATES = templates(...Array.from({ length: OWN }, (_, t) => 100 + t))
