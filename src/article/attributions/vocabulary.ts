import { hashWord } from '../tokens.ts'
import { LISTS } from './lexicon.ts'
import { UNKNOWN, type WordClasses } from './model.ts'

/** Words that turn a sentence, and the bit that says that one was seen. */
const TURNS: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [4, ['that']],
  [8, ['and']],
  [16, ['but']],
  [32, ['because', 'while', 'although', 'though', 'after', 'before', 'when', 'as', 'if']],
  [64, ['which', 'who', 'whose', 'where']],
]

const LIST_SHIFT = 9
const LIST_MASK = 15 << LIST_SHIFT
const TURN_SHIFT = 13
const EMPTY = -1

/**
 * All that is known of a word in one number, found in one look: bits 0–8 its classes in the corpus, bits
 * 9–12 the list that has it (0: none), bits 13–20 what it turns. An open table of hashes, never half full.
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
    for (let i = 0; i < hashes.length; i++)
      this.#table[this.#place(hashes[i] as number)] = classes[i] as number
    for (const [i, list] of LISTS.entries()) {
      // Later lists win.
      for (const word of list) {
        const at = this.#place(hashWord(word))
        this.#table[at] = ((this.#table[at] as number) & ~LIST_MASK) | ((i + 1) << LIST_SHIFT)
      }
    }
    for (const [bit, list] of TURNS) {
      for (const word of list) {
        const at = this.#place(hashWord(word))
        this.#table[at] = (this.#table[at] as number) | (bit << TURN_SHIFT)
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
