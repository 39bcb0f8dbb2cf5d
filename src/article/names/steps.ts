import { CALENDAR_NAMES } from '../../english/calendar.ts'
import { TokenKind, WordList } from '../tokens.ts'
import { Flag, GIVEN, lexicon } from './lexicon.ts'
import { type Words, is, isDotOf, isFunction, isNameWord } from './words.ts'

const monthNames = new WordList(CALENDAR_NAMES)

/** Where a listed phrase that begins here ends, or -1: it begins and ends with a name word. */
export function phraseEnd(words: Words, i: number, limit: number): number {
  if (!is(words, i, Flag.phrase)) return -1
  const phrase = lexicon().phraseAt(words.tokens, i, limit)
  if (!phrase) return -1
  const last = words.tokens.kindOf(phrase.end - 1) === TokenKind.clitic ? phrase.end - 2 : phrase.end - 1
  return isNameWord(words, last) ? phrase.end : -1
}

/** A name word, taken with the phrase that it begins. */
export function take(words: Words, i: number, limit: number): number {
  const phrase = phraseEnd(words, i, limit)
  return phrase > 0 ? phrase : i + 1
}

/** Months and days, and words that are no part of a name, end a run. */
export function breaksAt(words: Words, i: number): boolean {
  if (is(words, i, Flag.calendar)) {
    // “Theresa May”, “Mr May”, “John March”.
    const before = isDotOf(words.tokens, i - 1) ? i - 2 : i - 1
    return (
      !words.tokens.has(i, monthNames) ||
      !is(words, before, GIVEN | Flag.honorific) ||
      is(words, before, Flag.calendar)
    )
  }
  if (!isFunction(words, i) || is(words, i, Flag.particle)) return false
  // “James To”, “Wilson Or”: Cantonese surnames behind a given name.
  return !(is(words, i, Flag.eastern | Flag.surname) && is(words, i - 1, GIVEN))
}
