import { CALENDAR } from '../../english/calendar.ts'
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  DEFINITE_DETERMINERS,
  DOCUMENT_NOUNS,
  HUMAN_NOUNS,
  INDEFINITE_DETERMINERS,
  LEAVING_OPEN_PRONOUNS,
  OTHER_BODY_NOUNS,
  SPEAKING_PRONOUNS,
} from '../../english/sources.ts'
import { PLACES } from '../../english/places.ts'
import { IRREGULAR_PARTICIPLES, PHRASE_ENDS } from '../../english/phrases.ts'
import type { Reading } from '../reading.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Source, SourceKind, Span } from '../types.ts'
import type { Named, NamedIndex } from './named.ts'

const pronouns = new WordList(SPEAKING_PRONOUNS)
const definite = new WordList(DEFINITE_DETERMINERS)
const indefinite = new WordList(INDEFINITE_DETERMINERS)
const documents = new WordList(DOCUMENT_NOUNS)
const humans = new WordList(HUMAN_NOUNS)
const collectives = new WordList(COLLECTIVE_NOUNS)
const bodies = new WordList([...BODY_NOUNS, ...OTHER_BODY_NOUNS])
const leavingOpen = new WordList(LEAVING_OPEN_PRONOUNS)
const places = new WordList(PLACES)
const speakers = new WordList([...DOCUMENT_NOUNS, ...HUMAN_NOUNS, ...COLLECTIVE_NOUNS, ...BODY_NOUNS])
const participles = new WordList(IRREGULAR_PARTICIPLES)
const dates = new WordList(CALENDAR)
const phraseEnds = new WordList(PHRASE_ENDS)
const joints = new WordList(['and', 'or'])
/** What ties a name to somebody else's: “a lawyer for Ann Lowe”. */
const relations = new WordList(['for', 'of', 'to', 'by', 'from', 'with', 'at', 'in', 'on', 'under', 'near'])

/**
 * Understands who a source is from its phrase and the names of the article.
 *
 * `spans` are the source's spans (offsets into the article's text), at least one. The phrase is read the way
 * an editor does: its head noun, its determiner, and what it says besides.
 */
export function readSource(reading: Reading, names: NamedIndex, spans: readonly Span[]): Source {
  const { tokens } = reading
  const start = (spans[0] as Span)[0]
  const end = (spans[0] as Span)[1]
  let first = tokens.indexAt(start)
  const last = tokens.indexAt(end - 1)
  while (first < last && tokens.kindOf(first) === TokenKind.quote) first++
  const stop = phraseEnd(reading, first, last + 1)
  const head = nounOf(reading, first, headOf(reading, first, stop))
  const named = namedSource(names, reading, first, head, stop, end)
  const determiner =
    tokens.has(first, definite) || possessive(reading, first, head)
      ? 'definite'
      : tokens.has(first, indefinite)
        ? 'indefinite'
        : null
  const kind = named ? named.kind : kindOf(reading, first, head, determiner)
  const phrase: Span = [tokens.start[first] ?? start, end]
  const headSpan: Span = named?.span ?? [tokens.start[head] ?? start, tokens.end[head] ?? end]
  return {
    spans,
    text:
      spans.length === 1
        ? reading.text.slice(start, end)
        : spans.map((span) => reading.slice(span)).join(' '),
    kind,
    head: headSpan,
    plural: named
      ? false
      : tokens.has(head, collectives) ||
        (endsInS(tokens, head) && !tokens.has(head, bodies) && !tokens.has(head, pronouns)),
    determiner,
    described: !named && last - first > (determiner ? 1 : 0),
    body: named ? null : bodyIn(reading, names, phrase, headSpan),
    refersTo: named?.id ?? null,
  }
}

function endsInS({ text, end }: Tokens, i: number): boolean {
  return (text.charCodeAt((end[i] ?? 1) - 1) | 32) === 0x73
}

/** The token behind the noun phrase proper: before “of”, “who”, a comma, “familiar with”. */
function phraseEnd(reading: Reading, first: number, end: number): number {
  const { tokens } = reading
  for (let i = first + 1; i < end; i++) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.mark || kind === TokenKind.dash) {
      if (tokens.at(i) === '.' && tokens.glued(i) && i + 1 < end) continue // “Sen. Cruz”, “J. P. Smith”
      return i
    }
    if (tokens.has(i, phraseEnds) && tokens.shapeOf(i) === Shape.lower) return i
  }
  return end
}

function headOf(reading: Reading, first: number, stop: number): number {
  const { tokens } = reading
  for (let i = stop - 1; i > first; i--) if (tokens.isWord(i)) return i
  return first
}

/** “a poll released Tuesday”, “a source involved”: a verb behind a noun for speakers ends the phrase, too. */
function nounOf({ tokens }: Reading, first: number, head: number): number {
  const isOther = tokens.shapeOf(head) === Shape.lower && !tokens.has(head, speakers)
  if (!isOther && !tokens.has(head, dates)) return head
  for (let i = head - 1; i >= first; i--) {
    if (tokens.has(i, speakers) && isParticiple(tokens, i + 1)) return i
  }
  return head
}

