import { LONG_SCALES, SHORT_SCALES } from '../../english/forms.ts'
import { Shape } from '../tokens.ts'
import type { Article, Figure, Span } from '../types.ts'
import { ownFigures, signBefore, startsSentence } from './copy.ts'
import { capitalised, inWords, isInWords } from './number-words.ts'
import type { Written } from './restyle.ts'

/** A number that is to be written another way. */
export interface Renumbered {
  span: Span
  /** Null when there is no other way: a sentence has to begin with another word. */
  expected: string | null
}

const LOWER = /\p{Ll}/u

/** Whether a number counts what comes next in small letters: “3 dogs”, “3-year”; not “3 Mobile”, “3,”. */
function countsNext({ text }: Article, end: number): boolean {
  const next = text.charAt(end)
  return (next === ' ' || next === '-' || next === '\u00a0') && LOWER.test(text.charAt(end + 1))
}

/** “the Group of 8 nations”: a name. */
function isNamed({ tokens }: Article, start: number): boolean {
  const before = tokens.indexAt(start) - 1
  return tokens.is(before, 'of') && tokens.shapeOf(before - 1) === Shape.capitalised
}

function wholeValue({ value }: Figure): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null
}

const isDigits = (text: string): boolean => /^\d+$/.test(text)

/** Numbers over the limit in digits, by sentence: what stands beside them is compared with them. */
function comparedIn(figures: readonly Figure[], article: Article, limit: number): Set<number> {
  const sentences = new Set<number>()
  for (const figure of figures) {
    const digits = /^\d/.test(article.slice(figure.number))
    const [least, most] =
      typeof figure.value === 'number' ? [figure.value, figure.value] : (figure.value ?? [0, 0])
    if (digits && (least !== most || most > limit)) sentences.add(figure.sentence)
  }
  return sentences
}

/**
 * Counts and time spans of running copy that are in digits up to a limit, and in words above it. A small
 * number beside a large one that is in digits is left alone: “9 of the 14 members”.
 */
export function misspelt(article: Article, limit: number): Renumbered[] {
  if (limit === 0) return []
  const figures = ownFigures(article, ['count', 'duration', 'ratio'])
  const compared = comparedIn(figures, article, limit)
  return figures.flatMap((figure) => {
    const value = wholeValue(figure)
    const span = figure.number
    if (value === null || figure.unit === null || !countsNext(article, span[1])) return []
    if (isNamed(article, span[0])) return []
    const text = article.slice(span)
    const first = startsSentence(article, span[0], figure.sentence)
    if (isDigits(text)) {
      const words = value <= limit && !first && !compared.has(figure.sentence) ? inWords(value) : null
      return words === null ? [] : [{ span, expected: words }]
    }
    const wordy = value > limit && !first && isInWords(text, value)
    return wordy ? [{ span, expected: String(value) }] : []
  })
}

/** Ages in years of running copy in words: “a six-year-old”. */
export function agesInWords(article: Article): Renumbered[] {
  return ownFigures(article, ['age']).flatMap((figure) => {
    const value = wholeValue(figure)
    const span = figure.number
    if (value === null || startsSentence(article, span[0], figure.sentence)) return []
    const young = /^[\s-](?:month|week|day|hour)/.test(article.text.slice(span[1], span[1] + 6))
    return !young && isInWords(article.slice(span), value) ? [{ span, expected: String(value) }] : []
  })
}

/** Numbers in digits that begin a sentence of running copy: years, times and names that are numbers may. */
export function sentenceStarts(article: Article): Renumbered[] {
  return ownFigures(article, ['count', 'duration', 'age', 'ratio', 'measure']).flatMap((figure) => {
    const span = figure.number
    const text = article.slice(span)
    if (!/^\d/.test(text) || article.blocks[figure.block]?.kind !== 'paragraph') return []
    // “1 Ada Brook”: a line of a ranking.
    if (!startsSentence(article, span[0], figure.sentence) || !countsNext(article, span[1])) return []
    const value = wholeValue(figure)
    const words = value !== null && isDigits(text) ? inWords(value) : null
    return [{ span, expected: words === null ? null : capitalised(words) }]
  })
}

export type ScaleForm = 'million' | 'm'

const SCALED = /^([\d.,]+)([\s\u00a0‑-]?)(m|mn|mln|million|bn|bln|b|billion|tn|trn|trillion)$/i

/** A million or more in digits with its scale. */
function scaledNumber(article: Article, figure: Figure, sign: string): Written<ScaleForm> | null {
  const [, digits, joint, scale] = SCALED.exec(article.slice(figure.number)) ?? []
  if (digits === undefined || joint === undefined || scale === undefined) return null
  // “a 5-million-dollar home”
  if (joint === '-' && sign === '' && article.text.charAt(figure.number[1]) === '-') return null
  const span: Span = [figure.number[0] - sign.length, figure.number[1]]
  const long = LONG_SCALES[scale.toLowerCase()]
  if (long !== undefined) return { span, form: 'm', as: () => `${sign}${digits} ${long}` }
  const short = SHORT_SCALES[scale.toLowerCase()]
  return { span, form: 'million', as: () => (short === undefined ? null : `${sign}${digits}${short}`) }
}

const isLarge = ({ value }: Figure): boolean => typeof value === 'number' && value >= 1e6

/** Millions and billions of people and things in digits: “5 million people”. A bare “100m” is as often a race. */
export function scaledCounts(article: Article): Written<ScaleForm>[] {
  return ownFigures(article, ['count'], isLarge).flatMap((figure) => {
    const written = scaledNumber(article, figure, '')
    return written && (written.form === 'million' || figure.unit !== null) ? [written] : []
  })
}

/** Millions and billions of money in digits: “£1.2m”. */
export function scaledMoney(article: Article): Written<ScaleForm>[] {
  return ownFigures(article, ['money'], isLarge).flatMap(
    (figure) => scaledNumber(article, figure, signBefore(article, figure)) ?? [],
  )
}
