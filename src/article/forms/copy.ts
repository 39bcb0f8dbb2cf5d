import { touchesCode } from '../code.ts'
import type { Article, Figure, Span } from '../types.ts'

/**
 * Whether words may be asked to look another way: running copy, in nobody else's mouth,
 * and no computer's words. What stands on a
 * link to a page is the article's own.
 */
export function isOwnCopy(article: Article, span: Span, block: number): boolean {
  return article.blocks[block]?.running === true && !article.quotedAt(span[0]) && !touchesCode(article, span)
}

/** The figures of running copy in the article's own words, of the kinds asked for, and only such as `wanted` takes. */
export function ownFigures(
  article: Article,
  kinds: readonly Figure['kind'][],
  wanted: (figure: Figure) => boolean = () => true,
): Figure[] {
  const found: Figure[] = []
  for (const figure of article.figures) {
    if (!kinds.includes(figure.kind) || !wanted(figure)) continue
    if (isOwnCopy(article, figure.span, figure.block)) found.push(figure)
  }
  return found
}

/** Whether a span begins its sentence, but for opening marks. */
export function startsSentence(article: Article, start: number, sentence: number): boolean {
  return article.sentences[sentence]?.span[0] === start
}

/** What stands between a hedge and the digits of a sum: “£”, “US$”, “Rs ”; empty for “50 dollars”. */
export function signBefore({ text }: Article, { span, number }: Figure): string {
  return /\S+\s?$/.exec(text.slice(span[0], number[0]))?.[0] ?? ''
}
