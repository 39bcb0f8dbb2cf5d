import { tokenize } from '../tokenize.ts'
import { Shape } from '../tokens.ts'
import type { Article, Span } from '../types.ts'

/** A name as a house writes it, and a place where it stands with more capitals. */
export interface OverCapitalised {
  span: Span
  /** The name with the capitals of the house; the first letter is that of the place when it opens a sentence. */
  expected: string
}

interface Pattern {
  hashes: readonly number[]
  /** Which words have no capital. */
  lower: readonly boolean[]
  text: string
}

/**
 * The places in running copy, outside of quotes, where one of the names stands with capitals that the house does
 * not give it. `names` are written as the house writes them: “international criminal court”, “Labour party”.
 */
export function overCapitalised(article: Article, names: readonly string[]): OverCapitalised[] {
  const patterns = new Map<number, Pattern[]>()
  for (const text of names) {
    const pattern = patternOf(text)
    const first = pattern.hashes[0]
    if (first === undefined) continue
    const same = patterns.get(first)
    if (same) same.push(pattern)
    else patterns.set(first, [pattern])
  }
  for (const same of patterns.values()) same.sort((a, b) => b.hashes.length - a.hashes.length)
  const found: OverCapitalised[] = []
  const { tokens } = article
  for (const block of article.blocks) {
    if (!block.running) continue
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const pattern = patterns
        .get(tokens.hash[i] ?? 0)
        ?.find(({ hashes }) => hashes.every((hash, at) => tokens.hash[i + at] === hash))
      if (!pattern) continue
      const place = placeOf(article, pattern, i)
      if (place) found.push(place)
      i += pattern.hashes.length - 1
    }
  }
  return found
}

function patternOf(text: string): Pattern {
  const tokens = tokenize(text)
  return {
    hashes: [...tokens.hash.subarray(0, tokens.count)],
    lower: [...tokens.shape.subarray(0, tokens.count)].map((shape) => shape === Shape.lower),
    text,
  }
}

function placeOf(article: Article, { lower, text }: Pattern, first: number): OverCapitalised | null {
  const { tokens } = article
  const start = tokens.start[first] ?? 0
  const opens = article.sentences[article.sentenceAt(start)]?.span[0] === start
  let capitals = false
  for (const [at, isLower] of lower.entries()) {
    const shape = tokens.shapeOf(first + at)
    // A line in capitals says nothing.
    if (shape === Shape.capitals) return null
    if (isLower && shape >= Shape.capitalised && !(at === 0 && opens)) capitals = true
  }
  if (!capitals || article.quotedAt(start)) return null
  const span: Span = [start, tokens.end[first + lower.length - 1] ?? start]
  return { span, expected: opens ? text.charAt(0).toUpperCase() + text.slice(1) : text }
}
