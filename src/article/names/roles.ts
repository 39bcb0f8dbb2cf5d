import { INSTITUTION_NOUNS } from '../../english/institutions.ts'
import { KINSHIP } from '../../english/titles.ts'
import type { Reading } from '../reading.ts'
import { Shape, TokenKind, WordList, hashWord } from '../tokens.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './candidates.ts'
import { Flag } from './lexicon.ts'
import { isRole, joiners, officeBefore, sharedNoun } from './role-nouns.ts'
import { type Words, codeAt, is, isDotOf, isFunction, isMark, isNameWord } from './words.ts'

const relatives = new WordList(['who', 'whose', 'whom'])
const determiners = new WordList([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'one',
  'another',
  'this',
])
const subjects = new WordList(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who', 'which', 'that'])
const copulas = new WordList(['is', 'was', 'became', 'remains', 'becomes'])
const affiliations = new WordList(['of', 'from', 'with', 'at'])
const kinship = new WordList(KINSHIP)
const bodies = new WordList(INSTITUTION_NOUNS)

const COMMA = 0x2c
const DOT = 0x2e
const OPEN = 0x28
const CLOSE = 0x29
const THE = hashWord('the')
const AND = hashWord('and')
const FORMER = hashWord('former')

/** How far a description goes at most, in tokens. */
const LONGEST = 40

/** A stretch of tokens. */
type Range = readonly [first: number, end: number]

/**
 * What the article says somebody is, at the first mention in running copy, or at the first one in full: a
 * title or a noun before the name, an apposition, a party, a clause with “who”, “of” and a body, “is a …”;
 * null when it says nothing.
 */
export function roleOf(words: Words, reading: Reading, names: readonly Candidate[]): Span | null {
  const isRunning = ({ block }: Candidate): boolean => reading.blocks[block]?.running === true
  const first = names.find(isRunning)
  if (!first) return null
  const range =
    roleAt(words, reading, first) ??
    (first.parts.length === 1
      ? roleAt(
          words,
          reading,
          names.find((name) => name.parts.length > 1 && isRunning(name)),
        )
      : null)
  return range ? [words.tokens.start[range[0]] ?? 0, words.tokens.end[range[1] - 1] ?? 0] : null
}

function roleAt(words: Words, reading: Reading, name: Candidate | undefined): Range | null {
  const sentence = name && reading.sentences[name.sentence]
  if (!name || !sentence) return null
  const first = sentence.tokens[0]
  const end = sentence.tokens[1]
  return (
    titleBefore(words, name, first) ??
    nounBefore(words, name, first) ??
    behind(words, name, end) ??
    predicate(words, name.end, end) ??
    bodyBefore(words, name, first)
  )
}

/** “French President”, “Sen.”: the title with the name words before it; a mere honorific is no role. */
function titleBefore(words: Words, name: Candidate, first: number): Range | null {
  if (!name.title) return null
  const [from, end] = name.title
  if (name.honorific && onlyHonorifics(words, from, end)) return null
  let start = from
  while (
    start > first &&
    isPartOfTitle(words, start - 1) &&
    !(start - 1 === first && opensOnly(words, first))
  )
    start--
  return [start, end]
}

/** A word that opens the sentence and is no part of the title, as “Former” would be. */
function opensOnly(words: Words, first: number): boolean {
  return isFunction(words, first) && words.tokens.hash[first] !== FORMER
}

function onlyHonorifics(words: Words, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (!is(words, i, Flag.honorific) && !isDotOf(words.tokens, i)) return false
  return true
}

function isPartOfTitle(words: Words, i: number): boolean {
  return isNameWord(words, i) || words.tokens.kindOf(i) === TokenKind.clitic
}

/** “the court’s chief prosecutor Anna Reed”, “her husband, Tom Reed,”, “Democrat Anna Reed”. */
function nounBefore(words: Words, name: Candidate, first: number): Range | null {
  const { tokens } = words
  const start = name.title ? name.title[0] : name.first
  let noun = start - 1
  const afterComma = isMark(tokens, noun, COMMA)
  if (afterComma) noun--
  if (noun < first) return null
  // “former secretary of state Anna Reed”
  if (!isRole(words, noun) && tokens.is(noun - 1, 'of') && isRole(words, noun - 2)) {
    return [phraseStart(words, noun - 2, first), noun + 1]
  }
  if (!afterComma && isNameWord(words, noun) && is(words, noun, Flag.partisan | Flag.demonym | Flag.role)) {
    return [phraseStart(words, noun, first), noun + 1]
  }
  if (!isRole(words, noun, true)) {
    const office = afterComma ? officeBefore(words, noun, first) : null
    if (office) return office
    const shared = afterComma || tokens.hash[noun] === AND ? sharedNoun(words, start - 1, first) : -1
    return shared < 0 ? null : [phraseStart(words, shared, first), shared + 1]
  }
  const from = phraseStart(words, noun, first)
  // “said spokesman, Anna Reed” with a comma needs a phrase of its own.
  const whole = tokens.has(from, determiners) || tokens.has(noun, kinship) || hasPossessor(words, from, noun)
  return afterComma && !whole ? null : [from, noun + 1]
}

function hasPossessor({ tokens }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kindOf(i) === TokenKind.clitic) return true
  return false
}

