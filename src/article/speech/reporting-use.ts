import {
  BETWEEN_SPEAKER_AND_CUE,
  FORMS_OF_BE,
  NOUN_OPENERS,
  RECEIVING_VERBS,
  SUPPOSING_WORDS,
  VERBAL_WORDS,
} from '../../english/claim-verbs.ts'
import { FINITE_VERBS } from '../../english/loaded-cues.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Sentence } from '../types.ts'
import { attributionCuedAt } from './cues.ts'

/**
 * How a verb of speaking reports: as the tag of a quote or of a finished statement (“…,” she claimed), with a
 * clause (claimed that …, claimed he …), with an infinitive (claimed to have …), or with what is spoken of
 * (slammed the plan).
 */
export type ReportingUse = 'tag' | 'clause' | 'infinitive' | 'object'

const supposing = new WordList(SUPPOSING_WORDS)
const verbal = new WordList(VERBAL_WORDS)
const be = new WordList(FORMS_OF_BE)
const nounOpeners = new WordList(NOUN_OPENERS)
const between = new WordList([
  ...BETWEEN_SPEAKER_AND_CUE,
  'to',
  'reporters',
  'journalists',
  'court',
  'jurors',
])
const receiving = new WordList(RECEIVING_VERBS)
const finite = new WordList(FINITE_VERBS)
const irregularPasts = new WordList(['hit', 'tore', 'laid'])
const firstPersons = new WordList(['i', 'we', 'you'])
const subjects = new WordList(['he', 'she', 'they', 'there', 'nobody', 'everyone', 'no-one'])
const singularSubjects = new WordList(['he', 'she', 'it', 'who', 'which', 'they', 'and', 'but'])
/** Words that end the subject of a clause before its verb comes. */
const clauseEnds = new WordList([
  'who',
  'which',
  'that',
  'whose',
  'when',
  'where',
  'after',
  'before',
  'while',
  'as',
  'because',
])
/** Words of a clause up to its verb. */
const SUBJECT = 12
/** Words between a quote and the verb that tags it: “…,” the mayor of Halden insisted. */
const TAG = 14

/** How the verb at a token reports what somebody says, or null when it does not: a noun, a passive, “did not admit”. */
export function reportingUse(article: Article, at: number): ReportingUse | null {
  const { tokens } = article
  const sentence = article.sentences[article.sentenceAt(tokens.start[at] ?? 0)]
  if (!sentence || !isAssertedVerb(article, at, sentence)) return null
  if (isTag(article, at, sentence)) return 'tag'
  const attribution = attributionCuedAt(article, at)
  if (hasClause(tokens, at + 1, sentence, attribution !== null)) return 'clause'
  if (tokens.is(at + 1, 'to') && (tokens.is(at + 2, 'have') || tokens.is(at + 2, 'be'))) return 'infinitive'
  return attribution && attribution.content.length > 0 ? 'object' : null
}

function isAdverb(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.at(at).endsWith('ly')
}

/** Whether the verb at a token is said of somebody in the article's own words: finite, active, not denied or supposed. */
export function isAsserted(article: Article, at: number): boolean {
  const sentence = article.sentences[article.sentenceAt(article.tokens.start[at] ?? 0)]
  return sentence !== undefined && isAssertedVerb(article, at, sentence)
}

/** Whether the word is a finite verb or a participle of somebody other than the writer, and not denied or supposed. */
function isAssertedVerb(article: Article, at: number, { tokens: [first] }: Sentence): boolean {
  const { tokens } = article
  let before = at - 1
  while (
    before >= first &&
    !tokens.has(before, supposing) &&
    (tokens.has(before, verbal) || isAdverb(tokens, before))
  )
    before--
  if (before >= first) {
    if (tokens.has(before, supposing) || tokens.is(before, 'to') || tokens.has(before, firstPersons))
      return false
    if (tokens.has(before, nounOpeners) || tokens.kindOf(before) === TokenKind.clitic) return false
  }
  const form = tokens.lower(at)
  const isContinuous = form.endsWith('ing')
  if (tokens.has(before, be)) return isContinuous
  if (isContinuous || form.endsWith('ed') || tokens.has(at, irregularPasts))
    return !tokens.is(before, 'of') && !tokens.is(before, 'by')
  return isBehindSubject(article, at, before)
}

/** “claims”, “boasts”, “claim” are nouns as well: as verbs they follow the one who speaks, or a quote. */
function isBehindSubject(article: Article, at: number, before: number): boolean {
  const { tokens } = article
  if (tokens.has(before, singularSubjects) || tokens.kindOf(before) === TokenKind.quote) return true
  // “The court heard claims that”
  if (tokens.has(before, receiving)) return false
  const source = attributionCuedAt(article, at)?.source
  if (!source) return false
  const end = tokens.end[before] ?? 0
  return source.spans.some((span) => span[1] === end || (tokens.is(before, ',') && span[1] < end))
}

