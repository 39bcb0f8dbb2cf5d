import { CLAIM_VERBS } from '../../english/claim-verbs.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { Flag, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Mention } from '../types.ts'

const functions = new WordList(FUNCTION_WORDS)
const claims = new WordList(CLAIM_VERBS)
const joins = new WordList(['and', 'or', ',', '&', '/'])
const affiliations = new WordList(['for', 'of', 'with'])
/** What stands behind a verb and hardly behind a noun: “Khan wants the money”. */
const objects = new WordList(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'him', 'it', 'them'])
const families = new WordList(
  'family families brothers sisters siblings twins couple dynasty clan household estate'.split(' '),
)

/** Whether a mention stands in running copy and in the article's own words. */
export function isInCopy(article: Article, { block, quoted }: Mention): boolean {
  return !quoted && article.blocks[block]?.running === true
}

/** Whether a mention stands in a mere list of names: hardly a word in its sentence belongs to none. */
export function isInNameList(article: Article, { sentence }: Mention): boolean {
  const range = article.sentences[sentence]
  if (!range) return false
  const { tokens } = article
  let words = 0
  let names = 0
  for (let i = range.tokens[0]; i < range.tokens[1]; i++) {
    if (!tokens.isWord(i)) continue
    words++
    if (isCapitalised(tokens, i)) names++
  }
  return names >= 4 && names * 3 >= words * 2
}

/** Whether a token is a word with a capital. */
export function isCapitalised(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.shapeOf(i) >= Shape.capitalised
}

/**
 * Whether a surname stands by itself and for the person: not “Mr and Mrs Khan”, “Messrs Reed and Khan”, “Khan
 * Academy”, “KHAN”, “the Khan brothers”, “Khan voters”, “Citizens for Khan”.
 */
export function isBareSurname({ tokens }: Article, { span, title }: Mention): boolean {
  const first = tokens.indexAt(title?.[0] ?? span[0])
  let next = tokens.indexAt(span[1] - 1) + 1
  if (tokens.shapeOf(next - 1) === Shape.capitals || tokens.has(next, families)) return false
  if (tokens.kindOf(next) === TokenKind.clitic) next++
  else if (!title && tokens.shapeOf(next) === Shape.lower && !isVerbLike(tokens, next)) return false
  if (isCapitalised(tokens, next)) return false
  const before = tokens.is(first - 1, '.') ? first - 2 : first - 1
  if (tokens.is(before, 'the')) return false
  // One title may serve for two.
  if (tokens.has(before, joins))
    return !isCapitalised(tokens, before - 1) || !isPluralTitle(tokens, before - 2)
  if (tokens.has(before, affiliations)) return !isCapitalised(tokens, before - 1)
  if (tokens.glued(first) && /[\p{L}@#/-]/u.test(tokens.at(first - 1))) return false
  return before !== first - 1 || !isCapitalised(tokens, before) || tokens.has(before, functions)
}

/** A word that goes on with the sentence behind a subject or an object, and is no noun that the name describes. */
function isVerbLike(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, functions) || tokens.has(i, claims) || /(?:ed|ly)$/.test(tokens.at(i))) return true
  return tokens.has(i + 1, objects)
}

/** “Presidents”, “Messrs”, and “Mr” in “Mr and Mrs”. */
function isPluralTitle(tokens: Tokens, i: number): boolean {
  const at = tokens.is(i, '.') ? i - 1 : i
  if (!isCapitalised(tokens, at)) return false
  const flags = lexicon().get(tokens.hash[at] ?? 0)
  return (flags & (Flag.title | Flag.honorific)) !== 0 || /^(?:\p{Lu}\p{Ll}+)s$/u.test(tokens.at(at))
}
