import { hashWord } from '../tokens.ts'
import { isSpelled } from './acronyms.ts'
import { eponymHead } from './eponyms.ts'
import { Flag, GIVEN, lexicon } from './lexicon.ts'
import { phraseEnd } from './steps.ts'
import { PREFIX, endsInHead, findTitle, trimEnd } from './titles.ts'
import { type Words, is, isDotOf, isFunction, isNameWord } from './words.ts'

/** A stretch of tokens that may name somebody or something: `[first, end)`, without title and possessive. */
export interface Candidate {
  first: number
  end: number
  /** Where the name stands in the text: its tokens, or a part of one (“Reed” in “Reed-backed”). */
  textStart: number
  textEnd: number
  /** The title or honorific directly before it, as tokens. */
  title: readonly [first: number, end: number] | null
  /** Its last title is a mere honorific: Mr, Mrs, Ms. */
  honorific: boolean
  /** A title and a name follow in the same run: “CIA” in “CIA Director Anna Reed”. */
  beforeTitle: boolean
  /** It opens a sentence or a quote: its first capital proves nothing. */
  opens: boolean
  sentence: number
  block: number
  /** The words that count, folded: no marks, no “the”. */
  parts: string[]
  key: string
}

/** What is the same for all names of a run. */
export interface Place {
  sentence: number
  block: number
  opens: boolean
}

const THE = hashWord('the')
const LETTER_L = 0x6c
const LETTER_Y = 0x79

/** A name has fewer words than this; more are a list or a line in capitals. */
const MOST_PARTS = 12

/** Cuts a run `[first, end)` into the names in it, and adds them to `out`. */
export function addCandidates(
  words: Words,
  first: number,
  end: number,
  place: Place,
  out: Candidate[],
): void {
  const from = place.opens ? trimOpening(words, first, end) : first
  const to = trimEnd(words, from, end)
  const title = findTitle(words, from, to)
  const before = out.length
  const last = addPlain(words, from, title ? title.first : to, place, out)
  if (last && title) last.beforeTitle = true
  const opening = out[before]
  if (opening) opening.opens = place.opens && from === first
  const name = title && add(words, title.end, to, place, out)
  if (!name) return
  const lastTitle = isDotOf(words.tokens, title.end - 1) ? title.end - 2 : title.end - 1
  name.title = [title.first, title.end]
  name.honorific = is(words, lastTitle, Flag.honorific)
}

/** At the start of a sentence an ordinary word before a sure name is no part of it: “Asked Anna Reed”. */
function trimOpening(words: Words, first: number, end: number): number {
  let from = first
  while (from + 1 < end) {
    const next = from + 1
    if (isFunction(words, from) || isAdjective(words, from) || isAdverb(words, from, end)) from = next
    else if (
      is(words, from, Flag.common) &&
      !is(words, from, PREFIX | Flag.head | Flag.institution | Flag.place | Flag.placeOpener) &&
      !is(words, from, GIVEN) &&
      isNameWord(words, next) &&
      is(
        words,
        next,
        GIVEN | Flag.title | Flag.honorific | Flag.institution | Flag.place | Flag.partisan | Flag.demonym,
      )
    )
      from = next
    else break
  }
  return from
}

/** “Interestingly Reed”: an unlisted word in “ly”, long enough to be no name, before one that is no institution’s. */
function isAdverb(words: Words, i: number, end: number): boolean {
  const { tokens } = words
  const last = tokens.end[i] ?? 0
  return (
    last - (tokens.start[i] ?? 0) > 8 &&
    tokens.text.charCodeAt(last - 1) === LETTER_Y &&
    tokens.text.charCodeAt(last - 2) === LETTER_L &&
    (words.flags(i) & ~Flag.common) === 0 &&
    !endsInHead(words, i, end)
  )
}

/** “Long-awaited”: a hyphen with ordinary words, behind which a name begins. */
function isAdjective({ tokens }: Words, i: number): boolean {
  const start = tokens.start[i] ?? 0
  const end = tokens.end[i] ?? 0
  let hyphen = start
  while (hyphen < end && tokens.text.charCodeAt(hyphen) !== 0x2d) hyphen++
  if (hyphen + 4 > end || (lexicon().get(hashWord(tokens.text, start, hyphen)) & Flag.common) === 0)
    return false
  const tail = tokens.text.slice(hyphen + 1, end)
  return tail === tail.toLowerCase()
}

/**
 * Cuts peoples, parties, places and acronyms off the name behind them (“American Anna Reed”), and adds them
 * all; returns the last one.
 */
