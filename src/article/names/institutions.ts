import { CLUBS } from '../../english/sport.ts'
import { UPPER, classOf } from '../characters.ts'
import type { Reading } from '../reading.ts'
import { Shape, WordList } from '../tokens.ts'
import type { Institution, Mention, MentionForm, Span } from '../types.ts'
import { bracketedBehind, expansionBefore, initialsOf, isAcronym, lettersOf } from './acronyms.ts'
import { type Candidate, candidateAt, keyOf } from './candidates.ts'
import type { Group } from './kinds.ts'
import { Flag, lexicon } from './lexicon.ts'
import { findLowerCase } from './lower-case.ts'
import { byPlace, mentionOf, onOneLine } from './mentions.ts'
import { type Words, is, isMark } from './words.ts'

const clubs = new WordList(CLUBS)
/** Before a town, not before a club: “from Marlow” may be either. */
const inTown = new WordList(['in', 'near', 'around', 'across', 'outside', 'throughout'])

/** The names of one institution. */
interface Cluster {
  full: Group[]
  acronym: string | null
  acronyms: Group[]
  short: Group[]
  /** Names in lower case, and expansions that no group has. */
  extra: Candidate[]
  /** Where the acronym is tied to the name, as tokens. */
  definition: readonly [first: number, end: number] | null
}

/** Makes institutions of their groups: full names, acronyms tied to them, short forms, names in lower case. */
export function readInstitutions(words: Words, reading: Reading, groups: readonly Group[]): Institution[] {
  const clusters: Cluster[] = []
  const acronyms: Group[] = []
  const singles: Group[] = []
  for (const group of groups) {
    const name = group.names[0]
    if (group.kind !== 'institution' || !name) continue
    if (group.parts.length > 1) clusters.push(newCluster(group))
    else if (isAcronymName(words, name)) acronyms.push(group)
    else singles.push(group)
  }
  addAcronyms(words, reading, clusters, acronyms)
  const merged = mergeShorter(words, clusters, singles)
  addLowerCase(words, reading, merged)
  const institutions: Institution[] = []
  for (const cluster of merged) institutions.push(institutionOf(reading, cluster))
  institutions.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
  for (let i = 0; i < institutions.length; i++) (institutions[i] as Institution).id = `i${i}`
  return institutions
}

function newCluster(group: Group | null): Cluster {
  return { full: group ? [group] : [], acronym: null, acronyms: [], short: [], extra: [], definition: null }
}

/** Capitals, or a listed acronym that the house writes “Nato”. */
function isAcronymName(words: Words, { first }: Candidate): boolean {
  if (isAcronym(words, first)) return true
  return (
    words.tokens.shapeOf(first) === Shape.capitalised &&
    lexicon().isKnownAcronym(words.tokens.hash[first] ?? 0)
  )
}

/** Ties each acronym to the name it stands for: by brackets first, else by initials. */
function addAcronyms(words: Words, reading: Reading, clusters: Cluster[], acronyms: readonly Group[]): void {
  const defined = definitions(words, clusters)
  const byInitials = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const { parts } of cluster.full)
      for (const letters of initialsOf(parts)) if (!byInitials.has(letters)) byInitials.set(letters, cluster)
  }
  for (const group of acronyms) {
    const first = group.names[0]
    if (!first) continue
    const letters = lettersOf(words, first.first)
    const bracket = defined.get(letters.toUpperCase())
    const known = bracket?.cluster ?? byInitials.get(letters.toUpperCase())
    const cluster = known ?? newCluster(null)
    if (bracket) cluster.definition ??= [bracket.token, bracket.token + 1]
    else if (known) cluster.definition ??= glossBehind(words, group, cluster)
    else {
      clusters.push(cluster)
      expandInPlace(words, reading, group, letters.toUpperCase(), cluster)
    }
    cluster.acronyms.push(group)
    cluster.acronym ??= letters
  }
}

