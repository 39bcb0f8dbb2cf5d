import { PERCENT_WORDS, SCALES, SMALL_NUMBERS, VAGUE_SCALES } from '../../english/figures.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import type { Reading } from '../reading.ts'
import { Shape, WordList, hashWord } from '../tokens.ts'

/** Words that say nothing of what a sentence is about, and numbers, which any may have. */
const empty = new WordList([
  ...FUNCTION_WORDS,
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(SCALES),
  ...VAGUE_SCALES,
  ...PERCENT_WORDS,
])
/** Words shorter than this say little about what a sentence is about. */
const LEAST = 4
/** As much of a word as its forms share: “murder”, “murders”, “murdered”. */
const STEM = 5

/** Asks which words two sentences share: whether the second still speaks of what the first spoke of. */
export class Cohesion {
  readonly #reading: Reading
  readonly #stems = new Map<number, ReadonlySet<number>>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** Number of different content words, by their stems, that two sentences share. */
  shared(one: number, other: number): number {
    const stems = this.#stemsOf(one)
    let shared = 0
    for (const stem of this.#stemsOf(other)) if (stems.has(stem)) shared++
    return shared
  }

  #stemsOf(sentence: number): ReadonlySet<number> {
    const known = this.#stems.get(sentence)
    if (known) return known
    const { tokens, sentences } = this.#reading
    const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
    const stems = new Set<number>()
    for (let i = first; i < end; i++) {
      const start = tokens.start[i] ?? 0
      const stop = tokens.end[i] ?? 0
      if (!tokens.isWord(i) || stop - start < LEAST || tokens.has(i, empty)) continue
      if (tokens.shapeOf(i) === Shape.none) continue
      stems.add(hashWord(tokens.text, start, Math.min(stop, start + STEM)))
    }
    this.#stems.set(sentence, stems)
    return stems
  }
}
