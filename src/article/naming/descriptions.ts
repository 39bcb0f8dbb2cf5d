import { Flag, GIVEN, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article, Mention } from '../types.ts'
import { isCapitalised } from './copy.ts'

/** What hardly stands in a person’s name, and what may as well be a name. */
const NO_PERSON =
  Flag.head |
  Flag.placeHead |
  Flag.partisan |
  Flag.institution |
  Flag.demonym |
  Flag.thingHead |
  Flag.calendar |
  Flag.legal
const NAME = GIVEN | Flag.surname | Flag.eastern | Flag.headAndName

const joins = new WordList([',', 'and', 'or', '&', '/'])
const examples = new WordList(['as', 'like', 'including', 'include', 'includes', 'included'])
const behind = new WordList(['(', 'of', 'from', 'at', 'with', 'who', 'whose', 'whom'])
const openers = new WordList('a an the his her their its our my one another formerly then now'.split(' '))

/** Sentences in which a description is looked for: that of the first mention and the next. */
const NEAR = 2

/** A listed given name, and no word in the rest that would make it a place or a body. */
export function isPersonsName({ tokens }: Article, { span }: Mention): boolean {
  const first = tokens.indexAt(span[0])
  const last = tokens.indexAt(span[1] - 1)
  if (!(lexicon().get(tokens.hash[first] ?? 0) & GIVEN)) return false
  for (let i = first; i <= last; i++) {
    if (tokens.is(i, '&') || tokens.shapeOf(i) === Shape.capitals) return false
    const flags = lexicon().get(tokens.hash[i] ?? 0)
    if (flags & NO_PERSON && !(flags & NAME)) return false
  }
  return true
}

/**
 * Whether the article says at the first of a person’s mentions, or in the next sentence, what the person is or
 * does; or whether the name stands where nobody would say it: in a row of names, in a credit.
 */
export function isDescribed(article: Article, mentions: readonly Mention[]): boolean {
  const [first] = mentions
  if (!first || isCoordinated(article, first) || !isInProse(article, first)) return true
  const near = mentions.filter(({ sentence }) => sentence - first.sentence < NEAR)
  return (
    near.some((mention) => isApposed(article, mention)) ||
    isNamedByNoun(article, first) ||
    hasRoleNear(article, first)
  )
}

/** “Leeds-based Ann Reed said”: where, and nothing behind the name that says who. */
export function isPlacedOnly(article: Article, mention: Mention): boolean {
  const { tokens } = article
  const before = tokens.indexAt(mention.span[0]) - 1
  // “the Leeds-based Reed Brothers” are a body.
  if (!tokens.at(before).endsWith('-based') || tokens.is(before - 1, 'the')) return false
  return !mention.possessive && !isApposed(article, mention)
}

/** “Ann Reed, a nurse”, “Ann Reed, 45”, “Ann Reed (Lib Dem)”, “Ann Reed of Leeds”, “Ann Reed, convicted of”. */
function isApposed({ tokens }: Article, { span }: Mention): boolean {
  const next = tokens.indexAt(span[1] - 1) + 1
  if (tokens.has(next, behind) || tokens.kindOf(next) === TokenKind.dash) return true
  if (!tokens.is(next, ',')) return false
  return (
    tokens.kindOf(next + 1) === TokenKind.number ||
    tokens.has(next + 1, openers) ||
    tokens.has(next + 1, behind) ||
    tokens.at(next + 1).endsWith('ed')
  )
}

/** “cleared lineman Ann Reed”, “Hairdresser Ann Reed”: a word before the name that is no small one and hardly a verb. */
function isNamedByNoun({ sentences, tokens }: Article, { sentence, span }: Mention): boolean {
  const before = tokens.indexAt(span[0]) - 1
  if (!tokens.isWord(before) || lexicon().get(tokens.hash[before] ?? 0) & Flag.function) return false
  const opens = sentences[sentence]?.tokens[0] === before
  return (tokens.shapeOf(before) === Shape.lower || opens) && !/(?:ed|ing)$/.test(tokens.at(before))
}

/** “stars such as Ann Reed and Tom Hadlow”: what they are is said of all, or they are no more than examples. */
function isCoordinated({ tokens }: Article, { span }: Mention): boolean {
  const before = tokens.indexAt(span[0]) - 1
  const next = tokens.indexAt(span[1] - 1) + 1
  if (tokens.has(before, joins) || tokens.has(before, examples)) return true
  return tokens.has(next, joins) && isCapitalised(tokens, next + 1)
}

/** A sentence that says something: credits, signatures and headings have hardly a word without a capital. */
function isInProse({ sentences, tokens }: Article, { sentence }: Mention): boolean {
  const [from, to] = sentences[sentence]?.tokens ?? [0, 0]
  let lower = 0
  for (let i = from; i < to; i++) if (tokens.shapeOf(i) === Shape.lower) lower++
  return lower >= 3
}

/** The sentence of the mention or the next one has a word for what people do. */
function hasRoleNear({ sentences, tokens }: Article, { sentence, block }: Mention): boolean {
  for (const range of sentences.slice(sentence, sentence + NEAR)) {
    if (range.block > block + 1) continue
    for (let i = range.tokens[0]; i < range.tokens[1]; i++) {
      if (!tokens.isWord(i)) continue
      const flags = lexicon().get(tokens.hash[i] ?? 0)
      if (!(flags & (Flag.role | Flag.title))) continue
      if (tokens.shapeOf(i) === Shape.lower || !(flags & Flag.titleAndName)) return true
    }
  }
  return false
}
