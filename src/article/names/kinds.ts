import { CIVIC_HEADS } from '../../english/institutions.ts'
import { Shape, WordList } from '../tokens.ts'
import { type Candidate, keyOf, partsOf } from './candidates.ts'
import { addContext, standsBehindThe } from './context.ts'
import { type Evidence, noEvidence } from './evidence.ts'
import { lexicalEvidence } from './lexical.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { isSeat } from './titles.ts'
import { bareOf } from './who.ts'
import { type Words, is } from './words.ts'

export type Kind = 'person' | 'institution' | 'place' | 'thing'

/** All places of an article where the same words stand as a name. */
export interface Group {
  key: string
  parts: readonly string[]
  kind: Kind
  names: Candidate[]
  evidence: Evidence
}

const civic = new WordList(CIVIC_HEADS)

/** How sure a kind has to be before a name counts as one. */
const LEAST = 1.4

/** Decides what each name is: by its own words, by what stands around it everywhere, and by the longer names. */
export function decideKinds(words: Words, candidates: readonly Candidate[]): Group[] {
  const byKey = groupByKey(words, trimByOthers(words, candidates))
  const groups = [...byKey.values()]
  const ordinary = ordinaryWords(words, groups)
  for (const group of groups) weigh(words, group, ordinary)
  const long = groups.filter((group) => group.parts.length > 1)
  for (const group of long) group.kind = strongest(group.evidence)
  const { surnames, givens, openings, places } = namesOf(words, long)
  for (const group of groups) {
    if (group.parts.length > 1 && !isParticled(words, group)) {
      if (!openings.has(group.key)) continue
      group.evidence.institution += 3
      group.kind = strongest(group.evidence)
      continue
    }
    const last = group.parts.at(-1) ?? ''
    if (surnames.has(bareOf(last))) group.evidence.person += 7
    else if (givens.has(last)) group.evidence.person += 4
    else if (places.has(last)) group.evidence.place += 2
    else if (openings.has(group.key) && mayAbbreviate(words, group)) group.evidence.institution += 3
    group.kind = strongest(group.evidence)
  }
  coordinate(words, candidates, byKey)
  return groups
}

/** “at Sorrel, Hadlow and Tarn”: a word that no list knows is of the kind of its neighbour in a list. */
function coordinate(words: Words, candidates: readonly Candidate[], groups: Map<string, Group>): void {
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1] as Candidate
    const right = candidates[i] as Candidate
    if (left.sentence !== right.sentence || right.title || !isListed(words, left.end, right.first)) continue
    const known = groups.get(left.key)
    const open = groups.get(right.key)
    if (!known || !open || known.kind === 'thing' || open.parts.length > 1 || !isUnlisted(words, right.first))
      continue
    if (
      open.names.length > 2 ||
      Math.max(open.evidence.person, open.evidence.institution, open.evidence.place) > 3.5
    )
      continue
    open.evidence[known.kind] += known.kind === 'person' && known.parts.length > 1 ? 0 : 2
    open.kind = strongest(open.evidence)
  }
}

function isUnlisted(words: Words, i: number): boolean {
  return (words.flags(i) & ~(GIVEN | Flag.surname)) === 0
}

/** Only a comma, “and” or “or” between two names. */
function isListed({ tokens }: Words, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const between = tokens.at(from)
  return between === ',' || between === 'and' || between === 'or'
}

/** “Defeated Anna Reed” at the start of a sentence is “Anna Reed” when the article has that name elsewhere. */
function trimByOthers(words: Words, candidates: readonly Candidate[]): readonly Candidate[] {
  let keys: ReadonlySet<string> | null = null
  for (const name of candidates) {
    if (!name.opens || name.parts.length < 2) continue
    if (!is(words, name.first, Flag.common | Flag.function | Flag.worldly)) continue
    keys ??= new Set(candidates.filter(({ opens }) => !opens).map(({ key }) => key))
    if (keys.has(name.key) || !keys.has(keyOf(name.parts.slice(1)))) continue
    name.first++
    name.textStart = words.tokens.start[name.first] ?? 0
    name.parts = partsOf(words, name.first, name.end)
    name.key = keyOf(name.parts)
    name.opens = false
  }
  return candidates
}

function groupByKey(words: Words, candidates: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const name of candidates) {
    const group = groups.get(name.key)
    if (group) group.names.push(name)
    else {
      const evidence = lexicalEvidence(words, name)
      groups.set(name.key, { key: name.key, parts: name.parts, kind: 'thing', names: [name], evidence })
    }
  }
  return groups
}