/** Acronyms in brackets directly behind a full name. */
function definitions(
  words: Words,
  clusters: readonly Cluster[],
): Map<string, { cluster: Cluster; token: number }> {
  const found = new Map<string, { cluster: Cluster; token: number }>()
  for (const cluster of clusters) {
    for (const { names } of cluster.full) {
      for (const name of names) {
        const token = bracketedBehind(words, name.end)
        if (token < 0) continue
        const letters = lettersOf(words, token).toUpperCase()
        if (!found.has(letters)) found.set(letters, { cluster, token })
      }
    }
  }
  return found
}

/** “organisation for river safety (ORS)”: the words before the bracket that fit, though they have no capitals. */
function expandInPlace(
  words: Words,
  reading: Reading,
  group: Group,
  letters: string,
  cluster: Cluster,
): void {
  for (const name of group.names) {
    const sentence = reading.sentences[name.sentence]
    if (!sentence || !isMark(words.tokens, name.first - 1, 0x28) || !isMark(words.tokens, name.end, 0x29))
      continue
    const end = name.first - 1
    const first = expansionBefore(words, letters, sentence.tokens[0], end)
    if (first < 0 || !holdsHead(words, first, end)) continue
    cluster.extra.push(candidateAt(words, first, end, name.sentence, name.block))
    cluster.definition = [name.first, name.end]
    return
  }
}

/** “ICC (International Criminal Court)”, “the ICC, or International Criminal Court”: the full name is the definition. */
function glossBehind(words: Words, group: Group, cluster: Cluster): Cluster['definition'] {
  const { tokens } = words
  for (const { end } of group.names) {
    const gloss = isMark(tokens, end, 0x28) ? end + 1 : tokens.is(end + 1, 'or') ? end + 2 : -1
    if (gloss < 0) continue
    const at = tokens.is(gloss, 'the') ? gloss + 1 : gloss
    for (const { names } of cluster.full) {
      const long = names.find((name) => name.first <= at && name.end > at)
      if (long) return [long.first, long.end]
    }
  }
  return null
}

function holdsHead(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (is(words, i, Flag.head)) return true
  return false
}

/** Gives each institution the shorter names that can only be its own; what is left are institutions by themselves. */
function mergeShorter(words: Words, clusters: readonly Cluster[], singles: readonly Group[]): Cluster[] {
  // “Security Council” of “U.N. Security Council”, “Delmore” of “Delmore Shipping Inc.”.
  const long = clusters.toSorted((a, b) => partsIn(b) - partsIn(a))
  const byEdge: Edges = new Map()
  const gone = new Set<Cluster>()
  for (const cluster of long) {
    for (const group of cluster.full) {
      const owner = byEdge.get(group.key)
      if (owner && owner !== cluster && cluster.full.length === 1 && cluster.acronyms.length === 0) {
        owner.short.push(group)
        gone.add(cluster)
      } else enterEdges(byEdge, cluster, group.parts)
    }
  }
  const merged = gone.size === 0 ? [...clusters] : clusters.filter((cluster) => !gone.has(cluster))
  for (const group of singles) {
    const owner = byEdge.get(group.key)
    if (owner) addShort(words, owner, group)
    else merged.push(newCluster(group))
  }
  return merged
}

/** “Marlow” of Marlow United is the town in “in Marlow”; “Delmore” of Delmore Shipping is the firm everywhere. */
function addShort(words: Words, owner: Cluster, group: Group): void {
  const { tokens } = words
  const isClub = owner.full.some(({ names: [name] }) => name && tokens.has(name.end - 1, clubs))
  const names = isClub
    ? group.names.filter(({ first, end }) => !tokens.has(first - 1, inTown) && !isInCounty(words, end))
    : group.names
  if (names.length > 0) owner.short.push(names.length === group.names.length ? group : { ...group, names })
}

/** “Marlow, Kent,” */
function isInCounty(words: Words, end: number): boolean {
  return isMark(words.tokens, end, 0x2c) && is(words, end + 1, Flag.place)
}

