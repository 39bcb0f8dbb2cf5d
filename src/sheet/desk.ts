import type { Article, Attribution, Figure, Span } from '../article/types.ts'
import { sourcesOf, type SourceEntry, type SourceList } from './sources.ts'
import { LONGEST_WORDS, shorten } from './words.ts'

/** Reads an article for people: names, words and places instead of ids and offsets. */
export class Desk {
  readonly article: Article
  readonly sources: SourceList
  readonly #attributions: ReadonlyMap<number, Attribution>

  constructor(article: Article) {
    this.article = article
    this.sources = sourcesOf(article)
    this.#attributions = new Map(article.attributions.map((one) => [one.id, one]))
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

  /** Words from the start of a span to the end of their clause. */
  clause([start, end]: Span): string {
    const sentence = this.article.sentences[this.article.sentenceAt(start)]
    const rest = this.article.text.slice(end, sentence?.span[1])
    return this.words([start, end + (/^[^.,;:!?”"—–]*/.exec(rest)?.[0].length ?? 0)])
  }

  attribution(id: number): Attribution | undefined {
    return this.#attributions.get(id)
  }

  /** Who makes a statement; null when nobody is said to. */
  source(id: number): SourceEntry | null {
    return this.sources.entries[this.sources.of.get(id) ?? -1] ?? null
  }

  /** Who makes a statement, by name when it is known; null when nobody is said to. */
  name(id: number): string | null {
    const source = this.source(id)
    return source && shorten(source.name)
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
