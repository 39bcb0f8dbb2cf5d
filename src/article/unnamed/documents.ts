import { CITED_ENDINGS, DENYING_DETERMINERS, DESCRIPTION_STOPS } from '../../english/citation.ts'
import { FIGURE_MODIFIERS } from '../../english/unnamed.ts'
import {
  BETWEEN_DOCUMENT_AND_VERB,
  CITING_VERBS,
  DATA_HEADS,
  DOCUMENT_DESCRIPTIONS,
  NAMING_MODIFIERS,
  PLURAL_DOCUMENTS,
  POLL_HEADS,
  RANKING_HEADS,
  RANKING_WORDS,
  SHOWING_PARTICIPLES,
  SHOWING_VERBS,
  STANDING_WORDS,
  STUDY_HEADS,
  TELLING_VERBS,
} from '../../english/unnamed-documents.ts'
import { FORMS_OF_BE, NOUN_OPENERS, OTHER_SUBJECTS, SUPPOSING_WORDS } from '../../english/claim-verbs.ts'
import { opensClause } from './citation.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Article, Sentence, Span } from '../types.ts'
import { hasMaker, hasName } from './makers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nounPhrase } from './noun-phrase.ts'
import { isToldBySomebody } from './vouched.ts'

const polls = new WordList(POLL_HEADS)
const studies = new WordList(STUDY_HEADS)
const data = new WordList(DATA_HEADS)
const heads = new WordList([...POLL_HEADS, ...STUDY_HEADS, ...DATA_HEADS])
const plurals = new WordList(PLURAL_DOCUMENTS)
const rankings = new WordList(RANKING_HEADS)
const showing = new WordList(SHOWING_VERBS)
const participles = new WordList(SHOWING_PARTICIPLES)
const standing = new WordList(STANDING_WORDS)
const citing = new WordList(CITING_VERBS)
const telling = new WordList(TELLING_VERBS)
const between = new WordList(BETWEEN_DOCUMENT_AND_VERB)
const descriptions = new WordList(DOCUMENT_DESCRIPTIONS)
const naming = new WordList(NAMING_MODIFIERS)
const ranks = new WordList(RANKING_WORDS)
const denying = new WordList(DENYING_DETERMINERS)
const supposing = new WordList(SUPPOSING_WORDS)
const formsOfBe = new WordList(FORMS_OF_BE)
const subjects = new WordList([...OTHER_SUBJECTS, 'to'])
const endings = new WordList([...CITED_ENDINGS, ...DESCRIPTION_STOPS])
const nounOpeners = new WordList(NOUN_OPENERS)
const people = new WordList(FIGURE_MODIFIERS)
const newest = new WordList(['latest', 'recent', 'available'])
const numerous = new WordList(['one', 'some', 'several', 'many', 'most', 'other', 'various', 'two', 'three'])

/** A document without maker on which a conclusion or a number hangs. */
export interface UnnamedDocument {
  /** “Studies”, “a recent survey of 2,000 adults”. */
  span: Span
  /** `poll`: people were asked; `study`: somebody found it out; `data`: somebody keeps it. */
  kind: 'poll' | 'study' | 'data'
  /** Only somebody's standing hangs on it, no number: “he leads in national polls”. */
  isStanding: boolean
  /** Index into `Article.sentences`. */
  sentence: number
}

/** How far behind its noun a document is described, in tokens. */
const REACH = 22

/** In how many sentences on either side a document that is named makes a plural known: “polls”. */
const NEAR = 3

/** Studies, polls and data of the running copy that nobody could look up: no maker, title, journal or link near. */
export function unnamedDocuments(article: Article): UnnamedDocument[] {
  const { tokens } = article
  const found: UnnamedDocument[] = []
  for (const head of tokens.find(heads)) {
    const start = tokens.start[head] ?? 0
    const index = article.sentenceAt(start)
    const sentence = article.sentences[index]
    if (!sentence || !article.blocks[sentence.block]?.running || article.quotedAt(start)) continue
    const phrase = nounPhrase(tokens, sentence.tokens[0], head)
    if (!isOpen(article, phrase)) continue
    const cited = citedAt(article, phrase, sentence)
    if (!cited || isNamed(article, phrase, index)) continue
    const span: Span = [tokens.start[phrase.from] ?? 0, tokens.end[cited.end - 1] ?? 0]
    if (isToldBySomebody(article, span, index, { byAnybody: true })) continue
    found.push({ span, kind: kindOf(article, head), isStanding: cited.isStanding, sentence: index })
  }
  return found
}

