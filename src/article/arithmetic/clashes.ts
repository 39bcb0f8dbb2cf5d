import { EVENTS, OTHER_TIMES } from '../../english/frames.ts'
import { FALLS, RISES } from '../../english/changes.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import type { BlockKind } from '../../draft/draft.ts'
import { ALL_PEOPLE } from '../../english/parts.ts'
import { WordList, hashWord } from '../tokens.ts'
import type { Article, Figure } from '../types.ts'
import { type Amount, amountOf } from './amounts.ts'

/** Two values for what looks like one quantity. */
export interface Clash {
  figure: Figure
  other: Figure
  /** Where the figure stands: “headline”, “caption”, “body”. */
  place: 'headline' | 'standfirst' | 'caption' | 'body'
}

const ABOVE: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'caption'])
const functionWords = new WordList(FUNCTION_WORDS)
const otherTimes = new WordList(OTHER_TIMES)
const frames = [RISES, FALLS, ...EVENTS]
const events = new Map(frames.flatMap((words, i) => words.map((word) => [hashWord(word), `#${i}`] as const)))
const anybody = new Set(ALL_PEOPLE)

/** So many tokens on either side of a figure tell what it is a figure of. */
const REACH = 8
/** So many words must be shared round a figure of the headline and one of the body, and round two of the body. */
const SHARED_ABOVE = 2
const SHARED_WITHIN = 3
/** Of the words round two figures of the body so many must be shared. */
const ALIKE = 0.8
/** Copy with more values than these in one unit is about numbers: which is which nobody can tell. */
const MOST_VALUES = 3

/** Figures of headline, standfirst and captions that the body does not have, beside what it has instead; and two in the body. */
export function clashes(article: Article): Clash[] {
  const figures = article.figures.filter(isComparable)
  const above = figures.filter(({ block }) => ABOVE.has(article.blocks[block]?.kind ?? 'code'))
  const body = figures.filter(({ block }) => article.blocks[block]?.running)
  const found: Clash[] = []
  for (const figure of above) {
    const other = clashAbove(article, figure, body)
    const kind = article.blocks[figure.block]?.kind
    if (other) found.push({ figure, other, place: kind as Clash['place'] })
  }
  return [...found, ...clashesWithin(article, body)]
}

function isComparable({ kind, value }: Figure): boolean {
  return value !== null && (kind === 'count' || kind === 'money' || kind === 'percent')
}

function clashAbove(article: Article, figure: Figure, body: readonly Figure[]): Figure | null {
  const amount = article.quotedAt(figure.span[0]) ? null : amountOf(article, figure)
  if (!amount || amount.high === Infinity || amount.low === 0) return null
  // The value stands somewhere in the copy, of whatever it is said there.
  if (article.figures.some((other) => article.blocks[other.block]?.running && mayBe(article, amount, other)))
    return null
  const same = body.filter((other) => isSameUnit(figure, other))
  if (new Set(same.map(({ value }) => String(value))).size > MOST_VALUES) return null
  if (isMade(amount, same)) return null
  return mostAlike(article, figure, same, SHARED_ABOVE)
}

/** Whether another figure may be the same number: the same value, or a hedge or range that takes it in. */
function mayBe(article: Article, { low, value, high }: Amount, other: Figure): boolean {
  if (Array.isArray(other.value)) return other.value[0] <= value && other.value[1] >= value
  const amount = amountOf(article, other)
  return amount !== null && amount.low <= high && amount.high >= low
}

/** Whether a number is the sum or the difference of two of the body's. */
function isMade({ low, high }: Amount, figures: readonly Figure[]): boolean {
  const values = figures.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  return values.some((a, i) =>
    values.some((b, j) => i !== j && [a + b, Math.abs(a - b)].some((made) => made >= low && made <= high)),
  )
}

function isSameUnit(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind !== 'count') return a.unit === b.unit
  return (isAnybody(a) && isAnybody(b)) || stem(a.unit ?? '') === stem(b.unit ?? '')
}

/** “Seven killed”, “seven dead”, “seven people”: what happened tells whether they are the same. */
function isAnybody({ kind, unit }: Figure): boolean {
  return kind === 'count' && (unit === null || anybody.has(unit.toLowerCase()))
}

