import {
  CARRYING_OPENERS,
  FILING_WORDS,
  NUMBERED_DOCUMENTS,
  POLL_WORDS,
} from '../../english/story-sources.ts'
import { DOCUMENT_NOUNS } from '../../english/sources.ts'
import type { Reading } from '../reading.ts'
import { WordList } from '../tokens.ts'
import type { Attribution, Figure, Span } from '../types.ts'

const documents = new WordList(DOCUMENT_NOUNS)
const numbered = new WordList(NUMBERED_DOCUMENTS)
const poll = new WordList(POLL_WORDS)
const filing = new WordList(FILING_WORDS)
const carrying = new WordList(CARRYING_OPENERS)
const polls = new WordList(['poll', 'polls', 'survey', 'surveys'])

/** How far a document that a passage draws on reaches, in code units of the article's text. */
const REACH = 700

/**
 * Settles who vouches for each figure that needs somebody: the attribution it stands in, a link or footnote,
 * or a source near by that carries it. Changes `status` and `by` of the figures. Figures that are exempt or
 * public record keep that, unless an attribution has them.
 */
export function vouch(reading: Reading, figures: readonly Figure[], attributions: readonly Attribution[]): void {
  const held = holders(attributions)
  const introduced = reading.tokens.find(numbered)
  const bySentence = new Map(attributions.map((one) => [one.sentence, one]))
  for (const figure of figures) {
    if (figure.status === 'exempt') continue
    const attribution = held(figure.number)
    if (attribution !== null) {
      figure.status = 'attributed'
      figure.by = { attribution }
      continue
    }
    if (figure.status !== 'unattributed') continue
    const link = linkOf(reading, figure)
    if (link) {
      figure.status = 'linked'
      figure.by = { span: link }
      continue
    }
    const by = carriedBy(reading, figure, bySentence, introduced)
    if (by) {
      figure.status = 'carried'
      figure.by = by
    }
  }
}

/** Finds the attribution whose content or source holds a span, by binary search. */
function holders(attributions: readonly Attribution[]): (span: Span) => number | null {
  const spans = attributions
    .flatMap((one) => [...one.content, ...(one.source?.spans ?? [])].map((span) => ({ id: one.id, span })))
    .sort((a, b) => a.span[0] - b.span[0])
  return (span) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.span[0] ?? 0) <= span[0]) low = middle + 1
      else high = middle
    }
    // Content may hold a source of its own: look a little further back than the last one.
    for (let i = low - 1; i >= 0 && i >= low - 4; i--) {
      const one = spans[i]
      if (one && span[0] < one.span[1]) return one.id
    }
    return null
  }
}

/** A link on the figure itself or on words that name a document, or a footnote behind it, in its sentence. */
function linkOf(reading: Reading, figure: Figure): Span | null {
  const block = reading.blocks[figure.block]
  const sentence = reading.sentences[figure.sentence]
  if (!block || !sentence) return null
  for (const link of block.links) {
    if (link.end <= sentence.span[0] || link.start >= sentence.span[1]) continue
    const span: Span = [link.start, link.end]
    if (link.footnote ? link.end >= figure.number[0] : link.start < figure.span[1] && link.end > figure.span[0]) return span
    for (let i = reading.tokens.indexAt(link.start); (reading.tokens.start[i] ?? link.end) < link.end; i++) {
      if (reading.tokens.has(i, documents)) return span
    }
  }
  return null
}

/** The source near by that carries a figure, or null. */
function carriedBy(
  reading: Reading,
  figure: Figure,
  bySentence: ReadonlyMap<number, Attribution>,
  introduced: readonly number[],
): Figure['by'] {
  const { tokens, sentences } = reading
  const sentence = sentences[figure.sentence]
  if (!sentence) return null
  const [first, end] = sentence.tokens
  const before = bySentence.get(figure.sentence - 1)
  // “The report found X. It also counted 40 of them.”
  if (before?.source && tokens.has(first, carrying) && sameBlock(reading, figure.sentence)) {
    const { kind } = before.source
    if (kind === 'document' || kind === 'institution') return { attribution: before.id }
  }
  const pollish = has(reading, first, end, poll)
  const filed = has(reading, first, end, filing)
  for (let k = lastBelow(introduced, end); k >= 0; k--) {
    const at = introduced[k] as number
    const offset = tokens.start[at] ?? 0
    if (figure.span[0] - offset > REACH) return null
    const inSentence = at >= first
    const isPoll = tokens.has(at, polls)
    if (inSentence || (isPoll ? pollish : filed)) return { span: [offset, tokens.end[at] ?? offset] }
  }
  return null
}

function sameBlock(reading: Reading, sentence: number): boolean {
  return reading.sentences[sentence]?.block === reading.sentences[sentence - 1]?.block
}

function has(reading: Reading, first: number, end: number, list: WordList): boolean {
  for (let i = first; i < end; i++) if (reading.tokens.has(i, list)) return true
  return false
}

function lastBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
