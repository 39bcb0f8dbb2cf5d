import { foldWord } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../tokens.ts'
import type { Article, Person } from '../types.ts'
import { type Look, isPlain, lookOf, looksOfWords } from './look.ts'
import { initialsLike, isGivenLike, isNear, lengthsLike, lettersApart } from './spelling.ts'

/** A name of somebody who is introduced: the last word of the surname, or the given name. */
interface Wanted {
  look: Look
  person: Person
  isGiven: boolean
  /** Hashes of all words of the full name: they are no other spelling of it. */
  own: readonly number[]
}

/** Used again and again. By the first letter’s code, the lengths (as bits) of words that are looked at. */
const lengths = new Int32Array(128)
/** Low bytes of the hashes of the given names that may stand behind the surname. */
const givenFirst = new Uint8Array(256)
/** Words that were looked at lately, by the low bits of their hashes. */
const seen = new Int32Array(64)

/**
 * Whether a word with a capital may be another spelling of a name by which somebody is introduced, or a name stands
 * the other way round. Hardly any article has such a word, so nothing is made of the others to find that out.
 */
export function hasNearWords(article: Article): boolean {
  lengths.fill(0)
  givenFirst.fill(0)
  const wanted: Wanted[] = []
  const byInitial = new Map<number, Wanted[]>()
  for (const person of article.people) addNames(person, wanted, byInitial)
  if (wanted.length === 0) return false
  seen.fill(0)
  const { tokens } = article
  for (const block of article.blocks) {
    if (block.kind === 'code') continue
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const shape = tokens.shape[i] as number
      if (shape < Shape.capitalised || shape === Shape.initial || tokens.kind[i] !== TokenKind.word) continue
      if (mayBeLike(tokens, i) && (isSwapped(tokens, i, wanted) || isNearAny(tokens, i, byInitial)))
        return true
    }
  }
  return false
}

function addNames(person: Person, wanted: Wanted[], byInitial: Map<number, Wanted[]>): void {
  const { name, given, surname } = person
  if (given === null) return
  const words = looksOfWords(name)
  const [first] = words
  if (!first || words.length < 2) return
  const own: number[] = []
  for (const { hash, initial, length } of words) {
    own.push(hash)
    allow(String.fromCharCode(initial), length)
  }
  if (words.length === 2) givenFirst[first.hash & 255] = 1
  add({ look: lookOf(surname, surname.lastIndexOf(' ') + 1), person, isGiven: false, own })
  add({ look: lookOf(given), person, isGiven: true, own })

  function add(one: Wanted): void {
    wanted.push(one)
    const initials = allow(String.fromCharCode(one.look.initial), one.look.length)
    for (let k = 0; k < initials.length; k++) {
      const code = initials.charCodeAt(k)
      const same = byInitial.get(code)
      if (same) same.push(one)
      else byInitial.set(code, [one])
    }
  }
}

/** Lets words be looked at that may be like one with this first letter and length; returns their first letters. */
function allow(initial: string, length: number): string {
  const initials = initialsLike(initial)
  for (let k = 0; k < initials.length; k++) {
    const code = initials.charCodeAt(k) & 127
    lengths[code] = (lengths[code] as number) | lengthsLike(length)
  }
  return initials
}

/** Whether a token may be like a name, by its first letter and length; accents may change both. */
function mayBeLike({ text, start, end }: Tokens, i: number): boolean {
  const from = start[i] as number
  const to = end[i] as number
  const bits = lengths[(text.charCodeAt(from) | 32) & 127] as number
  return ((bits >>> Math.min(to - from, 31)) & 1) !== 0 || !isPlain(text, from, to)
}

/** “Farook Syed” beside “Syed Farook”. */
function isSwapped(tokens: Tokens, i: number, wanted: readonly Wanted[]): boolean {
  const next = tokens.hash[i + 1] ?? 0
  if (givenFirst[next & 255] === 0) return false
  const { hash } = lookOf(tokens.text, tokens.start[i], tokens.end[i])
  return wanted.some(({ own }) => own.length === 2 && own[0] === next && own[1] === hash && next !== hash)
}

function isNearAny(tokens: Tokens, i: number, byInitial: ReadonlyMap<number, readonly Wanted[]>): boolean {
  const hash = tokens.hash[i] as number
  if (seen[hash & 63] === hash) return false
  seen[hash & 63] = hash
  const look = lookOf(tokens.text, tokens.start[i], tokens.end[i])
  const names = byInitial.get(look.initial)
  if (!names) return false
  for (const name of names) if (isLike(look, name.look) && isNearName(tokens, i, look, name)) return true
  return false
}

function isLike(a: Look, b: Look): boolean {
  return a.hash !== b.hash && Math.abs(a.length - b.length) <= 2 && lettersApart(a.letters, b.letters) <= 3
}

function isNearName(tokens: Tokens, i: number, look: Look, { own, person, isGiven }: Wanted): boolean {
  if (own.includes(look.hash)) return false
  const word = foldWord(tokens.at(i))
  const { given, surname } = person
  return isGiven
    ? isGivenLike(word, foldWord(given ?? ''))
    : isNear(word, foldWord(surname.slice(surname.lastIndexOf(' ') + 1)))
}
