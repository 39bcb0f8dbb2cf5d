import { foldWord } from '../names/lexicon.ts'
import { HASH_START, fold, hashOn, hashWord } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { isPlain, isSpace } from './look.ts'

/** What of an institution’s name shows, without making its words, that it can be no other way to write another one. */
interface Outline {
  /** A hash of its words; see `institutionWords`. */
  words: number
  /** A hash of their first letters: the same for names that `otherwiseWritten` tells apart. */
  initials: number
  count: number
  /** `hashWord` of the `nameKey` of the name. */
  key: number
}

const THE = hashWord('the')
const AND = hashWord('and')
const OF = hashWord('of')
const FOR = hashWord('for')
/** The one word whose first letter `nationless` changes: to an e. */
const RE = hashWord('re')
const THE_AND_SPACE = hashWord('the ')
const AMPERSAND = 0x26
const COMMA = 0x2c
const STOP = 0x2e

/**
 * Whether the article may have two names of one institution: two that differ in nothing but small words and the ends
 * of others, or two of those that `isListed`, by the `hashWord` of their `nameKey`. Hardly any article has.
 */
export function mayHaveTwoWays(article: Article, isListed: (key: number) => boolean): boolean {
  const byInitials = new Map<number, number>()
  let listed: number | null = null
  for (const { mentions } of article.institutions) {
    for (const { span } of mentions) {
      const { words, initials, count, key } = outlineOf(article.text, span)
      if (isListed(key)) {
        if (listed !== null && listed !== words) return true
        listed = words
      }
      if (count < 2) continue
      const known = byInitials.get(initials)
      if (known === undefined) byInitials.set(initials, words)
      else if (known !== words) return true
    }
  }
  return false
}

function outlineOf(text: string, [start, end]: Span): Outline {
  if (isPlain(text, start, end)) return outlineOfFolded(text, start, end)
  const folded = foldWord(text.slice(start, end))
  return outlineOfFolded(folded, 0, folded.length)
}

/** Of what differs from its folded form in case at most. */
function outlineOfFolded(text: string, start: number, end: number): Outline {
  const outline = { words: 0, initials: 0, count: 0, key: keyOfFolded(text, start, end) }
  let isFirst = true
  for (let i = start; i < end; i++) {
    let word = HASH_START
    const first = i
    while (i < end && !isBetween(text.charCodeAt(i))) word = hashOn(word, fold(text.charCodeAt(i++)))
    if (i > first) {
      if (!isFirst || word !== THE) add(outline, word, fold(text.charCodeAt(first)))
      isFirst = false
    }
    if (i < end && text.charCodeAt(i) === AMPERSAND) {
      add(outline, AND, 0x61)
      isFirst = false
    }
  }
  return outline
}

function add(outline: Outline, word: number, initial: number): void {
  outline.count++
  outline.words = (Math.imul(outline.words, 31) + word) | 0
  const mark = word === OF || word === FOR ? 0 : word === RE ? 0x65 : initial
  outline.initials = (Math.imul(outline.initials, 31) + mark) | 0
}

/** What ends a word of an institution’s name. */
function isBetween(code: number): boolean {
  return code === COMMA || code === AMPERSAND || isSpace(code)
}

/** `hashWord` of the `nameKey` of what differs from its folded form in case at most. */
function keyOfFolded(text: string, start: number, end: number): number {
  let key = HASH_START
  let wasSpace = false
  let isOpen = true
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === STOP) continue
    const space = isSpace(code)
    if (space && wasSpace) continue
    wasSpace = space
    key = hashOn(key, space ? 0x20 : fold(code))
    if (isOpen && key === THE_AND_SPACE) {
      key = HASH_START
      isOpen = false
    }
  }
  return key
}
