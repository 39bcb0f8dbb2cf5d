import {
  ATTITUDES,
  BETWEEN_SPEAKER_AND_CUE,
  CLAIM_PHRASES,
  CLAIM_VERBS,
  CLAUSE_OPENERS,
  CUES_BEFORE_SPEAKER,
  FORMS_OF_BE,
  NO_CLAIM_BEHIND,
  NOUNS_LIKE_CLAIMS,
  NOUN_OPENERS,
  OTHER_SUBJECTS,
  SUPPOSING_WORDS,
  VERBAL_WORDS,
} from '../../english/claim-verbs.ts'
import type { Tokens } from '../tokens.ts'
import { Shape, TokenKind, WordList, hashWord } from '../tokens.ts'
import type { Span } from '../types.ts'

const verbs = new WordList(CLAIM_VERBS)
const between = new WordList(BETWEEN_SPEAKER_AND_CUE)
const be = new WordList(FORMS_OF_BE)
const attitudes = new WordList(ATTITUDES)
const verbal = new WordList(VERBAL_WORDS)
const supposing = new WordList(SUPPOSING_WORDS)
const adding = new WordList(['add', 'adds', 'added', 'see', 'sees'])
const before = new WordList(CUES_BEFORE_SPEAKER)
const nouns = new WordList(NOUNS_LIKE_CLAIMS)
const openers = new WordList(CLAUSE_OPENERS)
const nounOpeners = new WordList(NOUN_OPENERS)
const subjects = new WordList(OTHER_SUBJECTS)
const auxiliaries = new WordList([...FORMS_OF_BE, 'has', 'have', 'had'])
const phrases = byHash(CLAIM_PHRASES)
const acts = byHash(NO_CLAIM_BEHIND)

function byHash(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<number, WordList> {
  return new Map(Object.entries(words).map(([word, list]) => [hashWord(word), new WordList(list)]))
}

/** Whether a token says that somebody claims something: “say”, “have argued”; not “called for”, “said to be”. */
export function isClaim(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  const needed = phrases.get(hash)
  if (needed) return tokens.has(at + 1, needed) || tokens.has(at + 2, needed) || tokens.has(at + 3, needed)
  if (!verbs.has(hash)) return false
  const act = acts.get(hash)
  // “allies added 40 seats”
  return (
    !act || !(tokens.has(at + 1, act) || (adding.has(hash) && tokens.kindOf(at + 1) === TokenKind.number))
  )
}

/** Whether a verb that is also a noun stands where a verb would: “the bill fear that …”, not “some claims”. */
export function isVerbHere(tokens: Tokens, at: number): boolean {
  if (tokens.has(at - 1, nounOpeners) || tokens.kindOf(at - 1) === TokenKind.clitic) return false
  if (!tokens.has(at, nouns) || tokens.has(at + 1, openers)) return true
  return tokens.shapeOf(at + 1) === Shape.capitalised && !tokens.at(at).endsWith('s')
}

/** “would”, “not”; not the month of May. */
function isSupposing(tokens: Tokens, at: number): boolean {
  return tokens.has(at, supposing) && tokens.at(at) !== 'May'
}

function isAdverb(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.at(at).endsWith('ly')
}

/**
 * The claim whose subject ends before a token: “[officials] have long said”. Gives the index of the cue, or
 * -1 when what follows is something else, a supposition (“would say”) or a denial (“did not say”).
 */
export function claimBehind(tokens: Tokens, from: number, end: number): number {
  let isBe = false
  for (let i = from; i < end && i < from + 10; i++) {
    if (!tokens.isWord(i) && tokens.kindOf(i) !== TokenKind.clitic) return -1
    if (isSupposing(tokens, i)) return -1
    if (tokens.has(i, be)) isBe = true
    else if (isBe && tokens.has(i, attitudes)) return i
    else if (isClaim(tokens, i)) return !isBe || tokens.at(i).endsWith('ing') ? i : -1
    else if (!tokens.has(i, between) && !isAdverb(tokens, i)) return -1
  }
  return -1
}

/**
 * The claim at a token inside a longer phrase, “[officials in charge of it] have said”, or -1: the verb may
 * not have a subject of its own or belong to a clause with “who”. `head` is the phrase's head noun.
 */
export function claimInside(tokens: Tokens, head: number, at: number, end: number): number {
  const hash = tokens.hash[at] ?? 0
  if (!verbs.has(hash) && !be.has(hash) && !phrases.has(hash)) return -1
  if (!isVerbHere(tokens, at) || tokens.is(at - 1, 'to')) return -1
  const cue = claimBehind(tokens, at, end)
  if (cue !== at && !tokens.has(at, be)) return -1
  const start = groupStart(tokens, at, head + 1)
  return tokens.has(start - 1, subjects) || isSupposing(tokens, start - 1) ? -1 : cue
}

/** Whether a claim in a cue is one: not a noun, “a warning”, and not a passive, “are mentioned”. */
export function isActiveClaim(tokens: Tokens, at: number): boolean {
  if (!isClaim(tokens, at) || !isVerbHere(tokens, at) || tokens.is(at - 1, 'to')) return false
  return !tokens.has(at - 1, be) || tokens.at(at).endsWith('ing')
}

/** The cue that ends right before a phrase, “according to [two officials]”, “…,” said [one official]”; or -1. */
export function claimBefore(tokens: Tokens, from: number, first: number): number {
  if (tokens.is(from - 1, 'to') && tokens.is(from - 2, 'according') && from - 2 >= first) return from - 2
  if (tokens.is(from - 1, 'of') && tokens.is(from - 2, 'words') && from - 3 >= first) return from - 2
  const cue = from - 1
  if (cue < first || !tokens.has(cue, before)) return -1
  const kind = tokens.kindOf(cue - 1)
  const opens =
    cue === first || kind === TokenKind.quote || kind === TokenKind.dash || tokens.is(cue - 1, ',')
  return opens ? cue : -1
}

/** Whether one of the tokens makes a supposition or a denial of a claim. */
export function isSupposed(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isSupposing(tokens, i)) return true
  return false
}

/** The first token of the verb group that a cue ends: “have long” before “said”. */
export function groupStart(tokens: Tokens, cue: number, least: number): number {
  let start = cue
  while (
    start > least &&
    (tokens.has(start - 1, verbal) || tokens.has(start - 1, be) || isAdverb(tokens, start - 1))
  )
    start--
  return start
}

/** Whether a span of the article has a word of claiming in it, “according to” included. */
export function hasClaim(tokens: Tokens, [start, end]: Span): boolean {
  for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++) {
    if (isClaim(tokens, i) || tokens.is(i, 'according')) return true
  }
  return false
}

/** The first token from one on that is no auxiliary, adverb or “not”: the verb of “[who] has also seen the letter”. */
export function skipAuxiliaries(tokens: Tokens, from: number): number {
  let at = from
  while (tokens.has(at, between) || tokens.has(at, be) || tokens.has(at, supposing) || isAdverb(tokens, at))
    at++
  return at
}

/** Whether a token is “is”, “has” or the like, with which a verb group begins. */
export function isAuxiliary(tokens: Tokens, at: number): boolean {
  return tokens.has(at, auxiliaries)
}
