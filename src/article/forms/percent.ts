import type { Article, Figure, Span } from '../types.ts'
import { ownFigures, startsSentence } from './copy.ts'
import { capitalised, inWords, isInWords } from './number-words.ts'
import type { Written } from './restyle.ts'

/** “pc” and “pct” are what headlines and tables write: an article may, no style here does. */
export type PercentForm = '%' | 'percent' | 'per cent' | 'pc' | 'pct'

/** A per cent of running copy. */
export interface Percent extends Written<PercentForm> {
  /** It begins its sentence. */
  first: boolean
  /** In digits. */
  digits: boolean
  /** The number and the unit in words: “Fifteen per cent”; null when the number is not a whole one below a hundred. */
  inWords(unit: 'percent' | 'per cent'): string | null
}

const MARK = /([\s\u00a0‑-]?)(%|percent|per[\s\u00a0-]cent|pct|pc)/iy
const MARKS_INSIDE = /[\s\u00a0]?(?:%|percent|per cent)/gi

function formOf(mark: string): PercentForm {
  const form = mark.toLowerCase()
  if (form === '%' || form === 'percent' || form === 'pc' || form === 'pct') return form
  return 'per cent'
}

/** Digits with another mark: “5 to 7 percent” is “5% to 7%”, “5-7 percent” is “5-7%”. */
function withMark(number: string, form: PercentForm): string {
  const mark = form === '%' || form === 'pc' ? form : ` ${form}`
  if (form !== '%') return number.replaceAll(MARKS_INSIDE, mark) + mark
  const bare = number.replaceAll(MARKS_INSIDE, '')
  return `${bare.replace(/(\d)(\s+(?:to|and|or)\s+)/, '$1%$2')}%`
}

function percentOf(article: Article, figure: Figure): Percent | null {
  const [start, end] = figure.number
  MARK.lastIndex = end
  const match = MARK.exec(article.text)
  const mark = match?.[2]
  if (mark === undefined || match === null) return null
  const number = article.slice(figure.number)
  const digits = /^\d/.test(number)
  const value = typeof figure.value === 'number' ? figure.value : 0
  const first = startsSentence(article, start, figure.sentence)
  const form = formOf(mark)
  const span: Span = [start, end + match[0].length]
  const words = isInWords(number.toLowerCase(), value)
  if (!digits && !words) return null
  return {
    span,
    first,
    digits,
    form,
    as: (wanted) => {
      if (digits) return withMark(number, wanted)
      // “the one percent” are people; a sentence begins in words.
      if (wanted === '%') return first || isThe(article, start) ? null : `${value}%`
      return form === '%' ? null : `${number} ${wanted}`
    },
    inWords: (unit) => {
      const whole = inWords(value)
      return whole === null ? null : `${capitalised(whole)} ${unit}`
    },
  }
}

function isThe(article: Article, offset: number): boolean {
  return article.tokens.is(article.tokens.indexAt(offset) - 1, 'the')
}

/** Per cents of running copy in the article's own words, points left out. */
export function percents(article: Article): Percent[] {
  return ownFigures(article, ['percent'])
    .filter(({ unit }) => unit === '%')
    .flatMap((figure) => percentOf(article, figure) ?? [])
}