/** Where the noun phrase that ends with a noun begins: at its determiner, or behind a verb, preposition or mark. */
function phraseStart(words: Words, noun: number, first: number): number {
  const { tokens } = words
  let from = noun
  for (let i = noun - 1; i >= first && noun - i < 14; i--) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.clitic || isDotOf(tokens, i)) continue
    if (tokens.has(i, determiners)) return i
    if (kind === TokenKind.number) {
      from = i
      continue
    }
    if (kind !== TokenKind.word) break
    const lower = tokens.shapeOf(i) === Shape.lower
    if (
      lower &&
      is(words, i, Flag.function | Flag.cue) &&
      tokens.hash[i] !== FORMER &&
      tokens.hash[i] !== AND
    )
      break
    // “President Tom Hadlow and commissioner Anna Reed” are two.
    if (tokens.hash[i] === AND && isNameWord(words, i - 1)) break
    if ((i === first && isFunction(words, i)) || (lower && tokens.has(i - 1, subjects))) break
    from = i
  }
  return tokens.hash[from] === AND ? from + 1 : from
}

function behind(words: Words, name: Candidate, end: number): Range | null {
  const { tokens } = words
  let i = name.end
  if (tokens.kindOf(i) === TokenKind.clitic || i >= end) return null
  if (tokens.kindOf(i) === TokenKind.quote && tokens.glued(i)) i++
  if (isMark(tokens, i, OPEN)) return party(words, i + 1, end)
  if (tokens.has(i, relatives)) return clause(words, i, end)
  if (tokens.has(i, affiliations)) return affiliation(words, i, end)
  if (tokens.kindOf(i) === TokenKind.dash) return apposition(words, i + 1, end)
  if (!isMark(tokens, i, COMMA)) return null
  let at = i + 1
  // “Anna Reed, 45, a nurse”
  if (tokens.kindOf(at) === TokenKind.number && isMark(tokens, at + 1, COMMA)) at += 2
  if (tokens.has(at, relatives)) return clause(words, at, end)
  return (
    party(words, at, end) ??
    (tokens.has(at, affiliations) ? affiliation(words, at, end) : apposition(words, at, end))
  )
}

