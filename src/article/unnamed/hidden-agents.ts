import { FORMS_OF_BE, NOUN_OPENERS } from '../../english/claim-verbs.ts'
import {
  ADVERBS_OF_HEARSAY,
  EMERGING_PLACES,
  EMERGING_VERBS,
  FEARED_STATES,
  FELT_NOUNS,
  HELD_BY_NOBODY,
  IMPERSONAL_PARTICIPLES,
  INFINITIVES_OF_HEARSAY,
  NO_CLAUSE_BEHIND,
  PASSIVE_PARTICIPLES,
  RAISED_NOUNS,
  RAISING_PARTICIPLES,
  REDUCED_PARTICIPLES,
} from '../../english/hidden-agents.ts'
import type { Tokens } from '../tokens.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'

const impersonal = new WordList(IMPERSONAL_PARTICIPLES)
const heldByNobody = new WordList(HELD_BY_NOBODY)
const noClause = new WordList(NO_CLAUSE_BEHIND)
const passive = new WordList(PASSIVE_PARTICIPLES)
const reduced = new WordList(REDUCED_PARTICIPLES)
const infinitives = new WordList(INFINITIVES_OF_HEARSAY)
const feared = new WordList(FEARED_STATES)
const emerging = new WordList(EMERGING_VERBS)
const emergingPlaces = new WordList(EMERGING_PLACES)
const nounOpeners = new WordList(NOUN_OPENERS)
const raised = new WordList(RAISED_NOUNS)
const raising = new WordList(RAISING_PARTICIPLES)
const felt = new WordList(FELT_NOUNS)
const adverbs = new WordList(ADVERBS_OF_HEARSAY)
const be = new WordList(FORMS_OF_BE)
const auxiliaries = new WordList([...FORMS_OF_BE, 'has', 'have', 'had'])
const triggers = new WordList([
  ...IMPERSONAL_PARTICIPLES,
  ...PASSIVE_PARTICIPLES,
  ...EMERGING_VERBS,
  ...RAISING_PARTICIPLES,
  ...FELT_NOUNS,
])

/** Tokens `[first, end)` of a phrase that hides who says so, or null. */
type Found = readonly [first: number, end: number] | null

function isAdverb(tokens: Tokens, at: number): boolean {
  return tokens.has(at, adverbs) || (tokens.isWord(at) && tokens.at(at).endsWith('ly'))
}

/** The first token of “is now widely” before a participle, or -1 when no form of “be” is there. */
function beBefore(tokens: Tokens, participle: number, first: number): number {
  let found = -1
  let isBe = false
  for (let i = participle - 1; i >= first; i--) {
    if (tokens.has(i, auxiliaries)) {
      found = i
      isBe ||= tokens.has(i, be)
    } else if (!isAdverb(tokens, i)) break
  }
  return isBe ? found : -1
}

function isThatNear(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 7; i++) {
    if (tokens.is(i, 'that')) return true
    if (!tokens.isWord(i) && tokens.kindOf(i) !== TokenKind.number) return false
  }
  return false
}

/** “It is understood”, “it was later announced that”, “where, it is said,”; not “it was announced in May”. */
function impersonalAt(tokens: Tokens, at: number, first: number): Found {
  if (!tokens.has(at, impersonal)) return null
  const verb = beBefore(tokens, at, first)
  if (verb <= first - 1 || !tokens.is(verb - 1, 'it')) return null
  const isAside = tokens.is(verb - 2, ',') && tokens.is(at + 1, ',')
  const isClause = tokens.has(at, heldByNobody) && tokens.isWord(at + 1) && !tokens.has(at + 1, noClause)
  return isAside || isClause || isThatNear(tokens, at) ? [verb - 1, at + 1] : null
}

