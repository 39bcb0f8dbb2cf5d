import {
  ALL_PEOPLE,
  ANIMALS,
  ASIDES,
  LIST_ADDS,
  LIST_CLOSERS,
  NO_PEOPLE,
  PAID_MORE_THAN_ONCE,
  PART_GOES_ON,
  PEOPLE_ENDINGS,
  PEOPLE_NOUNS,
  UNCOUNTED,
  VEHICLES,
} from '../../english/parts.ts'
import type { Article, Figure, Span } from '../types.ts'
import { type Amount, amountOf } from './amounts.ts'
import { beforeAttribution, isClosed, narrowed } from './closed-lists.ts'
import { before, between, quantities } from './phrase.ts'

/** “eight people: four men, two women and a boy”: a total and all of its parts. */
export interface Total {
  total: Amount
  parts: Amount[]
  /** How many parts are one without a number: “a boy”. */
  singles: number
  /** From the first part to the last. */
  span: Span
}

const allPeople = new Set(ALL_PEOPLE)
const people = new Set(PEOPLE_NOUNS)
const noPeople = new Set(NO_PEOPLE)
const families = [new Set(ANIMALS), new Set(VEHICLES)]
const goesOn = new Set(PART_GOES_ON)
const asides = new Set(ASIDES)
const closers = new Set(LIST_CLOSERS)
const uncounted = new Set(UNCOUNTED)
const adds = new RegExp(String.raw`\b(?:${LIST_ADDS.join('|')})\b`)
const paidMoreThanOnce = new RegExp(String.raw`\b(?:${PAID_MORE_THAN_ONCE.join('|')})\b`)
const personEnding = new RegExp(`[a-z]{2}(?:${PEOPLE_ENDINGS.join('|')})$`)

/** What opens a list of parts: “Eight people were hurt: ”, “Eight people — ”; a comma only behind people. */
const COLON = /^[^:;()—–]{0,90}:\s$/
const DASH = /^(?: [—–-] |—|–)$/
const COMMA = /^, $/
/** Between the items of a list. */
const LINK = /\s*(?:,|;)\s+(?:and\s+|plus\s+)?|\s+(?:and|plus)\s+/g
const SINGLE = /^(?:an?|another)\s+((?:[\p{L}-]+\s+){0,2}?)(\p{L}+)(?:\s+(\p{L}+).*)?$/u

/** Totals whose parts follow as a list that is whole. Lists with “including” or with a part nobody has counted are none. */
export function totalsWithParts(article: Article): Total[] {
  const found: Total[] = []
  for (const sentence of quantities(article)) {
    for (let i = 0; i + 1 < sentence.length; i++) {
      const total = readTotal(article, sentence, i)
      if (total) found.push(total)
    }
  }
  return found
}

function readTotal(article: Article, sentence: readonly Figure[], at: number): Total | null {
  const [whole, first] = [sentence[at], sentence[at + 1]]
  if (!whole || !first || (whole.kind !== 'count' && whole.kind !== 'money')) return null
  const gap = between(article, whole, first)
  const isColon = COLON.test(gap)
  const isComma = COMMA.test(gap) && allPeople.has(nounOf(whole))
  if (!isColon && !isComma && !DASH.test(gap)) return null
  if (/\b(?:of|than)\s+(?:the |these |those |other )?$/i.test(before(article, whole))) return null
  const total = amountOf(article, whole)
  if (!total || total.high === Infinity) return null
  const rest = sentence.slice(at + 1)
  const last = sentenceEnd(article, whole)
  if (isComma) return readParts(article, total, rest, last)
  const dash = isColon ? null : closingDash(article, first, last)
  if (dash !== null) return readParts(article, total, rest, dash)
  const end = beforeAttribution(article, rest, last)
  const list = readParts(article, total, rest, end)
  if (!list || list.singles > 0 || !isClosed(article, total, list.parts, [first.span[0], end])) return list
  return { ...list, ...narrowed(total, list.parts) }
}

function sentenceEnd(article: Article, { sentence }: Figure): number {
  const end = article.sentences[sentence]?.span[1] ?? 0
  return /[.!?]/.test(article.text[end - 1] ?? '') ? end - 1 : end
}

