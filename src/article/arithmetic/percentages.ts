import { COMPARISONS, EXCLUSIVE_SHARES } from '../../english/parts.ts'
import type { Article, Figure } from '../types.ts'
import { type Amount, amountOf } from './amounts.ts'
import { behind, quantities } from './phrase.ts'

/** Shares of one whole that stand in one sentence. */
export interface Shares {
  parts: Amount[]
  sum: number
}

const exclusive = new RegExp(String.raw`\b(?:${EXCLUSIVE_SHARES.join('|')}|the remaining(?= \d))\b`, 'i')
const comparisons = new RegExp(String.raw`\b(?:${COMPARISONS.join('|')})\b`, 'i')
/** Between the shares of one list: no sentence of its own. */
const LONGEST = 60

/** Lists of shares that exclude each other (one of them is “undecided”, “the remaining”) and make over a hundred. */
export function sharesOverHundred(article: Article): Shares[] {
  const found: Shares[] = []
  for (const sentence of quantities(article)) {
    const percents = sentence.filter(({ kind, unit }) => kind === 'percent' && unit === '%')
    const [first] = percents
    if (!first || percents.length < 3 || percents.length !== sentence.filter(isShare).length) continue
    const text = article.slice(article.sentences[first.sentence]?.span ?? [0, 0])
    if (!exclusive.test(text) || comparisons.test(text)) continue
    const parts = percents.map((figure) => amountOf(article, figure)).filter((part) => part !== null)
    if (parts.length < percents.length || !isList(article, percents)) continue
    const sum = parts.reduce((total, { value }) => total + value, 0)
    const least = parts.reduce((total, { low }) => total + low, 0)
    if (least > 100) found.push({ parts, sum })
  }
  return found
}

function isShare({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'ratio'
}

/** A list of one whole: “52% of men and 48% of women” are shares of two. */
function isList(article: Article, figures: readonly Figure[]): boolean {
  return figures.slice(1).every((figure, i) => {
    const gap = article.text.slice(figures[i]?.span[1], figure.span[0])
    if (gap.length > LONGEST || behind(article, figure).startsWith(' of ')) return false
    return /^[^;:()]*(?:,| and| while| with)\s(?:[\p{L}’-]+\s){0,4}$/u.test(gap)
  })
}
