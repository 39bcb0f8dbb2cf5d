import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  HUMAN_NOUNS,
  SPEAKING_PRONOUNS,
} from '../../english/sources.ts'
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../english/given-names.ts'
import { PLAIN_CUES } from '../../english/cues.ts'
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../../english/titles.ts'
import { hashWord } from '../tokens.ts'

/** The kinds of words that the lists know, for words that the corpus never had. Later lists win. */
const LISTS: readonly (readonly string[])[] = [
  [...MALE_GIVEN_NAMES, ...FEMALE_GIVEN_NAMES],
  ROLE_NOUNS,
  BODY_NOUNS,
  HUMAN_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  TITLES,
  HONORIFICS,
  SPEAKING_PRONOUNS,
  PLAIN_CUES,
]

let kinds: Map<number, number> | null = null

function kindsOfWords(): Map<number, number> {
  kinds ??= new Map(
    LISTS.flatMap((words, i) => words.map((word): [number, number] => [hashWord(word), i + 1])),
  )
  return kinds
}

/** The kind of a word by its hash: 0 when no list has it. */
export function listed(hash: number): number {
  return kindsOfWords().get(hash) ?? 0
}

/** The hashes of all words that the lists have. */
export function listedWords(): Iterable<number> {
  return kindsOfWords().keys()
}
