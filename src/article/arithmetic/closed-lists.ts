import { LIST_ADDS, OPEN_LIST } from '../../english/parts.ts'
import { attributionsOf } from '../speech/cues.ts'
import type { Article, Figure, Span } from '../types.ts'
import type { Amount } from './amounts.ts'

const openList = new RegExp(String.raw`\b(?:${OPEN_LIST.join('|')})\b`, 'i')
/** Behind “the force said”, when the list may go on: “four men, the force said, and a boy”. */
const LIST_GOES_ON = new RegExp(String.raw`\b(?:and|plus|with|${LIST_ADDS.join('|')})\b`)

/** Where a list ends: before the “, the force said” or “, according to the force” that ends its sentence, or at `end`. */
export function beforeAttribution(article: Article, figures: readonly Figure[], end: number): number {
  const [first] = figures
  if (!first) return end
  for (const { source, cue } of attributionsOf(article, first.sentence)) {
    const spans = [...(source?.spans ?? []), ...cue]
    const start = Math.min(...spans.map(([from]) => from))
    const stop = Math.max(...spans.map(([, to]) => to))
    if (!source || start <= first.span[1] || stop > end) continue
    const comma = /,\s+$/.exec(article.text.slice(first.span[1], start))
    const isLast = figures.every(({ span }) => span[1] <= start)
    if (comma && isLast && !LIST_GOES_ON.test(article.text.slice(stop, end))) return start - comma[0].length
  }
  return end
}

/** Whether a list has its “and” and nothing that leaves it open: no “including”, no hedge. */
export function isClosed(article: Article, total: Amount, parts: readonly Amount[], list: Span): boolean {
  const last = parts.at(-1)
  const others = parts.slice(0, -1)
  if (!last || others.length === 0) return false
  const text = article.text.slice(others.at(-1)?.figure.span[1], last.figure.span[0])
  return (
    /\s(?:and|plus)\s+$/.test(text) &&
    [total, ...parts].every(({ figure }) => !figure.hedge) &&
    parts.every(({ value }) => value <= total.value) &&
    !openList.test(article.text.slice(total.figure.span[1], list[1]))
  )
}

/** What one is worth in the last place that is not nought: 100 of “6,500”, 10 million of “£50m”. */
function placeOf({ value, step }: Amount): number {
  const [noughts = ''] = /0*$/.exec(String(Math.round(value / step))) ?? []
  return step * 10 ** noughts.length
}

/** A half is rounded up: what is rounded lies less than half a place below. */
const HALF = 0.499
/** A total less than a hundred times the finest place of its parts is rounded as they are: 6,000 of hundreds. */
const COARSE = 0.01
/** How many of the finest place a part may be rounded to before it is another kind of number. */
const COARSER = 10

/**
 * The total and parts of a closed list whose parts are all round, with no more room than their places leave: beside
 * “6,500” and “3,500” a “22,000” is given in hundreds. `null` where a part is counted to the last one.
 */
export function narrowed(total: Amount, parts: readonly Amount[]): { total: Amount; parts: Amount[] } | null {
  if (parts.some((part) => placeOf(part) <= part.step)) return null
  const finest = Math.min(...parts.map(placeOf))
  const place = finest > total.value * COARSE ? Math.min(finest, placeOf(total)) : placeOf(total)
  return {
    total: within(total, place),
    parts: parts.map((part) => {
      const own = placeOf(part)
      return within(part, own <= finest * COARSER ? finest : own)
    }),
  }
}

function within(amount: Amount, place: number): Amount {
  const { value, low, high } = amount
  const half = place * HALF
  return { ...amount, low: Math.max(low, value - half), high: Math.min(high, value + half) }
}
