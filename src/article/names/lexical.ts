import { PLACE_HEADS_AND_NAMES, STATE_ABBREVIATIONS } from '../../english/places.ts'
import { Shape, WordList, hashWord } from '../tokens.ts'
import type { Candidate } from './candidates.ts'
import { type Evidence, noEvidence } from './evidence.ts'
import { Flag, GIVEN, lexicon } from './lexicon.ts'
import { phraseEnd } from './steps.ts'
import { endsInHead, isSeat } from './titles.ts'
import { type Words, is, isDotOf, isMark } from './words.ts'

const surnamePlaces = new WordList(PLACE_HEADS_AND_NAMES)
const states = new WordList(STATE_ABBREVIATIONS)

const THE = hashWord('the')
const LETTER_E = 0x65
const LETTER_M = 0x6d
const LETTER_S = 0x73

/** What the words of a name say by themselves. */
export function lexicalEvidence(words: Words, { first, end, parts }: Candidate): Evidence {
  const found = noEvidence()
  const { tokens } = words
  let any = 0
  let all = -1
  let ordinary = 0
  let initials = 0
  let shouted = 0
  let particles = 0
  let connected = false
  let headed = false
  let last = first
  const begin = tokens.hash[first] === THE ? first + 1 : first
  for (let i = first; i < end; i++) {
    if (!tokens.isWord(i)) {
      if (isMark(tokens, i, 0x26)) found.institution += 3
      continue
    }
    const flag = words.flags(i)
    const shape = tokens.shapeOf(i)
    if (shape === Shape.lower) {
      if (flag & Flag.particle) particles++
      else {
        if (!connected && is(words, last, Flag.head)) headed = true
        connected = true
      }
      continue
    }
    any |= flag
    all &= flag
    if (shape === Shape.capitals) shouted++
    if (shape === Shape.initial && isDotOf(tokens, i + 1)) initials++
    if (flag & (Flag.common | Flag.function) && !(flag & GIVEN)) ordinary++
    if (!(flag & Flag.suffix)) last = i
  }
  const count = parts.length
  if (isSeat(words, begin, end) && !endsInHead(words, begin, end)) {
    found.person += 9
    return found
  }
  const flag = words.flags(last)
  const start = words.flags(first)
  const given = (start & GIVEN) !== 0
  const sure = given && !(start & (Flag.worldly | Flag.common))
  const phrase = Math.max(phraseEnd(words, first, end), phraseEnd(words, begin, end))
  if (phrase === end) {
    if (
      lexicon().phraseAt(tokens, phraseEnd(words, first, end) === end ? first : begin, end)?.kind === 'place'
    )
      found.place += 8
    else found.institution += 8
  } else if (count > 2 && endsInPhrase(words, first + 1, end)) found.institution += 6
  if (any & Flag.legal && count > 1) found.institution += 8
  if (headed) found.institution += 6
  if (count === 1) {
    singleEvidence(words, begin, found)
    return found
  }
  if (flag & Flag.head && !headed) {
    if (flag & Flag.headAndName && sure && count === 2) {
      found.person += 4
      found.institution += 2
    } else found.institution += 5
  } else if (flag & Flag.thingHead) found.thing += 6
  else if (flag & Flag.placeHead && !connected) {
    found.place += 4
    if (sure && count === 2 && tokens.has(last, surnamePlaces)) found.person += 3.5
    else found.person -= 4
  }
  if (connected && !headed) {
    if (start & Flag.thingHead) found.thing += 4
    else if (start & (Flag.placeHead | Flag.placeOpener)) found.place += 4
    else found.institution += 2.5
  }
  if (hasDigit(tokens.text, tokens.start[first] ?? 0, tokens.end[last] ?? 0)) {
    found.institution += 2
    found.person -= 3
  }
  if (any & Flag.suffix) found.person += 3
  if (sure) found.person += 4
  else if (given) found.person += 2
  if (initials > 0) found.person += 3
  if (particles > 0 && !connected) found.person += 2
  if (start & Flag.eastern && count <= 3 && (ordinary === 0 || isEasternGiven(tokens.at(last))))
    found.person += 2.5
  if (begin > first && ordinary > 0) found.institution += 1.5
  if (flag & Flag.surname) found.person += 1.5
  if (all & Flag.demonym) found.thing += 10
  else if (start & Flag.demonym && !given) found.person -= 2
  if (start & Flag.placeOpener && count === 2 && !(flag & Flag.head)) found.place += 3
  if (any & Flag.institution && !sure) found.institution += 2.5
  if (any & Flag.place && !given) found.person -= 1
  if (flag & Flag.partisan && !(flag & Flag.institution)) found.thing += 5
  if (start & Flag.partisan && !(flag & (Flag.head | Flag.surname)) && phrase !== end) found.thing += 4
  if (shouted > 2 && ordinary > 0 && phrase !== end) found.thing += 12
  if (start & Flag.head && !(start & GIVEN) && count === 2) found.institution += 2.5
  if (any & Flag.possessor && any & Flag.head) found.institution += 1
  if (any & Flag.sector && !given) found.institution += 0.5
  if (ordinary === 0 && count <= 4 && !connected) found.person += 2
  else if (ordinary === count - (connected ? 1 : 0)) found.institution += 1
  else if (ordinary > 0 && !given) found.institution += 0.5
  return found
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** “Ji-hoon”, “Chung-tai”. */
function isEasternGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word)
}

