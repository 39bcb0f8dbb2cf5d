import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { COLLECTIVE_NOUNS, HUMAN_NOUNS } from '../../english/sources.ts'
import { UNNAMED_DOCUMENTS } from '../../english/claims.ts'
import {
  DOCUMENT_MAKERS,
  MONEY_DOCUMENTS,
  NUMBERED_DOCUMENTS,
  POLLING_PLACES,
  POLL_NOUNS,
  SPEAKING_DOCUMENTS,
  VOUCHING_CUES,
} from '../../english/story-sources.ts'
import type { Reading } from '../reading.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Attribution, Figure, Source, Span } from '../types.ts'

const polls = new WordList(POLL_NOUNS)
const documents = new WordList([...POLL_NOUNS, ...NUMBERED_DOCUMENTS])
const moneyDocuments = new WordList(MONEY_DOCUMENTS)
const places = new WordList(POLLING_PLACES)
const empty = new WordList(FUNCTION_WORDS)
const speaking = new WordList(SPEAKING_DOCUMENTS)
const unnamed = new WordList(UNNAMED_DOCUMENTS)
const makers = new WordList(DOCUMENT_MAKERS)
const vouching = new WordList(VOUCHING_CUES)
const humans = new WordList([...HUMAN_NOUNS, ...COLLECTIVE_NOUNS])
const singular = new WordList(['he', 'she', 'who', 'i', 'we', 'they'])
const pointing = new WordList(['the', 'this', 'that', 'these', 'those', 'same', 'its', 'their', 'our'])
const according = new WordList(['according', 'per'])

/** Words of a noun phrase before a document, and behind “by”, that are looked at for a name. */
const PHRASE = 7

/** Somebody or something that vouches for figures beyond its own words. */
export interface Voucher {
  by: NonNullable<Figure['by']>
  sentence: number
  /** A person speaks, and not a document or a body. */
  personal: boolean
  /** Who speaks, when that is known. */
  who: string | null
  /** What it covers besides the words that were found for it: its whole sentence, or what stands before a tag. */
  covers: Span | null
  /** Where its words end, in code units of the article's text; null for documents. */
  end: number | null
  poll: boolean
  /** It says who took, gave or spent what. */
  money: boolean
}

/**
 * The vouchers of an article in the order of their sentences: attributions whose cue is a verb of vouching,
 * and documents that are named or pointed to (“a Harlow University poll”, “the survey”).
 */
export function readVouchers(reading: Reading, attributions: readonly Attribution[]): Voucher[] {
  const found: Voucher[] = []
  const sources = new Map<number, number>()
  for (const one of attributions) {
    const voucher = spokenVoucher(reading, one)
    if (voucher) found.push(voucher)
    for (const span of one.source?.spans ?? []) sources.set(span[1], one.id)
  }
  for (const voucher of namedDocuments(reading, sources)) found.push(voucher)
  return found.toSorted((a, b) => a.sentence - b.sentence)
}

function spokenVoucher(reading: Reading, one: Attribution): Voucher | null {
  const { tokens } = reading
  const { source, cue } = one
  const from = cue[0]
  const last = cue.at(-1)
  if (!from || !last) return null
  const first = tokens.indexAt(from[0])
  const end = tokens.indexAt(last[1] - 1) + 1
  const accordingTo = tokens.has(first, according)
  if (!(source || accordingTo) || !anyOf(tokens, first, end, vouching)) return null
  const span = source?.spans[0] ?? from
  const begin = tokens.indexAt(span[0])
  const close = tokens.indexAt(span[1] - 1) + 1
  // “48 percent said …”: those who were asked vouch for nothing.
  for (let i = begin; i < Math.min(close, begin + 3); i++)
    if (tokens.kind[i] === TokenKind.number) return null
  return {
    by: { attribution: one.id },
    sentence: reading.sentenceAt(from[0]),
    personal: source !== null && !accordingTo && isPersonal(reading, source),
    who: source?.refersTo ?? null,
    covers: coverOf(reading, one, accordingTo),
    end: one.content.at(-1)?.[1] ?? null,
    poll: anyOf(tokens, begin, close, polls),
    money: anyOf(tokens, begin, close, moneyDocuments),
  }
}

