import type { Institution, Person, Span } from '../types.ts'

/** A mention of somebody or something that has a name. */
export interface Named {
  id: string
  type: 'person' | 'institution'
  span: Span
}

function addMentions(entities: readonly (Person | Institution)[], type: Named['type'], all: Named[]): void {
  for (const { id, mentions } of entities) for (const { span } of mentions) all.push({ id, type, span })
}

/** The mentions of an article by their place. */
export class NamedIndex {
  readonly #mentions: readonly Named[]

  constructor(people: readonly Person[], institutions: readonly Institution[]) {
    const all: Named[] = []
    addMentions(people, 'person', all)
    addMentions(institutions, 'institution', all)
    this.#mentions = all.toSorted((a, b) => a.span[0] - b.span[0])
  }

  /** The mention that an offset falls in, or null. */
  at(offset: number): Named | null {
    const mention = this.#mentions[this.#lastFrom(offset)]
    return mention && offset < mention.span[1] ? mention : null
  }

  /** The first mention that begins in a span, or null. */
  firstIn(span: Span): Named | null {
    const mention = this.#mentions[this.#lastFrom(span[0] - 1) + 1]
    return mention && mention.span[0] < span[1] ? mention : null
  }

  /** The nearest mention of a type before an offset, or null. */
  lastBefore(offset: number, type: Named['type']): Named | null {
    for (let i = this.#lastFrom(offset - 1); i >= 0; i--)
      if (this.#mentions[i]?.type === type) return this.#mentions[i] ?? null
    return null
  }

  /** Index of the last mention that starts at or before an offset. */
  #lastFrom(offset: number): number {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#mentions[middle]?.span[0] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
