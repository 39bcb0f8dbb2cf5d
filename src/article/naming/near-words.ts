import { foldWord } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../tokens.ts'
import type { Article, Person } from '../types.ts'
import { type Look, isPlain, lookOf, lookOfToken, looksOfWords } from './look.ts'
import { type Sound, hear } from './sounds.ts'
import { initialsLike, isGivenLike, isNear, lengthsLike, lettersApart, mostApart } from './spelling.ts'

/** A name of somebody who is introduced: the last word of the surname, or the given name. */
interface Wanted {
  look: Look
  person: Person
  isGiven: boolean
  /** Hashes of all words of the full name: they are no other spelling of it. */
  own: readonly number[]
  /** How it sounds; null until that is asked. */
  sound: Sound | null
}

const CODES = 128

/** Codes of the first letters that another spelling of a name may have, by the code of its own. */
const INITIALS: readonly (readonly number[])[] = Array.from({ length: CODES }, (_, code) =>
  Array.from(initialsLike(String.fromCharCode(code)), (letter) => letter.charCodeAt(0)),
)

function initialsOf(code: number): readonly number[] {
  return INITIALS[code] ?? [code]
}

/** Used again and again. By the first letter’s code, the lengths (as bits) of words that are looked at. */
const lengths = new Int32Array(CODES)
/** Low bytes of the hashes of the given names that may stand behind the surname. */
const givenFirst = new Uint8Array(256)
/** Words that were looked at lately, by the low bits of their hashes. */
const seen = new Int32Array(64)

/** By the low bits of the first letter’s code, the names that a word which begins with it may be like. */
const byInitial: readonly Wanted[][] = Array.from({ length: CODES }, () => [])

/** Collects the names by which people are introduced. */
function wantedNames(people: readonly Person[]): Wanted[] {
  const wanted: Wanted[] = []
  lengths.fill(0)
  givenFirst.fill(0)
  for (const person of people) addNames(person, wanted)
  return wanted
}

function addNames(person: Person, wanted: Wanted[]): void {
  const { name, given, surname } = person
  if (given === null) return
  const words = looksOfWords(name)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length < 2) return
  const own: number[] = []
  for (const word of words) {
    own.push(word.hash)
    allow(word)
  }
  if (words.length === 2) givenFirst[first.hash & 255] = 1
  const from = surname.lastIndexOf(' ') + 1
  // Most are words of the full name; a stop may be inside of what is no word there.
  const isLast = isWordOf(surname, last.length + from) && name.endsWith(surname)
  const isFirst = isWordOf(given, first.length) && name.startsWith(given)
  add({ look: isLast ? last : lookOf(surname, from), person, isGiven: false, own, sound: null }, wanted)
  add({ look: isFirst ? first : lookOf(given), person, isGiven: true, own, sound: null }, wanted)
}

function add(one: Wanted, wanted: Wanted[]): void {
  wanted.push(one)
  allow(one.look)
  for (const code of initialsOf(one.look.initial)) byInitial[code & 127]?.push(one)
}

/** Forgets the names. */
function forget(wanted: readonly Wanted[]): void {
  for (const { look } of wanted) {
    for (const code of initialsOf(look.initial)) {
      const same = byInitial[code & 127]
      if (same) same.length = 0
    }
  }
}

function isWordOf(name: string, length: number): boolean {
  return name.length === length && !name.includes('.')
}

/** Lets words be looked at that may be like one, by their first letter and length. */
function allow({ initial, length }: Look): void {
  for (const code of initialsOf(initial)) {
    lengths[code & 127] = (lengths[code & 127] as number) | lengthsLike(length)
  }
}

/**
 * Whether a word with a capital may be another spelling of a name by which somebody is introduced, or a name stands
 * the other way round. Hardly any article has such a word, so nothing is made of the others to find that out.
 */
export function hasNearWords(article: Article): boolean {
  const wanted = wantedNames(article.people)
  if (wanted.length === 0) return false
  const found = hasNearWord(article, wanted)
  forget(wanted)
  return found
}

function hasNearWord({ tokens, blocks }: Article, wanted: readonly Wanted[]): boolean {
  const { shape, kind } = tokens
  seen.fill(0)
  for (const block of blocks) {
    if (block.kind === 'code') continue
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const form = shape[i] as number
      if (form < Shape.capitalised || form === Shape.initial || kind[i] !== TokenKind.word) continue
      if (mayBeLike(tokens, i) && (isSwapped(tokens, i, wanted) || isNearAny(tokens, i))) return true
    }
  }
  return false
}

/** Whether a token may be like a name, by its first letter and length; accents may change both. */
function mayBeLike({ text, start, end, accented }: Tokens, i: number): boolean {
  const from = start[i] as number
  const to = end[i] as number
  const bits = lengths[(text.charCodeAt(from) | 32) & 127] as number
  return ((bits >>> Math.min(to - from, 31)) & 1) !== 0 || (accented && !isPlain(text, from, to))
}

/** “Farook Syed” beside “Syed Farook”. */
function isSwapped(tokens: Tokens, i: number, wanted: readonly Wanted[]): boolean {
  const next = tokens.hash[i + 1] ?? 0
  if (givenFirst[next & 255] === 0) return false
  const { hash } = lookOfToken(tokens, i)
  return wanted.some(({ own }) => own.length === 2 && own[0] === next && own[1] === hash && next !== hash)
}

function isNearAny(tokens: Tokens, i: number): boolean {
  const hash = tokens.hash[i] as number
  if (seen[hash & 63] === hash) return false
  seen[hash & 63] = hash
  const look = lookOfToken(tokens, i)
  for (const name of byInitial[look.initial & 127] as readonly Wanted[]) {
    const other = name.look
    if (other.hash === look.hash || Math.abs(other.length - look.length) > 2) continue
    const apart = lettersApart(other.letters, look.letters)
    if (apart > 3 || !initialsOf(other.initial).includes(look.initial) || name.own.includes(look.hash))
      continue
    if ((mayBeClose(look, other, apart) || soundsLike(tokens, i, look, name)) && isNearName(tokens, i, name))
      return true
  }
  return false
}

/** Whether so few letters may differ that two words are nearly the same. */
function mayBeClose(a: Look, b: Look, apart: number): boolean {
  const most = mostApart(Math.min(a.length, b.length), a.initial === b.initial)
  return Math.abs(a.length - b.length) <= most && apart <= most * 2
}

function soundsLike(tokens: Tokens, i: number, look: Look, name: Wanted): boolean {
  const sound = hear(look.hash, tokens.text, tokens.start[i] as number, tokens.end[i] as number)
  const other = (name.sound ??= hear(name.look.hash, nameOf(name)))
  return sound.key === other.key || (sound.family >= 0 && sound.family === other.family)
}

function isNearName(tokens: Tokens, i: number, name: Wanted): boolean {
  const word = foldWord(tokens.at(i))
  return name.isGiven ? isGivenLike(word, foldWord(nameOf(name))) : isNear(word, foldWord(nameOf(name)))
}

/** The name as written. */
function nameOf({ person: { given, surname }, isGiven }: Wanted): string {
  return isGiven ? (given ?? '') : surname.slice(surname.lastIndexOf(' ') + 1)
}
