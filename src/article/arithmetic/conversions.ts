import { CELSIUS, FAHRENHEIT, MEASURES, type Measure } from '../../english/measures.ts'
import type { Article, Figure, Span } from '../types.ts'
import { type Amount, amountOf, amountText, digits } from './amounts.ts'
import { behind, between } from './phrase.ts'

/** “10 km (4 miles)”: what is said twice in two units and is not the same. */
export interface WrongConversion {
  span: Span
  other: Span
  /** “10 km = 6.2 miles, not 4” */
  fault: string
}

const measures = new Map<string, Measure>(
  MEASURES.flatMap((measure) => measure.names.map((name) => [name, measure] as const)),
)
const celsius = new Set(CELSIUS)
const fahrenheit = new Set(FAHRENHEIT)

/** A conversion in round numbers may be so far off, as a part of it; one with a hedge twice as far. */
const ROUND = 0.04
/** Rates of exchange move: conversions at one rate may be so far apart. */
const RATE_MOVES = 0.05

/** Lengths, weights, areas, volumes, speeds and temperatures whose conversion in brackets is wrong. */
export function wrongConversions(article: Article): WrongConversion[] {
  return bracketed(article).flatMap(([first, second]) => {
    if (first.kind === 'money' || article.quotedAt(first.span[0])) return []
    const made = convertedMeasure(article, first, second) ?? convertedDegrees(article, first, second)
    if (!made) return []
    const name = unitText(article, second)
    const fault = `${article.slice(first.span)} = ${digits(made, made < 10 ? 1 : 0)}${glue(name)}, not ${digits(Number(second.value))}`
    return [{ span: second.span, other: first.span, fault }]
  })
}

/** Two figures of which the second stands in brackets right behind the first. */
function bracketed(article: Article): [Figure, Figure][] {
  const { figures } = article
  const found: [Figure, Figure][] = []
  for (let i = 0; i + 1 < figures.length; i++) {
    const [first, second] = [figures[i], figures[i + 1]]
    if (!first || !second || first.sentence !== second.sentence) continue
    if (second.span[0] - first.span[1] > 3 || !/^ ?\($/.test(between(article, first, second))) continue
    if (typeof first.value !== 'number' || typeof second.value !== 'number') continue
    if (behind(article, second).startsWith(')')) found.push([first, second])
  }
  return found
}

/** The name of a unit as written behind the number: “km”, “square miles”; empty when there is none. */
function unitText(article: Article, { number, span }: Figure): string {
  return article.text.slice(number[1], span[1]).replaceAll('\n', ' ')
}

function nameOf(article: Article, figure: Figure): string {
  return unitText(article, figure).replaceAll('-', ' ').trim().toLowerCase().replace(/^° /, '°')
}

function glue(name: string): string {
  return /^[\s°]/.test(name) ? name : ` ${name.replace(/^-/, '')}`
}

/** What the second should be, in its own unit; null when it is right, or no conversion. */
function convertedMeasure(article: Article, first: Figure, second: Figure): number | null {
  const [from, to] = [measures.get(nameOf(article, first)), measures.get(nameOf(article, second))]
  if (!from || !to || from.of !== to.of || from === to) return null
  const [a, b] = [amountOf(article, first), amountOf(article, second)]
  if (!a || !b || a.value <= 0 || b.value <= 0) return null
  const least = from.least / to.most
  const most = from.most / to.least
  const value = (a.value * (least + most)) / 2
  const loose = first.hedge || second.hedge ? 2 * ROUND : ROUND
  // Either may be the round one: “5,000 feet (1,500 metres)”, “three miles (5km)”.
  const low = Math.min(a.low, a.value - a.step / 2) * least * (1 - loose)
  const high = Math.max(a.high, a.value + a.step / 2) * most * (1 + loose)
  if (b.high + b.step / 2 >= low && b.low - b.step / 2 <= high) return null
  return value
}

/** Celsius and Fahrenheit, as temperatures or as differences of temperature. */
function convertedDegrees(article: Article, first: Figure, second: Figure): number | null {
  const [from, to] = [nameOf(article, first), nameOf(article, second)]
  const isUp = celsius.has(from) && fahrenheit.has(to)
  if (!isUp && !(fahrenheit.has(from) && celsius.has(to))) return null
  const [a, b] = [signed(article, first), signed(article, second)]
  const value = isUp ? a * 1.8 + 32 : (a - 32) / 1.8
  const difference = isUp ? a * 1.8 : a / 1.8
  const loose = isUp ? 2 : 1.5
  return [value, difference].some((made) => Math.abs(made - b) <= loose) ? null : value
}

function signed(article: Article, { value, number, span }: Figure): number {
  const before = article.text.slice(Math.max(0, Math.min(span[0], number[0]) - 6), number[0])
  return /(?:[-−–]|minus )$/.test(before) ? -Number(value) : Number(value)
}

/** A rate of exchange: how much of one currency the other is worth. */
interface Rate {
  low: number
  value: number
  high: number
  span: Span
}

/** Sums of money whose conversion is not at the rate that the article states, or not at that of the conversions before. */
export function wrongExchanges(article: Article): WrongConversion[] {
  const rates = new Map<string, Rate>()
  const pairs = bracketed(article).filter(([first, second]) => isExchange(article, first, second))
  if (pairs.length === 0) return []
  for (const [pair, rate] of statedRates(article)) rates.set(pair, rate)
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [amountOf(article, first), amountOf(article, second)]
    if (!a || !b || a.low <= 0 || a.high === Infinity || b.high === Infinity) return []
    const pair = `${first.unit} ${second.unit}`
    const rate = rates.get(pair)
    const own = { low: b.low / a.high, value: b.value / a.value, high: b.high / a.low }
    if (!rate) {
      rates.set(pair, { ...own, span: [first.span[0], second.span[1] + 1] })
      return []
    }
    if (own.high * (1 + RATE_MOVES) >= rate.low && own.low * (1 - RATE_MOVES) <= rate.high) return []
    const made = amountText(article, a.value * rate.value, b)
    const fault = `${amountText(article, a.value, a)} = ${made} at the rate of “${article.slice(rate.span)}”, not ${amountText(article, b.value, b)}`
    return [{ span: second.span, other: rate.span, fault }]
  })
}

/** Money of today in two currencies: rates of other years are others. */
function isExchange(article: Article, first: Figure, second: Figure): boolean {
  if (first.kind !== 'money' || second.kind !== 'money' || first.unit === second.unit) return false
  return !article.figures.some(({ sentence, kind }) => sentence === first.sentence && kind === 'year')
}

/** “£1 = $1.25” */
function statedRates(article: Article): [string, Rate][] {
  const found: [string, Rate][] = []
  const { figures } = article
  for (let i = 0; i + 1 < figures.length; i++) {
    const [first, second] = [figures[i], figures[i + 1]]
    if (first?.kind !== 'money' || second?.kind !== 'money' || first.sentence !== second.sentence) continue
    if (first.value !== 1 || !/^ ?= ?$/.test(between(article, first, second))) continue
    const amount = amountOf(article, second)
    if (amount) found.push(...bothWays(first, second, amount))
  }
  return found
}

function bothWays(first: Figure, second: Figure, { low, value, high }: Amount): [string, Rate][] {
  const span: Span = [first.span[0], second.span[1]]
  return [
    [`${first.unit} ${second.unit}`, { low, value, high, span }],
    [`${second.unit} ${first.unit}`, { low: 1 / high, value: 1 / value, high: 1 / low, span }],
  ]
}
