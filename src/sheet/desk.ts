import type { Article, Attribution, Figure, SourceKind, Span } from '../article/types.ts'
import { oneLine } from './sheet.ts'
import { sourcesOf, type SourceEntry, type SourceList } from './sources.ts'

/** Longest stretch of an article's words that stands for a phrase, in UTF-16 code units. */
export const LONGEST_WORDS = 60

/** The kinds of sources, as people read them. */
export const KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  institution: 'institution',
  place: 'place',
  document: 'document',
  pronoun: 'pronoun',
  definite: 'described',
  collective: 'group',
  unnamed: 'unnamed',
}

/** The text on one line, cut behind a word when it is longer than `longest`. */
export function shorten(text: string, longest: number): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  const space = line.lastIndexOf(' ', longest)
  // Without a space the cut must not part a surrogate pair.
  return `${space > longest / 2 ? line.slice(0, space) : line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Reads an article for people: names, words and places instead of ids and offsets. */
export class Desk {
  readonly article: Article
  readonly sources: SourceList
  readonly #attributions: ReadonlyMap<number, Attribution>
  readonly #roles: ReadonlyMap<string, Span | null>

  constructor(article: Article) {
    this.article = article
    this.sources = sourcesOf(article)
    this.#attributions = new Map(article.attributions.map((one) => [one.id, one]))
    this.#roles = new Map(article.people.map(({ id, role }) => [id, role]))
  }

  where(span: Span): string {
    const { line, column } = this.article.place(span).start
    return `${line}:${column}`
  }

  line(span: Span): number {
    return this.article.place(span).start.line
  }

  words(span: Span, longest = LONGEST_WORDS): string {
    return shorten(this.article.slice(span), longest)
  }

  phrase(text: string, longest = LONGEST_WORDS): string {
    return shorten(text, longest)
  }

  attribution(id: number): Attribution | undefined {
    return this.#attributions.get(id)
  }

  /** What a person is said to be, by id; null for everybody else. */
  role(id: string | null): Span | null {
    return (id === null ? undefined : this.#roles.get(id)) ?? null
  }

  /** Who makes a statement; null when nobody is said to. */
  source(id: number): SourceEntry | null {
    return this.sources.entries[this.sources.of.get(id) ?? -1] ?? null
  }

  /** Who makes a statement, by name when it is known; null when nobody is said to. */
  name(id: number): string | null {
    const source = this.source(id)
    return source && shorten(source.name, LONGEST_WORDS)
  }

  /** Who makes a statement; the cue when nobody is named. */
  speaker(id: number): string {
    const cue = this.#attributions.get(id)?.cue[0]
    return this.name(id) ?? (cue ? `no source named (“${this.words(cue)}”)` : 'no source named')
  }

  /** What the passage's source is, and where it stands. */
  carrier(by: Figure['by']): string {
    if (!by) return 'a source near by'
    if ('span' in by) return `“${this.words(by.span)}” at ${this.where(by.span)}`
    const attribution = this.#attributions.get(by.attribution)
    const place = attribution?.source?.spans[0] ?? attribution?.cue[0]
    return `${this.speaker(by.attribution)}${place ? ` at ${this.where(place)}` : ''}`
  }
}
