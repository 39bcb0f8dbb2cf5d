import type { Clauses } from './clauses.ts'
import { hashPair as pair, slot } from './hashing.ts'
import { MAX_TOKENS, PADDING, type SentenceWords } from './sentence-words.ts'

/** Features of a group of tokens, at most. */
export const SHARED = 11

/** What is known of a sentence as a whole. */
export interface Place {
  opens: number
  carriesOn: number
  anyQuote: number
  nextQuoted: number
  around: number
  before: number
  strong: number
}

/** Features that many tokens of a sentence share: all of them, those of a clause, those between two cues. */
export class SharedFeatures {
  /** `SHARED` slots for each group, as many as `sizes` says. */
  readonly slots = new Int32Array((MAX_TOKENS * 2 + 8) * SHARED)
  readonly sizes = new Uint8Array(MAX_TOKENS * 2 + 8)
  /** Number of groups in the sentence. */
  count = 0

  #open(): number {
    return this.count * SHARED
  }

  #close(from: number, to: number): number {
    this.sizes[this.count] = to - from
    return this.count++
  }

  sentence(place: Place, words: SentenceWords, inQuote: number): number {
    const w = words.hash
    const n = words.length
    const first = w[PADDING] as number
    const second = w[PADDING + 1] as number
    const code = place.before * 2 + inQuote
    const cued = place.strong > 0 ? 1 : 0
    const from = this.#open()
    let at = from
    const out = this.slots
    out[at++] = slot(34, first, inQuote)
    out[at++] = slot(35, pair(first, second), inQuote)
    out[at++] = slot(36, pair(w[PADDING + n - 2] as number, w[PADDING + n - 1] as number), inQuote)
    out[at++] = slot(37, Math.min(6, n >> 2) * 8 + place.strong, inQuote)
    out[at++] = slot(58, place.nextQuoted * 2 + place.anyQuote, code)
    out[at++] = slot(59, code, place.carriesOn)
    out[at++] = slot(60, code, place.opens * 2 + cued)
    out[at++] = slot(61, code, first)
    out[at++] = slot(62, pair(code, first), pair(second, cued))
    return this.#close(from, at)
  }

  /** Clauses: what the stretch between two commas holds, and what stands on both sides of it. */
  clause(clause: number, words: SentenceWords, clauses: Clauses, inQuote: number): number {
    const { kinds, starts, count, tag, cuesBefore } = clauses
    const w = words.hash
    const here = kinds[clause] as number
    const next = clause + 1 < count ? (kinds[clause + 1] as number) : 31
    const previous = clause > 0 ? (kinds[clause - 1] as number) : 31
    const word = w[(starts[clause] as number) + PADDING] as number
    const nextWord = clause + 1 < count ? (w[(starts[clause + 1] as number) + PADDING] as number) : 7
    const end = clause === count - 1 ? 2 : clause === 0 ? 1 : 0
    const seen =
      (cuesBefore[clause] ? 1 : 0) +
      ((cuesBefore[count] as number) > (cuesBefore[clause + 1] as number) ? 2 : 0)
    const from = this.#open()
    let at = from
    const out = this.slots
    out[at++] = slot(42, here * 32 + next, previous * 4 + inQuote)
    out[at++] = slot(43, word, here)
    out[at++] = slot(44, nextWord, seen * 32 + here)
    out[at++] = slot(45, (kinds[count - 1] as number) * 32 + (kinds[0] as number), end + 4 * inQuote)
    out[at++] = slot(47, pair(word, nextWord), seen * 2 + inQuote)
    out[at++] = slot(68, tag * 4 + end, inQuote)
    out[at++] = slot(69, pair(tag * 2 + (clause === 0 ? 1 : 0), w[PADDING] as number), inQuote)
    return this.#close(from, at)
  }

  /** The nearest very likely cues on both sides, and the words beside them. */
  cue(place: Place, words: SentenceWords, ls: number, rs: number, inQuote: number): number {
    const w = words.hash
    const left = ls < 0 ? 0 : (w[ls + PADDING] as number)
    const right = rs < 0 ? 0 : (w[rs + PADDING] as number)
    const sides = (ls < 0 ? 0 : 1) + (rs < 0 ? 0 : 2)
    const from = this.#open()
    let at = from
    const out = this.slots
    out[at++] = slot(23, left, inQuote)
    out[at++] = slot(24, right, inQuote)
    out[at++] = slot(25, left, right)
    out[at++] = slot(32, place.anyQuote * 2 + inQuote, place.opens * 4 + sides)
    out[at++] = slot(38, ls < 0 ? 0 : (w[ls + PADDING - 1] as number), left)
    out[at++] = slot(39, rs < 0 ? 0 : (w[rs + PADDING - 1] as number), right)
    out[at++] = slot(40, right, rs < 0 ? 0 : (w[rs + PADDING + 1] as number))
    out[at++] = slot(41, left, ls < 0 ? 0 : (w[ls + PADDING + 1] as number))
    out[at++] = slot(57, place.around, sides * 2 + inQuote)
    return this.#close(from, at)
  }
}
