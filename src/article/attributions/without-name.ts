import type { Reading } from '../reading.ts'
import { WordList } from '../tokens.ts'
import type { Span } from '../types.ts'
import type { Grouped } from './group.ts'

const asks = new WordList([
  'asked',
  'asks',
  'asking',
  'declined',
  'requested',
  'wished',
  'wants',
  'wanted',
  'insisted',
])
const nameless = new WordList(['named', 'identified', 'anonymous', 'anonymity', 'name', 'unnamed'])
const openings = new WordList(['who', 'speaking'])

/** Tokens behind the verb in which the name that is not to be given comes up. */
const REACH = 6
/** Words of somebody described, at most: “A person close to the board”. */
const DESCRIPTION = 12

/** “who asked not to be named”: a term for speaking, and nothing that is said. */
export function isTermOfSpeaking({ tokens }: Reading, { cue }: Grouped): boolean {
  const [first] = cue
  if (!first) return false
  const verb = tokens.indexAt(first[0])
  if (!tokens.has(verb, asks)) return false
  for (let i = verb + 1; i <= verb + REACH; i++) if (tokens.has(i, nameless)) return true
  return false
}

/**
 * “A person close to the board, who asked not to be named because …, said …”: who speaks is the person. Gives the
 * attribution as it is unless its verb stands behind such a clause, at the beginning of a sentence.
 */
export function withAntecedent(reading: Reading, one: Grouped): Grouped {
  const [cue] = one.cue
  if (!cue) return one
  const { tokens, sentences } = reading
  const [first] = sentences[one.sentence]?.tokens ?? [0]
  if (tokens.at(tokens.indexAt(cue[0]) - 1) !== ',') return one
  const comma = clauseAfter(reading, first)
  if (comma < 0 || (tokens.start[comma] ?? 0) > cue[0]) return one
  const person: Span = [tokens.start[first] ?? 0, tokens.end[comma - 1] ?? 0]
  return { ...one, source: [person], content: one.content.filter(([start]) => start > cue[0]) }
}

/** The comma before “who asked not to be named” behind the first words of a sentence; -1 for none. */
function clauseAfter({ tokens }: Reading, first: number): number {
  for (let comma = first + 1; comma < first + DESCRIPTION; comma++) {
    if (tokens.at(comma) !== ',') continue
    if (!tokens.has(comma + 1, openings)) return -1
    for (let i = comma + 2; i <= comma + REACH + 2; i++) if (tokens.has(i, nameless)) return comma
    return -1
  }
  return -1
}
