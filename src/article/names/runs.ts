import { STATE_ABBREVIATIONS } from '../../english/places.ts'
import { AMBIGUOUS_PARTICLES } from '../../english/titles.ts'
import { WORDS_BEFORE_MONTHS } from '../../english/calendar.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import { connect } from './connectors.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { breaksAt, phraseEnd, take } from './steps.ts'
import { type Words, is, isDotOf, isFunction, isMark, isNameWord } from './words.ts'

const COMMA = 0x2c
const AMPERSAND = 0x26
const OPEN = 0x28
const CLOSE = 0x29

const ambiguousParticles = new WordList(AMBIGUOUS_PARTICLES)
const beforeMonths = new WordList(WORDS_BEFORE_MONTHS)
const states = new WordList(STATE_ABBREVIATIONS)

/** A longer run is no name: a list, a line in capitals. */
const LONGEST = 30

/**
 * The end of the run of name words that begins at `first`: capitals, and what holds them together (initials
 * with their dots, particles, “of”, “for” and “and” inside institutions, “&”, “, Inc.”). A run holds one name
 * or several with titles between.
 */
export function runEnd(words: Words, first: number, limit: number): number {
  const phrase = phraseEnd(words, first, limit)
  let end = phrase > 0 ? phrase : first + 1
  let inTail = false
  while (end < first + LONGEST) {
    const connected = connect(words, first, end, limit, inTail)
    if (connected > 0) inTail = true
    const next = connected > 0 ? connected : extend(words, first, end, limit)
    if (next < 0) break
    end = next
  }
  // “Inc.” and “Jr.” keep their dots, “Clement XV” ends a sentence.
  return end < limit &&
    !isRoman(words, end - 1) &&
    is(words, end - 1, Flag.suffix | Flag.legal) &&
    isDotOf(words.tokens, end)
    ? end + 1
    : end
}

/** “XV” */
function isRoman(words: Words, i: number): boolean {
  return (
    is(words, i, Flag.suffix) &&
    words.tokens.shapeOf(i) === Shape.capitals &&
    /^[IVX]+$/.test(words.tokens.at(i))
  )
}

/** The end of the run when what follows `end` belongs to it without a connecting word; else -1. */
function extend(words: Words, first: number, end: number, limit: number): number {
  const { tokens } = words
  if (end >= limit) return -1
  // Nothing but another legal form follows one: “Sdn Bhd”.
  if (
    end - 1 > first &&
    is(words, end - 1, Flag.legal) &&
    !is(words, end - 1, Flag.head | Flag.title) &&
    !is(words, end, Flag.legal)
  )
    return -1
  if (isNameWord(words, end)) return breaksAt(words, end) ? -1 : take(words, end, limit)
  if (end + 1 >= limit) return -1
  if (isDotOf(tokens, end)) {
    const abbreviates =
      tokens.shapeOf(end - 1) === Shape.initial ||
      tokens.has(end - 1, states) ||
      is(words, end - 1, Flag.honorific | Flag.title | Flag.modifier | Flag.legal | Flag.placeOpener) ||
      (end - 1 === first && is(words, first, Flag.suffix))
    return abbreviates && isNameWord(words, end + 1) && !breaksAt(words, end + 1)
      ? take(words, end + 1, limit)
      : -1
  }
  if (isMark(tokens, end, AMPERSAND))
    return isNameWord(words, end + 1) && !is(words, end + 1, Flag.title) ? end + 2 : -1
  if (isMark(tokens, end, COMMA)) {
    return is(words, end + 1, Flag.legal | Flag.suffix) &&
      !is(words, end + 1, Flag.title) &&
      isNameWord(words, end + 1)
      ? end + 2
      : -1
  }
  if (tokens.kindOf(end) === TokenKind.quote) return nickname(words, end, limit)
  if (isMark(tokens, end, OPEN)) return shortName(words, end, limit)
  return particles(words, end, limit)
}

/** “Ludwig van Beethoven”, “Abd al Karim”: lower-case particles between two name words. */
function particles(words: Words, end: number, limit: number): number {
  if (!isParticle(words, end)) return -1
  if (is(words, end - 1, Flag.head | Flag.calendar | Flag.function) && !is(words, end - 1, GIVEN)) return -1
  if (is(words, end - 1, Flag.common) && !is(words, end - 1, GIVEN | Flag.title | Flag.honorific)) return -1
  let i = end + 1
  while (i < limit && i < end + 3 && isParticle(words, i)) i++
  return i < limit && isNameWord(words, i) && !breaksAt(words, i) ? i + 1 : -1
}

function isParticle(words: Words, i: number): boolean {
  return is(words, i, Flag.particle) && words.tokens.shapeOf(i) === Shape.lower
}

/** William “Bill” Reed: one or two words in quotation marks between given name and surname. */
function nickname(words: Words, quote: number, limit: number): number {
  const { tokens } = words
  if (tokens.glued(quote) || !tokens.glued(quote + 1) || !is(words, quote - 1, GIVEN)) return -1
  for (let close = quote + 2; close <= quote + 3 && close + 1 < limit; close++) {
    if (tokens.kindOf(close) !== TokenKind.quote) continue
    return tokens.glued(close) && isNameWord(words, close + 1) ? close + 2 : -1
  }
  return -1
}

/** Robert (Bob) Carver: a given name in brackets between given name and surname. */
function shortName(words: Words, open: number, limit: number): number {
  const close = open + 2
  const fits =
    close + 1 < limit &&
    isMark(words.tokens, close, CLOSE) &&
    is(words, open - 1, GIVEN) &&
    is(words, open + 1, GIVEN)
  return fits && isNameWord(words, open + 1) && isNameWord(words, close + 1) ? close + 2 : -1
}

/** Whether a run can begin at a token. */
export function opensRun(words: Words, i: number, limit: number, sentenceStart: boolean): boolean {
  const { tokens } = words
  if (!isNameWord(words, i)) return false
  if (tokens.shapeOf(i) === Shape.initial && !isDotOf(tokens, i + 1) && !isIrish(words, i, limit))
    return false
  if (is(words, i, Flag.calendar)) return isCalendarName(words, i, limit)
  if (!isFunction(words, i)) return true
  // “said The Daily Star”, “the Second Army”: a capital that no sentence start explains.
  return (
    !sentenceStart && tokens.shapeOf(i) === Shape.capitalised && isNameWord(words, i + 1) && i + 1 < limit
  )
}

/** “Ó Briain” */
function isIrish({ tokens }: Words, i: number, limit: number): boolean {
  return tokens.at(i) === 'Ó' && i + 1 < limit && tokens.shapeOf(i + 1) === Shape.capitalised
}

/** “April Reed”, “August Wilson”: a month that is a given name, with no preposition before and no day behind. */
function isCalendarName(words: Words, i: number, limit: number): boolean {
  const next = i + 1
  return (
    is(words, i, GIVEN) &&
    !words.tokens.has(i - 1, beforeMonths) &&
    next < limit &&
    (isParticle(words, next) ||
      (isNameWord(words, next) &&
        !is(words, next, Flag.common | Flag.function | Flag.calendar | Flag.demonym | Flag.partisan)))
  )
}

/** “… said van der Merwe”, “against de Vries”: where the particles before a name word begin. */
export function particleStart(words: Words, i: number, first: number): number {
  if (is(words, i, Flag.common | Flag.function | Flag.calendar)) return i
  let from = i
  while (from > first && i - from < 2 && isParticle(words, from - 1)) from--
  return from < i && words.tokens.has(from, ambiguousParticles) ? from + 1 : from
}
