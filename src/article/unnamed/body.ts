import { JOINED_MODIFIERS, OPEN_DETERMINERS, ORDERING_WORDS } from '../../english/citation.ts'
import { PARTISANS } from '../../english/institutions.ts'
import { DEMONYMS } from '../../english/places.ts'
import { BODY_NOUNS } from '../../english/sources.ts'
import {
  CAMP_HEADS,
  CAMP_MODIFIERS,
  GOVERNMENT_HEADS,
  INSTITUTIONAL_MODIFIERS,
  LAW_MODIFIERS,
  NO_BODIES,
} from '../../english/unnamed.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import type { Named, NamedIndex } from '../attributions/named.ts'
import { namesOf as allNames } from '../speech/names.ts'
import { once } from '../once.ts'

const partisans = new WordList(PARTISANS)
const demonyms = new WordList(DEMONYMS)
const camp = new Set(CAMP_MODIFIERS)
const bodyNouns = new WordList(BODY_NOUNS.filter((word) => !camp.has(word)))
const camps = new WordList(CAMP_HEADS)
const campModifiers = new WordList(CAMP_MODIFIERS)
const governments = new WordList(GOVERNMENT_HEADS)
const law = new WordList(LAW_MODIFIERS)
const institutional = new WordList(INSTITUTIONAL_MODIFIERS)
const noBodies = new WordList([...NO_BODIES, ...JOINED_MODIFIERS, ...OPEN_DETERMINERS, ...ORDERING_WORDS])
const sources = new WordList(['source', 'sources', 'insider', 'insiders', 'person', 'people'])
const belonging = new WordList(['at', 'from', 'of', 'with', 'for', 'in', 'inside', 'within'])
const polled = new WordList(['polled', 'surveyed', 'interviewed', 'contacted', 'quoted'])
const definite = new WordList(['the', 'its', 'their', 'his', 'her', 'this', 'that'])

/** The people and institutions of an article by where they are named. */
export function namesOf(article: Article): NamedIndex {
  return allNames(article).index
}

/** Whether the word at an offset is part of a person's or an institution's name. */
function nameAt(article: Article, offset: number): Named['type'] | null {
  return namesOf(article).at(offset)?.type ?? null
}

/**
 * The body that an unnamed person speaks from, as far as the phrase names it: “Qatari” in “a Qatari official”,
 * “Barclays” in “analysts at Barclays”. A party, a region, a camp or a politician's name is none.
 *
 * `from`, `head` and `end` are tokens: the phrase's first, its head noun, and the one behind its last.
 */
export function bodyOf(article: Article, from: number, head: number, end: number): Span | null {
  return bodyBefore(article, from, head) ?? bodyBehind(article, head, end)
}

function spanOf({ tokens }: Article, first: number, last: number): Span {
  return [tokens.start[first] ?? 0, tokens.end[last] ?? 0]
}

function isName(article: Article, at: number): boolean {
  const { tokens } = article
  const shape = tokens.shapeOf(at)
  if (shape === Shape.lower || shape === Shape.none || shape === Shape.initial) return false
  return !tokens.has(at, partisans) && !tokens.has(at, noBodies) && !tokens.is(at, 'i')
}

/** “a Transport Ministry official”, “hospital officials”. */
function bodyBefore(article: Article, from: number, head: number): Span | null {
  const { tokens } = article
  for (let i = from; i < head; i++) if (tokens.has(i, campModifiers)) return null
  for (let i = from; i < head; i++) {
    if (tokens.has(head, camps) && !tokens.has(head, sources)) continue
    if (tokens.has(i, institutional) || tokens.has(i, law) || tokens.kindOf(i) === TokenKind.number)
      return spanOf(article, i, i)
    if (!isName(article, i) || nameAt(article, tokens.start[i] ?? 0) === 'person') continue
    const isDemonym = tokens.has(i, demonyms)
    if (isDemonym ? tokens.has(head, governments) : hasOwnCapital(article, i, head))
      return spanOf(article, i, i)
  }
  return null
}

/** Not only the capital of a sentence's first word: known as a name, or with a capital elsewhere too. */
function hasOwnCapital(article: Article, at: number, head: number): boolean {
  const { tokens } = article
  if (!isSentenceStart(article, at) || tokens.shapeOf(at) !== Shape.capitalised) return true
  if (nameAt(article, tokens.start[at] ?? 0) !== null || (at + 1 < head && isName(article, at + 1)))
    return true
  const hash = tokens.hash[at] ?? 0
  const known = elsewhere(article)
  let found = known.get(hash)
  if (found === undefined) {
    found = isNameElsewhere(article, hash)
    known.set(hash, found)
  }
  return found
}

/** Whether words, by their hashes, stand as names within sentences: what has been asked once. */
const elsewhere = once((): Map<number, boolean> => new Map())

function isNameElsewhere(article: Article, hash: number): boolean {
  const { tokens } = article
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.hash[i] === hash && isName(article, i) && !isSentenceStart(article, i)) return true
  }
  return false
}

function isSentenceStart(article: Article, at: number): boolean {
  const sentence = article.sentences[article.sentenceAt(article.tokens.start[at] ?? 0)]
  return sentence?.tokens[0] === at
}

/** “analysts at Barclays”, “an official at the ministry”. */
function bodyBehind(article: Article, head: number, end: number): Span | null {
  const { tokens } = article
  // “economists polled by Marr Bank”
  if (tokens.has(head + 1, polled) && tokens.is(head + 2, 'by')) {
    for (let i = head + 3; i < end; i++) if (isName(article, i)) return spanOf(article, i, i)
  }
  if (!tokens.has(head + 1, belonging)) return null
  const isSource = tokens.has(head, sources)
  if (tokens.has(head, camps) && !isSource && !tokens.is(head + 1, 'at')) return null
  for (let i = head + 2; i < end && i < head + 9; i++) {
    const name = nameAt(article, tokens.start[i] ?? 0)
    if (isName(article, i) && name !== 'person' && (!isSource || name === 'institution'))
      return spanOf(article, i, i)
    if (isSource || !tokens.has(i, bodyNouns) || tokens.has(i + 1, bodyNouns)) continue
    if (tokens.has(head + 2, definite)) return spanOf(article, i, i)
  }
  return null
}
