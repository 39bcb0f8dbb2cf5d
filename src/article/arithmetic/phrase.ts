import { once } from '../once.ts'
import type { Article, Figure, FigureKind } from '../types.ts'

/** Kinds that say how much or how many; dates, ages and labels are nothing to calculate with. */
export const QUANTITIES: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'ratio',
  'votes',
  'measure',
  'vague',
])

/**
 * The quantities of the running copy, sentence by sentence, without those in quotation marks and without
 * sentences that have only one: there is nothing to calculate with.
 */
export const quantities = once((article): readonly Figure[][] => {
  const sentences: Figure[][] = []
  let last = -1
  for (const figure of article.figures) {
    if (!QUANTITIES.has(figure.kind) || !article.blocks[figure.block]?.running) continue
    if (figure.sentence !== last) sentences.push([])
    last = figure.sentence
    sentences.at(-1)?.push(figure)
  }
  return sentences
    .filter((sentence) => sentence.length > 1)
    .map((sentence) => sentence.filter((figure) => !article.quotedAt(figure.span[0])))
})

/** The words between two figures. */
export function between({ text }: Article, first: Figure, second: Figure): string {
  return text.slice(first.span[1], second.span[0]).replaceAll('\n', ' ')
}

/** Up to so many code units before or behind a figure, within its sentence. */
const REACH = 60

export function before(article: Article, figure: Figure): string {
  const [start] = article.sentences[figure.sentence]?.span ?? [0]
  return article.text.slice(Math.max(start, figure.span[0] - REACH), figure.span[0]).replaceAll('\n', ' ')
}

export function behind(article: Article, figure: Figure): string {
  const end = article.sentences[figure.sentence]?.span[1] ?? 0
  return article.text.slice(figure.span[1], Math.min(end, figure.span[1] + REACH)).replaceAll('\n', ' ')
}

/** Two figures in one unit: both pounds, both per cent, both counts of one thing (or of what is not said again). */
export function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind !== 'count') return a.unit === b.unit
  return a.unit === null || b.unit === null || a.unit.toLowerCase() === b.unit.toLowerCase()
}
