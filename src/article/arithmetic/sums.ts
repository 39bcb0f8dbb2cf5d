import type { Article, Span } from '../types.ts'
import { type Amount, digits, amountText } from './amounts.ts'
import { type Change, changes, inPoints, isPointsAsPercent, relativeChange } from './changes.ts'
import { sharesOverHundred } from './percentages.ts'
import { type Share, shares } from './shares.ts'
import { totalsWithParts } from './totals.ts'

/** A sum that does not come out as the article has it. */
export interface WrongSum {
  span: Span
  /** “4 + 3 = 7, not 8” */
  sum: string
  related: readonly Span[]
}

/** Totals that are not what their parts make. */
export function wrongTotals(article: Article): WrongSum[] {
  return totalsWithParts(article).flatMap(({ total, parts, singles, span }) => {
    const low = parts.reduce((sum, part) => sum + part.low, singles)
    const high = parts.reduce((sum, part) => sum + part.high, singles)
    if (low <= total.high && high >= total.low) return []
    const value = parts.reduce((sum, part) => sum + part.value, singles)
    const terms = [
      ...parts.map((part) => amountText(article, part.value, part)),
      ...Array<string>(singles).fill('1'),
    ]
    const sum = `${terms.join(' + ')} = ${amountText(article, value, total)}, not ${hedged(article, total)}`
    return [{ span: total.figure.span, sum, related: [span] }]
  })
}

/** Shares that part and whole do not make. */
export function wrongShares(article: Article): WrongSum[] {
  return shares(article).flatMap((share) => {
    const { least, most, low, high } = share
    if (most >= low && least <= high) return []
    return [{ span: share.told.figure.span, sum: shareText(article, share), related: othersOf(share) }]
  })
}

function othersOf({ part, whole, share, told }: Share): Span[] {
  return [part, whole, share].flatMap((one) => (one && one !== told ? [one.figure.span] : []))
}

function shareText(article: Article, { part, whole, share, value, told }: Share): string {
  if (!whole) return `${wordsOf(article, part)} = ${digits(value, 1)}%, not ${hedged(article, share)}`
  if (told === part) {
    const of = `${wordsOf(article, share)} of ${amountText(article, whole.value, whole)}`
    const made = (share.figure.kind === 'ratio' ? share.value : share.value / 100) * whole.value
    return `${of} = ${amountText(article, made, part)}, not ${hedged(article, part)}`
  }
  const division = `${amountText(article, part.value, part)} ÷ ${amountText(article, whole.value, whole)}`
  return `${division} = ${digits(value, share.step < 1 ? 1 : 0)}%, not ${hedged(article, share)}`
}

/** “25%”, “a third” */
function wordsOf(article: Article, { figure, value }: Amount): string {
  return figure.kind === 'ratio' ? article.slice(figure.number).toLowerCase() : `${digits(value)}%`
}

/** Changes that do not lead from the one end to the other. */
export function wrongChanges(article: Article): WrongSum[] {
  return changes(article).flatMap((change) => {
    const sum = isPointsAsPercent(change) ? null : changeText(article, change)
    if (sum === null) return []
    const { from, to, change: told } = change
    return [{ span: told.figure.span, sum, related: [from.figure.span, to.figure.span] }]
  })
}

/** What is wrong with a change; null when it is right, within rounding. */
function changeText(article: Article, change: Change): string | null {
  const { from, to, change: told, direction } = change
  const sign = Math.sign(to.value - from.value)
  const relative = told.figure.kind === 'percent' && !inPoints(told.figure)
  const difference = { low: to.low - from.high, value: to.value - from.value, high: to.high - from.low }
  if (!relative && !(inPoints(told.figure) ? from.figure.kind === 'percent' : isLike(told, from))) return null
  const { low, value, high } = relative ? relativeChange(change) : difference
  // Without a word that tells rise from fall, the size is all there is to compare.
  const flip = direction === 0 ? sign || 1 : direction
  const [least, most] = flip > 0 ? [low, high] : [-high, -low]
  const rounding = relative ? told.step / 2 : 0
  if (told.high + rounding >= least && told.low - rounding <= most) return null
  const ends = `${amountText(article, from.value, from)} to ${amountText(article, to.value, to)}`
  const size = Math.abs(value)
  const made = relative
    ? `${digits(size, told.step < 1 ? 1 : 0)}%`
    : inPoints(told.figure)
      ? `${digits(size)} points`
      : amountText(article, size, told)
  if (sign === 0) return `${ends} is no change`
  return `${ends} is a ${sign > 0 ? 'rise' : 'fall'} of ${made}, not ${changeName(direction, sign)}${hedged(article, told)}`
}

function changeName(direction: number, sign: number): string {
  return direction === 0 || direction === sign ? '' : `a ${direction > 0 ? 'rise' : 'fall'} of `
}

/** Whether a change is given in what changed: “from 40 jobs to 50, up 12”. */
function isLike(told: Amount, from: Amount): boolean {
  const [a, b] = [told.figure, from.figure]
  return (
    a.kind === b.kind && (a.unit === null || a.unit === b.unit) && a.kind !== 'percent' && a.kind !== 'ratio'
  )
}

/** Shares of one whole that make more than the whole. */
export function wrongHundreds(article: Article): WrongSum[] {
  return sharesOverHundred(article).map(({ parts, sum }) => ({
    span: parts.at(-1)?.figure.span ?? [0, 0],
    sum: `${parts.map(({ value }) => digits(value)).join(' + ')} = ${digits(sum)}%, more than 100%`,
    related: parts.slice(0, -1).map(({ figure }) => figure.span),
  }))
}

/** An amount as it is called, with its hedge: “nearly 900”. */
function hedged(article: Article, amount: Amount): string {
  const { hedge, number } = amount.figure
  const value = amountText(article, amount.value, amount)
  if (!hedge) return value
  const words = article.slice(hedge).toLowerCase()
  return hedge[0] < number[0] ? `${words} ${value}` : `${value} ${words}`
}
