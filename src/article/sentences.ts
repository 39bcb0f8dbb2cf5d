import {
  CAPITAL_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  EXCLAIMING_NAMES,
  LEANING_ABBREVIATIONS,
  LOWERCASE_NAMES,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from '../english/abbreviations.ts'
import { PLAIN_CUES } from '../english/cues.ts'
import { Shape, TokenKind, type Tokens, WordList, hashWord } from './tokens.ts'

const leaning = new WordList(LEANING_ABBREVIATIONS)
const closing = new WordList(CLOSING_ABBREVIATIONS)
const capitalOnly = new WordList(CAPITAL_ABBREVIATIONS)
const numbered = new WordList(NUMBERED_ABBREVIATIONS)
const openers = new WordList(SENTENCE_OPENERS)
const exclaiming = new WordList(EXCLAIMING_NAMES)
const objects = new WordList(['him', 'her', 'them', 'me', 'us', 'it', 'reporters'])
const lowercaseNames = new WordList(LOWERCASE_NAMES)
const cues = new WordList(PLAIN_CUES)

const DOT = 0x2e
const QUESTION = 0x3f
const EXCLAMATION = 0x21

/**
 * Cuts the tokens `[first, end)` of one block into sentences.
 *
 * Returns the token index after each sentence, in order; the last one is `end`. Marks that close a quote or
 * a bracket belong to the sentence before them.
 */
export function sentenceEnds(tokens: Tokens, first: number, end: number): number[] {
  const ends: number[] = []
  let begin = first
  let i = first
  while (i < end) {
    if (!mayEnd(tokens, i)) {
      i++
      continue
    }
    let next = i + 1
    for (;;) {
      const behind = next < end ? closerEnd(tokens, next, end) : next
      if (behind === next) break
      next = behind
    }
    if (next >= end) break
    if (endsHere(tokens, begin, i, next, end)) {
      ends.push(next)
      begin = next
    }
    i = next
  }
  if (begin < end) ends.push(end)
  return ends
}

function code(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0)
}

function isStop(tokens: Tokens, i: number): boolean {
  const kind = tokens.kindOf(i)
  if (kind === TokenKind.ellipsis) return true
  if (kind !== TokenKind.mark) return false
  const mark = code(tokens, i)
  return mark === DOT || mark === QUESTION || mark === EXCLAMATION
}

/** A stop, a dotted abbreviation (“U.S.”, “p.m.”) whose last dot may be one, or speech that breaks off (—”). */
function mayEnd(tokens: Tokens, i: number): boolean {
  switch (tokens.kind[i]) {
    case TokenKind.word:
      return isDotted(tokens, i)
    case TokenKind.mark:
    case TokenKind.ellipsis:
      return isStop(tokens, i)
    case TokenKind.dash:
      return breaksOff(tokens, i)
    default:
      return false
  }
}

function breaksOff(tokens: Tokens, i: number): boolean {
  return (
    tokens.kindOf(i) === TokenKind.dash && tokens.kindOf(i + 1) === TokenKind.quote && closes(tokens, i + 1)
  )
}

function isDotted(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.text.charCodeAt((tokens.end[i] ?? 1) - 1) === DOT
}

/** Closing quotation marks and brackets directly behind: they belong to what stands before. */
function closes(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i)) return false
  const mark = code(tokens, i)
  if (tokens.kindOf(i) === TokenKind.quote) {
    // A straight or closing mark; an opening one glued to a stop is a typing slip, and opens.
    return mark !== 0x201c && mark !== 0x2018 && mark !== 0xab
  }
  return tokens.kindOf(i) === TokenKind.mark && (mark === 0x29 || mark === 0x5d)
}