function kindOf({ tokens }: Article, head: number): UnnamedDocument['kind'] {
  if (tokens.has(head, polls)) return 'poll'
  return tokens.has(head, studies) ? 'study' : 'data'
}

/** Whether a phrase leaves open which document it is: not “the study”, “his research”, “exit polls”, “no data”. */
function isOpen({ tokens }: Article, { from, head, determiner, modifiers }: NounPhrase): boolean {
  if (determiner === 'possessive' || tokens.has(from - 1, denying) || tokens.is(from, 'no')) return false
  if (tokens.kindOf(head + 1) === TokenKind.clitic) return false
  const isPlural = tokens.has(head, plurals)
  if (determiner === 'none' && !isPlural) return false
  if (determiner === 'pointing' && !(isPlural && modifiers.some((at) => tokens.has(at, newest)))) return false
  return !modifiers.some(
    (at) => tokens.has(at, naming) || (tokens.is(head, 'figures') && tokens.has(at, people)),
  )
}

/** The token behind a phrase that something hangs on. */
interface Cited {
  end: number
  isStanding: boolean
}

/** How a phrase is cited, or null when nothing hangs on it. */
function citedAt(article: Article, phrase: NounPhrase, { tokens: [first, end] }: Sentence): Cited | null {
  const { tokens } = article
  const { from, head } = phrase
  if (tokens.is(end - 1, '?')) return null
  const isBehind = (...words: string[]): boolean =>
    from - words.length >= first && words.every((word, i) => tokens.is(from - words.length + i, word))
  const isCited = isBehind('according', 'to') || (isBehind('based', 'on') && !tokens.has(from - 3, formsOfBe))
  const isRanked = tokens.has(head, polls) && isBehind('in') && hasAny(article, ranks, first, end)
  if (isCited || isRanked) {
    const stop = descriptionEnd(article, head + 1, end)
    if (stop < 0) return null
    const isStanding = !isCited && hasAny(article, standing, first, end) && !hasNumber(article, first, end)
    return { end: stop, isStanding }
  }
  if (tokens.has(head, rankings)) return null
  const stop = verbBehind(article, phrase, first, end)
  return stop < 0 ? null : { end: stop, isStanding: false }
}

/** The end of what describes a document, “polls of likely voters”; -1 when its noun belongs to another, “research firm”. */
function descriptionEnd({ tokens }: Article, from: number, end: number): number {
  if (!tokens.isWord(from) || from >= end) return from
  if (!tokens.has(from, descriptions)) return tokens.has(from, endings) ? from : -1
  let at = from
  while (at < end && at < from + REACH && (tokens.isWord(at) || tokens.kindOf(at) === TokenKind.number)) at++
  return at
}

function hasAny({ tokens }: Article, list: WordList, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.has(i, list)) return true
  return false
}

function hasNumber({ tokens }: Article, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.kindOf(i) === TokenKind.number) return true
  return false
}

/** The end of the phrase when a verb of showing follows it, at once or behind what describes it; else -1. */
function verbBehind(article: Article, { head, from }: NounPhrase, first: number, end: number): number {
  const { tokens } = article
  const isReduced = tokens.has(head + 1, participles)
  if (isReduced) {
    for (let i = Math.max(first, from - 3); i < from; i++) if (tokens.has(i, citing)) return -1
    return head + 1
  }
  if (!opensClause(tokens, from, first)) return -1
  let isDescribed = false
  let commas = 0
  for (let at = head + 1; at < end && at < head + REACH; at++) {
    if (tokens.has(at, supposing)) return -1
    if (tokens.is(at, ',') && (at === head + 1 || isDescribed) && commas < 2) {
      commas++
      isDescribed = true
      continue
    }
    const kind = tokens.kindOf(at)
    if (kind !== TokenKind.word && kind !== TokenKind.number && kind !== TokenKind.clitic) return -1
    if (commas !== 1 && isCueAt(article, at, head, end)) {
      return isVerbOfOwn(article, at, head) ? groupStart(article, at, head) : -1
    }
    if (tokens.has(at, descriptions)) isDescribed = true
    else if (!isDescribed && !tokens.has(at, between) && !tokens.at(at).endsWith('ly')) return -1
  }
  return -1
}

