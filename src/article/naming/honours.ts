import { KNIGHTS, PEERS } from '../../english/titles.ts'
import { GIVEN, lexicon } from '../names/lexicon.ts'
import { WordList } from '../tokens.ts'
import type { Article, Mention, Person } from '../types.ts'
import { inCopy } from './namesakes.ts'

export type Rank = 'knight' | 'peer'

/** Somebody with Sir, Dame, Lord or the like, and the places where the copy names them after the introduction. */
export interface Honoured {
  person: Person
  rank: Rank
  /** “Sir”, “Baroness”, as written at the introduction. */
  title: string
  /** The first mention in the copy. */
  first: Mention
  later: readonly Mention[]
}

const knights = new WordList(KNIGHTS)
const peers = new WordList(PEERS)

/** People whom the copy introduces with an honour, in the order of the text. */
export function honoured(article: Article): Honoured[] {
  const found: Honoured[] = []
  if (article.tokens.find(knights).length + article.tokens.find(peers).length === 0) return found
  for (const person of article.people) {
    const [first, ...later] = inCopy(article, person)
    const rank = first && rankOf(article, first)
    if (!first || !rank) continue
    found.push({ person, rank, title: honourOf(article, first), first, later })
  }
  return found
}

/** The rank that the last word of a mention's title gives; null when it gives none. */
export function rankOf(article: Article, { title }: Mention): Rank | null {
  if (!title) return null
  const last = article.tokens.indexAt(title[1] - 1)
  if (article.tokens.has(last, knights)) return 'knight'
  return article.tokens.has(last, peers) ? 'peer' : null
}

/** The last word of a title: “Sir” of “Gen. Sir”. */
function honourOf({ tokens }: Article, { title }: Mention): string {
  return title ? tokens.at(tokens.indexAt(title[1] - 1)) : ''
}

/** “Baroness Tessa Quill”: a given name between the rank and the surname. */
export function hasGivenName(article: Article, { form, span }: Mention): boolean {
  const first = article.tokens.indexAt(span[0])
  return form === 'full' && (lexicon().get(article.tokens.hash[first] ?? 0) & GIVEN) !== 0
}
