import { COURT_WORDS } from '../../english/court.ts'
import { WordList } from '../tokens.ts'
import type { Article } from '../types.ts'

const court = new WordList(COURT_WORDS)

/** Whether a sentence, its paragraph or the paragraph before is about a trial: there words have a fixed meaning. */
export function isCourtCopy({ tokens, blocks, sentences }: Article, sentence: number): boolean {
  const block = sentences[sentence]?.block ?? 0
  const first = blocks[Math.max(0, block - 1)]?.tokens[0] ?? 0
  const end = blocks[block]?.tokens[1] ?? 0
  for (let i = first; i < end; i++) if (tokens.has(i, court)) return true
  return false
}
