import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../english/sources.ts'
import { BODY_SPEAKERS, CAMPS, EXAMPLE_WORDS, SPOKEN_FOR, SPOKESPEOPLE } from '../../english/unnamed.ts'
import { Shape, WordList, hashWord } from '../tokens.ts'
import type { Article, Attribution, Person, Source, Span } from '../types.ts'
import { namesOf } from './body.ts'
import { hasClaim } from './claims.ts'
import type { UnnamedSource } from './unnamed.ts'
import { unnamedSources } from './unnamed.ts'

const camps = CAMPS.map((words) => new WordList(words))
const spokespeople = new WordList(SPOKESPEOPLE)
const spokenFor = new WordList(SPOKEN_FOR)
const functionWords = new WordList(FUNCTION_WORDS)
const official = new WordList(BODY_SPEAKERS)
const bodies = new WordList(BODY_NOUNS)
const instances = new WordList(['example', 'instance'])
const documents = new WordList([...DOCUMENT_NOUNS, 'average', 'averages'])
const pronouns = new WordList(['them', 'whom'])
const examples = new WordList(EXAMPLE_WORDS)

/** In how many sentences behind the group one of it has to speak. */
const REACH = 2
/** The same, for somebody who speaks “for example”. */
const REACH_OF_EXAMPLE = 4

/**
 * Somebody named who speaks for an unnamed group close by: “critics such as …” in the phrase itself, or in
 * the same sentence or the two behind it a speaker who is introduced by full name. Null when there is none.
 */
export function namedOfGroup(article: Article, one: UnnamedSource): Span | null {
  const { tokens } = article
  const sentence = article.sentences[one.sentence]
  if (!sentence) return null
  for (let i = one.head + 1; i < sentence.tokens[1] && i < one.head + 12; i++) {
    const isAmong = tokens.is(i, 'among') && tokens.has(i + 1, pronouns)
    if (!tokens.has(i, examples) && !isAmong) continue
    for (let k = i + 1; k < sentence.tokens[1] && k < i + 6; k++)
      if (isCapital(article, k)) return spanOf(article, k)
  }
  const rival = unnamedSources(article).find(
    (other) => other.kind === 'group' && other.span[0] >= one.span[1],
  )
  for (const attribution of article.attributions) {
    if (attribution.sentence < one.sentence) {
      const before = spokeBefore(article, attribution, one)
      if (before) return before
      continue
    }
    const distance = attribution.sentence - one.sentence
    if (distance > REACH_OF_EXAMPLE) break
    if (distance > REACH && !isExample(article, attribution.sentence)) continue
    const span = speakerOf(article, attribution, one)
    if (!span || span[0] < one.span[1]) continue
    // “Aides said X. Some experts doubted it. ‘No,’ said Ann Lowe”: she is one of the experts.
    return rival && rival.span[0] < span[0] && rival.sentence > one.sentence ? null : span
  }
  return null
}

/** One of the group who spoke by name in the sentence before, of the same paragraph. */
function spokeBefore(article: Article, { source, sentence }: Attribution, one: UnnamedSource): Span | null {
  if (source?.kind !== 'person' || sentence !== one.sentence - 1) return null
  if (article.sentences[sentence]?.block !== article.sentences[one.sentence]?.block) return null
  return isOfCamp(article, source, one) ? (source.spans[0] ?? null) : null
}

/** Whether somebody's role is one of the words for the side that the group is of. */
function isOfCamp(article: Article, source: Source, one: UnnamedSource): boolean {
  const role = roleOf(article, source)
  return camps.some((camp) => camp.has(hashWord(one.noun)) && hasWord(role, camp))
}

/** “Will Hale, for example, said”. */
function isExample({ tokens, sentences }: Article, sentence: number): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.is(i, 'for') && tokens.has(i + 1, instances)) return true
  return false
}

/** Where a person who may be one of the group is the source of a claim, or null. */
function speakerOf(article: Article, attribution: Attribution, one: UnnamedSource): Span | null {
  const { source, cue } = attribution
  if (!source || isDocument(article, source) || !cue.some((span) => hasClaim(article.tokens, span)))
    return null
  const role = roleOf(article, source)
  if (hasWord(role, spokespeople) && !spokenFor.has(hashWord(one.noun))) return null
  // Introduced here, or known from before as one of them.
  const isBody = source.kind === 'institution' || source.kind === 'document' || source.kind === 'place'
  const introduced =
    isBody || isDocument(article, source)
      ? undefined
      : source.spans.find((span) => hasFullName(article, span))
  if (introduced) return introduced
  return isOfCamp(article, source, one) || goesOn(article, attribution, one)
    ? (source.spans[0] ?? null)
    : null
}

