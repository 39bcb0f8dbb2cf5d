import { REFUSALS } from '../../english/anonymity.ts'
import { WordList } from '../tokens.ts'
import type { Article, Attribution, Span } from '../types.ts'
import type { UnnamedSource } from './unnamed.ts'
import { unnamedSources } from './unnamed.ts'

const refusals = new WordList(REFUSALS)

/** The one unnamed source on which all attributed content of an article rests, and where it speaks. */
export interface OnlySource {
  source: UnnamedSource
  /** Where it speaks again. */
  again: Span[]
}

/** The unnamed person on whom everything rests that an article attributes, when there is just one; else null. */
export function onlySource(article: Article): OnlySource | null {
  const all = unnamedSources(article)
  const introduced = all.filter(({ determiner }) => determiner !== 'pointing')
  const [source, ...others] = introduced
  if (!source?.single || others.length > 0) return null
  const again: Span[] = all.filter((one) => one !== source).map(({ span }) => span)
  for (const attribution of article.attributions) {
    const own = attribution.source?.spans[0]
    if (!own || isRefusal(article, attribution)) continue
    if (all.some(({ span }) => own[0] < span[1] && span[0] < own[1])) continue
    const { kind, refersTo } = attribution.source ?? {}
    if (kind !== 'pronoun' || refersTo || own[0] < source.span[0]) return null
    again.push(own)
  }
  return again.length > 0 ? { source, again } : null
}

/** “The company declined to comment”: nothing rests on that. */
function isRefusal({ tokens, sentences }: Article, { sentence }: Attribution): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.has(i, refusals)) return true
  return false
}
