import { EDGES, SLOT_BITS } from './features.ts'

/** The labels that the tagger gives to tokens. */
export const Label = {
  none: 0,
  source: 1,
  cue: 2,
  /** Content behind its cue: “said that …”. */
  contentAfter: 3,
  /** Content before its cue: “…, he said”. */
  contentBefore: 4,
  /** Content whose cue, if it has one, stands in an earlier sentence. */
  contentCarried: 5,
} as const

export const LABELS = 6

/** What is known of words from the corpus: for a word's hash, how often it was a cue, source or content, in classes. */
export class WordClasses {
  readonly #map: Map<number, number>

  constructor(map: Map<number, number>) {
    this.#map = map
  }

  /** Bits 0–2: cue class (0 never … 4 mostly); bits 3–5: source class; bits 6–8: class of content. */
  get(hash: number): number {
    return this.#map.get(hash) ?? UNKNOWN
  }

  get entries(): ReadonlyMap<number, number> {
    return this.#map
  }
}

/** A word that the corpus does not have: no cue, of no known bent. */
const UNKNOWN = 7 << 6

/** The weights of the tagger. */
export interface Model {
  words: WordClasses
  /** `LABELS` weights for each slot. */
  weights: Int8Array | Float32Array
  /** For each class of place, for each label before (and one for the sentence's start): `LABELS` weights. */
  edges: Int16Array | Float32Array
}

export const WEIGHTS = LABELS << SLOT_BITS
export const EDGE_WEIGHTS = EDGES * (LABELS + 1) * LABELS
