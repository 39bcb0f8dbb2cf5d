import { MONTH_NAMES, NAMED_DAYS, SHORT_MONTHS, WEEKDAY_NAMES } from '../../english/forms.ts'
import type { Article, Figure, Span } from '../types.ts'
import { ownFigures } from './copy.ts'
import { hasOwnComma } from './date-comma.ts'
import type { Written } from './restyle.ts'

/** How a day is written: each is the fourteenth of August. */
export type DayForm = '14 August' | 'August 14' | 'Aug. 14' | 'August 14th'

/** A day, or the month of a year. */
interface CalendarDate {
  weekday: string | null
  /** “3”, “3-5”; null for a month. */
  day: string | null
  /** The name in full. */
  month: string
  year: string | null
  /** The day stands before the month. */
  dayFirst: boolean
}

const NAMES = `${MONTH_NAMES.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`
const DAY = String.raw`(\d{1,2}(?:[-–]\d{1,2})?)(st|nd|rd|th)?`
const YEAR = String.raw`(?:,?\s(\d{4}))?`
const DAY_MONTH = new RegExp(String.raw`^${DAY}\s(${NAMES})\.?${YEAR}$`)
const MONTH_DAY = new RegExp(String.raw`^(${NAMES})\.?\s${DAY}${YEAR}$`)
const MONTH_YEAR = new RegExp(String.raw`^(${NAMES})\.?\s(\d{4})$`)
const WEEKDAY = new RegExp(String.raw`\b(${WEEKDAY_NAMES.join('|')}),?\s$`)

function fullMonth(name: string): string {
  return MONTH_NAMES.find((month) => month.startsWith(name.slice(0, 3))) ?? name
}

/** Reads the words of a date; null when they are written in a way that is left alone: “the 3rd of March”. */
function parseDate(text: string): CalendarDate | null {
  const none = { weekday: null, day: null, year: null, dayFirst: false }
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst) {
    const [, day = '', , month = '', year = null] = dayFirst
    return { ...none, day, month: fullMonth(month), year, dayFirst: true }
  }
  const monthFirst = MONTH_DAY.exec(text)
  if (monthFirst) {
    const [, month = '', day = '', , year = null] = monthFirst
    return { ...none, day, month: fullMonth(month), year }
  }
  const [, month, year] = MONTH_YEAR.exec(text) ?? []
  return month === undefined || year === undefined ? null : { ...none, month: fullMonth(month), year }
}

function ordinal(day: string): string {
  const ending = /1\d$/.test(day) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day.slice(-1)] ?? 'th')
  return day + ending
}

/** A day in a form, with its weekday and year. */
function writeDay({ weekday, day, month, year }: CalendarDate, form: DayForm): string {
  const before = (comma: string) => (weekday === null ? '' : `${weekday}${comma} `)
  const number = day ?? ''
  switch (form) {
    case '14 August':
      return `${before('')}${number} ${month}${year === null ? '' : ` ${year}`}`
    case 'August 14th':
      return `${before('')}${month} ${number.replaceAll(/\d+/g, ordinal)}${year === null ? '' : ` ${year}`}`
    case 'August 14':
      return `${before(',')}${month} ${number}${year === null ? '' : `, ${year}`}`
    case 'Aug. 14':
      return `${before(',')}${SHORT_MONTHS[month] ?? month} ${number}${year === null ? '' : `, ${year}`}`
  }
}

/** “the September 11 attacks”: a name. “the 3rd March”: an article that a day without “rd” does not have. */
function isLeftAlone(article: Article, date: CalendarDate, text: string, start: number): boolean {
  if (date.year === null && NAMED_DAYS.includes(`${date.month} ${date.day}`)) return true
  const before = article.tokens.indexAt(start) - 1
  return /\d(?:st|nd|rd|th)/.test(text) && article.tokens.is(before, 'the')
}

/** Letters or a mark that shows where the date's own words end: what “on March 3, 2016 the” lacks. */
function lacksComma(article: Article, end: number): boolean {
  return /^ \p{Ll}/u.test(article.text.slice(end, end + 2))
}