/** The index behind one thing that still belongs to the sentence: a stop, a closer, a footnote mark; else `i`. */
function closerEnd(tokens: Tokens, i: number, end: number): number {
  if (isStop(tokens, i) || closes(tokens, i)) return i + 1
  if (!tokens.glued(i) || tokens.kindOf(i) !== TokenKind.mark) return i
  const mark = code(tokens, i)
  if (mark === 0x2a || mark === 0x2020 || mark === 0xb9 || mark === 0xb2 || mark === 0xb3) return i + 1
  const note =
    mark === 0x5b && i + 2 < end && tokens.kindOf(i + 1) === TokenKind.number && tokens.at(i + 2) === ']'
  return note ? i + 3 : i
}

function endsHere(tokens: Tokens, begin: number, stop: number, next: number, end: number): boolean {
  if (!startsSentence(tokens, next, end)) return false
  if (tokens.kindOf(stop) === TokenKind.ellipsis) return afterPause(tokens, next)
  if (breaksOff(tokens, stop)) return tokens.has(next, openers)
  if (isDotted(tokens, stop)) return afterDotted(tokens, stop, next)
  const mark = code(tokens, stop)
  // No white space behind the stop and its closers: “said.The” is a slip, and still an end.
  if (mark === DOT) return afterFullStop(tokens, begin, stop, next)
  if (tokens.has(stop - 1, exclaiming) && tokens.glued(stop) && stop + 1 === next) {
    return tokens.has(next, openers) && capital(tokens, next)
  }
  return !taggedBehind(tokens, stop, next, end)
}

function capital(tokens: Tokens, i: number): boolean {
  const shape = tokens.shapeOf(i)
  return shape !== Shape.none && shape !== Shape.lower
}

/** Whether what stands here can open a sentence at all: a capital, a digit, an opening mark. */
function startsSentence(tokens: Tokens, next: number, end: number): boolean {
  let i = next
  while (i < end) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.quote || kind === TokenKind.symbol) i++
    else if (kind === TokenKind.mark && (code(tokens, i) === 0x28 || code(tokens, i) === 0x5b)) i++
    else break
  }
  if (i >= end) return false
  if (tokens.kindOf(i) === TokenKind.number || tokens.kindOf(i) === TokenKind.ellipsis) return true
  if (tokens.kindOf(i) === TokenKind.dash) return !tokens.glued(i) && i + 1 < end && capital(tokens, i + 1)
  if (!tokens.isWord(i)) return false
  return capital(tokens, i) || tokens.has(i, lowercaseNames) || isEnumeration(tokens, i)
}

/** “(b) The landlord …” */
function isEnumeration(tokens: Tokens, i: number): boolean {
  return tokens.at(i - 1) === '(' && tokens.at(i + 1) === ')' && tokens.at(i).length <= 3
}

/** “I … We left.”: a pause ends a sentence only before a word that opens one. */
function afterPause(tokens: Tokens, next: number): boolean {
  if (tokens.kindOf(next) === TokenKind.quote) return opensQuote(tokens, next)
  return capital(tokens, next) && tokens.has(next, openers) && !tokens.is(next, 'i')
}

function opensQuote(tokens: Tokens, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.quote && !tokens.glued(i)
}

/** A capital word that opens sentences, or an opening quote: enough to end one behind an abbreviation. */
function opensClearly(tokens: Tokens, next: number): boolean {
  if (opensQuote(tokens, next)) return true
  if (!capital(tokens, next)) return false
  if (tokens.has(next, openers)) return true
  // “… in Dec. Aug. 9 was”: a date opens the next one.
  return (
    tokens.has(next, numbered) &&
    code(tokens, next + 1) === DOT &&
    tokens.kindOf(next + 2) === TokenKind.number
  )
}

function afterDotted(tokens: Tokens, stop: number, next: number): boolean {
  if (stop + 1 < next) return true // “(in the U.S.) The”
  const word = tokens.lower(stop)
  if (word === 'e.g.' || word === 'i.e.') return false
  // “10 p.m. Monday” goes on, and so does “U.S. 1”.
  if (tokens.kindOf(next) === TokenKind.number) return false
  if (
    tokens.shapeOf(stop) === Shape.capitals &&
    tokens.at(stop).length <= 4 &&
    isInitials(tokens, stop, next)
  ) {
    return false
  }
  return opensClearly(tokens, next)
}

