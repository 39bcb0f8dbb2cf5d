import type { Article, Attribution, Source, SourceKind, Span } from '../article/types.ts'
import { oneLine } from './sheet.ts'

/** Somebody or something that vouches for statements of an article. */
export interface SourceEntry {
  /** The name when it is known, also behind a pronoun; else the words of the article. */
  name: string
  kind: SourceKind
  /** Id of a person or institution of the article. */
  refersTo: string | null
  /** Where it is first a source. */
  first: Span
  /** Its attributions, in the order of the text. */
  statements: readonly Attribution[]
  /** For an unnamed human source: whether the article says why it has no name, and where. */
  anonymity: Attribution['anonymity']
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

/** “officials” and “the official” have one noun. */
function noun(article: Article, { head }: Source): string {
  return article.slice(head).toLowerCase().replace(/s$/, '')
}

/** The sources of an article; those meant by pronouns and by “the official” are put together with the ones they mean. */
export function sourcesOf(article: Article): SourceList {
  const names = new SourceNames(article)
  const found = new Map<string, SourceEntry & { statements: Attribution[] }>()
  const keys = new Map<number, string>()
  const introduced = new Map<string, string>()
  for (const attribution of article.attributions) {
    const { id, source, anonymity } = attribution
    const first = source?.spans[0]
    if (!source || !first) continue
    const { name, kind } = names.of(source)
    let key = source.refersTo ?? `${kind} ${bareName(name)}`
    if (kind === 'unnamed') introduced.set(noun(article, source), key)
    else if (kind === 'definite') key = introduced.get(noun(article, source)) ?? key
    keys.set(id, key)
    const known = found.get(key)
    if (!known) {
      found.set(key, { name, kind, refersTo: source.refersTo, first, statements: [attribution], anonymity })
      continue
    }
    known.statements.push(attribution)
    // One reason, wherever it is given, is enough.
    if (anonymity?.reason) known.anonymity = anonymity
  }
  const ordered = [...found].toSorted(([, a], [, b]) => a.first[0] - b.first[0])
  const places = new Map(ordered.map(([key], index) => [key, index]))
  return {
    entries: ordered.map(([, entry]) => entry),
    of: new Map([...keys].map(([id, key]) => [id, places.get(key) ?? 0])),
  }
}
