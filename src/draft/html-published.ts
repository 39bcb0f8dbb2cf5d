import type { Day } from './draft.ts'
import { type Element, attribute } from './html-kinds.ts'
import { dayIn } from './published.ts'

/** What pages call the day of publication in their head. */
const NAMES = new Set(
  (
    'article:published_time og:published_time datepublished date pubdate publishdate publish-date dc.date ' +
    'dc.date.issued dcterms.created dcterms.issued parsely-pub-date sailthru.date'
  ).split(' '),
)

/** The day of publication of a page, from its head or from its `time` elements. */
export class PagePublished {
  /** What says so in as many words. */
  #said: Day | null = null
  /** The one day that all `time` elements have; null when there is none, or several. */
  #times: Day | null | undefined = undefined

  get day(): Day | null {
    return this.#said ?? this.#times ?? null
  }

  /** Takes in the head of a page, or a `time` element. */
  see(element: Element): void {
    if (element.tagName === 'time') this.#seeTime(element)
    else {
      for (const child of element.childNodes) {
        if ('tagName' in child && child.tagName === 'meta') this.#seeMeta(child)
      }
    }
  }

  #seeMeta(meta: Element): void {
    const names = ['property', 'name', 'itemprop'].map((name) => attribute(meta, name)?.toLowerCase() ?? '')
    if (names.some((name) => NAMES.has(name))) this.#said ??= dayIn(attribute(meta, 'content') ?? '')
  }

  #seeTime(time: Element): void {
    const day = dayIn(attribute(time, 'datetime') ?? '')
    if (!day) return
    const isSaid = attribute(time, 'itemprop') === 'datePublished' || attribute(time, 'pubdate') !== null
    if (isSaid) this.#said ??= day
    if (this.#times === undefined) this.#times = day
    else if (this.#times && JSON.stringify(this.#times) !== JSON.stringify(day)) this.#times = null
  }
}
