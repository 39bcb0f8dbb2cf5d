import { CALENDAR } from '../../english/calendar.ts'
import {
  CITED_ENDINGS,
  DESCRIPTION_OPENERS,
  DESCRIPTION_STOPS,
  HEARERS,
  LEADING_PREPOSITIONS,
  NAMING_WORDS,
  PEOPLE_IN_SCENE,
  PERSONAL_PRONOUNS,
  QUANTITY_PLACES,
  RELATIVE_PRONOUNS,
  SPEAKING_CIRCUMSTANCES,
  SUBJECT_OPENERS,
} from '../../english/citation.ts'
import { UNNAMED_QUANTITIES } from '../../english/unnamed.ts'
import type { Tokens } from '../tokens.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Attribution } from '../types.ts'
import {
  claimBefore,
  claimBehind,
  claimInside,
  groupStart,
  isAuxiliary,
  isActiveClaim,
  isClaim,
  isSupposed,
  isVerbHere,
  skipAuxiliaries,
} from './claims.ts'
import type { NounPhrase } from './noun-phrase.ts'

const calendar = new WordList(CALENDAR)
const endings = new WordList([...CITED_ENDINGS, ...SPEAKING_CIRCUMSTANCES, ...DESCRIPTION_STOPS])
const prepositions = new WordList(LEADING_PREPOSITIONS)
const openers = new WordList(DESCRIPTION_OPENERS)
const stops = new WordList(DESCRIPTION_STOPS)
const hearers = new WordList(HEARERS)
const naming = new WordList(NAMING_WORDS)
const inScene = new WordList(PEOPLE_IN_SCENE)
const personal = new WordList(PERSONAL_PRONOUNS)
const parentheses = new WordList([',', '(', ')'])
const places = new WordList(QUANTITY_PLACES)
const relative = new WordList(RELATIVE_PRONOUNS)
const inPlaces = new WordList(['in', 'at', 'near', 'outside', 'inside', 'across', 'into'])
const circumstances = new WordList(SPEAKING_CIRCUMSTANCES)
const subjectOpeners = new WordList(SUBJECT_OPENERS)
const quantities = new WordList(UNNAMED_QUANTITIES)

/** How many tokens behind its head a description is followed without a comma, and between commas. */
const REACH = 22
const REACH_BETWEEN_COMMAS = 60

/** Where a phrase is cited, in tokens: the end of the phrase, with what describes it, and the cue's verb. */
export interface Citation {
  end: number
  cue: number
}

/**
 * How a phrase is cited in its sentence, tokens `[first, end)`, or null when it is not: a verb of claiming
 * behind it, a cue before it, or what the tagger took for its attribution.
 */
export function citationOf(
  tokens: Tokens,
  phrase: NounPhrase,
  [first, end]: readonly [number, number],
  tagged: () => Attribution | null,
): Citation | null {
  const found =
    citedBehind(tokens, phrase, first, end) ??
    citedBefore(tokens, phrase, first, end) ??
    citedByTag(tokens, phrase, first, end, tagged)
  if (!found || isScene(tokens, found.cue, end)) return null
  return isApposition(tokens, phrase, first, found) || isNamed(tokens, phrase, found.end, end) ? null : found
}

/** Whether a subject can begin at a token: nothing before it takes the phrase as its object. */
export function opensClause(tokens: Tokens, from: number, first: number): boolean {
  const before = from - 1
  if (before < first || !tokens.isWord(before)) return true
  if (tokens.is(before, 'and') || tokens.is(before, 'or')) {
    // “she and another aide said”, “Ms Lund and an aide said”: one of them has a name.
    return (
      before === first || (tokens.shapeOf(before - 1) <= Shape.lower && !tokens.has(before - 1, personal))
    )
  }
  return tokens.has(before, subjectOpeners) || tokens.at(before).endsWith('ly') || isClaim(tokens, before)
}

