import { Shape, WordList } from '../../src/article/tokens.ts'
import type { Article, Span } from '../../src/article/types.ts'
import { DOUBLED_IN_COPY, NEVER_DOUBLED } from '../../src/english/placeholders.ts'
import type { Report } from '../../src/rule.ts'

const IN_COPY = new WordList(DOUBLED_IN_COPY)
const NEVER = new WordList(NEVER_DOUBLED)

/** Whether a word at a token is the one before it again, by mistake. */
function isDoubled({ tokens, text }: Article, at: number): boolean {
  if (!tokens.isWord(at) || tokens.shapeOf(at) !== Shape.lower || tokens.has(at, IN_COPY)) return false
  const between = text.slice(tokens.end[at - 1], tokens.start[at])
  if (between === '' || between.trim() !== '') return false
  // “Go-go”, “to-to”: one word. “a a-levels”: not the same.
  return between.includes('\n') || tokens.has(at, NEVER)
}

/** Words of running copy that stand twice: across the end of a line, or on one line where they never do. */
export function doubledWords(article: Article): Report[] {
  const { tokens, blocks } = article
  const { hash } = tokens
  const reports: Report[] = []
  for (const { running, tokens: range } of blocks) {
    if (!running) continue
    for (let at = range[0] + 1; at < range[1]; at++) {
      if (hash[at] !== hash[at - 1] || !isDoubled(article, at)) continue
      const span: Span = [tokens.start[at - 1] ?? 0, tokens.end[at] ?? 0]
      if (article.quotedAt(span[0])) continue
      reports.push({
        span,
        message: `“${tokens.at(at)}” stands twice: cut one.`,
        expected: [tokens.at(at - 1)],
        fix: 'safe',
      })
    }
  }
  return reports
}