/** “is thought to”, “believed to be”, “are feared dead”; not “was once thought to”, “what she believed to be”. */
function passiveAt(tokens: Tokens, at: number, first: number): Found {
  if (!tokens.has(at, passive) || tokens.is(at - 1, 'once')) return null
  let verb = beBefore(tokens, at, first)
  // “he’s believed to”: the first half belongs to the subject.
  if (verb >= 0 && tokens.kindOf(verb) === TokenKind.clitic) verb++
  if (tokens.is(at, 'feared') && tokens.has(at + 1, feared)) return [verb < 0 ? at : verb, at + 2]
  if (!tokens.is(at + 1, 'to') || tokens.has(at + 2, nounOpeners) || tokens.shapeOf(at + 2) !== Shape.lower)
    return null
  if (verb >= 0) return [verb, at + 2]
  if (!tokens.has(at, reduced) || !tokens.has(at + 2, infinitives)) return null
  for (let i = at - 1; i >= first && i > at - 6; i--) if (tokens.is(i, 'what')) return null
  return [at, at + 2]
}

/** “It has emerged”, “it later transpired”; not “it emerged from the tunnel”. */
function emergingAt(tokens: Tokens, at: number, first: number): Found {
  if (!tokens.has(at, emerging) || tokens.has(at + 1, emergingPlaces) || !tokens.isWord(at + 1)) return null
  let it = at - 1
  while (it > first && (isAdverb(tokens, it) || tokens.has(it, auxiliaries))) it--
  return it >= first && tokens.is(it, 'it') ? [it, at + 1] : null
}

/** “Questions have been raised”, “doubts were cast”. */
function raisedAt(tokens: Tokens, at: number, first: number): Found {
  if (!tokens.has(at, raising)) return null
  const verb = beBefore(tokens, at, first)
  return verb > first && tokens.has(verb - 1, raised) ? [verb - 1, at + 1] : null
}

/** “There are fears that”. */
function feltAt(tokens: Tokens, at: number, first: number): Found {
  if (!tokens.has(at, felt) || !tokens.is(at + 1, 'that')) return null
  for (let i = at - 1; i > first && i > at - 5; i--) {
    if (tokens.has(i, be)) return tokens.is(i - 1, 'there') ? [i - 1, at + 1] : null
  }
  return null
}

/** In how many tokens behind the phrase its agent stands: “believed by police to”, “raised at the meeting by doctors”. */
const NEAR = 3
const FAR = 12

/** An agent right behind the phrase: “is believed by detectives to”, “were raised at the meeting by doctors”. */
function hasAgent(tokens: Tokens, end: number, reach: number): boolean {
  for (let i = end; i < end + reach; i++) {
    if (tokens.is(i, 'by')) return true
    if (!tokens.isWord(i)) return false
  }
  return false
}

/** A phrase that says that something is said and hides who says so. */
interface HiddenAgent {
  /** “It is understood”, “is thought to”, “was reported to”. */
  span: Span
  /** The token of its verb: “understood”, “thought”. */
  verb: number
}

/** Every phrase of the running copy that hides who says so, and names no agent behind it. */
export function hiddenAgents(article: Article): HiddenAgent[] {
  const { tokens } = article
  const found: HiddenAgent[] = []
  for (const verb of tokens.find(triggers)) {
    const start = tokens.start[verb] ?? 0
    const sentence = article.sentences[article.sentenceAt(start)]
    if (!sentence || !article.blocks[sentence.block]?.running) continue
    const phrase = phraseAt(tokens, verb, sentence.tokens)
    if (!phrase || article.quotedAt(start)) continue
    found.push({ span: [tokens.start[phrase[0]] ?? 0, tokens.end[phrase[1] - 1] ?? 0], verb })
  }
  return found
}

function phraseAt(tokens: Tokens, at: number, [first, last]: readonly [number, number]): Found {
  const isRaised = raisedAt(tokens, at, first)
  const found =
    impersonalAt(tokens, at, first) ??
    passiveAt(tokens, at, first) ??
    emergingAt(tokens, at, first) ??
    isRaised ??
    feltAt(tokens, at, first)
  if (!found) return null
  const reach = Math.min(isRaised ? FAR : NEAR, last - found[1])
  return hasAgent(tokens, found[1], reach) ? null : found
}
