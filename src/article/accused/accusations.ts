import {
  ACCUSATIONS,
  ACCUSING_VERBS,
  ALLEGING_ADVERBS,
  ALLEGING_VERBS,
  BODY_HEADS,
  FACING_VERBS,
  LAWSUIT_GROUNDS,
  OUTLAWED_BODIES,
  SUING_VERBS,
  WRONGDOING_VERBS,
} from '../../english/accusing.ts'
import { FORMS_OF_BE, VERBAL_WORDS } from '../../english/claim-verbs.ts'
import type { Named } from '../attributions/named.ts'
import { TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { namesOf } from '../speech/names.ts'

/** Somebody with a name is said to have done wrong. */
export interface Accusation {
  /** Id of the person or the institution. */
  accused: string
  /** The accusing words and the name. */
  span: Span
  /** Index of the sentence. */
  sentence: number
  /** Token of the accusing word. */
  at: number
}

const accusing = new WordList(ACCUSING_VERBS)
const alleging = new WordList(ALLEGING_VERBS)
const adverbs = new WordList(ALLEGING_ADVERBS)
const accusations = new WordList(ACCUSATIONS)
const suing = new WordList(SUING_VERBS)
const facing = new WordList(FACING_VERBS)
const wrongdoing = new WordList(WRONGDOING_VERBS)
const grounds = new WordList(LAWSUIT_GROUNDS)
const suits = new WordList(['lawsuit', 'lawsuits', 'suit'])
const bodies = new WordList(BODY_HEADS)
const pronouns = new WordList(['he', 'she'])
const outlawed = new WordList(OUTLAWED_BODIES)
const be = new WordList([...FORMS_OF_BE, 'stands', 'stood'])
const verbal = new WordList([
  ...VERBAL_WORDS,
  ...FORMS_OF_BE,
  'stands',
  'stood',
  'repeatedly',
  'who',
  'which',
  'has',
])
const claiming = new WordList(['claims', 'claimed', 'claim', 'claiming', ...ALLEGING_VERBS])
const triggers = new WordList([
  ...ACCUSING_VERBS,
  ...ALLEGING_ADVERBS,
  ...ACCUSATIONS,
  ...SUING_VERBS,
  ...ALLEGING_VERBS,
  'claimed',
  'claiming',
  'claim',
])
/** Tokens that may stand between an accusing word and the name: “accused the former mayor of Hale, Jane Roe, of”. */
const REACH = 14
/** Tokens of a description between a name and “is accused”: “Roe, a 54-year-old builder from Hale, is accused”. */
const DESCRIPTION = 14

/** The accusations of an article, in the article's own words or an accuser's, outside of quotes. */
export function accusationsIn(article: Article): Accusation[] {
  const found: Accusation[] = []
  const { tokens } = article
  for (const at of tokens.find(triggers)) {
    const start = tokens.start[at] ?? 0
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    const sentence = article.sentenceAt(start)
    const range = article.sentences[sentence]?.tokens ?? [at, at + 1]
    const named = accusedAt(article, at, range)
    if (!named || isOutlawed(article, named) || isHistory(tokens, range)) continue
    found.push({
      accused: named.id,
      span: [Math.min(start, named.span[0]), Math.max(tokens.end[at] ?? start, named.span[1])],
      sentence,
      at,
    })
  }
  return found
}

function isOutlawed({ tokens }: Article, { span }: Named): boolean {
  for (let i = tokens.indexAt(span[0]); (tokens.start[i] ?? span[1]) < span[1]; i++)
    if (tokens.has(i, outlawed)) return true
  return false
}

/** A year of the last century: nobody is rung up about it. */
function isHistory(tokens: Tokens, [first, end]: Range): boolean {
  for (let i = first; i < end; i++)
    if (tokens.kindOf(i) === TokenKind.number && /^1\d{3}$/.test(tokens.at(i))) return true
  return false
}

type Range = readonly [first: number, end: number]

function accusedAt(article: Article, at: number, range: Range): Named | null {
  const { tokens } = article
  if (tokens.has(at, accusing)) {
    const isPassive = tokens.is(at, 'accused') && (tokens.has(at + 1, OF_OR_BY) || tokens.has(at - 1, be))
    if (!isPassive) return objectBefore(article, at + 1, range, 'of')
    return tokens.is(at - 1, 'the') ? null : subjectOf(article, at, range)
  }
  if (tokens.has(at, adverbs)) return subjectOf(article, at, range)
  if (tokens.is(at, 'alleged') && tokens.has(at - 1, be))
    return tokens.is(at + 1, 'to') ? subjectOf(article, at, range) : null
  if (tokens.has(at, suing)) {
    return tokens.has(at - 1, be) || !hasGrounds(tokens, at, range) ? null : nameAt(article, at + 1, range, 4)
  }
  if (tokens.has(at, accusations)) {
    if (tokens.has(at, suits) && !hasGrounds(tokens, at, range)) return null
    const against = againstName(article, at, range)
    if (against) return against
    if (!tokens.has(at, claiming)) return facedBy(article, at, range)
  }
  return tokens.has(at, claiming) ? claimedOf(article, at, range) : null
}

/** Whether the sentence of a lawsuit says what somebody is to have done. */
function hasGrounds(tokens: Tokens, at: number, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (i !== at && tokens.has(i, grounds)) return true
  return false
}

const OF_OR_BY = new WordList(['of', 'by'])

/** “accused the council's leader, Jane Roe, of hiding it”: the last name before “of”. */
function objectBefore(article: Article, from: number, [, end]: Range, stop: string): Named | null {
  const { tokens } = article
  for (let i = from; i < end && i < from + REACH; i++) {
    if (!tokens.is(i, stop) || !isDeed(tokens, i + 1)) continue
    const named = namesOf(article).lastIn([tokens.start[from] ?? 0, tokens.start[i] ?? 0])
    return named && isHead(tokens, named, i) ? named : null
  }
  return null
}

/** Whether a name is who is accused and not a part of the phrase: “Roe's deputy”, “Roe supporters”. */
function isHead(tokens: Tokens, { span }: Named, end: number): boolean {
  const behind = tokens.indexAt(span[1] - 1) + 1
  return behind >= end || tokens.is(behind, ',') || tokens.is(behind, 'and') || tokens.is(behind, '(')
}

/** What one is accused of: “hiding it”, “fraud”, not “of Hale”. */
function isDeed(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && !/^\p{Lu}/u.test(tokens.at(at)) && !tokens.is(at, 'the')
}

/** The name that is the subject of the verb at a token: “Jane Roe, 54, has been [accused]”. */
function subjectOf(article: Article, at: number, [first]: Range): Named | null {
  const { tokens } = article
  let i = at - 1
  while (i > first && (tokens.has(i, verbal) || isAdverb(tokens, i))) i--
  const meant = personMeant(article, i, first) ?? bodyMeant(article, i)
  if (meant) return meant
  // Behind a description: “Jane Roe, 54, the leader of the council, …”.
  for (let commas = 0; commas < 3 && tokens.is(i, ','); commas++) {
    const last = i
    i--
    while (i > first && i > last - DESCRIPTION && !tokens.is(i, ',')) i--
    if (i === first) return nameEndingAt(article, last - 1)
    const named = tokens.is(i, ',') ? nameEndingAt(article, i - 1) : null
    if (named) return named
  }
  return nameEndingAt(article, i)
}

/** “She is accused”: the one person of the sentence before. */
function personMeant(article: Article, at: number, first: number): Named | null {
  const { tokens } = article
  if (at !== first || !tokens.has(at, pronouns)) return null
  const start = tokens.start[at] ?? 0
  const before = article.sentences[article.sentenceAt(start) - 1]
  if (!before) return null
  const people = namesOf(article)
    .allIn(before.span)
    .filter(({ type }) => type === 'person')
  const [one] = people
  if (!one || people.some(({ id }) => id !== one.id)) return null
  return { ...one, span: [start, tokens.end[at] ?? start] }
}

/** “The firm is accused”: the one institution of the article. */
function bodyMeant({ tokens, institutions }: Article, at: number): Named | null {
  const [one] = institutions
  if (!one || institutions.length > 1 || !tokens.is(at - 1, 'the') || !tokens.has(at, bodies)) return null
  return { id: one.id, type: 'institution', span: [tokens.start[at - 1] ?? 0, tokens.end[at] ?? 0] }
}

function isAdverb(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.at(at).endsWith('ly')
}

/** The name that ends with a token, or null. */
function nameEndingAt(article: Article, at: number): Named | null {
  const { tokens } = article
  const named = namesOf(article).index.at(tokens.start[at] ?? -1)
  return named && named.span[1] === tokens.end[at] ? named : null
}

/** The name that begins within a few tokens and before any mark. */
function nameAt(article: Article, from: number, [, end]: Range, reach: number): Named | null {
  const { tokens } = article
  for (let i = from; i < end && i < from + reach; i++) {
    const kind = tokens.kindOf(i)
    if (kind !== TokenKind.word && kind !== TokenKind.clitic && !tokens.is(i, '.')) return null
    const named = namesOf(article).index.at(tokens.start[i] ?? -1)
    if (!named) continue
    return tokens.kindOf(tokens.indexAt(named.span[1] - 1) + 1) === TokenKind.clitic ? null : named
  }
  return null
}

/** “allegations of bullying against Jane Roe”. */
function againstName(article: Article, at: number, range: Range): Named | null {
  const { tokens } = article
  for (let i = at + 1; i < range[1] && i < at + 9; i++) {
    if (tokens.kindOf(i) === TokenKind.mark) return null
    if (tokens.is(i, 'against')) return nameAt(article, i + 1, range, 5)
  }
  return null
}

/** “Jane Roe faces allegations”, “Acme is facing several complaints”. */
function facedBy(article: Article, at: number, range: Range): Named | null {
  const { tokens } = article
  for (let i = at - 1; i > range[0] && i > at - 5; i--) {
    if (!tokens.isWord(i)) return null
    if (tokens.has(i, facing)) return subjectOf(article, i, range)
  }
  return null
}

/** “alleges that Acme misled them”, “claimed Jane Roe lied”. */
function claimedOf(article: Article, at: number, range: Range): Named | null {
  const { tokens } = article
  const from = tokens.is(at + 1, 'that') ? at + 2 : at + 1
  const named = nameAt(article, from, range, 4)
  if (!named) return null
  // Whatever is alleged is an accusation, not whatever is claimed.
  if (tokens.has(at, alleging)) return named
  const behind = tokens.indexAt(named.span[1] - 1) + 1
  for (let i = behind; i < range[1] && i < behind + 5; i++) if (tokens.has(i, wrongdoing)) return named
  return null
}

/** Whether a token is a word of accusing: an attribution with it as its cue is the accusation, not the answer. */
export function isAccusingWord(tokens: Tokens, at: number): boolean {
  return tokens.has(at, accusing) || tokens.has(at, alleging)
}
