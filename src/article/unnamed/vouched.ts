import { HEARINGS } from '../../english/citation.ts'
import { WordList } from '../tokens.ts'
import type { Article, Attribution, Span } from '../types.ts'
import { hasClaim } from './claims.ts'
import { once } from './once.ts'

const hearings = new WordList(HEARINGS)

/** The attributions with a source, by the sentences in which they or their content stand. */
const bySentence = once((article) => {
  const held = new Map<number, Attribution[]>()
  for (const one of article.attributions) {
    if (!one.source) continue
    const ends = one.content.flatMap((span) => [article.sentenceAt(span[0]), article.sentenceAt(span[1] - 1)])
    for (const sentence of new Set([one.sentence, ...ends])) {
      const others = held.get(sentence)
      if (others) others.push(one)
      else held.set(sentence, [one])
    }
  }
  return held
})

/** The attributions with a source that stand, or have content, in the sentence around an offset. */
export function attributionsAt(article: Article, offset: number): readonly Attribution[] {
  return bySentence(article).get(article.sentenceAt(offset)) ?? []
}

/**
 * Whether somebody or something vouches for a stretch of running copy: an attribution has it in its content,
 * a source speaks before it in its sentence, “according to” or a link stands there.
 */
export function isVouchedFor(article: Article, span: Span): boolean {
  const around = article.sentences[article.sentenceAt(span[0])]
  if (!around) return false
  if (attributionsAt(article, span[0]).some((one) => vouches(article, one, span, around.span))) return true
  const { tokens, blocks } = article
  for (let i = around.tokens[0]; i < around.tokens[1]; i++) {
    if (tokens.is(i, 'according') && tokens.is(i + 1, 'to')) return true
    // “the court heard”, “the inquest was told”
    if (tokens.has(i, hearings) && (tokens.is(i + 1, 'heard') || tokens.is(i + 2, 'told'))) return true
  }
  const links = blocks[around.block]?.links ?? []
  return links.some((link) => link.start < around.span[1] && link.end > around.span[0])
}

function vouches(article: Article, { source, cue, content }: Attribution, span: Span, around: Span): boolean {
  const overlaps = ([start, end]: Span): boolean => start < span[1] && span[0] < end
  if (!source || source.spans.some(overlaps) || cue.some(overlaps)) return false
  if (content.some(overlaps)) return true
  // “Officials said X, which is thought to be Y”; but not “the mayor allegedly told friends”.
  const start = source.spans[0]?.[0] ?? -1
  const told = cue[0]?.[0] ?? Infinity
  if (start < around[0] || start > span[0] || told > span[0]) return false
  return cue.some((one) => hasClaim(article.tokens, one))
}
