import type { Article, Figure, Span } from '../types.ts'
import { ownFigures } from './copy.ts'
import type { Written } from './restyle.ts'

/** How a time of day is written. */
export type TimeForm = '9:30 a.m.' | '9.30am' | '14:25'

interface Clock {
  /** From 0 to 23. */
  hour: number
  minutes: string
  form: TimeForm | 'other'
}

const TWELVE = /^(\d{1,2})(?:([:.])(\d{2}))?(\s?)([ap])(\.?)\s?m\.?$/i
const TWENTY_FOUR = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** Reads the words of a time; null for what may be morning or evening, and for what is no time of day. */
function parseClock(text: string): Clock | null {
  const twelve = TWELVE.exec(text)
  if (twelve) {
    const [, digits = '', joint = '', minutes = '00', gap = '', half = '', dot = ''] = twelve
    const hour = Number(digits)
    if (hour < 1 || hour > 12) return null
    return {
      hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
      minutes,
      form: formOf(joint, gap, half, dot),
    }
  }
  const [, hour, minutes] = TWENTY_FOUR.exec(text) ?? []
  if (hour === undefined || minutes === undefined) return null
  // “9:30” alone may be in the evening.
  const sure = Number(hour) > 12 || hour.startsWith('0')
  return sure ? { hour: Number(hour), minutes, form: '14:25' } : null
}

function formOf(joint: string, gap: string, half: string, dot: string): Clock['form'] {
  const small = half === half.toLowerCase()
  if (small && dot === '.' && gap !== '' && joint !== '.') return '9:30 a.m.'
  return small && dot === '' && gap === '' && joint !== ':' ? '9.30am' : 'other'
}

function writeClock({ hour, minutes }: Clock, form: TimeForm): string {
  if (form === '14:25') return `${String(hour).padStart(2, '0')}:${minutes}`
  const half = hour < 12 ? 'a' : 'p'
  const digits = hour % 12 === 0 ? 12 : hour % 12
  if (form === '9.30am') return `${digits}${minutes === '00' ? '' : `.${minutes}`}${half}m`
  return `${digits}${minutes === '00' ? '' : `:${minutes}`} ${half}.m.`
}

/** The words of a time, without a zone behind them, and its full stop in them only when it is its own. */
function wordsOf({ text }: Article, { number }: Figure): Span {
  const behind = /^\s?[ap](?:\.\s?m\.?|m(?!\p{L}))/iu.exec(text.slice(number[1], number[1] + 6))
  return [number[0], number[1] + (behind?.[0].length ?? 0)]
}

/** Whether the full stop of “a.m.” ends the sentence too. */
function endsSentence(article: Article, { sentence }: Figure, end: number): boolean {
  const last = article.sentences[sentence]?.span[1] ?? 0
  return (
    article.text.charAt(end - 1) === '.' && /^["'”’)]*$/.test(article.text.slice(end, Math.max(end, last)))
  )
}

/** Times of day in running copy, in the article's own words; not the ones that entries of a live page begin with. */
export function times(article: Article): Written<TimeForm | 'other'>[] {
  return ownFigures(article, ['time']).flatMap((figure): Written<TimeForm | 'other'>[] => {
    const span = wordsOf(article, figure)
    const clock = parseClock(article.slice(span))
    if (!clock || article.blocks[figure.block]?.span[0] === span[0]) return []
    const last = endsSentence(article, figure, span[1])
    const stopped = article.text.charAt(span[1]) === '.'
    const as = (form: TimeForm | 'other'): string | null => {
      if (form === 'other') return null
      const words = writeClock(clock, form)
      if (last && !words.endsWith('.')) return `${words}.`
      return stopped && words.endsWith('.') ? words.slice(0, -1) : words
    }
    return [{ span, form: clock.form, as }]
  })
}
