import { BEFORE_CHANGE, CHANGE_LINKS, FALLS, RISES } from '../../english/changes.ts'
import type { Article, Figure } from '../types.ts'
import { type Amount, amountOf } from './amounts.ts'
import { before, behind, between, quantities, sameUnit } from './phrase.ts'

/** “from 40 to 50, up 25%”: where a quantity stood, where it stands, and what the article says of the change. */
export interface Change {
  from: Amount
  to: Amount
  change: Amount
  /** 1 for a rise, -1 for a fall; 0 when no word tells. */
  direction: 1 | -1 | 0
}

const rises = new Set(RISES)
const falls = new Set(FALLS)
const links = new Set(CHANGE_LINKS)
const beforeChange = new Set(BEFORE_CHANGE)
/** Words between the ends of a change: “from 40 |pupils in 2019 to| 50”; no clause of its own. */
const MIDDLE = /^(?: [\p{L}\p{N}’'.$£€-]+){0,6}$/u

/** How far a change in per cent of two rounded numbers may be from the one that is written, as a part of it. */
const ROUNDING = 0.1

const STEP_END = /^,? to (?:(?:close|end|finish|settle|trade) (?:the day )?at |a record |just )?$/

/** What the article says of changes whose beginning and end it gives. */
export function changes(article: Article): Change[] {
  const found: Change[] = []
  for (const figures of quantities(article)) {
    const sentence = figures.some(isRange)
      ? figures.flatMap((figure, i) => apart(article, figure, figures[i + 1]))
      : figures
    if (sentence.length < 3) continue
    for (let i = 0; i + 1 < sentence.length; i++) {
      const [first, second, third] = [sentence[i], sentence[i + 1], sentence[i + 2]]
      const step = first && second && third && readStep(article, first, second, third)
      if (step) found.push(step)
      if (!first || !second || !sameUnit(first, second)) continue
      const order = orderOf(article, first, second)
      if (!order) continue
      const told = behindPair(article, second, third) ?? beforePair(article, first, sentence[i - 1])
      const from = amountOf(article, order === 'from' ? first : second)
      const to = amountOf(article, order === 'from' ? second : first)
      const change = told && amountOf(article, told.figure)
      if (from && to && change) found.push({ from, to, change, direction: told.direction })
    }
  }
  return found
}

/** “rose 54 points, or 0.2 per cent, to close at 27,000”: by how much, in per cent, and where to. */
function readStep(article: Article, by: Figure, percent: Figure, end: Figure): Change | null {
  if (percent.kind !== 'percent' || inPoints(percent) || (end.kind !== 'count' && end.kind !== 'money'))
    return null
  if (by.kind !== end.kind && !(inPoints(by) && end.kind === 'count')) return null
  if (by.kind === 'money' && by.unit !== end.unit) return null
  if (between(article, by, percent) !== ', or ' || !STEP_END.test(between(article, percent, end))) return null
  const direction = verbBefore(article, by)
  const [step, to, change] = [amountOf(article, by), amountOf(article, end), amountOf(article, percent)]
  if (direction === 0 || !step || !to || !change) return null
  const low = to.low - (direction > 0 ? step.high : -step.low)
  const value = to.value - direction * step.value
  const high = to.high - (direction > 0 ? step.low : -step.high)
  if (low <= 0 || high === Infinity) return null
  const from: Amount = { figure: { ...end, span: by.span }, low, value, high, step: to.step }
  return { from, to, change, direction }
}

/** “up 4% to 54% from 50%”: what looks like a range are the change and its end. */
function apart(article: Article, figure: Figure, next: Figure | undefined): Figure[] {
  const { value, number, span } = figure
  if (!isRange(figure) || typeof value === 'number' || value === null) return [figure]
  if (!next || !sameUnit(figure, next) || between(article, figure, next) !== ' from ') return [figure]
  const to = /%?(?: per ?cent)? to /.exec(article.slice(number))
  if (!to) return [figure]
  const [end, start] = [number[0] + to.index, number[0] + to.index + to[0].length]
  return [
    { ...figure, value: value[0], number: [number[0], end], span: [span[0], start - ' to '.length] },
    { ...figure, value: value[1], number: [start, number[1]], span: [start, span[1]], hedge: null },
  ]
}

function isRange({ kind, value }: Figure): boolean {
  return kind === 'percent' && Array.isArray(value)
}

/** “from A to B” is `from`, “to B from A” is `to`. */
function orderOf(article: Article, first: Figure, second: Figure): 'from' | 'to' | null {
  const lead = before(article, first)
  const middle = between(article, first, second)
  // “900 jobs were lost, up from 700”
  const upFrom = /^((?: [\p{L}’-]+){0,6}),? (?:up|down) from (?:just |only |a )?$/u.exec(middle)
  if (upFrom) return /\b(?:to|from|and|by|than)\b/.test(upFrom[1] ?? '') ? null : 'to'
  const inner = / (to|from)(?: a| just| only| a record)? $/.exec(middle)
  if (!inner || !MIDDLE.test(middle.slice(0, inner.index))) return null
  if (/\b(?:to|from|and|by|than)\b/.test(middle.slice(0, inner.index))) return null
  if (inner[1] === 'to') return /\bfrom $/i.test(lead) ? 'from' : null
  return /\bto (?:a |just |only |a record )?$/i.test(lead) ? 'to' : null
}

interface Told {
  figure: Figure
  direction: 1 | -1 | 0
}

/** “from A to B, |up 25%|”, “|a rise of 25%|”, “|(a 25% increase)|”, “|or 25%|” */
function behindPair(article: Article, last: Figure, figure: Figure | undefined): Told | null {
  if (!figure) return null
  const gap = between(article, last, figure)
  const lead = /^(?: [\p{L}\p{N}]+){0,3},? ?(?:[—–-] ?|\()?/u.exec(gap)?.[0] ?? ''
  const marked = /[,(—–-]/.test(lead) || gap.trim() === ''
  if (!marked) return null
  const words = gap.slice(lead.length).trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length > 6) return null
  let direction = 0
  for (const word of words) {
    if (rises.has(word)) direction = 1
    else if (falls.has(word)) direction = -1
    else if (!links.has(word)) return null
  }
  const noun = nounBehind(article, figure)
  if (direction === 0 && noun === 0) return words[0] === 'or' && words.length < 3 ? toldBy(figure, 0) : null
  return toldBy(figure, direction === 0 ? noun : direction)
}

/** “rose |25%| from A to B”, “a |25%| increase from A to B”, “fell by |25%| to B from A” */
function beforePair(article: Article, first: Figure, figure: Figure | undefined): Told | null {
  if (!figure) return null
  const gap = between(article, figure, first).replace(/ (?:from|to)(?: a| just| only| a record)? $/, '')
  if (!MIDDLE.test(gap.replace(/,$/, '')) || / (?:and|while|but|of|to|from|than)\b/.test(gap)) return null
  const noun = nounBehind(article, figure)
  if (noun !== 0) return toldBy(figure, noun)
  const verb = verbBefore(article, figure)
  return verb === 0 ? null : toldBy(figure, verb)
}

/** Whether the words right before a figure say that something rose or fell by it. */
function verbBefore(article: Article, figure: Figure): 1 | -1 | 0 {
  const words = before(article, figure).toLowerCase().trim().split(/\s+/).slice(-2)
  for (const word of words.toReversed()) {
    if (rises.has(word)) return 1
    if (falls.has(word)) return -1
    if (word !== 'by' && word !== 'a' && word !== 'of') return 0
  }
  return 0
}

/** Whether the words behind a percentage call it a rise or a fall. */
function nounBehind(article: Article, figure: Figure): 1 | -1 | 0 {
  const words = behind(article, figure)
    .toLowerCase()
    .trim()
    .split(/[^\p{L}-]+/u)
  const at = beforeChange.has(words[0] ?? '') ? 1 : 0
  const word = words[at] ?? ''
  if (!behind(article, figure).startsWith(' ')) return 0
  return rises.has(word) ? 1 : falls.has(word) ? -1 : 0
}

function toldBy(figure: Figure, direction: number): Told {
  return { figure, direction: direction > 0 ? 1 : direction < 0 ? -1 : 0 }
}

/** Whether a percentage is in points: “2 percentage points”. */
export function inPoints({ kind, unit }: Figure): boolean {
  return kind === 'percent' && unit !== '%'
}

/** The change in per cent, from the least to the most that rounding allows; signed. */
export function relativeChange({ from, to }: Change): { low: number; value: number; high: number } {
  return {
    low: (to.low / from.high - 1) * 100,
    value: (to.value / from.value - 1) * 100,
    high: from.low > 0 ? (to.high / from.low - 1) * 100 : Infinity,
  }
}
/** Whether “Z%” is the difference of two percentages and not the change in per cent: Z should be points. */
export function isPointsAsPercent(change: Change): boolean {
  const { from, to, change: told } = change
  if (from.figure.kind !== 'percent' || inPoints(from.figure) || told.figure.kind !== 'percent') return false
  if (inPoints(told.figure)) return false
  const points = Math.abs(to.value - from.value)
  if (points === 0 || Math.abs(points - told.value) > 1e-9) return false
  // “from 50% to 75%, up 50%” is right, and so is “from 100% to 90%, down 10%”.
  const relative = Math.abs(relativeChange(change).value)
  return Math.abs(relative - told.value) > Math.max(told.step, relative * ROUNDING)
}
