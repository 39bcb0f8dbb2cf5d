import {
  AUXILIARIES_BEHIND_DATES,
  PASTS_BEHIND_DATES,
  PREPOSITIONS_BEHIND_DATES,
} from '../../english/forms.ts'
import { FINITE_VERBS } from '../../english/loaded-cues.ts'
import { type Tokens, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'

const auxiliaries = new WordList(AUXILIARIES_BEHIND_DATES)
const pasts = new WordList([...FINITE_VERBS, ...PASTS_BEHIND_DATES])
const prepositions = new WordList(PREPOSITIONS_BEHIND_DATES)

function isPast(tokens: Tokens, at: number): boolean {
  return tokens.has(at, pasts) || (tokens.isWord(at) && tokens.lower(at).endsWith('ed'))
}

/**
 * Whether the comma right behind a date is there for the date's own commas, and goes with them: “The vote on June
 * 18, 2025, was close.” Not where it may close something else: “Smith, who left on June 18, 2025, was”, “On June
 * 18, 2025, residents”.
 */
export function hasOwnComma(article: Article, date: Span): boolean {
  const { tokens, sentences, text } = article
  if (text.charAt(date[1]) !== ',') return false
  const [first, end] = sentences[article.sentenceAt(date[0])]?.tokens ?? [0, 0]
  const start = tokens.indexAt(date[0])
  const next = tokens.indexAt(date[1]) + 1
  let verbs = false
  for (let i = first; i < start; i++) {
    if (tokens.is(i, ',')) return false
    verbs ||= isPast(tokens, i)
  }
  if (next >= end) return false
  if (tokens.has(next, auxiliaries)) return true
  if (isPast(tokens, next)) return !verbs && !tokens.has(first, prepositions)
  if (!tokens.has(next, prepositions)) return false
  for (let i = next; i < end; i++) if (tokens.is(i, ',')) return false
  return true
}
