import type { Article, Figure } from '../types.ts'
import { type Amount, amountOf } from './amounts.ts'
import { before, behind, between, quantities, sameUnit } from './phrase.ts'

/** “12 of 40 schools (25%)”: a part, its whole, and what the article says the share is. */
export interface Share {
  part: Amount
  /** Null where `part` is a fraction, which needs none: “a third of pupils (45%)”. */
  whole: Amount | null
  share: Amount
  /** What part and whole make, in per cent: as written, and from the least to the most that rounding allows. */
  low: number
  value: number
  high: number
  /** The share that is given, in per cent, from the least to the most that rounding allows. */
  least: number
  most: number
  /** The figure that is the last word: what does not fit when one does not. */
  told: Amount
}

const OF = /^ (?:out )?of (?:(?:the|its|their|his|her|our|some|about|all|those|these) ){0,2}$/
/** “(25%)”, “, or 25%,”, “ — 25% —” behind up to four words that say more of the whole. */
const OPEN = /^(?: [\p{L}’'-]+){0,4}(?: \(|, or | [—–] | - )$/u
const OPEN_AT_ONCE = /^(?: \(|, or )$/

/** Shares that are given in two ways. */
export function shares(article: Article): Share[] {
  const found: Share[] = []
  for (const sentence of quantities(article)) {
    if (!sentence.some(isShare)) continue
    for (let i = 0; i + 1 < sentence.length; i++) {
      const [a, b, c] = [sentence[i], sentence[i + 1], sentence[i + 2]]
      if (!a || !b) continue
      const share = (c && ofThree(article, a, b, c)) ?? ofTwo(article, a, b)
      if (share) found.push(share)
    }
  }
  return found
}

function ofThree(article: Article, a: Figure, b: Figure, c: Figure): Share | null {
  const [first, second] = [between(article, a, b), between(article, b, c)]
  if (isWhole(a) && isWhole(b) && isPercent(c)) {
    // “Of the 40 schools, 12 (25%) have no library”
    const isOfWhole =
      /^(?: [\p{L}’'-]+){0,4}, $/u.test(first) &&
      /\bof (?:(?:the|its|their|all) ){0,2}$/i.test(before(article, a))
    if (isOfWhole && OPEN_AT_ONCE.test(second) && closes(article, second, c) && fits(b, a))
      return shareOf(article, b, a, c, c)
    // “12 of 40 schools (25%)”
    if (OF.test(first) && OPEN.test(second) && closes(article, second, c) && fits(a, b))
      return shareOf(article, a, b, c, c)
  }
  if (isShare(a) && isWhole(b) && isWhole(c)) {
    // “25% of the 40 schools, or 12,”; “25% (12 of 40 schools)”
    if (OF.test(first) && OPEN.test(second) && closes(article, second, c) && fits(c, b))
      return shareOf(article, c, b, a, c)
    if (OPEN.test(first) && OF.test(second) && closes(article, first, c) && fits(b, c))
      return shareOf(article, b, c, a, c)
  }
  if (isWhole(a) && isPercent(b) && isWhole(c)) {
    // “12, or 25%, of the 40 schools”; “12 (25%) of the 40 schools”
    const closed = /^(?:,|\)| —| –)/.exec(second)?.[0]
    if (
      closed !== undefined &&
      OPEN_AT_ONCE.test(first) &&
      OF.test(second.slice(closed.length)) &&
      fits(a, c)
    ) {
      return shareOf(article, a, c, b, b)
    }
  }
  return null
}

/** “twelve out of 40 councillors (25%)”, “a third of pupils, or 45%,”; “40% (one in three)” */
function ofTwo(article: Article, a: Figure, b: Figure): Share | null {
  const gap = between(article, a, b)
  if (!OPEN.test(gap) || !closes(article, gap, b)) return null
  const [ratio, percent] = a.kind === 'ratio' ? [a, b] : [b, a]
  if (ratio.kind !== 'ratio' || !isPercent(percent) || typeof ratio.value !== 'number' || ratio.value >= 1)
    return null
  // “half a percent”, “a quarter of the 40% (10%)”
  if (/\bof\b/.test(gap) && !gap.endsWith(' (')) return null
  const told = amountOf(article, percent)
  const written = article.slice(ratio.number)
  const exact = ratioOf(written)
  const amount = amountOf(article, ratio)
  if (!told || !amount) return null
  const value = ratio.value * 100
  const loose = exact ? 0 : looseness(value)
  return {
    part: amount,
    whole: null,
    share: told,
    low: Math.min(amount.low * 100, value - loose),
    value,
    high: Math.max(amount.high * 100, value + loose),
    ...givenShare(told),
    told: b === percent ? told : amount,
  }
}

/** Whether a ratio is one of counted things: “12 out of 40”, not “one in five”. */
function ratioOf(written: string): boolean {
  const [, whole] = /\bof (\d+)$/.exec(written) ?? []
  return Number(whole) > 20
}

function isPercent({ kind, unit, value }: Figure): boolean {
  return kind === 'percent' && unit === '%' && typeof value === 'number'
}

/** “25%”, “a third” */
function isShare(figure: Figure): boolean {
  return (
    isPercent(figure) || (figure.kind === 'ratio' && typeof figure.value === 'number' && figure.value < 1)
  )
}

/** A share from the least to the most it may be; one in the last place more or less is rounding, either way. */
function givenShare({ figure, low, value, high, step }: Amount): Pick<Share, 'least' | 'most'> {
  if (figure.kind !== 'ratio') return { least: low - step / 2, most: high + step / 2 }
  const loose = looseness(value * 100)
  return { least: Math.min(low * 100, value * 100 - loose), most: Math.max(high * 100, value * 100 + loose) }
}

/** “A third” and “one in five” are said of what is near them: by so many points. */
function looseness(percent: number): number {
  return Math.max(3, percent * 0.12)
}

function isWhole({ kind, value }: Figure): boolean {
  return (kind === 'count' || kind === 'votes' || kind === 'money') && typeof value === 'number' && value > 0
}

/** A part and a whole of one kind, the part no larger. */
function fits(part: Figure, whole: Figure): boolean {
  return (
    part.kind === whole.kind &&
    (part.kind !== 'money' || sameUnit(part, whole)) &&
    Number(part.value) <= Number(whole.value)
  )
}

/** Whether what a bracket, comma or dash opened before a figure is closed right behind it. */
function closes(article: Article, gap: string, figure: Figure): boolean {
  const next = behind(article, figure)
  if (gap.endsWith('(')) return /^(?: of (?:the total|them|all [\p{L}]+))?\)/u.test(next)
  if (gap.endsWith(', or ')) return /^(?:[,.;]|$)/.test(next)
  return /^(?: [—–-] |[,.;]|$)/.test(next)
}

function shareOf(article: Article, part: Figure, whole: Figure, percent: Figure, last: Figure): Share | null {
  const [a, b, c] = [amountOf(article, part), amountOf(article, whole), amountOf(article, percent)]
  if (!a || !b || !c) return null
  // “three of the 40 (25%)” behind “at least”: what is open on one side tells nothing of a share.
  if (/\b(?:and|plus|another)\s$/i.test(before(article, part))) return null
  return {
    part: a,
    whole: b,
    share: c,
    low: (a.low / b.high) * 100,
    value: (a.value / b.value) * 100,
    high: b.low > 0 ? (a.high / b.low) * 100 : Infinity,
    ...givenShare(c),
    told: last === percent ? c : a,
  }
}
