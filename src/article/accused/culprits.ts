import {
  CRIME_TELLING,
  CULPRITS,
  CULPRIT_COMPOUNDS,
  DEATHS,
  OPEN_WORDS,
  SHOOTERS,
} from '../../english/crimes.ts'
import type { Named } from '../attributions/named.ts'
import { type Tokens, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { attributionsOf } from '../speech/cues.ts'
import { hasClaim } from '../unnamed/claims.ts'
import { namesOf } from '../speech/names.ts'

/** Somebody is called the one who did it. */
export interface Culprit {
  /** The word: “killer”. */
  span: Span
  at: number
  /** Who is named with it: “the killer, John Roe”; null when the article says only “the killer”. */
  named: Named | null
}

const culprits = new WordList(CULPRITS)
const labels = new WordList([...CULPRITS, ...SHOOTERS])
const open = new WordList(OPEN_WORDS)
const deaths = new WordList(DEATHS)
const compounds = new WordList(CULPRIT_COMPOUNDS)
const telling = new WordList(CRIME_TELLING)
const pointing = new WordList(['the', 'this', 'that', 'his', 'her', 'their', 'its'])
const be = new WordList(['is', 'was', "'s"])
/** The places in running copy that call somebody the killer, the rapist …, outside of quotes and of what others say. */
export function culpritsIn(article: Article): Culprit[] {
  const found: Culprit[] = []
  const { tokens } = article
  for (const at of tokens.find(labels)) {
    const start = tokens.start[at] ?? 0
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    if (isDenied(tokens, at) || isOpen(article, article.sentenceAt(start)) || isSaid(article, start)) continue
    const named = nameOf(article, at)
    if (!named && (!isPointed(tokens, at) || tellsCrime(article, article.sentenceAt(start)))) continue
    found.push({ span: [start, tokens.end[at] ?? start], at, named })
  }
  return found
}

/** “is not the killer” */
function isDenied(tokens: Tokens, at: number): boolean {
  return [1, 2, 3].some((steps) => tokens.is(at - steps, 'not') || tokens.is(at - steps, 'no'))
}

/** Whether the sentence leaves open who it was, or tells how the attacker died. */
function isOpen({ tokens, sentences }: Article, sentence: number): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.has(i, open) || tokens.has(i, deaths)) return true
  return false
}

function isSaid(article: Article, offset: number): boolean {
  return attributionsOf(article, article.sentenceAt(offset)).some(
    ({ content, cue }) =>
      cue.some((one) => hasClaim(article.tokens, one)) &&
      content.some(([start, end]) => start <= offset && offset < end),
  )
}

/** “killer John Roe”, “the killer, John Roe,”, “Roe, the killer,”, “Roe is the killer”. */
function nameOf(article: Article, at: number): Named | null {
  const { tokens } = article
  const names = namesOf(article)
  // At the start of a sentence the label may have been read as a part of the name.
  const whole = names.index.at(tokens.start[at] ?? -1)
  if (whole) return whole.type === 'person' && whole.span[0] === tokens.start[at] ? whole : null
  const next = tokens.is(at + 1, ',') ? at + 2 : at + 1
  const behind = names.index.at(tokens.start[next] ?? -1)
  if (behind?.type === 'person' && behind.span[0] === tokens.start[next]) return behind
  const first = tokens.has(at - 1, pointing) || tokens.is(at - 1, 'a') ? at - 1 : at
  if (first === at) return null
  const last = tokens.is(first - 1, ',') || tokens.has(first - 1, be) ? first - 2 : -1
  const before = names.index.at(tokens.start[last] ?? -1)
  return before?.type === 'person' && before.span[1] === tokens.end[last] ? before : null
}

/** “the killer will appear”, “her rapist”, “Brown's killer”; not “the killer whale”, “a killer”. */
function isPointed(tokens: Tokens, at: number): boolean {
  if (!tokens.has(at, culprits) || tokens.has(at + 1, compounds)) return false
  return tokens.has(at - 1, pointing) || tokens.is(at - 1, "'s")
}

/** Whether the sentence tells the crime: “the killer stabbed him twice” is whoever it was. */
function tellsCrime({ tokens, sentences }: Article, sentence: number): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.has(i, telling)) return true
  return false
}
