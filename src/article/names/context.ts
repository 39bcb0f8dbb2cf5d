import {
  INSTITUTIONS_BEFORE,
  INSTITUTION_NOUNS,
  KNOWN_BEHIND_THE,
  EMPLOYED,
} from '../../english/institutions.ts'
import { SETTLEMENTS, STATE_ABBREVIATIONS } from '../../english/places.ts'
import { KINSHIP } from '../../english/titles.ts'
import { Shape, TokenKind, WordList, hashWord } from '../tokens.ts'
import { glossed } from './acronyms.ts'
import type { Candidate } from './candidates.ts'
import { isAttributive } from './eponyms.ts'
import type { Evidence } from './evidence.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { type Words, codeAt, is, isDotOf, isFunction, isMark, isNameWord } from './words.ts'

const institutionNouns = new WordList(INSTITUTION_NOUNS)
const institutionsBefore = new WordList(INSTITUTIONS_BEFORE)
const kinship = new WordList(KINSHIP)
const offices = new WordList(['administration', 'administrations', 'presidency', 'candidacy'])
const where = new WordList([
  'in',
  'at',
  'from',
  'near',
  'between',
  'to',
  'into',
  'across',
  'outside',
  'around',
  'toward',
  'towards',
  'throughout',
])
/** What people do at a house, not in a town. */
const employed = new WordList(EMPLOYED)
const articles = new WordList(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one', 'another'])
const relatives = new WordList(['who', 'whose', 'whom'])

const settlements = new WordList(SETTLEMENTS)
const behindThe = new WordList(KNOWN_BEHIND_THE)
const states = new WordList(STATE_ABBREVIATIONS)

const OF = hashWord('of')
const THE = hashWord('the')
const WHICH = hashWord('which')
const COMMA = 0x2c
const OPEN = 0x28
const CLOSE = 0x29

/** Adds to `found` what stands around a name says of it. */
export function addContext(words: Words, name: Candidate, found: Evidence): void {
  if (name.title) found.person += name.honorific ? 9 : 6
  if (name.beforeTitle) {
    // “Virginia Sen. Anna Reed”
    found.institution += 0.5
    found.person -= 4
  }
  before(words, name, found)
  behind(words, name, found)
  if (isAmongCapitals(words, name)) found.thing += 5
  if (name.parts.length === 1 && isMark(words.tokens, name.first - 1, OPEN))
    glossEvidence(words, name.first, found)
  if (inOwnQuotes(words, name) && name.parts.length > 1) found.thing += 5
}

/** An acronym in brackets is what the words before it are: “artificial knee joint (AKJ)”, “… Health Organization (WHO)”. */
function glossEvidence(words: Words, i: number, found: Evidence): void {
  const gloss = glossed(words, i)
  if (gloss === 'thing') found.thing += 12
  else if (gloss === 'institution') found.institution += 14
}

/** Whether an article stands before a name that is not a mere attribute. */
export function standsBehindThe(words: Words, name: Candidate): boolean {
  const i = (name.title ? name.title[0] : name.first) - 1
  if (i < 0 || name.opens) return false
  const { tokens } = words
  const isArticle =
    tokens.hash[i] === THE || (name.parts.length === 1 && (tokens.is(i, 'a') || tokens.is(i, 'an')))
  return isArticle && !isAttributive(words, name)
}

/** “Reed v. Hadlow” is a case. */
function isVersus({ tokens }: Words, i: number): boolean {
  const at = isDotOf(tokens, i) ? i - 1 : i
  return tokens.is(at, 'v') && tokens.shapeOf(at) === Shape.lower
}

function before(words: Words, name: Candidate, found: Evidence): void {
  const { tokens } = words
  const i = (name.title ? name.title[0] : name.first) - 1
  if (i < 0 || name.opens) return
  const single = name.parts.length === 1
  const unlisted = single && words.flags(name.first) === 0 && tokens.shapeOf(name.first) === Shape.capitalised
  if (single && tokens.has(i, articles) && tokens.has(name.first, behindThe)) found.institution += 4
  if (isAttributive(words, name)) {
    // “the Reed campaign” may be anybody’s, “the Kosmos satellite” anything.
    if (unlisted) found.thing += 1.5
    return
  }
  if (tokens.hash[i] === THE) return
  if (isVersus(words, i)) {
    found.thing += 6
    return
  }
  if (tokens.has(i, where)) {
    const at = tokens.is(i, 'at')
    // A name that no list has is more often a town's here than a person's.
    found.place += unlisted && !(at && tokens.has(i - 1, employed)) ? 2.5 : single && !at ? 1.5 : 0.7
    if (at) found.institution += 0.7
    return
  }
  if (tokens.hash[i] === OF && tokens.has(i - 1, settlements)) {
    found.place += 6
    return
  }
  if (unlisted && tokens.hash[i] !== OF) found.person += 1.5
  if (tokens.shapeOf(i) === Shape.lower) {
    if (tokens.has(i, institutionsBefore)) found.institution += 3
    else if (is(words, i, Flag.role)) found.person += 4
    else if (is(words, i, Flag.cue)) found.person += 1.5
  } else if (isMark(tokens, i, COMMA) && tokens.has(i - 1, institutionsBefore)) found.institution += 3
  else if (isMark(tokens, i, COMMA) && (is(words, i - 1, Flag.role) || tokens.has(i - 1, kinship))) {
    if (tokens.shapeOf(i - 1) === Shape.lower) found.person += 2.5
  }
}

/** “the Reed administration” is a person’s, whatever else the word means. */
function isOffice(words: Words, name: Candidate): boolean {
  return name.parts.length === 1 && words.tokens.has(name.end, offices) && isAttributive(words, name)
}

function behind(words: Words, name: Candidate, found: Evidence): void {
  const { tokens } = words
  const i = name.end
  if (i >= tokens.count) return
  const kind = tokens.kindOf(i)
  if (kind === TokenKind.word) {
    if (isOffice(words, name)) found.person += 4
    if (isVersus(words, i)) found.thing += 6
    else if (tokens.has(i, relatives)) found.person += 3
    else if (is(words, i, Flag.cue)) {
      found.person += 1.5
      found.institution += 0.5
    } else if (tokens.has(i, institutionNouns) && tokens.shapeOf(i) === Shape.lower) found.institution += 2.5
    else if (is(words, i, Flag.role) && tokens.shapeOf(i) === Shape.lower) {
      // “the Ohio senator”
      if (name.parts.length > 1 || !is(words, name.first, Flag.place))
        found.institution += name.parts.length > 1 ? 2 : 1
      found.person -= 1
    }
    return
  }
  if (
    kind === TokenKind.number &&
    name.parts.length === 1 &&
    !is(words, name.first, Flag.institution | GIVEN)
  )
    found.thing += 3
  else if (isMark(tokens, i, COMMA)) behindComma(words, i + 1, found)
  else if (isMark(tokens, i, OPEN) && isParty(words, i + 1)) found.person += 6
  else if (isMark(tokens, i, OPEN) && isYear(words, i + 1)) found.thing += 6
}

/** “Harbour Lights (1961)”: a work and its year. */
function isYear({ tokens }: Words, i: number): boolean {
  return (
    tokens.kindOf(i) === TokenKind.number &&
    /^(?:1[89]|20)\d\d$/.test(tokens.at(i)) &&
    isMark(tokens, i + 1, CLOSE)
  )
}

function behindComma(words: Words, i: number, found: Evidence): void {
  const { tokens } = words
  if (tokens.kindOf(i) === TokenKind.number) {
    const age = Number(tokens.at(i))
    if (age > 0 && age < 115 && !tokens.glued(i + 1) === false && isMark(tokens, i + 1, COMMA))
      found.person += 6
    return
  }
  if (tokens.has(i, relatives)) {
    found.person += 4
    return
  }
  if (tokens.hash[i] === WHICH) {
    found.institution += 1.5
    found.place += 1
    found.person -= 2
    return
  }
  if (isParty(words, i)) {
    found.person += 6
    return
  }
  if (
    isNameWord(words, i) &&
    tokens.has(i, states) &&
    (isDotOf(tokens, i + 1) || tokens.shapeOf(i) === Shape.capitals)
  ) {
    found.place += 6
    return
  }
  if (is(words, i, Flag.place) && isNameWord(words, i)) {
    found.place += 4
    return
  }
  const bare = is(words, i, Flag.role) && tokens.shapeOf(i) === Shape.lower
  if (!bare && !tokens.has(i, articles)) return
  for (let at = i; at < i + 8 && at < tokens.count; at++) {
    const mark = tokens.kindOf(at) === TokenKind.mark && !tokens.glued(at + 1)
    if (mark) return
    if (tokens.shapeOf(at) !== Shape.lower) continue
    if (is(words, at, Flag.role)) {
      found.person += 3.5
      return
    }
    if (tokens.has(at, institutionNouns) && !tokens.isWord(at + 1)) {
      found.institution += 2.5
      return
    }
  }
}

/** “R-Texas”, “D”, “D-Calif.” behind a comma or in brackets. */
function isParty(words: Words, i: number): boolean {
  const { tokens } = words
  const code = codeAt(tokens, i)
  if (code !== 0x52 && code !== 0x44 && code !== 0x49) return false
  const word = tokens.at(i)
  return (
    /^[RDI](?:-|$)/.test(word) &&
    (word.length > 1 || isMark(tokens, i + 1, CLOSE) || tokens.kindOf(i + 1) === TokenKind.dash)
  )
}

/** “Look What You Made Me Do”: small words with capitals mark the title of a work. */
function isAmongCapitals(words: Words, { first, end, opens }: Candidate): boolean {
  if (isSmallWithCapital(words, end) && isNameWord(words, end + 1)) return true
  if (opens || first === 0 || !isSmallWithCapital(words, first - 1)) return false
  return isNameWord(words, first - 2) && !isMark(words.tokens, first - 2, COMMA)
}

function isSmallWithCapital(words: Words, i: number): boolean {
  const { tokens } = words
  return (
    tokens.shape[i] === Shape.capitalised &&
    isFunction(words, i) &&
    tokens.hash[i] !== THE &&
    !is(words, i, Flag.particle)
  )
}

function inOwnQuotes({ tokens }: Words, { first, end }: Candidate): boolean {
  return (
    tokens.kindOf(first - 1) === TokenKind.quote &&
    tokens.kindOf(end) === TokenKind.quote &&
    tokens.glued(first)
  )
}
