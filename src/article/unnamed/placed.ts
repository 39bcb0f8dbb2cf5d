import type { Article } from '../types.ts'
import { hasBodyNear, isNamedNext, namedOfGroup } from './camp.ts'
import type { UnnamedSource } from './unnamed.ts'

/**
 * Whether a reader learns who a source without a name is, or for whom it speaks: a person is named in the next
 * sentences, a group has a body, or somebody of it is named.
 */
export function isPlaced(article: Article, one: UnnamedSource): boolean {
  if (one.kind === 'source') return false
  if (one.kind === 'person') return isNamedNext(article, one)
  if (namedOfGroup(article, one) !== null) return true
  return !one.counted && (one.body !== null || hasBodyNear(article, one))
}
