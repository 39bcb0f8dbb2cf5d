import { ESTRANGED_WORDS } from '../../english/accusing.ts'
import { WordList } from '../tokens.ts'
import { NamedIndex } from '../attributions/named.ts'
import type { Named } from '../attributions/named.ts'
import type { Article, Institution, Person, Span } from '../types.ts'
import { once } from '../once.ts'

const estranged = new WordList(ESTRANGED_WORDS)

/** The people and institutions of an article, by id and by their places. */
export class Names {
  readonly index: NamedIndex
  readonly #article: Article
  readonly #byId: ReadonlyMap<string, Person | Institution>
  readonly #circles = new Map<string, ReadonlySet<string>>()

  constructor(article: Article) {
    this.index = new NamedIndex(article.people, article.institutions)
    this.#article = article
    this.#byId = new Map([...article.people, ...article.institutions].map((one) => [one.id, one]))
  }

  get(id: string): Person | Institution | null {
    return this.#byId.get(id) ?? null
  }

  /** The first name that begins in a span, or null. */
  firstIn(span: Span): Named | null {
    return this.index.firstIn(span)
  }

  /** All names that begin in a span. */
  allIn([start, end]: Span): Named[] {
    const found: Named[] = []
    let named = this.index.firstIn([start, end])
    while (named) {
      found.push(named)
      named = this.index.firstIn([named.span[1], end])
    }
    return found
  }

  /** The last name that begins in a span, or null. */
  lastIn([start, end]: Span): Named | null {
    const person = this.index.lastBefore(end, 'person')
    const institution = this.index.lastBefore(end, 'institution')
    const last = !person || (institution && institution.span[0] > person.span[0]) ? institution : person
    return last && last.span[0] >= start ? last : null
  }

  /**
   * Who may answer for somebody: they themselves; for an institution those whose role names it; for a person the
   * institution that their role names.
   */
  circleOf(id: string): ReadonlySet<string> {
    let circle = this.#circles.get(id)
    if (!circle) {
      circle = this.#readCircle(id)
      this.#circles.set(id, circle)
    }
    return circle
  }

  #readCircle(id: string): ReadonlySet<string> {
    const circle = new Set([id])
    for (const person of this.#article.people) {
      const named =
        person.role && !isEstranged(this.#article, person.role) ? this.index.firstIn(person.role) : null
      if (named && (named.id === id || person.id === id)) circle.add(person.id).add(named.id)
    }
    return circle
  }
}

/** The names of an article, read once. */
export const namesOf = once((article) => new Names(article))

/** Whether a description is of somebody who does not speak for who is named in it: “a former director of Acme”. */
export function isEstranged({ tokens }: Article, [start, end]: Span): boolean {
  for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++)
    if (tokens.has(i, estranged)) return true
  return false
}
