import { LOWER_CASE_HOUSES, LOWER_CASE_PEOPLE } from '../../english/lower-case-names.ts'
import type { Reading } from '../reading.ts'
import { Shape, WordList, hashWord } from '../tokens.ts'
import { candidateAt } from './candidates.ts'
import { noEvidence } from './evidence.ts'
import type { Group, Kind } from './kinds.ts'
import type { Words } from './words.ts'

const houses = new WordList(LOWER_CASE_HOUSES)
const people = new WordList(LOWER_CASE_PEOPLE.map((name) => name.split(' ')[0] as string))
/** The second words of the people's names, by the first. */
const surnames = new Map(
  LOWER_CASE_PEOPLE.map((name) => name.split(' ').map((word) => hashWord(word)) as [number, number]),
)

/** Adds names that are written without capitals by those who bear them: “adidas”, “bell hooks”. */
export function addWithoutCapitals(words: Words, reading: Reading, groups: Group[]): void {
  const { tokens } = words
  for (const i of tokens.find(houses)) add(words, reading, groups, i, i + 1, 'institution')
  for (const i of tokens.find(people)) {
    if (tokens.hash[i + 1] === surnames.get(tokens.hash[i] ?? 0))
      add(words, reading, groups, i, i + 2, 'person')
  }
}

function add(words: Words, reading: Reading, groups: Group[], first: number, end: number, kind: Kind): void {
  const { tokens } = words
  const start = tokens.start[first] ?? 0
  const name = candidateAt(words, first, end, reading.sentenceAt(start), reading.blockAt(start))
  const known = groups.find(({ key }) => key === name.key)
  if (known) known.kind = kind
  // With its capital it was read already.
  if (tokens.shapeOf(first) !== Shape.lower) return
  if (known) known.names = [...known.names, name].toSorted((a, b) => a.first - b.first)
  else groups.push({ key: name.key, parts: name.parts, kind, names: [name], evidence: noEvidence() })
}