/** “Somali Red Crescent”: a listed institution with a word before it. */
function endsInPhrase(words: Words, first: number, end: number): boolean {
  for (let i = first; i < Math.min(first + 2, end - 1); i++) {
    if (phraseEnd(words, i, end) === end)
      return lexicon().phraseAt(words.tokens, i, end)?.kind === 'institution'
  }
  return false
}

/** Of a name of one word. */
function singleEvidence(words: Words, i: number, found: Evidence): void {
  const { tokens } = words
  const flag = words.flags(i)
  const shape = tokens.shapeOf(i)
  const word = tokens.at(i)
  const endsInDigit = isDigit(word.charCodeAt(word.length - 1))
  if (flag & Flag.noInstitution) found.thing += 8
  if (flag & Flag.institution && !(flag & Flag.place)) found.institution += 6
  else if (shape === Shape.capitals && !(flag & (Flag.noInstitution | Flag.place | Flag.calendar))) {
    // “RM50”, “IE9” and “F-16” are sums and models.
    if (!(flag & (GIVEN | Flag.surname | Flag.eastern))) found.person -= 6
    if (word.length <= 6 && !endsInDigit) found.institution += flag & Flag.function ? 1 : 3
    if (word.includes('.') && lexicon().get(hashWord(word.replaceAll('.', ''))) & Flag.noInstitution)
      found.thing += 8
  } else if (
    shape === Shape.mixed &&
    !(flag & (GIVEN | Flag.surname)) &&
    !/^(?:Mc|Mac|De|O['’]|Le|La|Van|Di|Al-)/.test(word)
  ) {
    found.institution += 1.5
  }
  if (flag & Flag.place) found.place += flag & GIVEN ? 5 : 6
  if (flag & Flag.demonym) found.thing += flag & GIVEN ? 0.5 : 20
  if (flag & Flag.thing) found.thing += 6
  if (flag & Flag.calendar) found.thing += 8
  if (flag & Flag.partisan && !(flag & Flag.institution)) found.thing += 20
  if (states.has(tokens.hash[i] ?? 0) && shape === Shape.capitals) found.thing += 6
  if (flag & GIVEN) found.person += flag & (Flag.worldly | Flag.common) ? 0.5 : 2
  if (flag & Flag.surname) found.person += 2
  if (flag & Flag.eastern) found.person += 0.5
  if (endsInDigit) found.thing += 3
  else if (flag === 0 && isPeoples(word)) found.thing += word.includes('-') ? 12 : 4
  else if (flag === 0 && headBehindHyphen(word)) found.institution += 4
  if (
    shape !== Shape.capitals &&
    flag & (Flag.common | Flag.function) &&
    !(flag & (GIVEN | Flag.institution))
  )
    found.thing += 2.5
  if (flag & (Flag.title | Flag.modifier) && !(flag & GIVEN)) found.thing += 1
}

/** “Star-Ledger” */
function headBehindHyphen(word: string): boolean {
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && (lexicon().get(hashWord(word, hyphen + 1)) & Flag.head) !== 0
}

/** “Trans-Caucasian”, “Jewish-Catholic”, “Amazonian”, “Minimalism”: the form of a people, a faith, a style. */
function isPeoples(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const mayEnd = last === LETTER_S || last === LETTER_M || last === LETTER_E
  if (mayEnd && /(?:ism|isms|esque|[a-z]ers|ians|ites|ists|icans)$|^[A-Z]{2,}s$/.test(word)) return true
  if (!word.includes('-')) return false
  const halves = word.split('-')
  return halves.every(
    (half) => (lexicon().get(hashWord(half)) & (Flag.demonym | Flag.place | Flag.common)) !== 0,
  )
}
