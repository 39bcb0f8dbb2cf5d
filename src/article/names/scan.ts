import type { Reading } from '../reading.ts'
import { Shape, TokenKind, type Tokens } from '../tokens.ts'
import type { ArticleBlock, Sentence } from '../types.ts'
import { type Candidate, type Place, addCandidates } from './candidates.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { opensRun, particleStart, runEnd } from './runs.ts'
import { type Words, is, isFunction, isNameWord, nameInCompound } from './words.ts'

/** What may have its capital for other reasons than the setting. */
const NAMELIKE = GIVEN | Flag.surname | Flag.title | Flag.head | Flag.institution | Flag.sector

/** What one reading of the sentences finds. */
export interface Scan {
  candidates: Candidate[]
  /** Indexes of sentences whose capitals prove nothing: headlines With Capitals, LINES IN CAPITALS. */
  caseless: number[]
  /** Tokens like “Hezbollah-backed” and “anti-Reed”. */
  compounds: Compound[]
}

/** A token with a name in it, and where the name stands in the text. */
interface Compound {
  token: number
  start: number
  end: number
  sentence: number
  block: number
}

/** Reads the runs of name words in all sentences whose capitals are evidence. */
export function scan(words: Words, reading: Reading): Scan {
  const found: Scan = { candidates: [], caseless: [], compounds: [] }
  const { sentences, blocks } = reading
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence
    const block = blocks[sentence.block]
    if (!block || block.kind === 'code') continue
    if (isCaseless(words, sentence, block)) found.caseless.push(index)
    else scanSentence(words, index, sentence, found)
  }
  return found
}

function scanSentence(words: Words, index: number, sentence: Sentence, found: Scan): void {
  const { tokens } = words
  const first = sentence.tokens[0]
  const end = sentence.tokens[1]
  const place: Place = { sentence: index, block: sentence.block, opens: false }
  for (let i = first; i < end;) {
    const shape = tokens.shape[i]
    if (shape === Shape.none || shape === Shape.lower) {
      i++
      continue
    }
    const opens = i === first || opensAfter(tokens, i - 1)
    if (!opensRun(words, i, end, opens)) {
      const name = shape === Shape.initial ? null : nameInCompound(tokens, i)
      if (name)
        found.compounds.push({
          token: i,
          start: name[0],
          end: name[1],
          sentence: index,
          block: sentence.block,
        })
      i++
      continue
    }
    const from = opens ? i : particleStart(words, i, first)
    const to = runEnd(words, i, end)
    place.opens = opens
    addCandidates(words, from, to, place, found.candidates)
    i = to
  }
}

/** Behind a quotation mark, a dash, a colon or the like a capital proves as little as at the start of a sentence. */
function opensAfter(tokens: Tokens, i: number): boolean {
  const kind = tokens.kindOf(i)
  if (kind === TokenKind.mark) return !',(.&/'.includes(tokens.at(i))
  return kind === TokenKind.quote || kind === TokenKind.dash || kind === TokenKind.ellipsis
}

/**
 * Whether a sentence is set in capitals, or With a Capital for Every Word: hardly a word that matters is in
 * lower case. Running copy has to have none at all.
 */
function isCaseless(words: Words, sentence: Sentence, block: ArticleBlock): boolean {
  const { tokens } = words
  const first = sentence.tokens[0]
  const end = sentence.tokens[1]
  if (isMostlyLower(tokens, first, end)) return false
  const most = block.running ? 0 : 0.25
  let upper = 0
  let lower = 0
  let capitals = 0
  let ordinary = 0
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const shape = tokens.shape[i]
    if (shape === Shape.lower) {
      if (isFunction(words, i)) continue
      lower++
      if (block.running || lower > 12) return false
    } else if (isNameWord(words, i)) {
      upper++
      if (shape === Shape.capitals) capitals++
      else if (i > first && is(words, i, Flag.common | Flag.function) && !is(words, i, NAMELIKE)) ordinary++
    }
  }
  if (upper + lower < 3) return !block.running && capitals === upper && capitals > 1
  // “She met Anna Reed and Tom Hadlow.” has names only.
  const enough = block.running || lower > 0 ? upper * 0.3 : 1
  if (capitals < upper * 0.7 && ordinary < enough) return false
  if (block.running && capitals < upper * 0.7 && upper < 6) return false
  return lower <= (upper + lower) * most
}

function isMostlyLower({ shape }: Tokens, first: number, end: number): boolean {
  let more = 0
  for (let i = first; i < end; i++) {
    if (shape[i] === Shape.lower) more++
    else if (shape[i] !== Shape.none) more--
  }
  return more > 0
}
