import type { Article, Span } from '../article/types.ts'

/** An entry of `stet:` in a configuration, for a draft that it fits. */
export interface ConfigStet {
  rule: string
  /** The words of the draft that are to stand; a finding stands that lies in them. */
  text: string
  reason: string
  /** The last day on which they are, “2026-03-31”; null: for good. */
  until: string | null
  /** Where the entry stands: “copydesk.yml:12:5”. */
  where: string
}

const two = (part: number): string => String(part).padStart(2, '0')

/** Today where the desk is, as in `until`. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether the last day of an entry has gone by. */
export function hasRunOut({ until }: ConfigStet): boolean {
  return until !== null && until < today()
}

/** Whether a day of the calendar is written so: “2026-03-31”. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** Whether a span of the article lies in the entry's words, however their spaces and line ends are. */
export function covers({ text }: ConfigStet, article: Article, [start, end]: Span): boolean {
  const words = new RegExp(
    text
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
    'g',
  )
  // Lines may be indented, so the words may take more room than they do in the entry.
  const room = 2 * text.length + 20
  const from = Math.max(0, start - room)
  for (const { index, 0: found } of article.text.slice(from, end + room).matchAll(words)) {
    if (from + index <= start && from + index + found.length >= end) return true
  }
  return false
}

/** What to say of a finding that an entry let stand until its day went by. */
export function runOutMessage({ where, until, reason }: ConfigStet): string {
  return `This was to stand until ${until} (${reason}), says ${where}: look at it again, then give it a new date or take it out.`
}
