import { CITED_ENDINGS, DENYING_DETERMINERS, DESCRIPTION_STOPS } from '../../english/citation.ts'
import { OTHER_SUBJECTS, SUPPOSING_WORDS } from '../../english/claim-verbs.ts'
import { EXAMPLE_WORDS } from '../../english/unnamed.ts'
import {
  BEFORE_MEDIA_VERB,
  KNOWN_MEDIA,
  MEDIA_HEADS,
  MEDIA_PLACES,
  MEDIA_VERBS,
  MEDIUM_HEADS,
  PRESS_MODIFIERS,
  REPORT_HEADS,
  REPORT_MODIFIERS,
  REPORT_VERBS,
  SOME_MEDIA,
} from '../../english/unnamed-documents.ts'
import { Flag, flagsOf } from '../names/lexicon.ts'
import type { Tokens } from '../tokens.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article, Sentence, Span } from '../types.ts'
import { opensClause } from './citation.ts'
import { hasMaker, hasName, isOutletAt } from './makers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nounPhrase } from './noun-phrase.ts'
import { isToldBySomebody } from './vouched.ts'

const medium = new WordList(MEDIUM_HEADS)
const reports = new WordList(REPORT_HEADS)
const heads = new WordList([...MEDIA_HEADS, ...MEDIUM_HEADS, ...REPORT_HEADS])
const known = new WordList(KNOWN_MEDIA)
const some = new WordList(SOME_MEDIA)
const mediaVerbs = new WordList(MEDIA_VERBS)
const places = new WordList(MEDIA_PLACES)
const reportVerbs = new WordList(REPORT_VERBS)
const reportModifiers = new WordList(REPORT_MODIFIERS)
const pressModifiers = new WordList(PRESS_MODIFIERS)
const endings = new WordList([...CITED_ENDINGS, ...DESCRIPTION_STOPS])
const examples = new WordList(EXAMPLE_WORDS)
const denying = new WordList(DENYING_DETERMINERS)
const supposing = new WordList(SUPPOSING_WORDS)
const between = new WordList(BEFORE_MEDIA_VERB)
const subjects = new WordList([...OTHER_SUBJECTS, 'the', 'a', 'an', 'his', 'her', 'its', 'their'])
const passives = new WordList(['reported', 'quoted', 'cited', 'named', 'identified'])
const existing = new WordList(['are', 'were', 'been', 'is', 'was'])

/** In how many tokens behind “press” or “reports” the verb stands. */
const REACH = 10

/**
 * Where the running copy leans on the press and does not say on which paper or station: “local media reported”,
 * “according to reports”. Silent where an outlet is named beside it or a link leads to it.
 */
export function unnamedReports(article: Article): Span[] {
  const { tokens } = article
  const found: Span[] = []
  for (const head of tokens.find(heads)) {
    const start = tokens.start[head] ?? 0
    const index = article.sentenceAt(start)
    const sentence = article.sentences[index]
    if (!sentence || !article.blocks[sentence.block]?.running || article.quotedAt(start)) continue
    const phrase = nounPhrase(tokens, sentence.tokens[0], head)
    if (tokens.has(phrase.from - 1, denying) || tokens.kindOf(head + 1) === TokenKind.clitic) continue
    const isCited = tokens.has(head, reports)
      ? isReportCited(article, phrase, sentence) && isReport(article, phrase, index)
      : isPressCited(article, phrase, sentence) && isPress(article, phrase, index)
    if (!isCited || hasOutlet(article, phrase, index)) continue
    const span: Span = [tokens.start[phrase.from] ?? 0, tokens.end[head] ?? 0]
    if (!isToldBySomebody(article, span, index, { byAnybody: true })) found.push(span)
  }
  return found
}

/** “local media”, “one newspaper”; not “social media”, “the press”, “Castellan papers”. */
function isPress(
  article: Article,
  { from, head, determiner, modifiers }: NounPhrase,
  index: number,
): boolean {
  const { tokens } = article
  if (determiner === 'possessive' || modifiers.some((at) => tokens.has(at, known))) return false
  if (hasName(article, [from, head], index, false)) return false
  if (tokens.has(head, medium)) return determiner === 'open'
  if (determiner === 'pointing') return modifiers.some((at) => tokens.has(at, some) || isHome(article, at))
  return modifiers.length > 0 || determiner === 'open'
}

/** “Turkish”, “Lagos”: where the press is at home. */
function isHome({ tokens }: Article, at: number): boolean {
  return (flagsOf(tokens, at) & (Flag.demonym | Flag.place)) !== 0 && tokens.shapeOf(at) >= Shape.capitalised
}

