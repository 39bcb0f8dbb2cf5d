import { hashWord } from '../tokens.ts'
import { listed } from './lexicon.ts'
import { UNKNOWN, type WordClasses } from './model.ts'

/** Words that turn a sentence, and the bit that says that one was seen. */
const TURNS: ReadonlyMap<number, number> = new Map([
  [hashWord('that'), 4],
  [hashWord('and'), 8],
  [hashWord('but'), 16],
  ...['because', 'while', 'although', 'though', 'after', 'before', 'when', 'as', 'if'].map(
    (word): [number, number] => [hashWord(word), 32],
  ),
  ...['which', 'who', 'whose', 'where'].map((word): [number, number] => [hashWord(word), 64]),
])

/**
 * All that is known of a word in one number, found in one look: bits 0–8 its classes in the corpus, bits
 * 9–12 the list that has it, bits 13–20 what it turns. An open table of hashes, never more than half full.
 */
export class Vocabulary {
  /** Hash and value by turns, so that one look finds both. */
  private readonly table: Int32Array
  private readonly mask: number

  constructor(classes: WordClasses, lists: Iterable<number>) {
    const hashes = new Set([...classes.entries.keys(), ...lists, ...TURNS.keys()])
    const room = 2 ** Math.ceil(Math.log2(hashes.size * 2 + 2))
    this.mask = room - 1
    this.table = new Int32Array(room * 2).fill(EMPTY)
    for (const hash of hashes) {
      let at = home(hash) & this.mask
      while (this.table[at * 2 + 1] !== EMPTY) at = (at + 1) & this.mask
      this.table[at * 2] = hash
      this.table[at * 2 + 1] = classes.get(hash) | (listed(hash) << 9) | ((TURNS.get(hash) ?? 0) << 13)
    }
  }

  get(hash: number): number {
    const { table, mask } = this
    let at = home(hash) & mask
    for (;;) {
      const value = table[at * 2 + 1] as number
      if (table[at * 2] === hash) return value
      if (value === EMPTY) return UNKNOWN
      at = (at + 1) & mask
    }
  }
}

const EMPTY = -1

function home(hash: number): number {
  return hash ^ (hash >>> 15)
}

const vocabularies = new WeakMap<WordClasses, Vocabulary>()

/** The vocabulary for a model's words, made once. */
export function vocabularyOf(classes: WordClasses, lists: () => Iterable<number>): Vocabulary {
  let known = vocabularies.get(classes)
  if (!known) vocabularies.set(classes, (known = new Vocabulary(classes, lists())))
  return known
}
