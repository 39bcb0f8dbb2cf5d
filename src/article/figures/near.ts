import type { Tokens, WordList } from '../tokens.ts'

/** Whether a word of a list stands within `reach` tokens of a stretch, inside of `[from, limit)`. */
export function near(
  tokens: Tokens,
  words: WordList,
  first: number,
  last: number,
  from: number,
  limit: number,
  reach: number,
): boolean {
  const end = Math.min(limit, last + reach + 1)
  for (let i = Math.max(from, first - reach); i < end; i++) {
    if (words.has(tokens.hash[i] ?? 0)) return true
  }
  return false
}
