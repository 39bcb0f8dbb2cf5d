import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../english/given-names.ts'
import type { Reading } from '../reading.ts'
import { WordList, hashWord } from '../tokens.ts'
import type { Attribution, Person, Source } from '../types.ts'
import type { NamedIndex } from './named.ts'

const male = new WordList(MALE_GIVEN_NAMES)
const female = new WordList(FEMALE_GIVEN_NAMES)
const singular = new WordList(['he', 'she'])
const neuter = new WordList(['it', 'which', 'they'])

/** How many sentences back a pronoun reaches. */
const REACH = 6
/** Words of a role that are shorter do not name it. */
const LEAST = 4

/**
 * Finds whom pronouns and definite phrases mean: “he” the last person who spoke or was named, unless the
 * given name says that it cannot be; “it” the last institution; “the minister” the last person whose role
 * has that word.
 */
export function resolve(
  reading: Reading,
  attributions: readonly Attribution[],
  people: readonly Person[],
  names: NamedIndex,
): void {
  const byId = new Map(people.map((person) => [person.id, person]))
  let roles: ReadonlyMap<number, string | null> | null = null
  let speaker: { id: string; sentence: number } | null = null
  for (const { source, sentence } of attributions) {
    if (!source) continue
    if (source.refersTo === null) source.refersTo = meant(source, sentence, speaker)
    const id = source.refersTo
    if (id !== null && byId.has(id)) speaker = { id, sentence }
  }

  function meant(
    source: Source,
    sentence: number,
    last: { id: string; sentence: number } | null,
  ): string | null {
    const { tokens } = reading
    const head = tokens.indexAt(source.head[0])
    if (source.kind === 'definite') {
      roles ??= rolesOf(reading, people)
      return roles.get(tokens.hash[head] ?? 0) ?? null
    }
    if (source.kind !== 'pronoun') return null
    if (tokens.is(head, 'who')) return antecedent(reading, source.head[0], names)
    if (tokens.has(head, singular)) {
      const gender = tokens.is(head, 'she') ? 'female' : tokens.is(head, 'he') ? 'male' : null
      if (last && sentence - last.sentence <= REACH && fits(byId.get(last.id), gender)) return last.id
      const named = names.lastBefore(source.head[0], 'person')
      if (!named || sentence - reading.sentenceAt(named.span[0]) > REACH) return null
      return fits(byId.get(named.id), gender) ? named.id : null
    }
    if (!tokens.has(head, neuter) || tokens.is(head, 'they')) return null
    const named = names.lastBefore(source.head[0], 'institution')
    return named && sentence - reading.sentenceAt(named.span[0]) <= 2 ? named.id : null
  }
}

/** “Orla Tynan, 34, who”: the person named last in the sentence, when nothing but an apposition stands between. */
function antecedent(reading: Reading, who: number, names: NamedIndex): string | null {
  const named = names.lastBefore(who, 'person')
  if (!named || reading.sentenceAt(named.span[0]) !== reading.sentenceAt(who)) return null
  return /^(?:’s|'s)?\s*(?:[,—–(]|$)/.test(reading.text.slice(named.span[1], who)) ? named.id : null
}

function fits(person: Person | undefined, gender: 'female' | 'male' | null): boolean {
  if (!person || gender === null) return person !== undefined
  const known = genderOf(person)
  return known === null || known === gender
}

/** Only a name that is given to one sex alone says anything. */
function genderOf(person: Person): 'female' | 'male' | null {
  const given = hashWord(person.given?.split(/[\s-]/)[0] ?? '')
  if (male.has(given) === female.has(given)) return null
  return male.has(given) ? 'male' : 'female'
}

/**
 * The words of each person's role that name it (“minister”, “prosecutor”), by their hashes, to the person last
 * introduced so.
 */
function rolesOf({ text }: Reading, people: readonly Person[]): Map<number, string | null> {
  const roles = new Map<number, string | null>()
  for (const { id, role } of people) {
    if (!role) continue
    let start = role[0]
    for (let i = start; i <= role[1]; i++) {
      if (i < role[1] && isLetter(text.charCodeAt(i))) continue
      if (i - start >= LEAST) {
        const word = hashWord(text, start, i)
        // Two people with one role: the phrase does not tell them apart.
        roles.set(word, roles.has(word) && roles.get(word) !== id ? null : id)
      }
      start = i + 1
    }
  }
  return roles
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
