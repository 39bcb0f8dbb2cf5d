import { Flag, GIVEN, foldWord, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, WordList, hashWord } from '../tokens.ts'
import type { Article } from '../types.ts'
import { isCapitalised } from './copy.ts'
import { initialsLike, lengthsLike, lettersApart, lettersOf } from './spelling.ts'

/** A word with a capital, folded, its letters (`lettersOf`), and the tokens that it stands in. */
export interface CapitalWord {
  word: string
  letters: number
  tokens: readonly number[]
}

const AT = 0x40
const SIC = hashWord('sic')

const places = new WordList(['in', 'near', 'at', 'outside', 'across', 'around', 'throughout'])

/** The words of an article that have a capital, outside of code, handles and “[sic]”, and what stands around them. */
export class CapitalWords {
  readonly #article: Article
  readonly #tokens = new Map<string, number[]>()
  readonly #byInitial = new Map<string, CapitalWord[]>()
  /** By the first letter's code, the lengths (as bits) that a word may have to be like one of the names. */
  readonly #lengths = new Int32Array(128)

  /** `names`: the folded words that will be asked for; what is like none of them is left out. */
  constructor(article: Article, names: Iterable<string>) {
    this.#article = article
    for (const name of names) {
      for (const initial of initialsLike(name.charAt(0))) {
        const code = initial.charCodeAt(0) & 127
        this.#lengths[code] = (this.#lengths[code] ?? 0) | lengthsLike(name.length)
      }
    }
    this.#read()
    for (const [word, tokens] of this.#tokens) {
      const one = { word, letters: lettersOf(word), tokens }
      const same = this.#byInitial.get(word.charAt(0))
      if (same) same.push(one)
      else this.#byInitial.set(word.charAt(0), [one])
    }
  }

  /** Whether a token may be like a name, by its first letter and length; accents may change both. */
  #mayBeLike(i: number): boolean {
    const { text, start, end } = this.#article.tokens
    const from = start[i] ?? 0
    const to = end[i] ?? 0
    const lengths = this.#lengths[(text.charCodeAt(from) | 32) & 127] ?? 0
    if ((lengths >>> Math.min(to - from, 31)) & 1) return true
    for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return true
    return false
  }

  #read(): void {
    const { tokens, blocks } = this.#article
    const { shape, kind, hash } = tokens
    const byHash = new Map<number, number[]>()
    for (const block of blocks) {
      if (block.kind === 'code') continue
      for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
        const form = shape[i] ?? Shape.none
        if (form < Shape.capitalised || form === Shape.initial || kind[i] !== TokenKind.word) continue
        if (!this.#mayBeLike(i)) continue
        const same = byHash.get(hash[i] ?? 0)
        if (same) same.push(i)
        else byHash.set(hash[i] ?? 0, [i])
      }
    }
    for (const found of byHash.values()) {
      const word = foldWord(tokens.at(found[0] ?? 0))
      const kept = found.filter((i) => !this.#isTag(i))
      const known = this.#tokens.get(word)
      if (known) known.push(...kept)
      else if (kept.length > 0) this.#tokens.set(word, kept)
    }
  }

  /** “@reed”, “#Reed”, and what is marked with “[sic]”. */
  #isTag(i: number): boolean {
    const { tokens } = this.#article
    const { hash, start, text } = tokens
    if (text.charCodeAt(start[i] ?? 0) === AT || (tokens.glued(i) && '@#_='.includes(tokens.at(i - 1))))
      return true
    return hash[i + 1] === SIC || hash[i + 2] === SIC || hash[i + 3] === SIC
  }

  /** The tokens that a folded word stands in. */
  get(word: string): readonly number[] {
    return this.#tokens.get(word) ?? []
  }

  /** Words that may be another spelling of one: about as long, with the same first sound, of nearly the same letters. */
  like(name: string): CapitalWord[] {
    const letters = lettersOf(name)
    const found: CapitalWord[] = []
    for (const initial of initialsLike(name.charAt(0))) {
      for (const one of this.#byInitial.get(initial) ?? []) {
        if (lettersApart(one.letters, letters) > 3 || Math.abs(one.word.length - name.length) > 2) continue
        // “Yesssss” is no name.
        if (one.word !== name && !/(.)\1\1/.test(one.word)) found.push(one)
      }
    }
    return found
  }

  /** Whether the word behind a token has a capital, the ’s of “McCarty’s Bar” left out. */
  goesOn(i: number): boolean {
    const { tokens } = this.#article
    return isCapitalised(tokens, tokens.kindOf(i + 1) === TokenKind.clitic ? i + 2 : i + 1)
  }

  /** The folded word with a capital directly before a token, initials left out. */
  before(i: number): string | null {
    const { tokens } = this.#article
    let at = i - 1
    while (tokens.is(at, '.') || tokens.shapeOf(at) === Shape.initial) at--
    return isCapitalised(tokens, at) ? foldWord(tokens.at(at)) : null
  }

  /** The folded word with a capital behind a given name, initials and one more given name left out. */
  behind(i: number): string | null {
    const { tokens } = this.#article
    let at = i + 1
    while (tokens.is(at, '.') || tokens.shapeOf(at) === Shape.initial) at++
    if (isCapitalised(tokens, at + 1) && isCapitalised(tokens, at)) at++
    return isCapitalised(tokens, at) ? foldWord(tokens.at(at)) : null
  }

  /** Whether a title or an honorific stands directly before a token. */
  hasTitle(i: number): boolean {
    const { tokens } = this.#article
    const before = tokens.is(i - 1, '.') ? i - 2 : i - 1
    return isCapitalised(tokens, before) && (this.#flags(before) & (Flag.title | Flag.honorific)) !== 0
  }

  /** Whether a word is a name by itself: no other name around it but words of `words`, and no place (“in Harlow”). */
  isAlone(i: number, words: readonly string[]): boolean {
    const { tokens } = this.#article
    if (this.goesOn(i)) return false
    if (tokens.has(i - 1, places) && tokens.kindOf(i + 1) !== TokenKind.clitic) return false
    if (this.#isPlace(i)) return false
    const before = this.before(i)
    return before === null || words.includes(before) || this.hasTitle(i) || this.#isCapitalByPlace(i - 1)
  }

  /** “Harlow, a village near Leeds” */
  #isPlace(i: number): boolean {
    const { tokens } = this.#article
    if (!tokens.is(i + 1, ',')) return false
    for (let at = i + 2; at < i + 6; at++) if (this.#flags(at) & Flag.placeHead) return true
    return false
  }

  /** A word that has its capital from the start of its sentence only. */
  #isCapitalByPlace(i: number): boolean {
    const { tokens, sentences } = this.#article
    const start = tokens.start[i] ?? 0
    const opens = sentences[this.#article.sentenceAt(start)]?.span[0] === start
    // “Will” and “May” may be given names there.
    return opens && (this.#flags(i) & (Flag.function | Flag.common)) !== 0 && !(this.#flags(i) & GIVEN)
  }

  #flags(i: number): number {
    return lexicon().get(this.#article.tokens.hash[i] ?? 0)
  }
}
