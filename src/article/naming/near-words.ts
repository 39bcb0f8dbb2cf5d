import { foldWord } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../tokens.ts'
import type { Article, Person } from '../types.ts'
import { type Look, isPlain, lookOf, lookOfToken, looksOfWords } from './look.ts'
import { type Sound, hear } from './sounds.ts'
import { initialsLike, isGivenLike, isNear, lengthsLike, lettersApart, mostApart } from './spelling.ts'

/** A name of somebody who is introduced: the last word of the surname, or the given name. */
interface Wanted {
  look: Look
  /** By the low bits of its code, whether a word with a first letter may be like it. */
  initials: number
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

/** With more names than this each word is not held against all of them. */
const MOST_NAMES = 256

/** Used again and again. By the first letter’s code, the lengths (as bits) of words that are looked at. */
const lengths = new Int32Array(CODES)
/** Low bytes of the hashes of the given names that may stand behind the surname. */
const givenFirst = new Uint8Array(256)
/** Words that were looked at lately, by the low bits of their hashes. */
const seen = new Int32Array(64)

/**
 * Whether a word with a capital may be another spelling of a name by which somebody is introduced, or a name stands
 * the other way round. Hardly any article has such a word, so nothing is made of the others to find that out.
 */
export function mayHaveNearWords(article: Article): boolean {
  const wanted = wantedNames(article.people)
  if (wanted.length === 0) return false
  if (wanted.length > MOST_NAMES) return true
  const { tokens, blocks } = article
  const { shape, kind } = tokens
  seen.fill(0)
  for (const block of blocks) {
    if (block.kind === 'code') continue
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const form = shape[i] as number
      if (form < Shape.capitalised || form === Shape.initial || kind[i] !== TokenKind.word) continue
      if (mayBeLike(tokens, i) && (isSwapped(tokens, i, wanted) || isNearAny(tokens, i, wanted))) return true
    }
  }
  return false
}

/** The names by which people are introduced. */
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
  const last = words[words.length - 1]
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
  add(isLast ? last : lookOf(surname, from), false)
  add(isFirst ? first : lookOf(given), true)

  function add(look: Look, isGiven: boolean): void {
    wanted.push({ look, initials: allow(look), person, isGiven, own, sound: null })
  }
}

function isWordOf(name: string, length: number): boolean {
  return name.length === length && !name.includes('.')
}

/** Lets words be looked at that may be like one, by their first letter and length; returns the first letters as bits. */
function allow({ initial, length }: Look): number {
  let initials = 0
  for (const code of initialsOf(initial)) {
    lengths[code & 127] = (lengths[code & 127] as number) | lengthsLike(length)
    initials |= 1 << code
  }
  return initials
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

function isNearAny(tokens: Tokens, i: number, wanted: readonly Wanted[]): boolean {
  const hash = tokens.hash[i] as number
  if (seen[hash & 63] === hash) return false
  seen[hash & 63] = hash
  const look = lookOfToken(tokens, i)
  for (const name of wanted) {
    if (((name.initials >>> look.initial) & 1) === 0 || Math.abs(name.look.length - look.length) > 2) continue
    const apart = lettersApart(name.look.letters, look.letters)
    if (apart <= 3 && mayBe(tokens, i, look, name, apart)) return true
  }
  return false
}

/** Of a word that is as long as a name, with nearly its letters and a first letter that sounds alike. */
function mayBe(tokens: Tokens, i: number, look: Look, name: Wanted, apart: number): boolean {
  if (name.look.hash === look.hash || name.own.includes(look.hash)) return false
  if (!mayBeClose(look, name.look, apart) && !soundsLike(tokens, i, look, name)) return false
  const word = foldWord(tokens.at(i))
  return name.isGiven ? isGivenLike(word, foldWord(nameOf(name))) : isNear(word, foldWord(nameOf(name)))
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

/** The name as written. */
function nameOf({ person: { given, surname }, isGiven }: Wanted): string {
  return isGiven ? (given ?? '') : surname.slice(surname.lastIndexOf(' ') + 1)
}
