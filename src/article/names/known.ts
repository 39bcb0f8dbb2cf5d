import type { Reading } from '../reading.ts'
import { Shape } from '../tokens.ts'
import { candidateAt } from './candidates.ts'
import type { Group, Kind } from './kinds.ts'
import { lexicalEvidence } from './lexical.ts'
import { Flag, GIVEN, foldWord, lexicon } from './lexicon.ts'
import type { Scan } from './scan.ts'
import { type Words, is, isDotOf, isMark, isNameWord } from './words.ts'

/**
 * Finds, where capitals prove nothing, the names that the rest of the article has: in headlines, in lines of
 * capitals, and in compounds like “Hezbollah-backed”. Names that only a headline has are added when the
 * lists know them.
 */
export function addKnownNames(
  words: Words,
  reading: Reading,
  { caseless, compounds }: Scan,
  groups: Group[],
): void {
  if (caseless.length === 0 && compounds.length === 0) return
  const known = new KnownNames(groups)
  for (const sentence of caseless) {
    const range = reading.sentences[sentence]
    if (!range) continue
    const [first, end] = range.tokens
    for (let i = first; i < end;) {
      const name = isNameWord(words, i) ? known.at(words, i, end) : null
      const phrase = phraseAt(words, i, first, end)
      const listed = name ? Math.max(name.end, phrase) : phrase > i ? phrase : unknownEnd(words, i, end)
      const to = Math.max(listed, bodyEnd(words, i, end))
      if (to > i) known.add(words, i, to, name?.end === to ? name.group : null, sentence, range.block)
      i = Math.max(to, i + 1)
    }
  }
  for (const { token, start, end, sentence, block } of compounds) {
    const group = known.get(foldWord(words.tokens.text.slice(start, end)))
    if (!group) continue
    const name = candidateAt(words, token, token + 1, sentence, block)
    group.names.push({ ...name, textStart: start, textEnd: end, parts: [...group.parts], key: group.key })
  }
}

/** The end of a listed phrase that begins here, with “The” unless that opens the sentence; else `i`. */
function phraseAt(words: Words, i: number, first: number, end: number): number {
  if (!isNameWord(words, i)) return i
  const phrase = lexicon().phraseAt(words.tokens, i, end)
  if (phrase) return phrase.end
  if (!words.tokens.is(i, 'the')) return i
  const named = lexicon().phraseAt(words.tokens, i + 1, end)
  return named && (i > first || named.end >= end - 1) ? named.end : i
}

/** A name in a headline that the article does not have elsewhere, if the lists are sure of it; else `i`. */
function unknownEnd(words: Words, i: number, end: number): number {
  if (!isNameWord(words, i)) return i
  if (is(words, i, Flag.function)) return i
  if (is(words, i, Flag.institution) && !is(words, i, Flag.place | Flag.common)) return i + 1
  const sure =
    is(words, i, GIVEN) && !is(words, i, Flag.worldly | Flag.common | Flag.place | Flag.title | Flag.demonym)
  if (sure) {
    let at = i + 1
    while (at + 2 < end && words.tokens.shapeOf(at) === Shape.initial && isDotOf(words.tokens, at + 1))
      at += 2
    if (at < end && isSurnameLike(words, at)) at++
    if (at > i + 1 && at < end && is(words, at, Flag.surname | Flag.eastern) && isSurnameLike(words, at)) at++
    if (at > i + 1) return at
  }
  return companyEnd(words, i, end)
}

/** “Department of Education”, “U.S. Department of Energy”; else `i`. */
function bodyEnd(words: Words, i: number, end: number): number {
  const head = is(words, i, Flag.place) && is(words, i + 1, Flag.head) ? i + 1 : i
  const { tokens } = words
  if (!is(words, head, Flag.head) || !(tokens.is(head + 1, 'of') || tokens.is(head + 1, 'for'))) return i
  let to = tokens.is(head + 2, 'the') ? head + 3 : head + 2
  const object = to
  while (to < end && isNameWord(words, to) && is(words, to, Flag.sector | Flag.place)) {
    to++
    if (tokens.is(to, 'and') && is(words, to + 1, Flag.sector)) to++
  }
  return to > object ? to : i
}

