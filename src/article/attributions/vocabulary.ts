import { AUXILIARIES_AND_ADVERBS } from '../../english/auxiliaries.ts'
import { hashWord } from '../tokens.ts'
import { LISTS } from './lexicon.ts'
import { CORPUS_BITS, UNKNOWN, type WordClasses } from './model.ts'

/** Words that turn a sentence, and last those that are passed over. */
const TURNS: readonly (readonly string[])[] = [
  ['that'],
  ['and'],
  ['but'],
  ['because', 'while', 'although', 'though', 'after', 'before', 'when', 'as', 'if'],
  ['which', 'who', 'whose', 'where'],
  AUXILIARIES_AND_ADVERBS,
]

/** What auxiliaries and adverbs turn: nothing, they are passed over. */
export const PASSED_OVER = 6

const CORPUS_MASK = (1 << CORPUS_BITS) - 1
const LIST_SHIFT = CORPUS_BITS
const LIST_MASK = 15 << LIST_SHIFT
const TURN_SHIFT = 13
const LEXICON_SHIFT = 16
const EMPTY = -1

/** How likely a word is a cue: 0 never … 4 mostly. */
export const cueOf = (known: number): number => known & 7
/** A word's bent towards source and content, in classes. */
export const bentOf = (known: number): number => (known >> 3) & 63
/** Number of the list that has a word; 0: none. */
export const listOf = (known: number): number => (known >> LIST_SHIFT) & 15
/** What a word turns: 0 nothing, 1 “that”, 2 “and”, 3 “but”, 4 “because” …, 5 “which” …, 6 see `PASSED_OVER`. */
export const turnOf = (known: number): number => (known >> TURN_SHIFT) & 7
/** A word's most frequent part of speech; 0: unknown. */
export const speechOf = (known: number): number => (known >>> LEXICON_SHIFT) & 63
/** The cluster of words that stand in the same company; 0: none. */
export const clusterOf = (known: number): number => known >>> 22

/**
 * All that is known of a word in one number, found in one look: bits 0–8 its classes in the corpus, bits
 * 9–12 the list that has it, bits 13–15 what it turns, bits 16–21 its part of speech, bits 22–31 its cluster.
 * An open table of hashes, never half full.
 */
export class Vocabulary {
  /** Hash and value by turns. */
  #table: Int32Array
  #mask: number

  constructor({ hashes, classes }: WordClasses) {
    const words = LISTS.reduce((count, list) => count + list.length, hashes.length)
    const room = 2 ** Math.ceil(Math.log2(words * 2 + 64))
    this.#mask = room - 1
    this.#table = new Int32Array(room * 2).fill(EMPTY)
    for (let i = 0; i < hashes.length; i++) {
      const known = classes[i] as number
      this.#table[this.#place(hashes[i] as number)] =
        (known & CORPUS_MASK) | ((known >>> CORPUS_BITS) << LEXICON_SHIFT)
    }
    for (const [i, list] of LISTS.entries()) {
      // Later lists win.
      for (const word of list) {
        const at = this.#place(hashWord(word))
        this.#table[at] = ((this.#table[at] as number) & ~LIST_MASK) | ((i + 1) << LIST_SHIFT)
      }
    }
    for (const [i, list] of TURNS.entries()) {
      for (const word of list) {
        const at = this.#place(hashWord(word))
        this.#table[at] = (this.#table[at] as number) | ((i + 1) << TURN_SHIFT)
      }
    }
  }

  get(hash: number): number {
    const table = this.#table
    const mask = this.#mask
    let at = home(hash) & mask
    for (;;) {
      const value = table[at * 2 + 1] as number
      if (table[at * 2] === hash) return value
      if (value === EMPTY) return UNKNOWN
      at = (at + 1) & mask
    }
  }

  /** Where the value of a word stands, which is made `UNKNOWN` when it is new. */
  #place(hash: number): number {
    let at = home(hash) & this.#mask
    while (this.#table[at * 2 + 1] !== EMPTY && this.#table[at * 2] !== hash) at = (at + 1) & this.#mask
    if (this.#table[at * 2 + 1] === EMPTY) {
      this.#table[at * 2] = hash
      this.#table[at * 2 + 1] = UNKNOWN
    }
    return at * 2 + 1
  }
}

function home(hash: number): number {
  return hash ^ (hash >>> 15)
}

const vocabularies = new WeakMap<WordClasses, Vocabulary>()

/** The vocabulary for a model's words, made once. */
export function vocabularyOf(classes: WordClasses): Vocabulary {
  let known = vocabularies.get(classes)
  if (!known) vocabularies.set(classes, (known = new Vocabulary(classes)))
  return known
}
