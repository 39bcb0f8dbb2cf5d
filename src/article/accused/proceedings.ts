import { PROCEEDING_PLACES, PROCEEDING_VERBS, PROSECUTORS } from '../../english/accusing.ts'
import { FORMS_OF_BE } from '../../english/claim-verbs.ts'
import { WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { once } from '../once.ts'
import { namesOf } from '../speech/names.ts'

const verbs = new WordList(PROCEEDING_VERBS)
const places = new WordList(PROCEEDING_PLACES)
const proceeding = new WordList([...PROCEEDING_VERBS, ...PROCEEDING_PLACES])
const prosecutors = new WordList(PROSECUTORS)
const be = new WordList([
  ...FORMS_OF_BE,
  'has',
  'had',
  'have',
  'appeared',
  'appears',
  'stands',
  'stood',
  'faces',
  'in',
  'on',
])
const negating = new WordList(['not', 'never', "n't", 'no', 'without'])
/** Tokens between a name and what the police did: “Roe, a 54-year-old builder from Hale, was later arrested”. */
const BEHIND = 16
const BEFORE = 4

/** Who is under arrest, charged or on trial in an article. */
export interface Suspects {
  /** Ids of the people. */
  ids: ReadonlySet<string>
  /** The one person, when there is only one. */
  only: string | null
  /** The first word of an arrest, a charge or a trial of anybody, named or not; null when there is none. */
  first: Span | null
}

/** Reads who is under arrest, charged or on trial in an article. */
export const suspectsIn = once<Suspects>((article) => {
  const ids = new Set<string>()
  let first: Span | null = null
  const { tokens } = article
  const names = namesOf(article)
  for (const at of tokens.find(proceeding)) {
    const start = tokens.start[at] ?? 0
    const sentence = article.sentences[article.sentenceAt(start)]
    if (!sentence || article.quotedAt(start) || !isProceeding(article, at)) continue
    if (article.blocks[sentence.block]?.running) first ??= [start, tokens.end[at] ?? start]
    const before = names.lastIn([Math.max(sentence.span[0], tokens.start[at - BEHIND] ?? 0), start])
    if (before?.type === 'person') ids.add(before.id)
    if (!tokens.has(at, verbs) && !tokens.is(at + 1, 'of')) continue
    const behind = names.firstIn([start, tokens.start[at + BEFORE] ?? sentence.span[1]])
    if (behind?.type === 'person') ids.add(behind.id)
  }
  const [only] = ids
  return { ids, only: ids.size === 1 ? (only ?? null) : null, first }
})

/** “was charged”, “is on trial”; not “charged him”, “the charge”, “has not been charged”. */
function isProceeding({ tokens }: Article, at: number): boolean {
  if ([1, 2, 3].some((steps) => tokens.has(at - steps, negating))) return false
  if (tokens.has(at, verbs) || (tokens.is(at, 'trial') && tokens.is(at + 1, 'of'))) return true
  return [1, 2, 3].some((steps) => tokens.has(at - steps, be)) && tokens.has(at, places)
}

/** Whether an accusation is one of the police or a court: the accused is charged, or a prosecutor accuses. */
export function isProsecuted(article: Article, accused: string, sentence: number, at: number): boolean {
  if (suspectsIn(article).ids.has(accused)) return true
  const { tokens, sentences } = article
  for (let i = sentences[sentence]?.tokens[0] ?? at; i < at; i++) if (tokens.has(i, prosecutors)) return true
  return false
}
