import type { Article, Span } from './types.ts'

/** Whether any of the words of a span are a computer's: “`npm install`”. */
export function touchesCode(article: Article, [start, end]: Span): boolean {
  const code = article.blocks[article.blockAt(start)]?.code ?? []
  return code.some((one) => one[0] < end && start < one[1])
}

/** Whether all words of a span are a computer's. */
export function isCode(article: Article, [start, end]: Span): boolean {
  const code = article.blocks[article.blockAt(start)]?.code ?? []
  return code.some((one) => one[0] <= start && end <= one[1])
}
