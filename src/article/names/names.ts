import type { Reading } from '../reading.ts'
import type { Institution, Person } from '../types.ts'
import { readInstitutions } from './institutions.ts'
import { decideKinds } from './kinds.ts'
import { addKnownNames } from './known.ts'
import { readPeople } from './people.ts'
import { scan } from './scan.ts'
import { splitTeams } from './teams.ts'
import { addWithoutCapitals } from './without-capitals.ts'
import { Words } from './words.ts'

/**
 * Reads who and what is named: people and institutions, each with all its mentions in the order of the text.
 *
 * Capitalised runs are where it starts. Each name is decided as person, institution, place or something else
 * by its words, by what stands around it everywhere in the article, and by the longer names it is part of;
 * then the forms of one name are put together. Where capitals prove nothing, as in headlines, only names
 * that are known from the rest of the article or from lists are read.
 */
export function readNames(reading: Reading): { people: Person[]; institutions: Institution[] } {
  const words = new Words(reading.tokens)
  const found = scan(words, reading)
  const groups = decideKinds(words, found.candidates)
  splitTeams(words, groups)
  addWithoutCapitals(words, reading, groups)
  addKnownNames(words, reading, found, groups)
  return {
    people: readPeople(words, reading, groups),
    institutions: readInstitutions(words, reading, groups),
  }
}
