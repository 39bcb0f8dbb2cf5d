import type { Article } from '../article/types.ts'
import { onlySource } from '../article/unnamed/single.ts'
import type { SourceList } from './sources.ts'

/** Sentences of running copy that say what a story is about. */
const LEAD = 3

/** That a story's main claims rest on one source without a name. */
export interface MainClaims {
  /** Index into the sources. */
  source: number
  /** `all`: everything that is attributed in the story; `lead`: what its headline and first sentences attribute. */
  claims: 'all' | 'lead'
}

/** Whether the main claims of an article rest on one source without a name, and on which; null when they do not. */
export function mainClaims(article: Article, { entries, of }: SourceList): MainClaims | null {
  const only = onlySource(article)
  if (only) {
    const [start, end] = only.source.span
    const all = entries.findIndex(({ first }) => first[0] < end && start < first[1])
    if (all >= 0) return { source: all, claims: 'all' }
  }
  const lead = leadOf(article)
  const sources = new Set<number>()
  for (const { id, sentence, source } of article.attributions) {
    if (sentence >= lead) break
    const index = of.get(id)
    if (source && index !== undefined) sources.add(index)
  }
  const [source] = sources
  const entry = source === undefined ? undefined : entries[source]
  if (source === undefined || sources.size > 1 || !entry?.unnamed || entry.several) return null
  return { source, claims: 'lead' }
}

/** Index of the sentence behind the headline and the first sentences of running copy. */
function leadOf({ blocks, sentences }: Article): number {
  let left = LEAD
  for (const [i, { block }] of sentences.entries()) {
    if (left === 0) return i
    if (blocks[block]?.running) left--
  }
  return sentences.length
}
