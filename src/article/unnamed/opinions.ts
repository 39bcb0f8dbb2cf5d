import { OPINION_PHRASES, OPINION_WORDS } from '../../english/opinions.ts'
import { WordList } from '../tokens.ts'
import type { Article, Quote, Span } from '../types.ts'
import type { UnnamedSource } from './unnamed.ts'

const words = new WordList(OPINION_WORDS)

/** The word or phrase of praise or attack in a stretch of the article, or null. */
export function opinionIn({ tokens, text }: Article, [start, end]: Span): Span | null {
  for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++) {
    if (tokens.has(i, words) && (tokens.start[i] ?? 0) >= start)
      return [tokens.start[i] ?? 0, tokens.end[i] ?? 0]
  }
  const said = text.slice(start, end).toLowerCase().replaceAll('’', "'")
  for (const phrase of OPINION_PHRASES) {
    const at = said.indexOf(phrase)
    if (at >= 0) return [start + at, start + at + phrase.length]
  }
  return null
}

/** Code units between a quotation and who speaks it, when nothing else is there: “…,” ; “that it was ”. */
const GAP = 12

/** How far from who speaks it a quotation may open, in code units. */
const FAR = 2000

/** The quotations that an unnamed source speaks: those of its attributions, or else those beside its cue. */
export function quotesOf(article: Article, one: UnnamedSource): Quote[] {
  const overlaps = ([start, end]: Span): boolean => start < one.span[1] && one.span[0] < end
  const from = Math.min(one.span[0], one.cue[0])
  const to = Math.max(one.span[1], one.cue[1])
  return article.quotes.filter(({ span, attribution, nested }) => {
    if (nested || Math.abs(span[0] - one.span[0]) > FAR) return false
    const source = attribution === null ? null : (article.attributions[attribution]?.source ?? null)
    if (source) return source.spans.some(overlaps)
    return span[1] <= from ? from - span[1] <= GAP : span[0] >= to && span[0] - to <= GAP
  })
}
