import { EPONYM_HEADS } from '../../english/institutions.ts'
import { EPONYM_NOUNS } from '../../english/titles.ts'
import { Shape, WordList } from '../tokens.ts'
import type { Candidate } from './candidates.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { type Words, is } from './words.ts'

const nouns = new WordList(EPONYM_NOUNS)
const heads = new WordList(EPONYM_HEADS)
const determiners = new WordList(
  'the a an this that these those each every any no one another former many some most other pro anti his her their its our my your'.split(
    ' ',
  ),
)

/** “Reed Administration”: where the head after a surname begins, or -1. */
export function eponymHead(words: Words, first: number, end: number): number {
  if (end - first !== 2 || !words.tokens.has(end - 1, heads)) return -1
  const other =
    Flag.demonym |
    Flag.place |
    Flag.common |
    Flag.sector |
    Flag.head |
    Flag.function |
    Flag.partisan |
    Flag.institution
  return is(words, first, GIVEN | Flag.surname) || !is(words, first, other) ? end - 1 : -1
}

/** “the Reed campaign”, “a Reed aide”, “Reed supporters”: the name stands as an adjective, nobody is called by it. */
export function isAttributive(words: Words, name: Candidate): boolean {
  const { tokens } = words
  if (name.title) return false
  if (name.textEnd < (tokens.end[name.end - 1] ?? 0) || name.textStart > (tokens.start[name.first] ?? 0))
    return true
  if (tokens.has(name.end, heads)) return true
  if (!tokens.isWord(name.end) || tokens.shapeOf(name.end) !== Shape.lower) return false
  if (tokens.has(name.end, nouns)) return true
  return tokens.has(name.first - 1, determiners) && !is(words, name.end, Flag.function | Flag.cue)
}
