import type { Article, Attribution, Source, SourceKind, Span } from '../article/types.ts'
import { isPlaced } from '../article/unnamed/placed.ts'
import { anonymityFor } from '../article/unnamed/reasons.ts'
import { unnamedSources, type UnnamedSource } from '../article/unnamed/unnamed.ts'
import { oneLine } from './words.ts'

/** Somebody or something that vouches for statements of an article. */
export interface SourceEntry {
  /** The name when it is known, also behind a pronoun; else the words of the article. */
  name: string
  kind: SourceKind
  /** Id of a person or institution of the article. */
  refersTo: string | null
  /** What the article says of it beside the name: a person’s role, “close to the board”; null when nothing. */
  description: string | null
  /** Where it is first a source. */
  first: Span
  /** Ids of its attributions, in the order of the text. */
  statements: readonly number[]
  /** Figures that it vouches for, also by carrying them. */
  figures: number
  /** Several people, not one: “two officials”, “critics”. */
  several: boolean
  /** For people whom a reader cannot tell: whether the article says why they have no name, and where; else null. */
  unnamed: Anonymity | null
}

/** Why somebody has no name. */
interface Anonymity {
  /** “because he was not authorised …”, its first words; null when no reason is given. */
  reason: Span | null
  /** The terms without a reason: “on condition of anonymity”; null when they are not said. */
  terms: Span | null
  /** The reason is the one given by rote: “not authorised to speak”. */
  rote: boolean
}

/** The sources of an article, in the order in which they first vouch for something. */
export interface SourceList {
  entries: readonly SourceEntry[]
  /** Index into `entries` of an attribution's source, by the attribution's id. */
  of: ReadonlyMap<number, number>
}

interface Called {
  name: string
  kind: SourceKind
}

/** What an article's sources are called. */
class SourceNames {
  readonly #names: ReadonlyMap<string, Called>

  constructor({ people, institutions }: Article) {
    const names = new Map<string, Called>()
    for (const { id, name } of people) names.set(id, { name, kind: 'person' })
    for (const { id, name } of institutions) names.set(id, { name, kind: 'institution' })
    this.#names = names
  }

  /** Name and kind of what a source refers to, or else of the source as it is written. */
  of({ refersTo, text, kind }: Source): Called {
    return (refersTo === null ? undefined : this.#names.get(refersTo)) ?? { name: oneLine(text), kind }
  }
}

/** “the police” and “Police” are one source. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

/** What somebody without a name is called. */
function called(article: Article, { span, kind }: UnnamedSource): Called {
  return { name: oneLine(article.slice(span)), kind: kind === 'group' ? 'collective' : 'unnamed' }
}

/** The people without names whom an article cites, by their place. */
class UnnamedIndex {
  readonly #article: Article
  readonly #all: readonly UnnamedSource[]
  /** Whom “the official” means: the official last introduced before. */
  readonly #introduced = new Map<UnnamedSource, UnnamedSource>()

  constructor(article: Article) {
    this.#article = article
    this.#all = unnamedSources(article)
    const last = new Map<string, UnnamedSource>()
    for (const one of this.#all) {
      const before = last.get(one.noun)
      if (one.determiner !== 'pointing') last.set(one.noun, one)
      else if (before) this.#introduced.set(one, before)
    }
  }

  /** The first one that stands in a source's own words, or null; for “the official” the one that was introduced so. */
  in([start, end]: Span): UnnamedSource | null {
    const one = this.#all[this.#firstBehind(start)]
    if (!one || one.span[0] >= end) return null
    return one.determiner === 'pointing' ? (this.#introduced.get(one) ?? one) : one
  }

  /** The one directly before, which “who” goes on from; or null. */
  before(who: number): UnnamedSource | null {
    const one = this.#all[this.#firstBehind(who) - 1]
    return one && /^[\s,—–]*$/.test(this.#article.text.slice(one.span[1], who)) ? one : null
  }

  /** Index of the first one that ends behind an offset. */
  #firstBehind(offset: number): number {
    let low = 0
    let high = this.#all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#all[middle]?.span[1] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Why it has no name; null when a reader can tell who it is. */
  anonymity(one: UnnamedSource): Anonymity | null {
    if (isPlaced(this.#article, one)) return null
    const { reason, terms, rote } = anonymityFor(this.#article, one)
    return { reason, terms, rote }
  }
}

/** Adds what a mention says of why the source has no name: one reason, wherever it is given, is enough. */
function withReason(known: Anonymity | null, more: Anonymity | null): Anonymity | null {
  return known === null || (!known.reason && more?.reason) ? more : known
}

/** A source while its statements are put together. */
interface Entry extends SourceEntry {
  statements: number[]
  /** All that is known of it so far is that it asked not to be named. */
  onlyTerms: boolean
}

function isTerms({ content }: Attribution, { unnamed }: Entry): boolean {
  const terms = unnamed?.terms
  return terms ? content.some(([start, end]) => start < terms[1] && terms[0] < end) : false
}

/** The sources of an article; those meant by pronouns and by “the official” are put together with the ones they mean. */
export function sourcesOf(article: Article): SourceList {
  const names = new SourceNames(article)
  const unnamed = new UnnamedIndex(article)
  const roles = new Map(article.people.map(({ id, role }) => [id, role]))
  const found = new Map<string, Entry>()
  const entryOf = new Map<number, Entry>()
  const keys = new Map<UnnamedSource, string>()
  for (const attribution of article.attributions) {
    const { id, source } = attribution
    const first = source?.spans[0]
    if (!source || !first) continue
    const isKnown = source.refersTo !== null
    const goingOn = isKnown || source.kind !== 'pronoun' ? null : unnamed.before(first[0])
    const one = goingOn ?? (isKnown ? null : unnamed.in(first))
    const { name, kind } = goingOn ? called(article, goingOn) : names.of(source)
    const key = (one && keys.get(one)) ?? source.refersTo ?? `${kind} ${bareName(name)}`
    if (one) keys.set(one, key)
    const entry = found.get(key) ?? {
      name,
      kind,
      refersTo: source.refersTo,
      description: null,
      first,
      statements: [],
      onlyTerms: false,
      figures: 0,
      several: one !== null && !one.single,
      unnamed: null,
    }
    const role = roles.get(source.refersTo ?? '')
    if (role) entry.description = oneLine(article.slice(role))
    else if (one?.described) entry.description ??= oneLine(article.slice(one.span))
    if (one) entry.unnamed = withReason(entry.unnamed, unnamed.anonymity(one))
    // “who asked not to be named” is nothing that rests on them.
    if (entry.statements.length === 0 || !isTerms(attribution, entry)) {
      if (entry.onlyTerms) entry.statements.length = 0
      entry.onlyTerms = isTerms(attribution, entry)
      entry.statements.push(id)
    }
    found.set(key, entry)
    entryOf.set(id, entry)
  }
  for (const { by } of article.figures) {
    const entry = by && 'attribution' in by ? entryOf.get(by.attribution) : undefined
    if (entry) entry.figures++
  }
  const entries = [...found.values()].toSorted((a, b) => a.first[0] - b.first[0])
  const indexes = new Map(entries.map((entry, index) => [entry, index]))
  return {
    entries,
    of: new Map([...entryOf].map(([id, entry]) => [id, indexes.get(entry) ?? 0])),
  }
}
