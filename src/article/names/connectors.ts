import { Shape, TokenKind, hashWord } from '../tokens.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { breaksAt, take } from './steps.ts'
import { isNoble } from './titles.ts'
import { type Words, is, isDotOf, isMark, isNameWord } from './words.ts'

const COMMA = 0x2c

const OF = hashWord('of')
const FOR = hashWord('for')
const ON = hashWord('on')
const AND = hashWord('and')
const AT = hashWord('at')
const WITH = hashWord('with')
const THE = hashWord('the')
const RELATIONS = hashWord('relations')
const STATE = hashWord('state')
const PARTY = hashWord('party')

/** What a connecting word may bind: the fields, peoples and ordinary words that institutions are for. */
const FIELD = Flag.sector | Flag.common | Flag.demonym | Flag.head
const NEVER_FIELD = GIVEN | Flag.institution | Flag.calendar | Flag.title

/** The end of the run when a connecting word follows that binds more to it; else -1. */
export function connect(words: Words, first: number, end: number, limit: number, inTail: boolean): number {
  const { tokens } = words
  if (end + 1 >= limit) return -1
  switch (tokens.hash[end]) {
    case OF:
      return inTail && is(words, end - 1, Flag.sector) && !is(words, end - 1, Flag.title)
        ? object(words, end, limit)
        : ofTail(words, first, end, limit)
    case FOR:
      return is(words, end - 1, Flag.head) ? field(words, end + 1, limit) : titleTail(words, end, limit)
    case ON:
      return is(words, end - 1, Flag.head) ? field(words, end + 1, limit) : -1
    case WITH:
      return tokens.hash[end - 1] === RELATIONS && isNameWord(words, end + 1) ? end + 2 : -1
    case AT:
      return inTail && is(words, end - 1, Flag.place) && is(words, end + 1, Flag.place)
        ? take(words, end + 1, limit)
        : -1
    case AND:
      return andTail(words, end, limit, inTail)
    case PARTY:
      // “the Labour party”
      return end - 1 === first &&
        is(words, end - 1, Flag.partisan | Flag.institution) &&
        tokens.shapeOf(end) === Shape.lower
        ? end + 1
        : -1
  }
  if (isMark(tokens, end, COMMA)) return inTail ? listTail(words, end, limit) : -1
  const kind = tokens.kindOf(end)
  const possessive = kind === TokenKind.clitic || (kind === TokenKind.quote && tokens.glued(end))
  return possessive ? possessorTail(words, first, end, limit) : -1
}

/** “Bank of …”, “Isle of …”, “Daughters of the …”. */
function ofTail(words: Words, first: number, end: number, limit: number): number {
  const before = end - 1
  if (!is(words, before, Flag.head | Flag.thingHead | Flag.placeHead | Flag.placeOpener)) {
    const begin = words.tokens.hash[first] === THE ? first + 1 : first
    if (before === begin && isNoble(words, before)) return object(words, end, limit)
    if (is(words, before, Flag.title)) return titleTail(words, end, limit)
    if (!isBand(words, first, before)) return -1
  }
  return object(words, end, limit)
}

/** What “of” at a token binds: a name word, “the” between them or not. */
function object(words: Words, of: number, limit: number): number {
  const i = words.tokens.hash[of + 1] === THE ? of + 2 : of + 1
  return i < limit && isNameWord(words, i) && !breaksAt(words, i) ? take(words, i, limit) : -1
}

/** “Friends”, “Daughters”, “Knights”: an ordinary plural with a capital that no sentence start explains. */
function isBand(words: Words, first: number, i: number): boolean {
  const { tokens } = words
  return (
    i > 0 &&
    i === first &&
    (tokens.isWord(i - 1) || tokens.kindOf(i - 1) === TokenKind.number) &&
    is(words, i, Flag.common | Flag.possessor) &&
    !is(words, i, Flag.role | Flag.demonym | Flag.partisan) &&
    tokens.text.charCodeAt((tokens.end[i] ?? 1) - 1) === 0x73
  )
}

/** “Department for Education”, “Commission on Human Rights”. */
function field(words: Words, i: number, limit: number): number {
  const at = words.tokens.hash[i] === THE || words.tokens.is(i, 'a') ? i + 1 : i
  if (at >= limit || !isNameWord(words, at) || !is(words, at, FIELD)) return -1
  return is(words, at, Flag.sector) || !is(words, at, NEVER_FIELD) ? take(words, at, limit) : -1
}

/** “Secretary of State John Reed”: the office belongs to the title when a name follows. */
function titleTail(words: Words, end: number, limit: number): number {
  const { tokens } = words
  if (!is(words, end - 1, Flag.title)) return -1
  const office = tokens.hash[end + 1] === THE ? end + 2 : end + 1
  let i = office
  while (i < limit && isOffice(words, i)) i = take(words, i, limit)
  if (i === office || i >= limit || !isNameWord(words, i)) return -1
  return is(words, i, Flag.common | Flag.function | Flag.calendar) && !is(words, i, GIVEN) ? -1 : i
}

function isOffice(words: Words, i: number): boolean {
  const { tokens } = words
  if (tokens.hash[i] === AND) return is(words, i + 1, Flag.sector)
  if (isMark(tokens, i, COMMA)) return is(words, i + 1, Flag.sector) && is(words, i - 1, Flag.sector)
  if (!isNameWord(words, i)) return false
  return tokens.hash[i] === STATE || is(words, i, Flag.sector | Flag.place | Flag.head)
}

/** “Food and Drug …”, “… of Health and Human Services”. */
function andTail(words: Words, end: number, limit: number, inTail: boolean): number {
  const next = end + 1
  if (!isNameWord(words, next)) return -1
  const bothFields = is(words, end - 1, Flag.sector) && is(words, next, Flag.sector)
  const inList =
    inTail && is(words, next, FIELD) && is(words, end - 1, FIELD) && !is(words, next, NEVER_FIELD)
  if (!bothFields && !inList) return -1
  // “the Ministry of Defence and Foreign Office” are two.
  return inTail && isOtherBody(words, next + 1, Math.min(limit, next + 3)) ? -1 : take(words, next, limit)
}

function isOtherBody(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to && isNameWord(words, i); i++) {
    if (is(words, i, Flag.head) && !is(words, i, Flag.sector)) return true
  }
  return false
}

/** “… of Agriculture, Fisheries and Food”. */
function listTail(words: Words, comma: number, limit: number): number {
  if (!is(words, comma - 1, Flag.sector) || !is(words, comma + 1, Flag.sector)) return -1
  for (let i = comma + 2; i < limit && i < comma + 6; i++) {
    if (words.tokens.hash[i] === AND)
      return is(words, i + 1, Flag.sector) && isNameWord(words, i + 1) ? comma + 2 : -1
  }
  return -1
}

/** “Women’s Institute”, “St Mary’s Hospital”, “Workers’ Party”: not “Britain’s Labour Party”. */
function possessorTail(words: Words, first: number, end: number, limit: number): number {
  const saint =
    end - 2 >= first && is(words, isDotOf(words.tokens, end - 2) ? end - 3 : end - 2, Flag.placeOpener)
  if (!is(words, end - 1, Flag.possessor) && !saint) return -1
  for (let i = end + 1; i < limit && i < end + 4 && isNameWord(words, i); i++) {
    if (is(words, i, Flag.head | Flag.thingHead | Flag.placeHead)) return end + 2
  }
  return -1
}