function partsIn({ full }: Cluster): number {
  let most = 0
  for (const { parts } of full) most = Math.max(most, parts.length)
  return most
}

/** Beginnings and ends of names with the institution that has them; null when several have. */
type Edges = Map<string, Cluster | null>

/** Notes the beginnings of a name, and its ends of two words and more. */
function enterEdges(byEdge: Edges, cluster: Cluster, parts: readonly string[]): void {
  for (let length = 1; length < parts.length; length++) {
    enterEdge(byEdge, cluster, keyOf(parts.slice(0, length)))
    if (parts.length - length > 1) enterEdge(byEdge, cluster, keyOf(parts.slice(length)))
  }
}

function enterEdge(byEdge: Edges, cluster: Cluster, key: string): void {
  const owner = byEdge.get(key)
  if (owner === undefined) byEdge.set(key, cluster)
  else if (owner !== cluster) byEdge.set(key, null)
}

function addLowerCase(words: Words, reading: Reading, clusters: readonly Cluster[]): void {
  const names = new Map<string, { owner: Cluster; parts: readonly string[] }[]>()
  const hashes = new Set<number>()
  const acronyms = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const { parts, names: places } of cluster.full) {
      const name = places[0]
      if (!name || parts.length < 2 || !isOrdinary(words, name) || !holdsHead(words, name.first, name.end))
        continue
      hashes.add(words.tokens.hash[words.tokens.is(name.first, 'the') ? name.first + 1 : name.first] ?? 0)
      const known = names.get(parts[0] ?? '')
      if (known) known.push({ owner: cluster, parts })
      else names.set(parts[0] ?? '', [{ owner: cluster, parts }])
    }
    if (cluster.acronym && cluster.full.length + cluster.extra.length === 0) {
      acronyms.set(cluster.acronym.toUpperCase(), cluster)
    }
  }
  findLowerCase(words, reading, { names, hashes, acronyms }, (cluster, first, end) => {
    const start = words.tokens.start[first] ?? 0
    cluster.extra.push(candidateAt(words, first, end, reading.sentenceAt(start), reading.blockAt(start)))
  })
}

/** All words of the name are ordinary ones: “Arriva” is never written without its capital. */
function isOrdinary(words: Words, name: Candidate): boolean {
  for (let i = name.first; i < name.end; i++) {
    if (
      words.tokens.isWord(i) &&
      !is(words, i, Flag.common | Flag.function | Flag.head | Flag.sector | Flag.demonym)
    )
      return false
  }
  return true
}

function institutionOf(reading: Reading, cluster: Cluster): Institution {
  const { tokens } = reading
  const mentions: Mention[] = []
  const add = (names: readonly Candidate[], form: MentionForm): void => {
    for (const name of names) mentions.push(mentionOf(reading, name, form))
  }
  add(cluster.extra, 'full')
  for (const { names } of cluster.full) add(names, 'full')
  for (const { names } of cluster.acronyms) add(names, 'acronym')
  for (const { names } of cluster.short) add(names, 'short')
  mentions.sort(byPlace)
  const defined = cluster.definition
  const definition: Span | null = defined
    ? [tokens.start[defined[0]] ?? 0, tokens.end[defined[1] - 1] ?? 0]
    : null
  return { id: '', name: nameOf(reading, mentions), acronym: cluster.acronym, definition, mentions }
}

/** The longest full name as written, one with capitals before one without; an acronym or short form failing that. */
function nameOf(reading: Reading, mentions: readonly Mention[]): string {
  let best: Mention | null = null
  let most = -1
  for (const mention of mentions) {
    const capital = (classOf(reading.text.charCodeAt(mention.span[0])) & UPPER) === 0 ? 0 : 1000
    const form = mention.form === 'full' ? 10_000 : mention.form === 'acronym' ? 5000 : 0
    const rank = form + capital + mention.span[1] - mention.span[0]
    if (rank > most) {
      most = rank
      best = mention
    }
  }
  return best ? onOneLine(reading.slice(best.span)) : ''
}