/** Somebody known from before whose words follow at once: “Allies fear it. ‘We are late,’ Garin said.” */
function goesOn(article: Article, { source, type, sentence }: Attribution, one: UnnamedSource): boolean {
  if (source?.kind !== 'person' || type !== 'direct' || sentence !== one.sentence + 1) return false
  const { sentences, people } = article
  if (sentences[sentence]?.block !== sentences[one.sentence]?.block) return false
  // “Clinton allies fear it. ‘No,’ Clinton said.”
  const { mentions } = people.find(({ id }) => id === source.refersTo) ?? { mentions: [] }
  return !mentions.some(({ span }) => span[0] >= one.span[0] && span[1] <= one.span[1])
}

/** What is said of a source's role, in the phrase or where the person was introduced. */
function roleOf(article: Article, source: Source): string {
  const role = article.people.find(({ id }) => id === source.refersTo)?.role ?? null
  return `${source.text} ${role ? article.slice(role) : ''}`.toLowerCase()
}

function hasWord(text: string, list: WordList): boolean {
  return (text.match(/[a-z][a-z-]*/g) ?? []).some((word) => list.has(hashWord(word)))
}

/** “the Marlow Research average”: words with capitals, and nobody's name. */
function isDocument({ tokens }: Article, { kind, spans }: Source): boolean {
  return kind === 'definite' && spans.some(([, end]) => tokens.has(tokens.indexAt(end - 1), documents))
}

/** Two words with capitals that are no institution: “Kim Tan”. */
function hasFullName(article: Article, [start, end]: Span): boolean {
  const { tokens } = article
  const names = namesOf(article)
  let isInstitution = false
  for (let one = names.firstIn([start, end]); one; one = names.firstIn([one.span[1], end])) {
    if (one.span[1] > end) break
    if (one.type === 'institution') isInstitution = true
    else if (/\s/.test(article.slice(one.span))) return true
  }
  if (isInstitution) return false
  for (let i = tokens.indexAt(start); (tokens.start[i + 1] ?? end) < end; i++) {
    if (isNameWord(tokens.at(i)) && isNameWord(tokens.at(i + 1)) && !tokens.has(i, functionWords)) return true
  }
  return false
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function isCapital({ tokens }: Article, at: number): boolean {
  const shape = tokens.shapeOf(at)
  return (
    tokens.isWord(at) && (shape === Shape.capitalised || shape === Shape.capitals || shape === Shape.mixed)
  )
}

function spanOf({ tokens }: Article, at: number): Span {
  return [tokens.start[at] ?? 0, tokens.end[at] ?? 0]
}

/** In how many sentences before a bare “officials” their body may have been named. */
const BODY_REACH = 3

/**
 * Whether “officials” or “authorities” without a word on whose they are belong to a body named close by: the same
 * noun with its body a few sentences before, or a body that speaks in the sentence before or behind.
 */
export function hasBodyNear(article: Article, one: UnnamedSource): boolean {
  if (one.modifiers.length > 0 || one.described || !official.has(hashWord(one.noun))) return false
  const isSame = (other: UnnamedSource): boolean =>
    other.body !== null && other.noun === one.noun && Math.abs(other.sentence - one.sentence) <= BODY_REACH
  if (unnamedSources(article).some((other) => other.head < one.head && isSame(other))) return true
  return article.attributions.some(({ source, sentence }) => {
    const distance = sentence - one.sentence
    if (!source || distance < -1 || distance > REACH) return false
    return (source.kind === 'institution' && distance <= 1) || isToldApart(article, source)
  })
}

/** A body that a word tells apart: “the coastguard”. */
function isToldApart({ tokens }: Article, { kind, head }: Source): boolean {
  return (kind === 'definite' || kind === 'institution') && tokens.has(tokens.indexAt(head[1] - 1), bodies)
}

/** In how many paragraphs of the running copy a person may be kept unnamed until the next one. */
const LEAD = 2

/**
 * Whether an unnamed person is named at once: one of the next two sentences begins with a name that is new, in
 * the same paragraph or behind the lead, which may keep a name back.
 */
export function isNamedNext(article: Article, one: UnnamedSource): boolean {
  const block = article.sentences[one.sentence]?.block ?? 0
  const isLead = article.blocks.slice(0, block).filter(({ running }) => running).length < LEAD
  for (const step of [1, 2]) {
    const next = article.sentences[one.sentence + step]
    if (!next || (next.block !== block && !isLead)) return false
    const isNew = ({ mentions: [first] }: Person): boolean =>
      first?.span[0] === next.span[0] && /\s/.test(article.slice(first.span))
    if (article.people.some(isNew)) return true
  }
  return false
}
