import type { Reading } from '../reading.ts'
import { Shape } from '../tokens.ts'
import type { Person } from '../types.ts'
import type { Candidate } from './candidates.ts'
import type { Group } from './kinds.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { mentionOf, onOneLine } from './mentions.ts'
import { roleOf } from './roles.ts'
import { type Naming, type Somebody, Who, bareOf } from './who.ts'
import { type Words, is } from './words.ts'

/** Makes people of their groups, with all their mentions. */
export function readPeople(words: Words, reading: Reading, groups: readonly Group[]): Person[] {
  const who = new Who(words)
  const short: Candidate[] = []
  const full: Group[] = []
  for (const group of groups) {
    if (group.kind !== 'person') continue
    if (isFullName(words, group)) full.push(group)
    else for (const name of group.names) short.push(name)
  }
  full.sort((a, b) => b.parts.length - a.parts.length || (a.names[0]?.first ?? 0) - (b.names[0]?.first ?? 0))
  for (const group of full) who.addFull(group)
  who.settle()
  short.sort((a, b) => a.first - b.first)
  for (const name of short) who.addShort(name)
  const people: Person[] = []
  for (const somebody of who.all) people.push(personOf(words, reading, somebody))
  people.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
  for (let i = 0; i < people.length; i++) (people[i] as Person).id = `p${i}`
  return people
}

/** Two words or more, and not a mere surname with its particles (“van Gogh”). */
function isFullName(words: Words, { parts, names }: Group): boolean {
  const name = names[0]
  if (!name || parts.length < 2) return false
  for (let i = name.first; i < name.end - 1; i++) {
    if (words.tokens.isWord(i) && !is(words, i, Flag.particle)) return true
  }
  return is(words, name.first, GIVEN) && (parts[0]?.length ?? 0) > 1
}

function personOf(words: Words, reading: Reading, somebody: Somebody): Person {
  const namings = inOrder(somebody.full, somebody.short)
  const names = namings.map(({ name }) => name)
  let fullest = names[0] as Candidate
  for (const one of names) if (isFuller(words, one, fullest)) fullest = one
  const name = onOneLine(reading.text.slice(fullest.textStart, fullest.textEnd))
  const alone = somebody.alone && !somebody.suffix
  return {
    id: '',
    name,
    given: somebody.alone ? null : partAt(words, fullest, somebody.surname === 0 ? 1 : 0),
    surname: alone
      ? name
      : (usedSurname(words, reading, somebody) ?? surnameOf(words, fullest, somebody.surname)),
    role: roleOf(words, reading, names),
    mentions: namings.map((naming) => mentionOf(reading, naming.name, naming.form)),
  }
}

/** More words, or as many without the capitals of a headline. */
function isFuller({ tokens }: Words, one: Candidate, other: Candidate): boolean {
  if (one.parts.length !== other.parts.length) return one.parts.length > other.parts.length
  return tokens.shapeOf(other.first) === Shape.capitals && tokens.shapeOf(one.first) !== Shape.capitals
}

/**
 * “González” of Felipe González Márquez, “Trong” of Nguyen Phu Trong: the surname that the article uses, where it
 * is not the one that the place of the word would make it; else null.
 */
function usedSurname(
  words: Words,
  { text }: Reading,
  { parts, surname, full, short }: Somebody,
): string | null {
  if (parts.length < 3) return null
  const times = new Map<string, number>()
  let best: Candidate | null = null
  for (const { name, form } of inOrder(full, short)) {
    if (form !== 'surname' && form !== 'honorific') continue
    const count = (times.get(name.key) ?? 0) + 1
    times.set(name.key, count)
    if (!best || count > (times.get(best.key) ?? 0)) best = name
  }
  if (!best) return null
  const plain = best.parts.length === 1 || is(words, best.first, Flag.particle)
  if (plain && bareOf(best.parts.at(-1) ?? '') === parts[surname]) return null
  return onOneLine(text.slice(best.textStart, best.textEnd))
}

/** Full names and shorter forms, each in the order of the text, as one. */
function inOrder(full: readonly Naming[], short: readonly Naming[]): readonly Naming[] {
  if (short.length === 0) return full
  const all: Naming[] = []
  let i = 0
  for (const one of short) {
    for (; i < full.length && (full[i] as Naming).name.first <= one.name.first; i++)
      all.push(full[i] as Naming)
    all.push(one)
  }
  for (; i < full.length; i++) all.push(full[i] as Naming)
  return all
}

/** A word of a name as written. */
function partAt({ tokens }: Words, name: Candidate, index: number): string | null {
  let part = 0
  for (let i = name.first; i < name.end; i++) {
    if (!tokens.isWord(i)) continue
    if (part === index) return tokens.at(i)
    part++
  }
  return null
}

/** The surname as written, with its particles: “van der Berg”, “Ó Briain”. */
function surnameOf(words: Words, name: Candidate, index: number): string {
  const { tokens } = words
  let part = 0
  let from = -1
  for (let i = name.first; i < name.end; i++) {
    if (!tokens.isWord(i)) continue
    const particle = part > 0 && part < index && is(words, i, Flag.particle) && !isInitial(words, i)
    if (part === index) return tokens.text.slice(tokens.start[from < 0 ? i : from], tokens.end[i])
    from = particle ? (from < 0 ? i : from) : -1
    part++
  }
  return ''
}

function isInitial({ tokens }: Words, i: number): boolean {
  return tokens.shapeOf(i) === Shape.initial && tokens.at(i + 1) === '.'
}
