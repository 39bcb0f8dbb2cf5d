import type { Day } from '../../draft/draft.ts'
import { daysIn, monthOf } from '../../draft/published.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../english/forms.ts'
import { DAY_PARTS, DAYS_OF_NAMES, WEEKDAY_ABBREVIATIONS } from '../../english/weekdays.ts'
import { WordList } from '../tokens.ts'
import type { Article, Figure, Span } from '../types.ts'
import { before, behind } from './phrase.ts'

/** A weekday beside a date that it does not fall on. */
export interface WrongWeekday {
  /** From the weekday to the end of the date. */
  span: Span
  /** “14 March 2024 was a Thursday, not a Tuesday”, “June has 30 days” */
  fault: string
}

interface Written {
  first: number
  last: number
  month: number
  year: number | null
}

const NAMES = WEEKDAY_NAMES.join('|')
const SHORT = Object.keys(WEEKDAY_ABBREVIATIONS).join('|')
const BEFORE = new RegExp(
  String.raw`(?:\b(\p{L}+),? )?(?<![-–/])\b(?:(${NAMES})|(${SHORT})\.?)(?: (?:${DAY_PARTS.join('|')}))?,? \(?(?:the )?$`,
  'u',
)
const BEHIND = new RegExp(String.raw`^ \((${NAMES})\)`)
const DATE =
  /^(?:(\d{1,2})(?:[-–](\d{1,2}))?(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2})(?:[-–](\d{1,2}))?(?:st|nd|rd|th)?)\.?(?:,? (\d{4}))?$/u
const VERB_BEHIND = /^ (?:will|would|is|was|could|should|may|might|can|has|had)\b/
const weekdays = new WordList([...WEEKDAY_NAMES, ...Object.keys(WEEKDAY_ABBREVIATIONS)])
/** Between a weekday and its date: “Tuesday| night, (the| 3rd”. */
const MOST_BETWEEN = 5
const namedDays = new Set(DAYS_OF_NAMES)

/** Countries changed to the Gregorian calendar up to then. */
const FIRST_YEAR = 1925

/** Weekdays that are not those of the date beside them; dates whose year cannot be known are left alone. */
export function wrongWeekdays(article: Article): WrongWeekday[] {
  return article.figures.flatMap((figure) =>
    figure.kind === 'date' ? (readDate(article, figure) ?? []) : [],
  )
}

function readDate(article: Article, figure: Figure): WrongWeekday | null {
  if (!hasWeekday(article, figure)) return null
  const lead = before(article, figure)
  const found = BEFORE.exec(lead)
  const follows = found ? null : BEHIND.exec(behind(article, figure))
  const date = found || follows ? parse(article.slice(figure.span)) : null
  if (!date || article.quotedAt(figure.span[0]) || article.blocks[figure.block]?.kind === 'code') return null
  const [, word = '', full, short = ''] = found ?? []
  const name = full ?? follows?.[1] ?? WEEKDAY_ABBREVIATIONS[short] ?? ''
  const weekday = WEEKDAY_NAMES.indexOf(name)
  // “Saturday and Sunday, 3 March”: which is which nobody can tell. “The Sun, March 3” is a paper.
  if (found && (/^(?:and|or|to|until|through)$/.test(word) || (short !== '' && /^the$/i.test(word))))
    return null
  if (found && WEEKDAY_NAMES.includes(word)) return null
  // “said Tuesday March 3 will be the day”
  const isSpoken = found && !found[0].includes(',') && VERB_BEHIND.test(behind(article, figure))
  if (isSpoken && date.year === null) return null
  const from = found ? figure.span[0] - lead.length + lead.lastIndexOf(full ?? short) : figure.span[0]
  const span: Span = [from, follows ? figure.span[1] + follows[0].length : figure.span[1]]
  if (date.year === null && namedDays.has(word)) return null
  const fault = faultOf(article, figure, date, weekday)
  return fault === null ? null : { span, fault }
}

/** Whether a weekday stands near by: asked first, of every date. */
function hasWeekday({ tokens }: Article, { span }: Figure): boolean {
  const first = tokens.indexAt(span[0])
  for (let i = first - 1; i >= first - MOST_BETWEEN; i--) if (tokens.has(i, weekdays)) return true
  return tokens.has(tokens.indexAt(span[1] - 1) + 2, weekdays)
}

function parse(text: string): Written | null {
  const [, first, firstEnd, firstMonth, month = firstMonth, second, secondEnd, year] =
    DATE.exec(text.replaceAll(/\s+/g, ' ')) ?? []
  const day = Number(first ?? second)
  const number = monthOf(month ?? '')
  if (number === 0 || !day) return null
  return {
    first: day,
    last: Number(firstEnd ?? secondEnd ?? day),
    month: number,
    year: year === undefined ? null : Number(year),
  }
}

function faultOf(article: Article, figure: Figure, date: Written, weekday: number): string | null {
  const { first, last, month, year } = date
  const most = daysIn(year ?? 2000, month)
  if (Math.max(first, last) > most) {
    return `${MONTH_NAMES[month - 1]}${year === null ? '' : ` ${year}`} has ${most} days`
  }
  const known = year ?? likelyYear(article, figure, date, weekday)
  if (known === null || known < FIRST_YEAR || isOn(known, date, weekday)) return null
  const day = weekdayOf({ year: known, month, day: first })
  return `${first} ${MONTH_NAMES[month - 1]} ${known} is a ${WEEKDAY_NAMES[day]}, not a ${WEEKDAY_NAMES[weekday]}`
}

function weekdayOf(day: Day): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

/** Of a run of days, the weekday may be that of the first or of the last. */
function isOn(year: number, { first, last, month }: Written, weekday: number): boolean {
  return [first, last].some((day) => weekdayOf({ year, month, day }) === weekday)
}

/** The year that a date without one must have: the one that brings it nearest to publication; null when another may be meant. */
function likelyYear(article: Article, figure: Figure, date: Written, weekday: number): number | null {
  const { published } = article
  if (!published) return null
  const { first: day, month } = date
  const distance = (year: number) => Math.abs(timeOf({ year, month, day }) - timeOf(published))
  const [nearest = 0] = aroundYear(published.year).toSorted((a, b) => distance(a) - distance(b))
  if (day > daysIn(nearest, month) || aroundYear(nearest).some((year) => isOn(year, date, weekday)))
    return null
  return isOfOtherYear(article, figure, nearest) ? null : nearest
}

function aroundYear(year: number): number[] {
  return [year - 1, year, year + 1]
}

/** Whether the paragraph, or the one before it, speaks of another year. */
function isOfOtherYear(article: Article, { block }: Figure, year: number): boolean {
  return article.figures.some((other) => {
    if (other.block > block || other.block < block - 1) return false
    if (other.kind !== 'year' && other.kind !== 'date') return false
    const [written] = /\b\d{4}\b/.exec(article.slice(other.span)) ?? []
    return other.kind === 'year'
      ? Number(written) !== year
      : written !== undefined && Number(written) !== year
  })
}
