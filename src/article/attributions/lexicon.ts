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

/** The kinds of words that the lists know, for words that the corpus never had. Later lists win. */
export const LISTS: readonly (readonly string[])[] = [
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
