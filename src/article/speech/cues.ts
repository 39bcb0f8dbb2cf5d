import type { Article, Attribution, Span } from '../types.ts'
import { once } from '../unnamed/once.ts'

interface Cues {
  /** For each token that a cue holds, the attribution that the cue belongs to. */
  byToken: ReadonlyMap<number, Attribution>
  /** The attributions of each sentence that has any. */
  bySentence: ReadonlyMap<number, readonly Attribution[]>
}

const cues = once<Cues>(({ attributions, tokens }) => {
  const byToken = new Map<number, Attribution>()
  const bySentence = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const others = bySentence.get(one.sentence)
    if (others) others.push(one)
    else bySentence.set(one.sentence, [one])
    for (const [start, end] of one.cue) {
      for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++) byToken.set(i, one)
    }
  }
  return { byToken, bySentence }
})

/** The attribution whose cue has the token, or null. */
export function attributionCuedAt(article: Article, token: number): Attribution | null {
  return cues(article).byToken.get(token) ?? null
}

/** The attributions whose cue stands in a sentence. */
export function attributionsOf(article: Article, sentence: number): readonly Attribution[] {
  return cues(article).bySentence.get(sentence) ?? []
}

/** Whether a verb of speaking at a token is itself told by somebody else: “the mayor said the union had claimed …”. */
export function isRetold(article: Article, token: number): boolean {
  const start = article.tokens.start[token] ?? 0
  const own = attributionCuedAt(article, token)
  const holds = ([from, to]: Span): boolean => from <= start && start < to
  return attributionsOf(article, article.sentenceAt(start)).some(
    (one) => one !== own && one.source !== null && one.cue.length > 0 && one.content.some(holds),
  )
}