/** Hashes of words that have a capital at the start of sentences only, and stand in the article without. */
function ordinaryWords({ tokens }: Words, groups: readonly Group[]): Set<number> {
  const doubtful = new Set<number>()
  for (const { names, parts } of groups) {
    if (parts.length === 1 && names.every((name) => name.opens))
      doubtful.add(tokens.hash[names[0]?.first ?? 0] ?? 0)
  }
  const ordinary = new Set<number>()
  if (doubtful.size === 0) return ordinary
  const sieve = new Uint8Array(256)
  for (const hash of doubtful) sieve[hash & 255] = 1
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] as number
    if (sieve[hash & 255] === 1 && tokens.shape[i] === Shape.lower && doubtful.has(hash)) ordinary.add(hash)
  }
  return ordinary
}

function weigh(words: Words, group: Group, ordinary: ReadonlySet<number>): void {
  const { evidence, names } = group
  const around = noEvidence()
  let withThe = 0
  for (const name of names) {
    addContext(words, name, around)
    if (standsBehindThe(words, name)) withThe++
  }
  // Many mentions do not outweigh what the words themselves say.
  evidence.person += capped(around.person)
  evidence.institution += capped(around.institution)
  evidence.place += capped(around.place)
  evidence.thing += capped(around.thing)
  const share = withThe / names.length
  const single = group.parts.length === 1
  evidence.person -= share * (single ? 3 : 4)
  evidence.institution += share * (single ? 1 : 1.5)
  evidence.thing += share * 0.5
  const first = names[0]
  if (!first || group.parts.length > 1) return
  if (names.every((name) => name.opens)) {
    const common = is(words, first.first, Flag.common | Flag.function)
    if (common || ordinary.has(words.tokens.hash[first.first] ?? 0)) evidence.thing += 6
    else if (!is(words, first.first, GIVEN | Flag.surname | Flag.institution | Flag.place)) {
      evidence.thing += /(?:ing|ed|ly|ions?|ers?|ies|als?|ives?)$/.test(group.key) ? 4 : 1
    }
  }
}

function capped(sum: number): number {
  return Math.max(-8, Math.min(12, sum))
}

function strongest({ person, institution, place, thing }: Evidence): Kind {
  const most = Math.max(person, institution, place, thing)
  if (most < LEAST || most === thing) return 'thing'
  if (most === place) return 'place'
  return most === person ? 'person' : 'institution'
}

/** “van Gogh”: particles and a surname. */
function isParticled(words: Words, group: Group): boolean {
  const name = group.names[0]
  if (!name) return false
  for (let i = name.first; i < name.end - 1; i++) if (!is(words, i, Flag.particle)) return false
  return true
}

/** Surnames and given names of the people named in full, and the words that names of institutions begin with. */
function namesOf(
  words: Words,
  long: readonly Group[],
): Record<'surnames' | 'givens' | 'openings' | 'places', Set<string>> {
  const surnames = new Set<string>()
  const givens = new Set<string>()
  const openings = new Set<string>()
  const places = new Set<string>()
  for (const { kind, parts, names } of long) {
    const name = names[0]
    if (!name) continue
    if (kind === 'person') {
      if (isSeat(words, name.first, name.end)) {
        places.add(parts.at(-1) ?? '')
        continue
      }
      const end = is(words, name.end - 1, Flag.suffix) ? parts.length - 1 : parts.length
      for (let i = 1; i < end; i++)
        if ((parts[i] as string).length > 1) surnames.add(bareOf(parts[i] as string))
      const first = parts[0] ?? ''
      if (first.length > 1) (is(words, name.first, Flag.eastern) ? surnames : givens).add(first)
    } else if (kind === 'institution') {
      // “Marlow City Council” makes a place of “Marlow”.
      if (isCivic(words, name)) places.add(parts[0] ?? '')
      else addOpenings(parts, openings)
    }
  }
  return { surnames, givens, openings, places }
}

/** Adds what a name begins with: its first word, its first two words … */
function addOpenings(parts: readonly string[], openings: Set<string>): void {
  let opening = ''
  for (let i = 0; i + 1 < parts.length; i++) {
    opening = i === 0 ? (parts[0] as string) : `${opening} ${parts[i]}`
    openings.add(opening)
  }
}

/** Councils, courts, universities and the like are called after their places. */
function isCivic(words: Words, name: Candidate): boolean {
  if (is(words, name.first, Flag.common | Flag.demonym | Flag.partisan | Flag.head | Flag.institution))
    return false
  for (let i = name.first + 1; i < name.end; i++) if (words.tokens.has(i, civic)) return true
  return false
}

/** “Democratic National Committee” makes no institution of “Democratic”, “The Legend Resort” one of “The Legend”. */
function mayAbbreviate(words: Words, { names }: Group): boolean {
  const first = names[0]?.first ?? 0
  return (
    words.tokens.is(first, 'the') ||
    !is(words, first, Flag.common | Flag.demonym | Flag.partisan | Flag.place | Flag.head)
  )
}
