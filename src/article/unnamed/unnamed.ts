import { DENYING_DETERMINERS, REFERRING_WORDS } from '../../english/citation.ts'
import {
  BARE_HEADS,
  CAMP_HEADS,
  COUNTING_WORDS,
  EMPTY_MODIFIERS,
  FIGURE_MODIFIERS,
  INSIDER_HEADS,
  INSIDER_WORDS,
  LAW_MODIFIERS,
  POSSESSED_HEADS,
  POSSESSED_PERSONS,
  REPRESENTATIVES,
  RESPONDENTS,
  UNNAMED_GROUPS,
  UNNAMED_QUANTITIES,
  UNNAMED_ROLES,
  WIDE_GROUPS,
} from '../../english/unnamed.ts'
import type { Tokens } from '../tokens.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Article, Attribution, Sentence, Span } from '../types.ts'
import { bodyOf } from './body.ts'
import type { Citation } from './citation.ts'
import { citationOf } from './citation.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nounPhrase } from './noun-phrase.ts'
import { once } from '../once.ts'
import { isToldBySomebody } from './vouched.ts'

/** Somebody without a name who is cited: the phrase, the cue beside it, and what the phrase tells. */
export interface UnnamedSource {
  /** What an editor would underline: “a source involved in the talks”, “some of her aides”. */
  span: Span
  /** Index of the head noun's token. */
  head: number
  /** The head noun in lower case, in the singular where there is one: “official” of “two officials”. */
  noun: string
  /**
   * `source`: source, insider, person, people …; `person`: one with a role, “an aide”; `group`: several of
   * them, “analysts”, “some”.
   */
  kind: 'source' | 'person' | 'group'
  /** The head is one human being: “source”, not “sources”. */
  single: boolean
  /** The phrase says more than the head: “senior”, “close to the talks”. */
  described: boolean
  /** A number or “several” is given: “two officials”. */
  counted: boolean
  determiner: NounPhrase['determiner']
  /** The describing words before the head, in lower case. */
  modifiers: readonly string[]
  /** The body named in the phrase: “Qatari”, “Barclays”, or null. */
  body: Span | null
  /** The verb of the cue. */
  cue: Span
  /** Index into `Article.sentences`. */
  sentence: number
}

const bare = new WordList(BARE_HEADS)
const groups = new WordList(UNNAMED_GROUPS)
const wide = new WordList(WIDE_GROUPS)
const quantities = new WordList(UNNAMED_QUANTITIES)
const heads = new WordList([...BARE_HEADS, ...UNNAMED_ROLES, ...UNNAMED_GROUPS, ...UNNAMED_QUANTITIES])
const singles = new WordList([...UNNAMED_ROLES, 'source', 'insider', 'person', 'individual', 'someone'])
const camps = new WordList(CAMP_HEADS)
const counting = new WordList(COUNTING_WORDS)
const denying = new WordList(DENYING_DETERMINERS)
const empty = new WordList(EMPTY_MODIFIERS)
const figures = new WordList(['figure', 'figures'])
const figureModifiers = new WordList(FIGURE_MODIFIERS)
const insiderHeads = new WordList(INSIDER_HEADS)
const insiderWords = new WordList(INSIDER_WORDS)
const law = new WordList(LAW_MODIFIERS)
const possessed = new WordList(POSSESSED_HEADS)
const possessedPersons = new WordList(POSSESSED_PERSONS)
const respondents = new WordList(RESPONDENTS)
const shares = new WordList(['%', 'percent'])
const referring = new WordList(REFERRING_WORDS)

const representatives = new WordList(REPRESENTATIVES)

/** The largest number, in figures, of people without names who are sources and not a count. */
const LARGEST = 20

/** Everybody without a name whom the running copy cites, in the order of the text. */
export const unnamedSources = once((article): readonly UnnamedSource[] => {
  const { tokens } = article
  const found: UnnamedSource[] = []
  let last = -1
  for (const head of tokens.find(heads)) {
    const one = head > last ? citedAt(article, head) : null
    if (!one) continue
    found.push(one)
    last = Math.max(head, tokens.indexAt(one.span[1] - 1))
  }
  return found
})

/** The same for groups that most houses let speak without names: “police”, “prosecutors”. */
export function citedGroups(article: Article, words: WordList): UnnamedSource[] {
  const { tokens } = article
  const found: UnnamedSource[] = []
  for (const head of tokens.find(words)) {
    const one = tokens.has(head, heads) ? null : citedAt(article, head)
    if (one) found.push(one)
  }
  return found
}

/** Who is cited in the running copy, outside of quotation marks, with a head noun at a token, or null. */
function citedAt(article: Article, head: number): UnnamedSource | null {
  const start = article.tokens.start[head] ?? 0
  const index = article.sentenceAt(start)
  const sentence = article.sentences[index]
  if (!sentence || !article.blocks[sentence.block]?.running || article.quotedAt(start)) return null
  return readAt(article, head, index, sentence.tokens)
}

