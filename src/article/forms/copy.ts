import type { Article, ArticleBlock, Figure, Span } from '../types.ts'

/**
 * Whether words may be asked to look another way: running copy, and in nobody else's mouth. What stands on a
 * link to a page is the article's own.
 */
export function isOwnCopy(article: Article, span: Span, block: number): boolean {
  return article.blocks[block]?.running === true && !article.quotedAt(span[0])
}

/** The figures of running copy in the article's own words, of the kinds asked for. */
export function ownFigures(article: Article, kinds: readonly Figure['kind'][]): Figure[] {
  return article.figures.filter(
    (figure) => kinds.includes(figure.kind) && isOwnCopy(article, figure.span, figure.block),
  )
}

/** Whether a span begins its sentence, but for opening marks. */
export function startsSentence(article: Article, start: number, sentence: number): boolean {
  return article.sentences[sentence]?.span[0] === start
}

/**
 * Whether a span stands in the file without markup in it, so that other words can be put in its place:
 * character references and line ends are the text's own, tags and marks of emphasis are not.
 */
export function isUnbroken(article: Article, span: Span): boolean {
  const block = article.blocks[article.blockAt(span[0])]
  if (!block) return false
  const { segments } = block
  let at = firstBehind(segments, span[0])
  let behind: number | null = null
  for (; at < segments.length; at++) {
    const segment = segments[at]
    if (!segment || segment.start >= span[1]) break
    if (behind !== null && segment.fileStart !== behind) return false
    behind = segment.fileEnd
  }
  return behind !== null
}

/** Index of the first segment that ends behind an offset. */
function firstBehind(segments: ArticleBlock['segments'], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