/** The figure round which most words are those round another one, when enough of them are. */
function mostAlike(
  article: Article,
  figure: Figure,
  others: readonly Figure[],
  least: number,
): Figure | null {
  const own = contextOf(article, figure)
  let best: Figure | null = null
  let most = least - 1
  for (const other of others) {
    if (typeof other.value !== 'number' || article.quotedAt(other.span[0])) continue
    const shared = [...contextOf(article, other)].filter((word) => own.has(word))
    if (isAnybody(figure) && !shared.some((word) => word.startsWith('#'))) continue
    if (shared.length > most && isNear(figure, other)) {
      best = other
      most = shared.length
    }
  }
  return best
}

/** Whether one may be a slip for the other: no further apart than three to one, or by a factor of ten, a thousand … */
function isNear(a: Figure, b: Figure): boolean {
  const ratio = Number(a.value) / Number(b.value)
  return (ratio > 1 / 3 && ratio < 3) || Number.isInteger(Math.log10(ratio))
}

/** What words round a figure are, in its sentence: stems of those that mean something, and events. */
function contextOf({ tokens, sentences }: Article, figure: Figure): Set<string> {
  const [from, limit] = sentences[figure.sentence]?.tokens ?? [0, 0]
  const first = tokens.indexAt(figure.span[0])
  const last = tokens.indexAt(figure.span[1] - 1)
  const words = new Set<string>()
  for (let i = Math.max(from, first - REACH); i < Math.min(limit, last + REACH + 1); i++) {
    if (!tokens.isWord(i) || tokens.has(i, functionWords)) continue
    const event = events.get(tokens.hash[i] ?? 0)
    const word = tokens.lower(i)
    if (event) words.add(event)
    else if ((i < first || i > last) && word.length > 2) words.add(stem(word))
  }
  return words
}

/** The beginning of a word, which its forms share. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=..)(?:'s|ing|ed|es|s)$/, '')
    .slice(0, 6)
}

/** Two values of one unit in the body, with the same words round them, and nothing that tells them apart. */
function clashesWithin(article: Article, body: readonly Figure[]): Clash[] {
  const units = new Map<string, Figure[]>()
  for (const figure of body) {
    if (figure.kind === 'percent' || figure.unit === null) continue
    const unit = `${figure.kind} ${figure.kind === 'count' ? stem(figure.unit) : figure.unit}`
    const same = units.get(unit)
    if (same) same.push(figure)
    else units.set(unit, [figure])
  }
  return [...units.values()].flatMap((figures) => clashOf(article, figures) ?? [])
}

/** The two of a few figures in one unit that are of one thing. */
function clashOf(article: Article, figures: readonly Figure[]): Clash | null {
  if (figures.length < 2 || figures.length > 2 * MOST_VALUES) return null
  const [other, figure, third] = figures.filter((one) => isPlain(article, one))
  if (!other || !figure || third || other.sentence === figure.sentence) return null
  const amount = amountOf(article, figure)
  if (!amount || mayBe(article, amount, other) || !isOneThing(article, figure, other)) return null
  return { figure, other, place: 'body' }
}

/** Whether two figures are of one thing: the words in them are the same, and nearly all of those round them. */
function isOneThing(article: Article, figure: Figure, other: Figure): boolean {
  const [a, b] = [contextOf(article, figure), contextOf(article, other)]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared < SHARED_WITHIN || shared < Math.min(a.size, b.size) * ALIKE) return false
  const words = (one: Figure) => stem(article.text.slice(one.number[1], one.span[1]).trim())
  return words(figure) === words(other)
}

/** A figure that stands for one thing at one time, as far as its sentence says. */
function isPlain(article: Article, figure: Figure): boolean {
  const { tokens, sentences } = article
  if (figure.hedge || typeof figure.value !== 'number') return false
  if (article.quotedAt(figure.span[0])) return false
  const [from, limit] = sentences[figure.sentence]?.tokens ?? [0, 0]
  for (let i = from; i < limit; i++) if (tokens.has(i, otherTimes)) return false
  return !article.figures.some(
    ({ sentence, kind }) => sentence === figure.sentence && (kind === 'year' || kind === 'date'),
  )
}