/** “officials have said”, “a source close to the talks said”, “an aide, who asked not to be named, said”. */
function citedBehind(
  tokens: Tokens,
  { head, from }: NounPhrase,
  first: number,
  end: number,
): Citation | null {
  if (!opensClause(tokens, from, first)) return null
  const cue = claimBehind(tokens, head + 1, end)
  const isQuantity = tokens.has(head, quantities)
  if (cue === head + 1) {
    // A plural takes the bare form, “allies fear it”; “member states” and “some warning signs” are nouns.
    const isPlural = !isQuantity && (tokens.at(head).endsWith('s') || tokens.is(head, 'people'))
    if (isPlural || (isVerbHere(tokens, cue) && !(isQuantity && tokens.at(cue).endsWith('ing')))) {
      return { end: cue, cue }
    }
  } else if (cue > head) return { end: head + 1, cue }
  const joined = joinedBehind(tokens, head, end)
  if (joined) return joined
  if (tokens.is(from - 1, 'as') || (isQuantity && !tokens.has(head + 1, places))) return null
  return describedBehind(tokens, head, end)
}

/** “[politicians] and average citizens fear”: one more group, and then the verb. */
function joinedBehind(tokens: Tokens, head: number, end: number): Citation | null {
  if (!tokens.is(head + 1, 'and') || !tokens.at(head).endsWith('s')) return null
  for (let at = head + 2; at < end && at < head + 6; at++) {
    if (!tokens.isWord(at) || tokens.shapeOf(at) !== Shape.lower || tokens.has(at, personal)) return null
    if (at === head + 2 || !/s$|people$/.test(tokens.at(at - 1))) continue
    const cue = claimBehind(tokens, at, end)
    if (cue >= 0) return { end: at, cue }
  }
  return null
}

/** The verb behind what describes the head: “[people] with knowledge of the deal say”. */
function describedBehind(tokens: Tokens, head: number, end: number): Citation | null {
  let at = head + 1
  if (tokens.has(at, openers)) {
    let least = at + 1
    let isRelative = false
    for (; at < end && at < head + REACH; at++) {
      // The verb of “who has seen the letter” is not the one that cites.
      if (tokens.has(at, relative)) {
        isRelative = true
        least = skipAuxiliaries(tokens, at + 1) + 1
      }
      if (tokens.is(at, 'that')) return null
      if (!tokens.isWord(at) && isBreak(tokens, at) && !isStopOfTitle(tokens, at)) break
      const cue = at >= least ? claimInside(tokens, head, at, end) : -1
      if (cue >= 0) return { end: groupStart(tokens, cue, head + 1), cue }
      // “An official in Rome is calling for …”: that is the verb, and no claim.
      if (!isRelative && isAuxiliary(tokens, at) && claimBehind(tokens, at, end) < 0) return null
    }
  }
  if (!isParenthesis(tokens, at)) return null
  for (let i = at + 1; i < end && i < at + REACH_BETWEEN_COMMAS; i++) {
    if (tokens.kindOf(i) === TokenKind.quote) return null
    const cue = isParenthesis(tokens, i) ? claimBehind(tokens, i + 1, end) : -1
    if (cue >= 0) return { end: at, cue }
  }
  return null
}

function isBreak(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindOf(at)
  return kind === TokenKind.mark || kind === TokenKind.dash || kind === TokenKind.quote
}

/** The stop of “Mr. Hale”. */
function isStopOfTitle(tokens: Tokens, at: number): boolean {
  return (
    tokens.is(at, '.') &&
    tokens.glued(at) &&
    tokens.shapeOf(at - 1) >= Shape.capitalised &&
    tokens.shapeOf(at + 1) >= Shape.capitalised
  )
}

function isParenthesis(tokens: Tokens, at: number): boolean {
  return tokens.kindOf(at) === TokenKind.dash || tokens.has(at, parentheses)
}

/** “…,” said one official; according to people briefed on the plan. */
function citedBefore(
  tokens: Tokens,
  { from, head }: NounPhrase,
  first: number,
  end: number,
): Citation | null {
  const cue = claimBefore(tokens, from, first)
  let at = head + 1
  if (cue < 0 || (tokens.has(head, quantities) && tokens.isWord(at) && !tokens.has(at, places))) return null
  if (!tokens.has(at, openers) || tokens.has(at + 1, circumstances)) {
    // “said one candidate he likes is …”: a clause begins. “said one Tory strategist”: the head comes later.
    return !tokens.isWord(at) || tokens.has(at, endings) ? { end: at, cue } : null
  }
  for (at += 1; at < end && at < head + REACH; at++) {
    if ((!tokens.isWord(at) && isBreak(tokens, at)) || tokens.has(at, stops)) break
    if (tokens.has(at, openers) && tokens.has(at + 1, circumstances)) break
  }
  return { end: at, cue }
}

