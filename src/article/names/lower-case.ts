import { INSTITUTION_HEADS } from '../../english/institutions.ts'
import type { Reading } from '../reading.ts'
import { Shape, TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import { expansionAround } from './acronyms.ts'
import { Flag, foldWord } from './lexicon.ts'
import { type Words, is, isMark } from './words.ts'

const generic = new WordList([
  'a',
  'an',
  'any',
  'another',
  'each',
  'every',
  'no',
  'other',
  'some',
  'many',
  'own',
])

const heads = new WordList(INSTITUTION_HEADS)
const LETTER_S = 0x73
const SERVICES = hashWord('services')
const AFFAIRS = hashWord('affairs')

/** Names to look for in lower case. */
export interface LowerCaseNames<Owner> {
  /** Full names, by their first word, folded. */
  names: ReadonlyMap<string, readonly { owner: Owner; parts: readonly string[] }[]>
  /** Hashes of those first words. */
  hashes: ReadonlySet<number>
  /** Acronyms without a full name, by their letters. */
  acronyms: ReadonlyMap<string, Owner>
}

/**
 * Finds full names of institutions that are written without their capitals (“the international trade court”),
 * and words without capitals that an acronym of the article stands for. Calls back with the token range.
 */
export function findLowerCase<Owner>(
  words: Words,
  reading: Reading,
  { names, hashes, acronyms }: LowerCaseNames<Owner>,
  found: (owner: Owner, first: number, end: number) => void,
): void {
  if (hashes.size === 0 && acronyms.size === 0) return
  const { tokens } = words
  // The initial of a head is the first or the last letter of what it may stand for.
  let edgeLetters = 0
  for (const letters of acronyms.keys()) {
    edgeLetters |= (1 << letters.charCodeAt(0)) | (1 << letters.charCodeAt(letters.length - 1))
  }
  // By its last five bits most words are known to be none of the few.
  let lastBits = 0
  for (const hash of hashes) lastBits |= 1 << hash
  let taken = 0
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] as number
    if ((lastBits >>> hash) & 1 && hashes.has(hash) && !tokens.has(i - 1, generic)) {
      for (const { owner, parts } of names.get(foldWord(tokens.at(i))) ?? []) {
        const end = sameWords(words, i, parts)
        if (end > 0) found(owner, i, end)
        taken = Math.max(taken, end)
      }
    }
    if (
      (edgeLetters >>> tokens.text.charCodeAt(tokens.start[i] as number)) & 1 &&
      i >= taken &&
      heads.has(hash) &&
      isLowerHead(tokens, i)
    ) {
      const sentence = reading.sentences[reading.sentenceAt(tokens.start[i] ?? 0)]
      const expansion = sentence && expansionAround(words, i, sentence.tokens, acronyms)
      if (!expansion || expansion.first < taken) continue
      found(expansion.value, expansion.first, expansion.end)
      taken = expansion.end
    }
  }
}

/** The end of a name’s words from a token on, at least one of them without its capital; -1 when they differ. */
function sameWords(words: Words, first: number, parts: readonly string[]): number {
  const { tokens } = words
  let i = first
  let lower = false
  for (const part of parts) {
    while (tokens.kindOf(i) === TokenKind.clitic || isMark(tokens, i, 0x26)) i++
    if (!tokens.isWord(i) || foldWord(tokens.at(i)) !== part) return -1
    if (tokens.shapeOf(i) === Shape.lower && !is(words, i, Flag.function)) lower = true
    i++
  }
  return lower ? i : -1
}

/** “court”, “agency”: not “three cable news networks”. */
function isLowerHead({ text, end, shape, hash }: Tokens, i: number): boolean {
  if (shape[i] !== Shape.lower) return false
  const last = (end[i] ?? 0) - 1
  const plural = text.charCodeAt(last) === LETTER_S && text.charCodeAt(last - 1) !== LETTER_S
  return !plural || hash[i] === SERVICES || hash[i] === AFFAIRS
}
