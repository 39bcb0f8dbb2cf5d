import { Flag, GIVEN, lexicon } from '../names/lexicon.ts'
import { hashWord } from '../tokens.ts'
import { familyOf, hear } from './sounds.ts'

/** Two words count as near from this length on when one letter differs, and when two do. */
const ONE_LETTER = 5
const TWO_LETTERS = 8

/** What is listed as a name of people. */
export const LISTED_NAME = Flag.surname | Flag.eastern | GIVEN

/** The letters of a folded word as bits: words that are nearly the same have nearly the same letters. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97)
  }
  return letters
}

/** How many letters are in one of two words only. */
export function lettersApart(a: number, b: number): number {
  let rest = a ^ b
  let apart = 0
  for (; rest !== 0; apart++) rest &= rest - 1
  return apart
}

/** First letters that may stand for one sound: Carl and Karl, Geoffrey and Jeffrey, Gaddafi and Qaddafi. */
const SAME_SOUND = new Map(
  'ae ckqs ea fpv gjkq iyj jgiy kcqg ou pf qkcg sczt tcs uo vfw wv xsz yij zst'
    .split(' ')
    .map((same) => [same.charAt(0), same]),
)

/** The first letters that another spelling of a name may have, its own to begin with. */
export function initialsLike(initial: string): string {
  return SAME_SOUND.get(initial) ?? initial
}

/** Bits for the lengths of words: longer ones share the last. */
const MOST_LETTERS = 29

/** The lengths that another spelling of a name may have, as bits. */
export function lengthsLike(length: number): number {
  // Names of thirty letters and more are compared as if they had so many.
  return length > MOST_LETTERS ? -1 << (MOST_LETTERS - 2) : 31 << Math.max(0, length - 2)
}

/** Whether two words (folded) sound alike, or are listed as spellings of one name. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true
  const family = familyOf(a)
  if (family >= 0 && family === familyOf(b)) return true
  if (lettersApart(lettersOf(a), lettersOf(b)) > 3) return false
  return hear(hashWord(a), a).key === hear(hashWord(b), b).key
}

/** Rows of `distance`, used again and again: the one before the last, the last, and the one being filled. */
const rows: readonly [number[], number[], number[]] = [[], [], []]

/** Letters to change, put in, leave out or swap with their neighbour to get from one word to another, up to `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [beforeLast, last, row] = rows
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const code = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = (last[j - 1] ?? 0) + (code === other ? 0 : 1)
      cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    const free = beforeLast
    beforeLast = last
    last = row
    row = free
  }
  return last[b.length] ?? most + 1
}

/** “Khan” and “Khans”, “Trump” and “Trumpian”: one is made of the other. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    long.startsWith(short) &&
    /^(?:e?s|i?an|ite|ism|ist|ish|esque|er|ers|ville|ton|y|ed|ing)$/.test(long.slice(short.length))
  )
}

/** “Kowalski” and “Kowalska”, “Medvedev” and “Medvedeva”, “Papadakis” and “Papadaki”: a man’s and a woman’s form. */
function isGendered(a: string, b: string): boolean {
  return isFeminineOf(a, b) || isFeminineOf(b, a)
}

function isFeminineOf(woman: string, man: string): boolean {
  if (woman === `${man}a` || `${woman}s` === man) return /(?:a|ki)$/.test(woman)
  const stem = woman.replace(/(?:aya|a|ou)$/, '')
  return (
    stem.length >= 4 &&
    stem !== woman &&
    /^(?:y|yy|iy|i|os|ek)$/.test(man.startsWith(stem) ? man.slice(stem.length) : '')
  )
}

/** In how many letters spellings of one name may differ, by the length of the shorter one and their first letters. */
export function mostApart(shorter: number, sameInitial: boolean): number {
  return shorter >= TWO_LETTERS && sameInitial ? 2 : shorter >= ONE_LETTER ? 1 : 0
}

/**
 * Whether two words (folded) may be spellings of one name: they sound alike, or one letter differs, or two in
 * long words.
 */
export function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < 4) return false
  const most = mostApart(shorter, a[0] === b[0])
  const isClose = most > 0 && distance(a, b, most) <= most && !isDerived(a, b)
  return (isClose || soundsAlike(a, b)) && !isGendered(a, b)
}

/** Spellings of one given name, not two names: they sound alike, or one is in no list; and no man’s and woman’s name. */
export function isGivenLike(word: string, given: string): boolean {
  const flags = lexicon().get(hashWord(word))
  const others = lexicon().get(hashWord(given))
  if (flags & GIVEN && others & GIVEN && (flags & others & GIVEN) === 0) return false
  return soundsAlike(word, given) || ((flags & LISTED_NAME) === 0 && isNear(word, given))
}