/** The attribution whose source has its head at a token, or null. */
function taggedAt({ attributions, tokens }: Article, head: number): Attribution | null {
  const start = tokens.start[head] ?? 0
  const end = tokens.start[head + 1] ?? Infinity
  for (const one of attributions) {
    const at = one.source && one.cue.length > 0 ? one.source.head[0] : -1
    if (at >= start && at < end) return one
  }
  return null
}

/** Who is cited with a head noun at a token, or null when nobody is. */
function readAt(
  article: Article,
  head: number,
  sentence: number,
  range: Sentence['tokens'],
): UnnamedSource | null {
  const { tokens } = article
  if (tokens.kindOf(head + 1) === TokenKind.clitic) return null
  const phrase = nounPhrase(tokens, range[0], head)
  if (!isPeople(tokens, phrase) || tokens.has(phrase.from - 1, denying)) return null
  const citation = citationOf(tokens, phrase, range, () => taggedAt(article, head))
  if (!citation) return null
  if (isRespondent(tokens, head, range)) return null
  // “what economists call a shock” tells a word, not a claim.
  if (tokens.is(phrase.from - 1, 'what') && /^call/i.test(tokens.at(citation.cue))) return null
  const one = describe(article, phrase, citation, sentence)
  return isOpen(tokens, phrase, one) && !isToldBySomebody(article, one.span, sentence) ? one : null
}

/** “supporters of the bill say so by 55% to 41%”: those who answered a poll. */
function isRespondent(tokens: Tokens, head: number, [, end]: Sentence['tokens']): boolean {
  if (!tokens.has(head, respondents)) return false
  for (let i = head + 1; i < end; i++) if (tokens.has(i, shares)) return true
  return false
}

/** Whether the head means people here: not “figures show”, “some voters”. */
function isPeople(tokens: Tokens, { from, head, modifiers, determiner }: NounPhrase): boolean {
  if (!tokens.has(head, bare) && modifiers.some((at) => tokens.has(at, law))) return false
  if (tokens.has(head, figures)) return modifiers.some((at) => tokens.has(at, figureModifiers))
  if (tokens.has(head, quantities)) {
    return from === head && !(tokens.is(head + 1, 'of') && tokens.has(head + 2, referring))
  }
  return (
    tokens.has(head, groups) ||
    !tokens.has(head, singles) ||
    determiner !== 'none' ||
    tokens.is(head, 'someone')
  )
}

function describe(
  article: Article,
  phrase: NounPhrase,
  { end, cue }: Citation,
  sentence: number,
): UnnamedSource {
  const { tokens } = article
  const { from, head, modifiers, quantity } = phrase
  const single = tokens.is(quantity, 'one') || (tokens.has(head, singles) && !tokens.has(head, groups))
  const told = modifiers.filter((at) => !tokens.has(at, empty) && !tokens.is(at, 'and'))
  const isNumber = tokens.kindOf(quantity) === TokenKind.number || tokens.has(quantity, counting)
  // “many of the people interviewed” are not the people of an earlier sentence.
  const isNew = phrase.determiner === 'pointing' && quantity >= 0 && end > head + 1
  return {
    span: [tokens.start[from] ?? 0, tokens.end[end - 1] ?? 0],
    head,
    noun: tokens.lower(head).replace(/(?<=[^s])s$/, ''),
    kind: tokens.has(head, bare) ? 'source' : single ? 'person' : 'group',
    single,
    described: told.length > 0 || end > head + 1,
    counted: quantity >= 0 && isNumber,
    determiner: isNew ? 'open' : phrase.determiner,
    modifiers: told.map((at) => tokens.lower(at)).toReversed(),
    body: bodyOf(article, from, head, end),
    cue: [tokens.start[cue] ?? 0, tokens.end[cue] ?? 0],
    sentence,
  }
}

/** Whether a reader must ask who it is: not “her adviser”, “people in the village”, “Republicans said”. */
function isOpen(tokens: Tokens, { head, determiner, quantity }: NounPhrase, one: UnnamedSource): boolean {
  // So many were counted, not asked: “520 delegates say”.
  if (tokens.kindOf(quantity) === TokenKind.number && !(Number(tokens.at(quantity)) <= LARGEST)) return false
  if (determiner === 'possessive')
    return tokens.has(head, one.single && quantity < 0 ? possessedPersons : possessed)
  if (
    tokens.has(head, representatives) &&
    (tokens.is(head + 1, 'for') || tokens.is(head + 1, 'representing'))
  ) {
    return false
  }
  if (tokens.has(head, insiderHeads)) return hasInsider(tokens, one)
  if (tokens.has(head, wide) && determiner === 'none' && !tokens.has(head, camps)) return one.described
  return true
}

/** “people familiar with the talks”, not “people in the village”. */
function hasInsider(tokens: Tokens, { head, span }: UnnamedSource): boolean {
  for (let i = head + 1; (tokens.start[i] ?? Infinity) < span[1]; i++)
    if (tokens.has(i, insiderWords)) return true
  return false
}
