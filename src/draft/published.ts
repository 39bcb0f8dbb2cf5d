import { MONTH_NAMES } from '../english/forms.ts'
import type { Block, Day } from './draft.ts'

/** What front matter calls the day of publication, most telling first. */
const KEYS = [
  'published',
  'published_at',
  'publishdate',
  'publish_date',
  'pubdate',
  'publication_date',
  'date',
]

const DIGITS = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const IN_PATH = /(?<!\d)(\d{4})([-_/\\.])(\d{2})\2(\d{2})(?!\d)/g
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null
  return day < 1 || day > daysIn(year, month) ? null : { year, month, day }
}

/** The number of a month by its name or its first letters; 0 for any other word. */
export function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase()
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1
}

/** The first day with its year in a short text: “2024-05-03T10:00Z”, “3 May 2024”, “May 3, 2024”; or null. */
export function dayIn(text: string): Day | null {
  const [, year, month, day] = DIGITS.exec(text) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst && dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
}

/** The day in a path, the last when there are several: “2024-05-03-flood.md”, “2024/05/03/flood.md”; or null. */
export function dayOfPath(path: string | undefined): Day | null {
  const found = [...(path ?? '').matchAll(IN_PATH)].at(-1)
  return found ? dayOf(Number(found[1]), Number(found[3]), Number(found[4])) : null
}

/** The day of publication in front matter (YAML or TOML), or null. */
export function dayOfFrontMatter(matter: string): Day | null {
  if (matter === '') return null
  const values = new Map<string, string>()
  for (const line of matter.split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+)\s*[:=]\s*(.+)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase().replaceAll('-', '_'), value)
  }
  for (const key of KEYS) {
    const day = dayIn(values.get(key) ?? '')
    if (day) return day
  }
  return null
}

/** The day in a dateline or byline above the running copy, when its year is written; or null. */
export function dayOfFurniture(blocks: readonly Block[]): Day | null {
  for (const { kind, text } of blocks.slice(0, 12)) {
    const day = kind === 'dateline' || kind === 'byline' ? dayIn(text.slice(0, 200)) : null
    if (day) return day
  }
  return null
}