/** What the tagger took for a source, with a cue that claims something. */
function citedByTag(
  tokens: Tokens,
  { head, from }: NounPhrase,
  first: number,
  end: number,
  taggedAs: () => Attribution | null,
): Citation | null {
  if (tokens.has(head, quantities)) return null
  // “Ali Khan, a health official”: the name stands before.
  if (tokens.is(from - 1, ',') && tokens.shapeOf(from - 2) !== Shape.lower) return null
  if (!opensClause(tokens, from, first)) return null
  const tagged = taggedAs()
  const source = tagged?.source?.spans[0]
  if (!tagged || !source) return null
  for (const [start, stop] of tagged.cue) {
    const cueFrom = tokens.indexAt(start)
    const cueEnd = tokens.indexAt(stop - 1) + 1
    if (cueFrom < first || cueEnd > end || isSupposed(tokens, cueFrom, cueEnd)) return null
    for (let cue = cueFrom; cue < cueEnd; cue++) {
      if (!isActiveClaim(tokens, cue)) continue
      let at = head + 1
      while (at < end && (tokens.start[at] ?? Infinity) < source[1] && tokens.kindOf(at) !== TokenKind.mark)
        at++
      return { end: at, cue }
    }
  }
  return null
}

/** “Ali Khan, a health official, said”: the name stands before. */
function isApposition(
  tokens: Tokens,
  { from, head, determiner }: NounPhrase,
  first: number,
  { end, cue }: Citation,
): boolean {
  if (from - 2 < first || determiner === 'none' || !isParenthesis(tokens, from - 1)) return false
  // “Ann Lowe, 86, a patient”, “Ann Lowe (86), a patient”
  const isAge = tokens.kindOf(from - 2) === TokenKind.number && isParenthesis(tokens, from - 3)
  const before = isAge ? from - 4 : from - 2
  const shape = tokens.shapeOf(before)
  if (tokens.has(before, calendar) || isPlace(tokens, before, first)) return false
  if (shape !== Shape.capitalised && shape !== Shape.mixed && !tokens.is(before, ')')) return false
  // “In Rome, an official at the bank said”: a place, and no comma behind the phrase.
  return (
    tokens.kindOf(end) === TokenKind.mark ||
    (cue > head + 1 && end > head + 1 && !tokens.has(first, prepositions))
  )
}

/** “in Dunmore”, “at Castellan Foods”: nobody whom the phrase behind the comma could describe. */
function isPlace(tokens: Tokens, last: number, first: number): boolean {
  let at = last
  while (at > first && tokens.isWord(at) && tokens.shapeOf(at) >= Shape.capitalised) at--
  return tokens.has(at, inPlaces)
}

/** “A witness told the court”: on the record there. “A woman told him”: a scene, not a source. */
function isScene(tokens: Tokens, cue: number, end: number): boolean {
  if (!tokens.is(cue, 'told') && !tokens.is(cue, 'tells')) return false
  if (tokens.has(cue + 1, inScene)) return true
  for (let i = cue + 1; i < end && i < cue + 5; i++) if (tokens.has(i, hearers)) return true
  return false
}

/** “one of his advisers, Tad Hale, said”, “his aide Tad Hale”, “a woman who gave her name as Mary”. */
function isNamed(tokens: Tokens, { from, head }: NounPhrase, phraseEnd: number, end: number): boolean {
  for (let i = from; i < phraseEnd; i++) if (tokens.has(i, naming)) return true
  const isName = (at: number): boolean =>
    at < end && tokens.isWord(at) && tokens.shapeOf(at) >= Shape.capitalised
  if (phraseEnd === head + 1 && isName(phraseEnd)) return true
  if (!isParenthesis(tokens, phraseEnd) && !tokens.is(phraseEnd, ':')) return false
  const next = tokens.is(phraseEnd + 2, '.') ? phraseEnd + 3 : phraseEnd + 2
  return isName(phraseEnd + 1) && isName(next)
}