/** Whether a token is a verb by which this document tells something. */
function isCueAt(article: Article, at: number, head: number, end: number): boolean {
  const { tokens } = article
  if (tokens.has(at, showing)) return !tokens.has(at, participles) && !tokens.is(at + 1, 'by')
  if (!tokens.has(at, telling) || tokens.has(head, data) || tokens.is(head, 'polling')) return false
  // “studies have shown”: the verb is still to come.
  if (hasAny(article, showing, at + 1, Math.min(end, at + 4))) return false
  return hasNumber(article, at + 1, end) || hasAny(article, ranks, at + 1, end)
}

/** Not the verb of another subject, “that he found”, a noun, “the finding”, or a passive, “was found”. */
function isVerbOfOwn({ tokens }: Article, at: number, head: number): boolean {
  const before = at - 1
  if (before === head) return true
  return !tokens.has(before, nounOpeners) && !tokens.has(before, formsOfBe) && !tokens.has(before, subjects)
}

function groupStart({ tokens }: Article, verb: number, head: number): number {
  let start = verb
  const belongs = (at: number): boolean =>
    tokens.has(at, between) || tokens.at(at).endsWith('ly') || tokens.is(at, ',')
  while (start > head + 1 && belongs(start - 1)) start--
  return start
}

/** Whether the phrase, its sentence or one next to it tells whose document it is. */
function isNamed(article: Article, { from, head, quantity }: NounPhrase, index: number): boolean {
  const { tokens, sentences, blocks } = article
  const arePlacesNames = tokens.has(head, studies)
  const sentence = sentences[index]
  if (!sentence) return true
  if (hasName(article, [from, head], index, arePlacesNames)) return true
  if (hasMaker(article, [head + 1, sentence.tokens[1]], index)) return true
  // “In the journal Lungs, a study …”
  if (hasMaker(article, [sentence.tokens[0], from], index)) return true
  const links = blocks[sentence.block]?.links ?? []
  if (links.some((link) => link.start < sentence.span[1] && link.end > sentence.span[0])) return true
  const isPlural = tokens.has(head, plurals) || (quantity >= 0 && tokens.has(quantity, numerous))
  const isPoll = tokens.has(head, polls)
  const reach = isPoll ? (isPlural ? NEAR : 2) : 1
  for (let near = Math.max(0, index - reach); near <= index + reach && near < sentences.length; near++)
    if (namesOne(article, near, head, near !== index && Math.abs(near - index) === 1)) return true
  return false
}

/** Whether a sentence tells whose document it speaks of, in another place than the token `own`. */
function namesOne(article: Article, index: number, own: number, isBeside: boolean): boolean {
  const { tokens, sentences } = article
  const sentence = sentences[index]
  if (!sentence) return false
  const [first, end] = sentence.tokens
  for (let i = first; i < end; i++) {
    if (i === own || !tokens.has(i, heads)) continue
    const { from } = nounPhrase(tokens, first, i)
    if (hasName(article, [from, i], index, tokens.has(i, studies)) || hasMaker(article, [i + 1, end], index))
      return true
  }
  return isBeside && hasAuthor(article, sentence, index)
}

const authors = new WordList([
  'author',
  'authors',
  'co-author',
  'co-authors',
  'researcher',
  'researchers',
  'professor',
  'scientist',
  'journal',
  'university',
  'institute',
  'pollster',
  'pollsters',
  'published',
  'economist',
  'fellow',
])

/** “Mei Lund, the lead author”, “the journal Lungs”. */
function hasAuthor(article: Article, { tokens: [first, end] }: Sentence, index: number): boolean {
  for (let i = first; i < end; i++)
    if (article.tokens.has(i, authors)) return hasName(article, [first, end], index, false)
  return false
}