function addPlain(
  words: Words,
  first: number,
  end: number,
  place: Place,
  out: Candidate[],
): Candidate | null {
  let from = first
  if (end - first > 1 && isSpelled(words, first)) {
    add(words, first, first + 1, place, out)
    return add(words, first + 1, trimTail(words, first + 1, end), place, out)
  }
  if (!endsInHead(words, first, end)) {
    for (let cut = leadingEnd(words, from, end); cut > 0; cut = leadingEnd(words, from, end)) {
      add(words, from, cut, place, out)
      from = cut
    }
  }
  return add(words, from, trimTail(words, from, end), place, out)
}

/** “Reed Administration” is of Reed, “Security Council Resolution” of the Security Council. */
function trimTail(words: Words, from: number, end: number): number {
  const head = eponymHead(words, from, end)
  if (head > 0) return head
  if (end - from < 3 || !is(words, end - 1, Flag.thingHead)) return end
  for (let start = from; start < Math.min(from + 2, end - 2); start++) {
    const phrase = phraseEnd(words, start, end)
    if (phrase === end - 1 && is(words, phrase - 1, Flag.head)) return phrase
  }
  return end
}

/** The end of a people, party, place or institution before a given name with a surname; -1 when none leads. */
function leadingEnd(words: Words, from: number, end: number): number {
  // “House Republican Anna Reed”
  for (let i = from + 1; i + 2 < end; i++) {
    if (is(words, i, Flag.partisan | Flag.demonym) && !is(words, i, GIVEN) && isSureGiven(words, i + 1))
      return i + 1
  }
  const phrase = phraseEnd(words, from, end)
  let next = phrase > 0 ? phrase : from + 1
  const southern =
    phrase < 0 &&
    is(words, from, Flag.placeOpener) &&
    is(words, next, Flag.demonym) &&
    !is(words, next, GIVEN)
  if (southern) next++
  // “the Reed White House”
  if (phrase < 0 && isUnlisted(words, from) && phraseEnd(words, next, end) === end) return next
  if (next + 1 >= end) return -1
  if (southern || (phrase < 0 && is(words, from, Flag.demonym) && !is(words, from, GIVEN))) {
    return is(words, next, GIVEN) || (isUnlisted(words, next) && isUnlisted(words, next + 1)) ? next : -1
  }
  if (!isSureGiven(words, next)) return -1
  if (phrase > 0) return phrase
  if (is(words, from, GIVEN)) return -1
  return is(words, from, Flag.partisan | Flag.place | Flag.institution) ? next : -1
}

/** A name word that no list explains as anything but a surname. */
function isUnlisted(words: Words, i: number): boolean {
  return isNameWord(words, i) && (words.flags(i) & ~(Flag.surname | Flag.eastern | GIVEN)) === 0
}

function isSureGiven(words: Words, i: number): boolean {
  return (
    is(words, i, GIVEN) && !is(words, i, Flag.worldly | Flag.place | Flag.common | Flag.head | Flag.demonym)
  )
}

/** Adds the name of the tokens `[first, end)`, small words at its end taken off; null when nothing is left. */
function add(words: Words, first: number, end: number, place: Place, out: Candidate[]): Candidate | null {
  let last = end
  while (last > first && !endsName(words, last - 1)) last--
  if (first >= last) return null
  const name = candidateAt(words, first, last, place.sentence, place.block)
  if (name.parts.length === 0 || name.parts.length > MOST_PARTS) return null
  out.push(name)
  return name
}

/** “Speaker of the” before a name is cut off in the middle: no small word ends a name. */
function endsName(words: Words, i: number): boolean {
  const { tokens } = words
  return (
    !tokens.isWord(i) ||
    !is(words, i, Flag.function) ||
    is(words, i, Flag.thingHead | Flag.head) ||
    isNameWord(words, i)
  )
}

/** The candidate of the tokens `[first, end)`, with no title. */
export function candidateAt(
  words: Words,
  first: number,
  end: number,
  sentence: number,
  block: number,
): Candidate {
  const parts = partsOf(words, first, end)
  return {
    first,
    end,
    textStart: words.tokens.start[first] ?? 0,
    textEnd: words.tokens.end[end - 1] ?? 0,
    title: null,
    honorific: false,
    beforeTitle: false,
    opens: false,
    sentence,
    block,
    parts,
    key: keyOf(parts),
  }
}

/** The words of a name as one. */
export function keyOf(parts: readonly string[]): string {
  let key = parts[0] ?? ''
  for (let i = 1; i < parts.length; i++) key += ` ${parts[i]}`
  return key
}

/** The folded words of a name. */
export function partsOf(words: Words, first: number, end: number): string[] {
  const { tokens } = words
  const parts: string[] = []
  for (let i = first; i < end; i++) {
    if (!tokens.isWord(i) || (i === first && tokens.hash[i] === THE)) continue
    parts.push(words.folded(i))
  }
  return parts
}
