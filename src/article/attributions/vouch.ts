import { DOCUMENT_NOUNS } from '../../english/sources.ts'
import type { Reading } from '../reading.ts'
import { Shape, WordList } from '../tokens.ts'
import type { Attribution, Figure, FigureKind, Sentence, Span } from '../types.ts'
import { Cohesion } from './cohesion.ts'
import { reckonedFrom } from './derived.ts'
import { carryOver } from './passage.ts'
import { StoryLevel } from './story-level.ts'
import { readVouchers } from './vouchers.ts'

const documents = new WordList(DOCUMENT_NOUNS)
const nobody = new WordList(['neither', 'none', 'nobody', 'no'])
const writers = new WordList(['i', 'me', 'my', "i'm", "i've", "i'd"])

/** Kinds that are exempt whoever says them. */
const NEVER_ASKED = new Set<FigureKind>(['age', 'date', 'year', 'time', 'ordinal', 'label'])

/** Tokens of a block behind whose label somebody speaks, and does not list a number. */
const LABELLED = 12
const comparing = new WordList(['against', 'versus', 'compared', 'from', 'than'])
/** Words between a figure and the one that it is compared with, at most. */
const COMPARED = 10
/** Figures on either side that one may be reckoned from. */
const ADDENDS = 6

/**
 * Settles who vouches for each figure that needs somebody: the attribution it stands in, a link or footnote,
 * or a source near by that carries it. Changes `status` and `by` of the figures. Figures that are exempt or
 * public record keep that, unless an attribution has them; dates, ages and the like keep it even then.
 */
export function vouch(
  reading: Reading,
  figures: readonly Figure[],
  attributions: readonly Attribution[],
): void {
  const held = holders(reading, figures, attributions)
  const tellerOf = tellers(reading)
  let open = 0
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as Figure
    if (figure.status === 'exempt' && NEVER_ASKED.has(figure.kind)) continue
    const attribution = held[i] as number
    if (attribution >= 0) {
      figure.status = 'attributed'
      figure.by = { attribution }
    } else if (figure.status === 'unattributed') {
      const link = linkOf(reading, figure)
      const span = link ?? tellerOf(figure)
      if (span) {
        figure.status = link ? 'linked' : 'carried'
        figure.by = { span }
      } else open++
    }
  }
  if (open === 0) return
  const cohesion = new Cohesion(reading)
  const vouchers = readVouchers(reading, attributions)
  const carried = carryOver(reading, figures, vouchers, cohesion)
  const story = new StoryLevel(reading, figures, vouchers, cohesion)
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as Figure
    if (figure.status !== 'unattributed') continue
    const by =
      comparedWith(reading, figures, i) ?? carried.get(figure) ?? story.sourceOf(figure) ?? sumOf(figures, i)
    if (!by) continue
    figure.status = 'carried'
    figure.by = by
  }
}

/**
 * Finds whoever tells a whole block or sentence: the label of a transcript (“Q:”, “SMITH:”), or the writer, who
 * says “I” of what happened to them. Sentences are asked in their order.
 */
function tellers(reading: Reading): (figure: Figure) => Span | null {
  const { tokens, blocks, sentences } = reading
  let last = -1
  let writer: Span | null = null
  return (figure) => {
    const [first, end] = blocks[figure.block]?.tokens ?? [0, 0]
    const labelled = tokens.isWord(first) && tokens.is(first + 1, ':') && end - first > LABELLED
    if (labelled && tokens.shapeOf(first) !== Shape.lower)
      return [tokens.start[first] ?? 0, tokens.end[first] ?? 0]
    if (figure.sentence !== last) writer = writerIn(reading, sentences[figure.sentence]?.tokens ?? [0, 0])
    last = figure.sentence
    return writer
  }
}

function writerIn(reading: Reading, [first, end]: Sentence['tokens']): Span | null {
  const { tokens } = reading
  for (let i = first; i < end; i++) {
    // “World War I” is no writer.
    if (!tokens.has(i, writers) || tokens.shapeOf(i - 1) === Shape.capitalised) continue
    const start = tokens.start[i] ?? 0
    if (!reading.quotedAt(start)) return [start, tokens.end[i] ?? start]
  }
  return null
}

/** “The group reported a profit of £5m, | against £4m a year before”: what a figure is compared with comes with it. */
function comparedWith({ tokens }: Reading, figures: readonly Figure[], index: number): Figure['by'] {
  const figure = figures[index] as Figure
  const before = figures[index - 1]
  if (before?.status !== 'attributed' || before.sentence !== figure.sentence) return null
  if (before.kind !== figure.kind || before.unit !== figure.unit) return null
  const first = tokens.indexAt(before.span[1])
  const last = tokens.indexAt(figure.span[0])
  if (last - first > COMPARED) return null
  for (let i = first; i < last; i++) if (tokens.has(i, comparing)) return before.by
  return null
}

/** The figures around one, in its sentence and the one before, that it can be reckoned from. */
function sumOf(figures: readonly Figure[], index: number): Figure['by'] {
  const figure = figures[index] as Figure
  const near: Figure[] = []
  const last = Math.min(figures.length - 1, index + ADDENDS)
  for (let i = Math.max(0, index - ADDENDS); i <= last; i++) {
    const one = figures[i] as Figure
    if (one.sentence === figure.sentence || one.sentence === figure.sentence - 1) near.push(one)
  }
  const span = reckonedFrom(figure, near)
  return span && { span }
}

/** For each figure the id of the attribution whose content or source holds it, the innermost one; -1 for none. */
function holders(
  { tokens }: Reading,
  figures: readonly Figure[],
  attributions: readonly Attribution[],
): Int32Array {
  const held = new Int32Array(figures.length).fill(-1)
  const starts = new Int32Array(figures.length).fill(-1)
  const hold = (id: number, [start, end]: Span): void => {
    for (let i = firstFrom(figures, start); (figures[i]?.number[0] ?? end) < end; i++) {
      if ((starts[i] ?? 0) > start) continue
      starts[i] = start
      held[i] = id
    }
  }
  for (const { id, content, source } of attributions) {
    // Who does something, and says nothing, vouches for nothing; nor does nobody: “Neither has said how …”.
    const first = source?.spans[0]?.[0] ?? -1
    if (content.length === 0 || (first >= 0 && tokens.has(tokens.indexAt(first), nobody))) continue
    for (const span of content) hold(id, span)
    for (const span of source?.spans ?? []) hold(id, span)
  }
  return held
}

/** Index of the first figure whose number begins at or behind an offset. */
function firstFrom(figures: readonly Figure[], offset: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.number[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A link on the figure itself or on words that name a document, or a footnote behind it, in its sentence. */
function linkOf(reading: Reading, figure: Figure): Span | null {
  const block = reading.blocks[figure.block]
  const sentence = reading.sentences[figure.sentence]
  if (!block || !sentence) return null
  for (const link of block.links) {
    if (link.end <= sentence.span[0] || link.start >= sentence.span[1]) continue
    const span: Span = [link.start, link.end]
    if (
      link.footnote ? link.end >= figure.number[0] : link.start < figure.span[1] && link.end > figure.span[0]
    ) {
      return span
    }
    for (let i = reading.tokens.indexAt(link.start); (reading.tokens.start[i] ?? link.end) < link.end; i++) {
      if (reading.tokens.has(i, documents)) return span
    }
  }
  return null
}
