import {
  HEDGES_JUST_ABOVE,
  HEDGES_JUST_BELOW,
  HEDGES_OPEN_ABOVE,
  HEDGES_OPEN_BELOW,
} from '../../english/changes.ts'
import type { Article, Figure } from '../types.ts'

/** What a figure may stand for, once rounding and hedges are allowed for. */
export interface Amount {
  figure: Figure
  /** The number as written. */
  value: number
  /** The least and the most it may be: “nearly 900” is 810 to 900, “at least 8” is 8 to infinity. */
  low: number
  high: number
  /** What one in its last written place is worth: 0.1 of “3.4”, 100,000 of “1.2m”. */
  step: number
}

const hedges = new Map(
  [HEDGES_OPEN_ABOVE, HEDGES_OPEN_BELOW, HEDGES_JUST_BELOW, HEDGES_JUST_ABOVE].flatMap((words, kind) =>
    words.map((word) => [word, kind] as const),
  ),
)
/** How far from the written number a hedged one may be, as a part of it. */
const LOOSE = 0.1
/** The most that a round number (“1,000 people”) is taken to be rounded by when nothing says so. */
const ROUNDED = 0.025

const SCALE =
  /(?:[kmb]|mn|bn|tn|mln|bln|trn|crores?|lakhs?|lac|hundred|thousand|million|billion|trillion)\.?$/i
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  hundred: 100,
  lac: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
}

/** The scale that a number is written with: 1,000,000 of “1.2m”; 1 without one. */
function scaleOf(number: string): number {
  const [word = ''] = SCALE.exec(number) ?? []
  return SCALES[word.toLowerCase().replace(/\.$/, '')] ?? 1
}

/** What stands before the scale, “1.2” of “1.2m”, and what one in its last written place is worth. */
function precisionOf(number: string, value: number): { mantissa: number; step: number } {
  const scale = scaleOf(number)
  const mantissa = Number((value / scale).toPrecision(12))
  const decimals = /[.·](\d+)/.exec(number)?.[1]?.length ?? String(mantissa).split('.')[1]?.length ?? 0
  return { mantissa, step: scale * 10 ** -decimals }
}

/** How far a number without a hedge may be from what is meant: “12” is counted, “2,400” and “1.2m” are rounded. */
function roundingOf({ kind }: Figure, value: number, mantissa: number, step: number): number {
  if (kind === 'ratio') return 0
  const isCounted = step === 1 && (kind === 'count' || kind === 'votes' || kind === 'money')
  const last = isCounted ? 0 : step / 2
  return mantissa % 100 > 0 || kind === 'percent' ? last : Math.max(last, value * ROUNDED)
}

/** The amount of a figure; null for a range, a vague count and what is no quantity. */
export function amountOf(article: Article, figure: Figure): Amount | null {
  const { value } = figure
  if (typeof value !== 'number') return null
  const { mantissa, step } = precisionOf(article.slice(figure.number), value)
  const half = roundingOf(figure, value, mantissa, step)
  const plain = { figure, value, step }
  if (!figure.hedge) return { ...plain, low: value - half, high: value + half }
  const kind = hedges.get(article.slice(figure.hedge).toLowerCase().replaceAll(/\s+/g, ' '))
  const loose = Math.max(value * LOOSE, half)
  switch (kind) {
    case 0:
      return { ...plain, low: value - half, high: Infinity }
    case 1:
      return { ...plain, low: 0, high: value + half }
    case 2:
      return { ...plain, low: value - loose, high: value + half }
    case 3:
      return { ...plain, low: value - half, high: value + loose }
    default:
      return { ...plain, low: value - loose, high: value + loose }
  }
}

/** Digits with commas, without the dust of binary fractions. */
export function digits(value: number, decimals = 2): string {
  return Number(value.toFixed(decimals)).toLocaleString('en-GB', { maximumFractionDigits: decimals })
}

/** A value written the way a figure of the article is: “£11m” like “£12m”, “13%” like “12 per cent”. */
export function amountText(article: Article, value: number, { figure }: Pick<Amount, 'figure'>): string {
  const number = article.slice(figure.number)
  if (figure.kind === 'percent') return `${digits(value)}%`
  const scale = scaleOf(number)
  const ending = scale > 1 ? (SCALE.exec(number)?.[0] ?? '') : ''
  const space = /\s\S+$/.test(number) ? ' ' : ''
  const sign = /[^\s\d]{1,3}\s?$/.exec(article.text.slice(figure.span[0], figure.number[0]))?.[0] ?? ''
  const before = figure.kind === 'money' ? sign : ''
  return `${before}${digits(value / scale)}${ending === '' ? '' : space}${ending}`
}