interface WrittenDate {
  span: Span
  text: string
  date: CalendarDate
  /** The words go on behind it without a mark. */
  goesOn: boolean
}

function readDates(article: Article): WrittenDate[] {
  return ownFigures(article, ['date']).flatMap((figure: Figure): WrittenDate[] => {
    const start = behindHedge(article, figure)
    const text = article.text.slice(start, figure.span[1])
    const date = parseDate(text)
    if (!date || isLeftAlone(article, date, text, start)) return []
    const goesOn = lacksComma(article, figure.span[1])
    const weekday =
      date.day === null ? null : WEEKDAY.exec(article.text.slice(Math.max(0, start - 12), start))
    const day = weekday?.[1]
    if (!weekday || day === undefined) return [{ span: [start, figure.span[1]], text, date, goesOn }]
    const span: Span = [start - weekday[0].length, figure.span[1]]
    return [{ span, text: article.slice(span), date: { ...date, weekday: day }, goesOn }]
  })
}

/** Where a date begins behind “about”. */
function behindHedge({ text }: Article, { span, hedge }: Figure): number {
  if (!hedge || hedge[0] > span[0]) return span[0]
  const behind = hedge[1]
  return text.charAt(behind) === ' ' ? behind + 1 : behind
}

/** A comma closes what a comma before the year has opened. */
function withComma(words: string, { date: { year }, goesOn }: WrittenDate): string {
  return year !== null && goesOn && words.endsWith(`, ${year}`) ? `${words},` : words
}

/** The date as it stands, with the comma behind it when that goes together with those inside it. */
function spanOf(article: Article, { span, text }: WrittenDate, words: string): Span {
  const loses = text.includes(',') && !words.includes(',') && hasOwnComma(article, span)
  return loses ? [span[0], span[1] + 1] : span
}

/** Whether some dates begin with their number and others with a word before it. */
function mayMix({ figures }: Article): boolean {
  let numbers = false
  let words = false
  for (const { kind, span, number } of figures) {
    if (kind !== 'date') continue
    if (number[0] === span[0]) numbers = true
    else words = true
  }
  return numbers && words
}

/** Days of running copy by whether the day or the month comes first, the rest as it stands. */
export function dayOrders(article: Article): Written<DayForm>[] {
  if (!mayMix(article)) return []
  return readDates(article).flatMap((written) => {
    const { span, text, date } = written
    if (date.day === null) return []
    // Short months stay short when only the order is asked for.
    const short = !text.includes(date.month)
    const as = (form: DayForm) => (short ? null : withComma(writeDay(date, form), written))
    const wider = spanOf(article, written, writeDay(date, '14 August'))
    return [{ span: date.dayFirst ? span : wider, form: date.dayFirst ? '14 August' : 'August 14', as }]
  })
}

/** Days and months of running copy that are not written in a form, with how they would be. */
export function datesNotIn(article: Article, form: DayForm): { span: Span; expected: string }[] {
  return readDates(article).flatMap((written) => {
    const { text, date } = written
    const words = date.day === null ? `${date.month} ${date.year}` : writeDay(date, form)
    if (words === text.replaceAll(/\s/g, ' ')) return []
    return [{ span: spanOf(article, written, words), expected: withComma(words, written) }]
  })
}

export type DecadeForm = '1990s' | "1990's"

/** Decades of four digits in running copy: “the 1990s”, “the 1990's”; not “1990’s best film”. */
export function decades(article: Article): Written<DecadeForm>[] {
  const { tokens, text } = article
  const isDecade = ({ number: [start, end] }: Figure) =>
    end - start === 4 && text.charAt(end - 1) === '0' && /[s'’]/.test(text.charAt(end))
  return ownFigures(article, ['year'], isDecade).flatMap((figure): Written<DecadeForm>[] => {
    const [start, end] = figure.number
    if (text.charAt(end) === 's') {
      return [{ span: [start, end + 1], form: '1990s', as: () => `${text.slice(start, end)}’s` }]
    }
    if (!/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))) return []
    return tokens.is(tokens.indexAt(start) - 1, 'the')
      ? [{ span: [start, end + 2], form: "1990's", as: () => `${text.slice(start, end)}s` }]
      : []
  })
}