/** “released”, “held”: also as a verb, which it cannot be within a source. */
function isParticiple(tokens: Tokens, i: number): boolean {
  if (tokens.shapeOf(i) !== Shape.lower) return false
  return tokens.has(i, participles) || /[a-z]{2}ed$/.test(tokens.at(i))
}

/** “Khan’s lawyer”, “the ministry’s spokesman”. */
function possessive(reading: Reading, first: number, head: number): boolean {
  for (let i = first + 1; i < head; i++) if (reading.tokens.kindOf(i) === TokenKind.clitic) return true
  return false
}

/** The person, institution or place that the phrase names as its head, or behind a comma: “a spokesman, Joe Smith”. */
function namedSource(
  names: NamedIndex,
  reading: Reading,
  first: number,
  head: number,
  stop: number,
  end: number,
): (Named & { kind: SourceKind }) | null {
  const { tokens } = reading
  const from = tokens.start[first] ?? 0
  const atHead = names.at(tokens.start[head] ?? 0)
  if (atHead) return withKind(atHead)
  const titled = names.at(tokens.start[head - 1] ?? 0)
  // “Rosalind Peake KC”
  if (titled?.type === 'person' && head > first && tokens.shapeOf(head) === Shape.capitals)
    return withKind(titled)
  const described = describedPerson(names, reading, first, end)
  if (described) return withKind(described)
  if (isPause(tokens, stop) && !tokens.has(stop + 1, relations)) {
    const behind = names.firstIn([tokens.start[stop] ?? from, end])
    if (behind?.type === 'person') return withKind(behind)
  }
  // “The Minister for Finance, Ann Lowe”: the name stands right behind the first comma, or behind a title.
  const pause = pauseIn(tokens, stop, end)
  const behind = names.firstIn([tokens.end[pause] ?? end, end])
  if (behind?.type !== 'person') return null
  for (let i = pause + 1; (tokens.start[i] ?? end) < behind.span[0]; i++) {
    if (tokens.shapeOf(i) === Shape.lower && !tokens.is(i, 'the')) return null
  }
  return withKind(behind)
}

/** “The chairman and managing director Dr Ann Lowe”: the one name at the end of a phrase that has no “of” or “for”. */
function describedPerson(names: NamedIndex, { tokens }: Reading, first: number, end: number): Named | null {
  const start = tokens.start[first] ?? 0
  const named = names.firstIn([start, end])
  if (named?.type !== 'person' || named.span[1] !== end || named.span[0] === start) return null
  const name = tokens.indexAt(named.span[0])
  if (tokens.has(name - 1, joints)) return null
  for (let i = first; i < name; i++) {
    const isWord = tokens.isWord(i) && !tokens.has(i, relations)
    if (!isWord || (tokens.has(i, phraseEnds) && !tokens.has(i, joints))) return null
  }
  return named
}

function isPause(tokens: Tokens, i: number): boolean {
  return tokens.is(i, ',') || tokens.at(i) === '—' || tokens.at(i) === '–'
}

/** The first comma or dash from a token on, before an offset; else the token behind that. */
function pauseIn(tokens: Tokens, from: number, end: number): number {
  let i = from
  while ((tokens.start[i] ?? end) < end && !isPause(tokens, i)) i++
  return i
}

function withKind({ id, type, span }: Named): Named & { kind: SourceKind } {
  return { id, type, span, kind: type }
}

function kindOf(reading: Reading, first: number, head: number, determiner: Source['determiner']): SourceKind {
  const { tokens } = reading
  if (head === first && tokens.has(head, pronouns) && !tokens.has(head, collectives)) return 'pronoun'
  if (head === first && tokens.has(head, leavingOpen)) return 'pronoun'
  if (tokens.has(head, documents)) return 'document'
  const collective = tokens.has(head, collectives)
  if (determiner === 'definite' && (collective || tokens.has(head, humans))) return 'definite'
  if (tokens.is(head, 'sources') || tokens.is(head, 'people')) return 'unnamed'
  if (collective && (determiner === null || tokens.has(first, vague) || head === first)) return 'collective'
  if (collective || tokens.has(head, humans)) return 'unnamed'
  if (tokens.has(head, bodies)) return 'institution'
  if (tokens.has(head, pronouns)) return 'pronoun'
  const shape = tokens.shapeOf(head)
  if (shape !== Shape.lower && shape !== Shape.none) return tokens.has(head, places) ? 'place' : 'institution'
  return determiner === 'indefinite' ? 'unnamed' : 'definite'
}

/** “some officials”, “many critics”: as vague as without. */
const vague = new WordList([
  'some',
  'many',
  'most',
  'several',
  'other',
  'others',
  'few',
  'all',
  'more',
  'various',
  'certain',
])

/** A capital word in the phrase that is not its head: the body or place it belongs to. */
function bodyIn(reading: Reading, names: NamedIndex, phrase: Span, head: Span): Span | null {
  const named = names.firstIn(phrase)
  if (named && named.span[0] !== head[0]) return named.span
  const { tokens } = reading
  for (let i = tokens.indexAt(phrase[0]) + 1; (tokens.start[i] ?? Infinity) < phrase[1]; i++) {
    const shape = tokens.shapeOf(i)
    if (shape === Shape.lower || shape === Shape.none || tokens.start[i] === head[0]) continue
    return [tokens.start[i] ?? 0, tokens.end[i] ?? 0]
  }
  return null
}
