import { SLOT_BITS } from './hashing.ts'

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

/**
 * What is known of words: for a word's hash, one number. From the corpus, how often it was a cue, source or
 * content, in classes: bits 0–2 cue (0 never … 4 mostly), bits 3–5 source, bits 6–8 content. From lists of
 * English: bits 9–14 its most frequent part of speech, bits 15–24 the cluster of words that stand in the same
 * company; 0 when it is in none.
 */
export interface WordClasses {
  hashes: Int32Array
  classes: Int32Array
}

/** A word that nothing is known of: no cue, of no known bent. */
export const UNKNOWN = 7 << 6

/** The bits of a word's classes that come from the corpus. */
export const CORPUS_BITS = 9

/** The weights of the tagger. */
export interface Model {
  words: WordClasses
  /** `LABELS` weights for each slot while they are learned; or the finished ones, packed: see `pack`. */
  weights: Float32Array | Int32Array
  /** For each class of place, for each label before (and one for the sentence's start): `LABELS` weights. */
  edges: Int16Array | Float32Array
  /** For each kind of place, for each state of the labels before: `LABELS` weights. See `label-states.ts`. */
  steps: Int16Array | Float32Array
}

/** Classes of places between two tokens (`Features.edges`), for the weights of label pairs. */
const EDGES = 40

export const SLOTS = 1 << SLOT_BITS
export const WEIGHTS = LABELS * SLOTS
export const EDGE_WEIGHTS = EDGES * (LABELS + 1) * LABELS
