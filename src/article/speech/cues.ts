import type { Article, Attribution, Span } from '../types.ts'
import { once } from '../once.ts'

/** The attributions of each sentence that has a cue, or content without one, in the order of the text. */
const bySentence = once<readonly (readonly Attribution[] | undefined)[]>(({ attributions, sentences }) => {
  const found: (Attribution[] | undefined)[] = sentences.map(() => undefined)
  for (const one of attributions) {
    const others = found[one.sentence]
    if (others) others.push(one)
    else found[one.sentence] = [one]
  }
  return found
})

const NONE: readonly Attribution[] = []

/** The attributions whose cue stands in a sentence. */
export function attributionsOf(article: Article, sentence: number): readonly Attribution[] {
  return bySentence(article)[sentence] ?? NONE
}

/** The attribution whose cue has the token, or null. */
export function attributionCuedAt(article: Article, token: number): Attribution | null {
  const start = article.tokens.start[token] ?? 0
  const holds = ([from, to]: Span): boolean => from <= start && start < to
  return attributionsOf(article, article.sentenceAt(start)).find(({ cue }) => cue.some(holds)) ?? null
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
