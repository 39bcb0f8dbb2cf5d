import type { Article, Attribution, Source, SourceKind, Span } from '../article/types.ts'
import { oneLine } from './sheet.ts'

/** Somebody or something that vouches for statements of an article. */
export interface SourceEntry {
  /** The name when it is known, also behind a pronoun; else the words of the article. */
  name: string
  kind: SourceKind
  /** Where it is first a source. */
  first: Span
  /** Number of attributions. */
  statements: number
  /** For an unnamed human source: whether the article says why it has no name, and where. */
  anonymity: Attribution['anonymity']
}

interface Called {
  name: string
  kind: SourceKind
}

/** What an article's sources are called. */
export class SourceNames {
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

/** The sources of an article in the order in which they first vouch for something; those meant by pronouns are put together. */
export function sourcesOf(article: Article): SourceEntry[] {
  const names = new SourceNames(article)
  const entries = new Map<string, SourceEntry>()
  for (const { source, anonymity } of article.attributions) {
    const first = source?.spans[0]
    if (!source || !first) continue
    const { name, kind } = names.of(source)
    const key = source.refersTo ?? `${kind} ${name.toLowerCase()}`
    const known = entries.get(key)
    if (!known) {
      entries.set(key, { name, kind, first, statements: 1, anonymity })
      continue
    }
    known.statements++
    // One reason, wherever it is given, is enough.
    if (anonymity?.reason) known.anonymity = anonymity
  }
  return [...entries.values()].toSorted((a, b) => a.first[0] - b.first[0])
}
