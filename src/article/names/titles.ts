import { NOBLES, POSTNOMINALS } from '../../english/titles.ts'
import { Shape, WordList, hashWord } from '../tokens.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { phraseEnd } from './steps.ts'
import { type Words, is, isDotOf, isNameWord } from './words.ts'

const THE = hashWord('the')

const nobles = new WordList(NOBLES)
const postnominals = new WordList(POSTNOMINALS)

/** What may belong to the title behind it. */
export const PREFIX = Flag.title | Flag.honorific | Flag.modifier | Flag.sector

/** A title before a name, as tokens `[first, end)`; the name begins at `end`. */
export interface Title {
  first: number
  end: number
}

/** Takes off what ends a run without belonging to its name: “MP”, “QC”, a title that nothing follows. */
export function trimEnd(words: Words, first: number, end: number): number {
  const { tokens } = words
  let to = end
  while (to - first > 2 && tokens.has(to - 1, postnominals) && tokens.shapeOf(to - 1) !== Shape.lower) to--
  if (endsInTitle(words, first, to)) {
    to--
    while (to > first && isPrefix(words, first, to - 1)) to--
  }
  return to
}

function endsInTitle(words: Words, first: number, end: number): boolean {
  const last = isDotOf(words.tokens, end - 1) ? end - 2 : end - 1
  if (!is(words, last, Flag.title | Flag.honorific)) return false
  // “Department of Justice”
  if (last > first && !isNameWord(words, last - 1) && !isDotOf(words.tokens, last - 1)) return false
  if (last === first) return !is(words, last, Flag.titleAndName | GIVEN)
  return !(is(words, last, Flag.titleAndName) && isGivenBefore(words, first, last))
}

function isGivenBefore(words: Words, first: number, i: number): boolean {
  const before = isDotOf(words.tokens, i - 1) ? i - 2 : i - 1
  if (before < first) return false
  return (
    (is(words, before, GIVEN) && !is(words, before, Flag.title)) ||
    words.tokens.shapeOf(before) === Shape.initial
  )
}

/** The last title in a run that a name follows, with the words that belong to it; null when there is none. */
export function findTitle(words: Words, first: number, end: number): Title | null {
  for (let i = end - 2; i >= first; i--) {
    if (!is(words, i, Flag.title | Flag.honorific)) continue
    if (isSeat(words, i, end)) continue
    const dotted = isDotOf(words.tokens, i + 1)
    // “Professor Emeritus Lena Ott”
    const plain = words.tokens.is(i + 1, 'emeritus') || words.tokens.is(i + 1, 'emerita') ? i + 2 : i + 1
    const titleEnd = dotted ? i + 2 : plain
    const name = dotted ? titleEnd : officeEnd(words, titleEnd, end)
    if (name >= end || !startsName(words, name)) continue
    if (is(words, i, Flag.titleAndName) && isGivenBefore(words, first, i)) continue
    // “Rep. Earl Reed”
    if (
      is(words, i, Flag.titleAndName) &&
      is(words, i, GIVEN) &&
      name + 1 === end &&
      isPrefix(words, first, i - 1)
    )
      continue
    if (endsInHead(words, name, end) && (!is(words, name, GIVEN) || end - name > 2)) continue
    if (inPhrase(words, first, i, end)) continue
    let start = i
    while (start > first && isPrefix(words, first, start - 1)) start--
    return { first: start, end: name }
  }
  return null
}

/** “Duke”, “Princess”, with a capital. */
export function isNoble({ tokens }: Words, i: number): boolean {
  return tokens.shapeOf(i) === Shape.capitalised && tokens.has(i, nobles)
}

/** “Duchess of Tarn”: the title and the place are the name. */
export function isSeat(words: Words, first: number, end: number): boolean {
  const i = words.tokens.hash[first] === THE ? first + 1 : first
  return i + 2 < end && isNoble(words, i) && words.tokens.is(i + 1, 'of')
}

/** Behind “Secretary of State”, “Minister for Health”: where the name begins. */
function officeEnd(words: Words, i: number, end: number): number {
  if (isNameWord(words, i) || is(words, i, Flag.particle)) return i
  let at = i + 1
  while (
    at < end &&
    (!isNameWord(words, at) || (is(words, at, Flag.sector | Flag.place | Flag.head) && !is(words, at, GIVEN)))
  )
    at = Math.max(at + 1, phraseEnd(words, at, end))
  return words.tokens.is(at, 'state') ? at + 1 : at
}

function startsName(words: Words, i: number): boolean {
  if (is(words, i, Flag.particle)) return true
  return isNameWord(words, i) && (!is(words, i, Flag.head) || is(words, i, GIVEN | Flag.headAndName))
}

/** Whether a token belongs to the title behind it: “Foreign”, “Vice”, “Lt.”. */
function isPrefix(words: Words, first: number, i: number): boolean {
  if (isDotOf(words.tokens, i))
    return i > first && is(words, i - 1, Flag.title | Flag.honorific | Flag.modifier)
  if (words.tokens.is(i, 'and')) return is(words, i - 1, Flag.sector) && is(words, i + 1, Flag.sector)
  if (!is(words, i, PREFIX) || is(words, i, Flag.place)) return false
  return !inPhrase(words, first, i, i + 1)
}

/** Whether a token stands inside of a listed phrase that begins earlier in the run: “House” in “White House”. */
function inPhrase(words: Words, first: number, i: number, end: number): boolean {
  for (let start = Math.max(first, i - 4); start < i; start++)
    if (phraseEnd(words, start, Math.max(end, i + 1)) > i) return true
  return phraseEnd(words, i, end) > i
}

/** Whether a stretch ends in a word that ends names of institutions, places or things. */
export function endsInHead(words: Words, first: number, end: number): boolean {
  const last = isDotOf(words.tokens, end - 1) ? end - 2 : end - 1
  return last >= first && is(words, last, Flag.head | Flag.legal | Flag.thingHead | Flag.placeHead)
}
