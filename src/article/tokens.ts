/** What a token is. */
export const TokenKind = {
  word: 0,
  /** Digits with their separators: “20,000”, “1.2”, “14:25”. A unit that is glued on is a token of its own. */
  number: 1,
  /** “’s”, “n’t”-less clitics: ’s ’re ’ve ’ll ’d ’m, split from their word. */
  clitic: 2,
  /** Any single mark that is none of the others. */
  mark: 3,
  /** One of " “ ” „ « » ‘ ’ ' that is not inside a word. */
  quote: 4,
  /** “…”, “...”, “. . .” */
  ellipsis: 5,
  /** “—”, “–”, “--”, “-” between spaces or after a number. */
  dash: 6,
  /** $ £ € % ¥ ₹ ° and the like. */
  symbol: 7,
  /** An address of the web or of mail. */
  url: 8,
} as const

/** How the letters of a word stand. */
export const Shape = {
  none: 0,
  lower: 1,
  capitalised: 2,
  /** Two letters or more, all capitals: “ICC”, “U.N.” */
  capitals: 3,
  /** “McDonald”, “iPhone”, “WhatsApp”. */
  mixed: 4,
  /** One capital: “A”, “J”. */
  initial: 5,
} as const

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** One code unit as the hash sees it: lower case, curly apostrophe straight. */
export function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code
  // Dashes, quotation marks and signs of money have no case.
  if (code >= 0x2000 && code < 0x2100) return code
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/** `hashWord` of nothing, to be carried on by `hashOn`. */
export const HASH_START = FNV_OFFSET | 0

/** The hash of a word that goes on with a code unit, which must be folded. */
export function hashOn(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, FNV_PRIME)
}

/**
 * A 32-bit hash of a word, blind to case and to the shape of apostrophes. Words are compared by it
 * everywhere: over the vocabulary of English the chance that a rare word meets a listed one is negligible.
 */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = hashOn(hash, fold(text.charCodeAt(i)))
  return hash
}

/** A list of single words to look for in an article. */
export class WordList {
  static readonly #made = new WeakMap<readonly string[], WordList>()
  readonly words: readonly string[]
  /** The hashes of the words, each once. */
  readonly hashes: Int32Array
  /** The hashes by their low bits, each in the first free slot from there on; 0 is free. */
  readonly #slots: Int32Array

  constructor(words: Iterable<string>) {
    this.words = [...words]
    const { length } = this.words
    // At most a third is taken: a word that is not listed meets a free slot at once.
    const slots = new Int32Array(1 << (33 - Math.clz32(length + (length >> 1))))
    const hashes = new Int32Array(length)
    let count = 0
    for (const word of this.words) {
      const hash = hashWord(word)
      const slot = slotOf(slots, hash)
      if (slots[slot] === hash) continue
      slots[slot] = hash
      hashes[count++] = hash
    }
    this.hashes = hashes.subarray(0, count)
    this.#slots = slots
  }

  /** The list of an option's words, made once for each array of them. */
  static of(words: readonly string[]): WordList {
    let list = WordList.#made.get(words)
    if (!list) WordList.#made.set(words, (list = new WordList(words)))
    return list
  }

  /** Whether the list has the word with this hash. */
  has(hash: number): boolean {
    return this.#slots[slotOf(this.#slots, hash)] === hash && hash !== 0
  }
}

/** Where a hash is in an open-addressing table that has free slots, or where it would be put. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== hash && slots[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

/** The tokens of an article, as parallel arrays; white space is no token. */
export class Tokens {
  readonly text: string
  readonly count: number
  /** Offsets into the article's text, ends exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** `hashWord` of each token. */
  readonly hash: Int32Array
  /** A letter beyond plain English stands in one of the words: else folding one changes its case at most. */
  readonly accented: boolean
  /** Tokens by the low bits of their hashes: the first of each chain, and the one behind each token; -1 ends it. */
  #chains: { first: Int32Array; next: Int32Array } | null = null

  constructor(
    text: string,
    count: number,
    start: Int32Array,
    end: Int32Array,
    kind: Uint8Array,
    shape: Uint8Array,
    hash: Int32Array,
    accented: boolean,
  ) {
    this.text = text
    this.count = count
    this.start = start
    this.end = end
    this.kind = kind
    this.shape = shape
    this.hash = hash
    this.accented = accented
  }

  /** The token as written; empty outside of the article. */
  at(index: number): string {
    return this.text.slice(this.start[index], this.end[index] ?? 0)
  }

  /** The token in lower case, with straight apostrophes. */
  lower(index: number): string {
    return this.at(index).toLowerCase().replace(/[‘’]/g, "'")
  }

  /** Whether the token is this word, in any case. */
  is(index: number, word: string): boolean {
    // Most words differ in length or in the first letter: no hash is made of what is asked for.
    const start = this.start[index]
    if (start === undefined || (this.end[index] as number) - start !== word.length) return false
    for (let i = 0; i < word.length; i++) {
      if (fold(this.text.charCodeAt(start + i)) !== fold(word.charCodeAt(i))) return false
    }
    return true
  }

  has(index: number, list: WordList): boolean {
    const hash = this.hash[index]
    return hash !== undefined && list.has(hash)
  }

  kindOf(index: number): number {
    return this.kind[index] ?? TokenKind.mark
  }

  shapeOf(index: number): number {
    return this.shape[index] ?? Shape.none
  }

  isWord(index: number): boolean {
    return this.kind[index] === TokenKind.word
  }

  /** No white space between this token and the one before it. */
  glued(index: number): boolean {
    return index > 0 && this.start[index] === this.end[index - 1]
  }

  /** Indexes of the tokens that are one of the words, in the order of the text. */
  find(list: WordList): number[] {
    const { first, next } = (this.#chains ??= this.#chain())
    const found: number[] = []
    const bits = first.length - 1
    let last = -1
    let inOrder = true
    for (const hash of list.hashes) {
      for (let i = first[hash & bits] as number; i >= 0; i = next[i] as number) {
        if (this.hash[i] !== hash) continue
        found.push(i)
        inOrder &&= i > last
        last = i
      }
    }
    return inOrder ? found : found.toSorted((a, b) => a - b)
  }

  /** Index of the token at an offset, or of the nearest one before it; -1 before the first. */
  indexAt(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.start[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #chain(): { first: Int32Array; next: Int32Array } {
    const first = new Int32Array(1 << (32 - Math.clz32(this.count))).fill(-1)
    const next = new Int32Array(this.count)
    for (let i = this.count - 1; i >= 0; i--) {
      const slot = (this.hash[i] as number) & (first.length - 1)
      next[i] = first[slot] as number
      first[slot] = i
    }
    return { first, next }
  }
}