/** “claimed that”, “claimed on Monday that”, “claimed he”; and in a cue “claimed the plan was”. */
function hasClause(tokens: Tokens, from: number, { tokens: [, end] }: Sentence, isCue: boolean): boolean {
  let at = from
  while (at < end && at < from + 6 && tokens.has(at, between) && !tokens.has(at, subjects)) at++
  if (tokens.is(at, 'that')) return !tokens.is(at + 1, '.') && at + 1 < end
  if (tokens.has(from, subjects)) return true
  if (tokens.is(from, 'it') || tokens.is(from, 'this')) return tokens.has(from + 1, finite)
  if (!isCue || tokens.is(from, 'to')) return false
  for (let i = from; i < end && i < from + SUBJECT; i++) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.mark || kind === TokenKind.dash || tokens.has(i, clauseEnds)) return false
    if (kind === TokenKind.quote && i === from) return false
    if (i > from && tokens.has(i, finite) && !isPossessive(tokens, i)) return true
    if (i > from + 1 && isPastVerb(tokens, i)) return true
  }
  return false
}

/** “claimed the drug [cured] nine”; not “claimed the hotly [disputed] title”. */
function isPastVerb(tokens: Tokens, at: number): boolean {
  if (tokens.shapeOf(at) !== Shape.lower || !tokens.at(at).endsWith('ed')) return false
  return !tokens.has(at - 1, nounOpeners) && !tokens.has(at - 1, between) && !isAdverb(tokens, at - 1)
}

/** “Smith's plan”, not “Smith's leaving”. */
function isPossessive(tokens: Tokens, at: number): boolean {
  return (
    tokens.is(at, "'s") &&
    (tokens.shapeOf(at + 1) === Shape.lower || tokens.shapeOf(at + 1) === Shape.capitalised)
  )
}

/**
 * Whether the verb tags a quote or a statement: “…,” Smith claimed. “…,” claimed Smith. Smith claimed: “…” The
 * road was safe, Smith claimed.
 */
function isTag(article: Article, at: number, { tokens: [first, end] }: Sentence): boolean {
  const { tokens } = article
  if (isQuoteBehind(tokens, at, end)) return true
  const opening = tokens.has(at - 1, between) ? -1 : at - 1
  if (tokens.kindOf(opening) === TokenKind.quote && isQuoteEnd(article, opening)) return true
  // Behind the verb of a tag the sentence ends, or a time, a place or a comma follows.
  const next = at + 1
  const ends = next >= end || tokens.is(next, '.') || tokens.is(next, ',') || tokens.is(next, ';')
  if (!ends && !isCircumstance(tokens, next)) return false
  for (let i = at - 1; i > first && i > at - TAG; i--) {
    if (tokens.kindOf(i) === TokenKind.quote) return isQuoteEnd(article, i)
    if (tokens.has(i, finite) || tokens.is(i, 'that')) return false
    if (tokens.is(i, ',') && tokens.kindOf(i - 1) !== TokenKind.quote) {
      if (tagsStatement(article, at, i, first)) return true
    }
  }
  return false
}

/** “on Monday”, “during a visit”; not “the town”, “to be”. */
function isCircumstance(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, 'to') || tokens.has(at, nounOpeners)) return false
  return tokens.has(at, between) || tokens.is(at, 'during') || tokens.is(at, 'at')
}

/** “claimed: ‘…’”, “claimed, ‘…’”. */
function isQuoteBehind(tokens: Tokens, at: number, end: number): boolean {
  let next = at + 1
  while (next < end && next < at + 8 && tokens.has(next, between)) next++
  return (tokens.is(next, ':') || tokens.is(next, ',')) && tokens.kindOf(next + 1) === TokenKind.quote
}

/** Whether the mark closes words of somebody that go on to a tag: a comma or another stop stands at their end. */
function isQuoteEnd(article: Article, mark: number): boolean {
  const { tokens } = article
  const quote = article.quoteAt(tokens.start[mark] ?? 0)
  if (!quote || quote.words < 2) return false
  return /[,?!…]/.test(tokens.at(mark - 1)) || tokens.is(mark + 1, ',')
}

/** “The road was safe, the council claimed.”: the source stands between a comma and the cue, a clause before. */
function tagsStatement(article: Article, at: number, comma: number, first: number): boolean {
  const { tokens } = article
  const source = attributionCuedAt(article, at)?.source
  if (!source) return false
  const start = tokens.start[comma] ?? 0
  const end = tokens.start[at] ?? 0
  if (!source.spans.every((span) => span[0] > start && span[0] < end)) return false
  for (let i = first; i < comma; i++) if (tokens.has(i, finite)) return true
  return false
}