/** “R-Texas”, “D”, “I-Vt.” */
function party(words: Words, i: number, end: number): Range | null {
  const { tokens } = words
  if (i >= end || !/^[RDI](?:-\p{Lu}.*)?$/u.test(tokens.at(i))) return null
  let to = i + 1
  while (to < end && (isDotOf(tokens, to) || (isNameWord(words, to) && tokens.glued(to)))) to++
  return (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 1 || isMark(tokens, i + 1, CLOSE) ? [i, to] : null
}

function clause(words: Words, i: number, end: number): Range {
  return [i, phraseEnd(words, i, end)]
}

/** To the comma, bracket, dash, quote or stop that ends a phrase. */
function phraseEnd({ tokens }: Words, from: number, end: number): number {
  const last = Math.min(end, from + LONGEST)
  for (let i = from; i < last; i++) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.quote || kind === TokenKind.dash) return i
    if (kind !== TokenKind.mark) continue
    const code = codeAt(tokens, i)
    if (code === DOT && tokens.glued(i) && i + 1 < end && tokens.shapeOf(i - 1) !== Shape.lower) continue
    if (code === COMMA || code === DOT || code === 0x3b || code === 0x3a || code === OPEN || code === CLOSE)
      return i
  }
  return last
}

/** “of Human Rights Watch”, “of the Reed Institute”, “at Halvard Bank”, “of consulting firm Halvard”. */
function affiliation(words: Words, i: number, end: number): Range | null {
  const { tokens } = words
  let object = tokens.hash[i + 1] === THE ? i + 2 : i + 1
  const nounLimit = Math.min(end, object + 4)
  let at = object
  while (at < nounLimit && tokens.shapeOf(at) === Shape.lower && !is(words, at, Flag.function)) at++
  if (at > object && at < end && tokens.has(at - 1, bodies)) object = at
  if (object >= end || !isNameWord(words, object) || is(words, object, Flag.calendar)) return null
  let to = object
  while (
    to < end &&
    (isNameWord(words, to) || (to > object && tokens.has(to, joiners) && isNameWord(words, to + 1)))
  )
    to++
  return [i, to]
}

/** A phrase behind a comma that says what the person is. */
function apposition(words: Words, i: number, end: number): Range | null {
  const { tokens } = words
  const to = phraseEnd(words, i, end)
  if (to <= i || to - i > 30) return null
  // “, a 26-year-old from Marlow,”
  if (tokens.is(i, 'a') || tokens.is(i, 'an')) return [i, to]
  // “…, the company said”
  for (let at = i; at < Math.min(to, i + 5); at++) {
    if (is(words, at, Flag.cue) && tokens.shapeOf(at) === Shape.lower) return null
  }
  const opens =
    tokens.has(i, determiners) || isRole(words, i) || is(words, i, Flag.title | Flag.modifier | Flag.demonym)
  if (!opens && !hasRole(words, i, Math.min(to, i + 4), true)) return null
  return hasRole(words, i, to, false) ? [i, to] : null
}

/** Whether a noun for a person or a body stands here; `early`: before the first small word. */
function hasRole(words: Words, from: number, to: number, early: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (isRole(words, i) || (is(words, i, Flag.title) && isNameWord(words, i)) || words.tokens.has(i, bodies))
      return true
    if (early && is(words, i, Flag.function)) return false
  }
  return false
}

/** “Anna Reed is a nurse”. */
function predicate(words: Words, i: number, end: number): Range | null {
  const { tokens } = words
  if (i >= end || !tokens.has(i, copulas) || !tokens.has(i + 1, determiners)) return null
  const to = phraseEnd(words, i + 1, end)
  return hasRole(words, i + 1, Math.min(to, i + 8), false) ? [i + 1, to] : null
}

/** “Halvard Bank’s Anna Reed”: the body somebody stands for. */
function bodyBefore(words: Words, name: Candidate, first: number): Range | null {
  const { tokens } = words
  const clitic = name.first - 1
  const possessive =
    tokens.kindOf(clitic) === TokenKind.clitic ||
    (tokens.kindOf(clitic) === TokenKind.quote && tokens.glued(clitic))
  if (name.title || clitic <= first || !possessive) return null
  let from = clitic
  while (from > first && isNameWord(words, from - 1) && !isFunction(words, from - 1)) from--
  return from < clitic ? [from, clitic + 1] : null
}