/** “according to” covers its sentence, and so does a cue without words of its own; a tag covers what is before it. */
function coverOf(reading: Reading, { source, cue, content }: Attribution, accordingTo: boolean): Span | null {
  const at = cue[0]?.[0] ?? 0
  const sentence = reading.sentences[reading.sentenceAt(at)]
  if (!sentence) return null
  if (accordingTo || content.length === 0) return sentence.span
  // “At least 31 people died on Monday, the coastguard said, raising its toll”
  const start = Math.min(at, source?.spans[0]?.[0] ?? at)
  const isTag = reading.tokens.is(reading.tokens.indexAt(start) - 1, ',')
  const isFound = content.some((span) => span[0] < start && span[1] > sentence.span[0])
  return isTag && !isFound && start > sentence.span[0] ? [sentence.span[0], start] : null
}

/** A person, or people without names. */
function isPersonal({ tokens }: Reading, { kind, head }: Source): boolean {
  if (kind === 'person') return true
  const word = tokens.indexAt(head[0])
  if (kind === 'pronoun') return tokens.has(word, singular)
  return (kind === 'definite' || kind === 'unnamed' || kind === 'collective') && tokens.has(word, humans)
}

/** Whether one of the tokens is in a list. */
function anyOf(tokens: Tokens, first: number, end: number, list: WordList): boolean {
  for (let i = first; i < end; i++) if (tokens.has(i, list)) return true
  return false
}

/**
 * Documents in running copy that have a name, or that are pointed to once one has been named. `sources` are the
 * attributions by the end of their source.
 */
function namedDocuments(reading: Reading, sources: ReadonlyMap<number, number>): Voucher[] {
  const { tokens, blocks, sentences } = reading
  const found: Voucher[] = []
  let introduced = false
  for (const at of tokens.find(documents)) {
    const start = tokens.start[at] ?? 0
    const sentence = reading.sentenceAt(start)
    if (!blocks[sentences[sentence]?.block ?? 0]?.running || reading.quotedAt(start)) continue
    if (tokens.has(at, polls) && tokens.has(at + 1, places)) continue
    const poll = tokens.has(at, polls)
    const named = isNamed(reading, at, sentence) || isSubject(reading, at, sentence)
    if (!named && !(introduced && poll && isPointedTo(reading, at, sentence))) continue
    introduced ||= poll
    const span: Span = [start, tokens.end[at] ?? start]
    const attribution = sources.get(span[1])
    found.push({
      by: attribution === undefined ? { span } : { attribution },
      sentence,
      personal: false,
      who: null,
      covers: reading.sentences[sentence]?.span ?? null,
      end: null,
      poll,
      money: tokens.has(at, moneyDocuments),
    })
  }
  return found
}

/** A name in the noun phrase before the document (“a Harlow University poll”), or behind “by”. */
function isNamed(reading: Reading, at: number, sentence: number): boolean {
  const { tokens } = reading
  const [first, end] = reading.sentences[sentence]?.tokens ?? [at, at]
  for (let i = at - 1; i > Math.max(first, at - PHRASE); i--) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.clitic || tokens.is(i, '/') || tokens.is(i, '&')) continue
    if (kind !== TokenKind.word || tokens.has(i, empty)) break
    if (isName(tokens, i)) return true
  }
  for (let i = at + 1; i < Math.min(end, at + PHRASE); i++) {
    if (tokens.kindOf(i) === TokenKind.mark) return false
    if (!tokens.has(i, makers)) continue
    for (let j = i + 1; j < Math.min(end, i + 4); j++) if (isName(tokens, j)) return true
    return false
  }
  return false
}

function isName(tokens: Tokens, i: number): boolean {
  const shape = tokens.shapeOf(i)
  return shape === Shape.capitalised || shape === Shape.capitals || shape === Shape.mixed
}

/** “District figures show”, “the study counted”, and “The study” at the start of a sentence. */
function isSubject({ tokens, sentences }: Reading, at: number, sentence: number): boolean {
  if (tokens.has(at, unnamed)) return false
  if (tokens.has(at + 1, vouching)) return true
  const first = sentences[sentence]?.tokens[0] ?? at
  return at === first + 1 && tokens.has(first, pointing) && tokens.has(at, speaking)
}

function isPointedTo(reading: Reading, at: number, sentence: number): boolean {
  const { tokens } = reading
  const first = reading.sentences[sentence]?.tokens[0] ?? at
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) if (tokens.has(i, pointing)) return true
  return false
}