/** “… media reported”, “according to … media”, “quoted by … media”. */
function isPressCited({ tokens }: Article, { from, head }: NounPhrase, { tokens: range }: Sentence): boolean {
  const ends = !tokens.isWord(head + 1) || tokens.has(head + 1, endings)
  if (isAccordingTo(tokens, from, range[0]) || tokens.is(from - 1, 'citing')) return ends
  if (from - 2 >= range[0] && tokens.is(from - 1, 'by') && tokens.has(from - 2, passives)) return true
  return (
    hasVerb(tokens, mediaVerbs, behindPlace(tokens, head + 1, range[1]), range[1]) &&
    opensClause(tokens, from, range[0])
  )
}

/** “reports”, “some press reports”, “a newspaper report”; not “the report”, “police reports”. */
function isReport(article: Article, { head, determiner, modifiers }: NounPhrase, index: number): boolean {
  const { tokens } = article
  if (determiner === 'possessive' || determiner === 'pointing') return false
  if (modifiers.some((at) => !tokens.has(at, reportModifiers) && !isHome(article, at))) return false
  if (hasName(article, [head - modifiers.length, head], index, false)) return false
  if (tokens.is(head, 'reports')) return true
  return determiner === 'open' && modifiers.some((at) => tokens.has(at, pressModifiers))
}

/** “according to … reports”, “reports say”, “amid reports that”, “there have been reports of”. */
function isReportCited(
  { tokens }: Article,
  { from, head }: NounPhrase,
  { tokens: range }: Sentence,
): boolean {
  const [first, end] = range
  // “according to reports he filed”: his own.
  if (isAccordingTo(tokens, from, first))
    return (
      !tokens.isWord(head + 1) || (tokens.shapeOf(head + 1) <= Shape.lower && !tokens.has(head + 1, subjects))
    )
  if (tokens.is(head + 1, 'that') && tokens.is(from - 1, 'amid')) return true
  if (tokens.is(head + 1, 'that') || tokens.is(head + 1, 'of')) {
    for (let i = from - 1; i >= first && i > from - 5; i--)
      if (tokens.has(i, existing)) return hasWord(tokens, 'there', first, i)
  }
  return (
    hasVerb(tokens, reportVerbs, behindPlace(tokens, head + 1, end), end) && opensClause(tokens, from, first)
  )
}

function hasWord(tokens: Tokens, word: string, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 3); i < end; i++) if (tokens.is(i, word)) return true
  return false
}

function isAccordingTo(tokens: Tokens, from: number, first: number): boolean {
  return from - 2 >= first && tokens.is(from - 1, 'to') && tokens.is(from - 2, 'according')
}

/** The token behind “in the country”, “on Friday” at a token, or the token itself. */
function behindPlace(tokens: Tokens, from: number, end: number): number {
  if (!tokens.has(from, places)) return from
  let at = from + 1
  while (
    at < end &&
    at < from + 5 &&
    tokens.isWord(at) &&
    !tokens.has(at, mediaVerbs) &&
    !tokens.has(at, between)
  )
    at++
  return at
}

/** Whether a verb of a list stands at a token, with nothing but auxiliaries and adverbs before it. */
function hasVerb(tokens: Tokens, verbs: WordList, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + REACH; i++) {
    if (tokens.has(i, supposing)) return false
    if (tokens.has(i, verbs)) return true
    if (!tokens.has(i, between) && !tokens.at(i).endsWith('ly')) return false
  }
  return false
}

/** Whether an outlet is named in the sentence or the next one, or a link in it leads to one. */
function hasOutlet(article: Article, { head }: NounPhrase, index: number): boolean {
  const { tokens, sentences, blocks } = article
  const sentence = sentences[index]
  if (!sentence) return true
  const links = blocks[sentence.block]?.links ?? []
  if (links.some((link) => link.start < sentence.span[1] && link.end > sentence.span[0])) return true
  // “a report in the Ledger”, “newspapers such as the Ledger”
  const last = Math.min(sentence.tokens[1], head + REACH)
  if (hasMaker(article, [head + 1, last], index)) return true
  for (let i = head + 1; i < last; i++)
    if (tokens.has(i, examples) && hasName(article, [i + 1, last], index, true)) return true
  for (let near = index; near <= index + 1; near++) {
    const [first, end] = sentences[near]?.tokens ?? [0, 0]
    for (let i = first; i < end; i++) if (isOutletAt(article, i, near)) return true
  }
  return false
}