function isSurnameLike(words: Words, i: number): boolean {
  return (
    isNameWord(words, i) &&
    !is(words, i, Flag.common | Flag.function | Flag.calendar | Flag.demonym | Flag.institution)
  )
}

/** “HALVARD TRADING, INC.”: the end of words in capitals with a legal form behind; else `i`. */
function companyEnd(words: Words, i: number, end: number): number {
  if (is(words, i, Flag.legal | Flag.honorific)) return i
  let at = i
  while (at < end && at < i + 6 && isNameWord(words, at) && !is(words, at, Flag.function | Flag.legal)) at++
  if (isMark(words.tokens, at, 0x2c)) at++
  if (at === i || at >= end || !is(words, at, Flag.legal)) return i
  while (at < end && is(words, at, Flag.legal)) at++
  return at < end && isDotOf(words.tokens, at) ? at + 1 : at
}

/** The names of an article by their first word, and people by their surnames. */
class KnownNames {
  readonly #groups: Group[]
  readonly #byKey = new Map<string, Group>()
  readonly #longest = new Map<string, number>()
  /** Surnames that stood in no place of their own so far. */
  readonly #fresh = new Set<Group>()

  constructor(groups: Group[]) {
    this.#groups = groups
    for (const group of groups) {
      if (group.kind === 'thing') continue
      this.#enter(group.key, group.parts.length, group)
    }
    for (const group of groups) {
      // A headline has the surname only.
      const surname = group.parts.at(-1)
      if (group.kind !== 'person' || !surname || this.#byKey.has(surname)) continue
      const made: Group = { ...group, key: surname, parts: [surname], names: [] }
      this.#fresh.add(made)
      this.#enter(surname, 1, made)
    }
  }

  #enter(key: string, length: number, group: Group): void {
    this.#byKey.set(key, group)
    const first = key.slice(0, key.indexOf(' ') < 0 ? key.length : key.indexOf(' '))
    this.#longest.set(first, Math.max(length, this.#longest.get(first) ?? 0))
  }

  get(key: string): Group | null {
    const group = this.#byKey.get(key)
    return group ? this.#own(group) : null
  }

  /** A surname that stood in no place of its own gets a group when it is first found. */
  #own(group: Group): Group {
    if (this.#fresh.delete(group)) this.#groups.push(group)
    return group
  }

  /** The longest known name that begins at a token. */
  at(words: Words, i: number, limit: number): { group: Group; end: number } | null {
    const { tokens } = words
    const first = words.folded(i)
    const longest = this.#longest.get(first) ?? 0
    let key = ''
    let found: { group: Group; end: number } | null = null
    for (let end = i, length = 0; end < limit && length < longest; end++) {
      if (!tokens.isWord(end)) continue
      length++
      key += (length > 1 ? ' ' : '') + words.folded(end)
      const group = this.#byKey.get(key)
      if (group) found = { group, end: end + 1 }
    }
    // “will”, “may” and “hope” in a headline are no names by themselves.
    if (
      found &&
      found.end === i + 1 &&
      is(words, i, Flag.common | Flag.function) &&
      tokens.shapeOf(i) !== Shape.capitals
    )
      return null
    return found ? { group: this.#own(found.group), end: found.end } : null
  }

  add(words: Words, first: number, end: number, group: Group | null, sentence: number, block: number): void {
    const name = candidateAt(words, first, end, sentence, block)
    const known = group ?? this.#byKey.get(name.key)
    if (known) {
      known.names.push(name)
      return
    }
    const evidence = lexicalEvidence(words, name)
    const kind: Kind =
      evidence.place > Math.max(evidence.person, evidence.institution)
        ? 'place'
        : evidence.person >= evidence.institution
          ? 'person'
          : 'institution'
    const made: Group = { key: name.key, parts: name.parts, kind, names: [name], evidence }
    this.#groups.push(made)
    this.#enter(made.key, made.parts.length, made)
  }
}
