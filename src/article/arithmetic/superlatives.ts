import { NO_RECORDS, NO_SUPERLATIVES, RECORD_LINKS, SUPERLATIVES } from '../../english/baselines.ts'
import { SPORT_WORDS } from '../../english/figures.ts'
import { WordList } from '../tokens.ts'
import type { Article, Figure, Span } from '../types.ts'
import { QUANTITIES } from './phrase.ts'

const triggers = new WordList(['record', 'ever', 'history'])
const superlatives = new WordList(SUPERLATIVES)
const noSuperlatives = new WordList(NO_SUPERLATIVES)
const noRecords = new WordList(NO_RECORDS)
const recordLinks = new WordList(RECORD_LINKS)
const sport = new WordList(SPORT_WORDS)
/** Between a superlative and “ever”, “on record”, “in history”: so many words. */
const REACH = 6

/** “A record 300 people”, “the largest crowd ever: 300”, with a figure that nobody vouches for. */
export function superlativesWithoutSource(article: Article): Span[] {
  const { tokens } = article
  const found: Span[] = []
  for (const at of tokens.find(triggers)) {
    const start = tokens.start[at] ?? 0
    const sentence = article.sentenceAt(start)
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    const figures = article.figures.filter(
      (figure) => figure.sentence === sentence && QUANTITIES.has(figure.kind),
    )
    if (
      figures.length === 0 ||
      figures.some(({ status }) => status !== 'unattributed' && status !== 'exempt')
    )
      continue
    if (figures.every(({ status }) => status === 'exempt') || isAttributed(article, sentence)) continue
    const from = tokens.is(at, 'record')
      ? (recordAt(article, at, figures) ?? onRecord(article, at))
      : before(article, at)
    if (from !== null && !isSport(article, sentence))
      found.push([tokens.start[from] ?? start, tokens.end[at] ?? start])
  }
  return found
}

function isAttributed({ attributions, sentences }: Article, sentence: number): boolean {
  const [start, end] = sentences[sentence]?.span ?? [0, 0]
  return attributions.some(
    (one) =>
      one.source !== null && [...one.cue, ...one.content].some((span) => span[0] < end && span[1] > start),
  )
}

/** “a record 300”, “a record high of 300” */
function recordAt({ tokens }: Article, at: number, figures: readonly Figure[]): number | null {
  if (tokens.has(at - 1, noRecords)) return null
  let next = at + 1
  while (tokens.has(next, recordLinks) && next < at + 4) next++
  const start = tokens.start[next] ?? -1
  return figures.some(({ span }) => span[0] <= start && start < span[1]) ? at : null
}

/** “the highest figure on record” */
function onRecord(article: Article, at: number): number | null {
  return article.tokens.is(at - 1, 'on') ? before(article, at) : null
}

/** The superlative before a token, within reach; or null. */
function before(article: Article, at: number): number | null {
  const { tokens, sentences } = article
  const [from] = sentences[article.sentenceAt(tokens.start[at] ?? 0)]?.tokens ?? [at]
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (tokens.has(i, superlatives)) return i
    if (tokens.lower(i).endsWith('est') && !tokens.has(i, noSuperlatives)) return i
  }
  return null
}

function isSport({ tokens, sentences }: Article, sentence: number): boolean {
  const [from, limit] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = from; i < limit; i++) if (tokens.has(i, sport)) return true
  return false
}