function closingDash(article: Article, first: Figure, end: number): number | null {
  const dash = article.text.slice(first.span[1], end).search(/ [—–-] |—|–/)
  return dash < 0 ? null : first.span[1] + dash
}

function readParts(article: Article, total: Amount, figures: readonly Figure[], end: number): Total | null {
  const start = figures[0]?.span[0] ?? end
  if (adds.test(article.text.slice(start, end))) return null
  const byStart = new Map(figures.map((figure) => [figure.span[0], figure]))
  const parts: Amount[] = []
  let singles = 0
  let last = start
  let open = true
  for (const [from, to] of items(article.text, start, end)) {
    const text = article.text.slice(from, to)
    const [word = '', next = ''] = text.toLowerCase().split(/[^\p{L}-]+/u)
    const at = /^(?:another|a further|a) /i.exec(text)?.[0].length ?? 0
    const figure = byStart.get(from) ?? byStart.get(from + at)
    if (figure && open) {
      const rest = article.text.slice(figure.span[1], to)
      if (/^\s+of\s+(?:them|whom|which|the)\b/.test(rest)) continue
      const part = amountOf(article, figure)
      if (!part || !isPartOf(figure, total.figure) || !isWhole(figure, rest)) return null
      parts.push(part)
      last = figure.span[1]
    } else if (open && /^(?:an?|another)$/.test(word) && !uncounted.has(next)) {
      if (!isSingle(text, total.figure)) return null
      singles++
      last = to
    } else if (closers.has(word)) open = false
    else if (open && !asides.has(word)) return null
    else if (figure) return null
  }
  return parts.length + singles < 2 || parts.length === 0
    ? null
    : { total, parts, singles, span: [start, last] }
}

/** The items of a list, as spans. */
function* items(text: string, start: number, end: number): Generator<Span> {
  const list = text.slice(start, end)
  let from = 0
  for (const link of list.matchAll(LINK)) {
    if (link.index > from) yield [start + from, start + link.index]
    from = link.index + link[0].length
  }
  if (from < list.length) yield [start + from, end]
}

function nounOf({ unit }: Figure): string {
  return (unit ?? '').toLowerCase()
}

function isPerson(noun: string): boolean {
  return people.has(noun) || (personEnding.test(noun) && !noPeople.has(noun))
}

/** Whether what one figure counts may be a part of what the other counts. */
function isPartOf(part: Figure, total: Figure): boolean {
  if (part.kind !== total.kind) return false
  if (part.kind === 'money') return part.unit === total.unit
  const [noun, whole] = [nounOf(part), nounOf(total)]
  if (noun === '' || noun === whole) return true
  if (allPeople.has(whole) || isPerson(whole)) return allPeople.has(whole) && isPerson(noun)
  return families.some((family) => family.has(noun) && family.has(whole))
}

/** Whether nothing but a place, an age or the like stands behind a part: “four men left” is no part of a list. */
function isWhole({ kind, unit }: Figure, rest: string): boolean {
  if (kind === 'money' && paidMoreThanOnce.test(rest)) return false
  const [, word = ''] = /^\s+([\p{L}-]+)/u.exec(rest) ?? []
  // A bare number is an age: “four men, aged 20, 22 and 31”.
  if (rest.trim() === '') return unit !== null
  return goesOn.has(word) || (unit === null && rest.trim().startsWith('('))
}

/** “a boy”, “another woman aged 40”: one more. */
function isSingle(text: string, total: Figure): boolean {
  const match = SINGLE.exec(text)
  const words = text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(1, 4)
  if (!match || words.some((word) => uncounted.has(word))) return false
  const noun = words.findIndex((word) => isPerson(word) || families.some((family) => family.has(word)))
  if (noun < 0) return false
  const behind = words[noun + 1]
  if (behind !== undefined && behind !== '' && !goesOn.has(behind)) return false
  const family = families.find((one) => one.has(words[noun] ?? ''))
  return family ? family.has(nounOf(total)) : allPeople.has(nounOf(total))
}