/** “J.P. Smith”: initials before a surname that no determiner precedes. */
function isInitials(tokens: Tokens, stop: number, next: number): boolean {
  return !tokens.has(next, openers) && capital(tokens, next) && !tokens.is(stop - 1, 'the')
}

function afterFullStop(tokens: Tokens, begin: number, stop: number, next: number): boolean {
  const word = stop - 1
  if (word < begin || !tokens.glued(stop)) return true
  const closed = stop + 1 < next
  const kind = tokens.kindOf(word)
  if (kind === TokenKind.number) {
    // “1. The council …”: the number of a list, not a sentence.
    return word > begin || tokens.at(word).length > 2
  }
  if (kind !== TokenKind.word) return true
  const shape = tokens.shapeOf(word)
  if (shape === Shape.initial && (tokens.end[word] ?? 0) - (tokens.start[word] ?? 0) === 1) {
    return closed || afterInitial(tokens, begin, word, next)
  }
  const asAbbreviation = shape !== Shape.lower || !tokens.has(word, capitalOnly)
  if (!asAbbreviation) return true
  const hash = lastPart(tokens, word)
  if (numbered.has(hash) && tokens.kindOf(next) === TokenKind.number) return false
  if (leaning.has(hash) && !closed) {
    if (numbered.has(hash)) return opensClearly(tokens, next)
    // “Main St. The house …” against “St. Mary”.
    return isStreet(tokens, begin, word) && tokens.has(next, openers)
  }
  if (tokens.has(word, closing) && !closed) {
    return tokens.kindOf(next) === TokenKind.number ? false : opensClearly(tokens, next)
  }
  return true
}

/** The hash of a word, or of what stands behind its last hyphen: “Ex-Sen.” is abbreviated like “Sen.”. */
function lastPart(tokens: Tokens, word: number): number {
  const start = tokens.start[word] ?? 0
  const hyphen = tokens.at(word).lastIndexOf('-')
  return hyphen < 0 ? (tokens.hash[word] ?? 0) : hashWord(tokens.text, start + hyphen + 1, tokens.end[word])
}

function isStreet(tokens: Tokens, begin: number, word: number): boolean {
  return tokens.is(word, 'st') && word > begin && capital(tokens, word - 1)
}

/** “George W. Bush” goes on; “Plan B. He” and “so did I. The” end. */
function afterInitial(tokens: Tokens, begin: number, word: number, next: number): boolean {
  const opens =
    opensQuote(tokens, next) ||
    (capital(tokens, next) && tokens.has(next, openers) && !isInitial(tokens, next))
  if (!opens)
    return tokens.is(word, 'i') && word > begin && !capital(tokens, word - 1) && !isInitial(tokens, next)
  return true
}

function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.shapeOf(i) === Shape.initial && code(tokens, i + 1) === DOT
}

/** “Why?” Khan asked. — the words behind a quote that ends in ? or ! may be its tag. */
function taggedBehind(tokens: Tokens, stop: number, next: number, end: number): boolean {
  let quoted = false
  for (let i = stop + 1; i < next; i++) if (tokens.kindOf(i) === TokenKind.quote) quoted = true
  if (!quoted || tokens.kindOf(next) !== TokenKind.word) return false
  for (let i = next; i < Math.min(end, next + 5); i++) {
    if (tokens.kindOf(i) === TokenKind.mark && code(tokens, i) !== DOT) return false
    if (tokens.has(i, cues)) {
      // “He said they …” opens a sentence of its own; “he asked.” closes this one.
      let behind = i + 1
      if (behind + 1 < end && tokens.has(behind, objects)) behind++
      if (behind >= end) return true
      const mark = code(tokens, behind)
      return !tokens.isWord(behind) && (mark === DOT || mark === 0x2c || mark === 0x3a)
    }
  }
  return false
}
