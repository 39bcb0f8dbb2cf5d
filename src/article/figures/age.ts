import { AGE_BEFORE, AGE_BEHIND, AGE_LIMITS, AGE_PEOPLE, AGE_DECADES } from '../../english/figure-context.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import { type Atom, atomAfter } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import type { Unit } from './unit.ts'
import { AND, OF, OR } from './words.ts'

const ageBefore = new WordList(AGE_BEFORE)
const ageBehind = new WordList(AGE_BEHIND)
const limits = new WordList(AGE_LIMITS)
const people = new WordList(AGE_PEOPLE)
const be = new WordList(['is', 'was', 'am', "'m", "'s", 'be', 'being'])
const persons = new WordList(['he', 'she', 'i', 'who', 'you', 'will'])
const notAges = new WordList(['of', 'to', 'for', 'points', 'up', 'down', 'ahead', 'behind', 'under', 'over'])
const possessives = new WordList(AGE_DECADES)

function isAge(numeral: Numeral): boolean {
  const value = numeral.value
  return numeral.scale === 1 && value !== null && Number.isInteger(value) && value > 0 && value <= 115
}

/** Whether a number without a unit, or a decade (“in her 80s”), is somebody's age. `last` is its last atom. */
export function readAge(
  tokens: Tokens,
  numeral: Numeral,
  unit: Unit | null,
  last: Atom,
  counts: boolean,
  from: number,
  limit: number,
): boolean {
  if (!isAge(numeral)) return false
  const before = numeral.first - 1
  if (unit) return unit.kind === 'decade' && before >= from && tokens.has(before, possessives)
  if (before < from) return false
  if (tokens.has(before, ageBefore) || (tokens.hash[before] === OF && tokens.has(before - 1, ageBefore)))
    return true
  const next = atomAfter(tokens, last, limit)
  if (next && (next.hash === AND || next.hash === OR)) {
    const word = atomAfter(tokens, next, limit)
    if (word && ageBehind.has(word.hash)) return true
  }
  if (isBracket(tokens, numeral, next, from) || isBehindName(tokens, numeral, next, from)) return true
  return !counts && (isLimit(tokens, before, from) || isTold(tokens, numeral, before, next, from))
}

/** “She was 92.”, “when he is 18” */
function isTold(tokens: Tokens, numeral: Numeral, before: number, next: Atom | null, from: number): boolean {
  if (before <= from || (numeral.value ?? 0) < 4 || numeral.form !== 'plain' || !tokens.has(before, be))
    return false
  if (!tokens.has(before - 1, persons)) return false
  return !next || next.kind !== TokenKind.word || !notAges.has(next.hash)
}

/** “voters under 30”, “those over 65”, “younger than 18” */
function isLimit(tokens: Tokens, before: number, from: number): boolean {
  if (!tokens.has(before, limits)) return false
  for (let i = before - 1; i >= Math.max(from, before - 3); i--) if (tokens.has(i, people)) return true
  return false
}

/** “those 26 to 34”: two numbers directly behind people, with no noun of their own. */
export function isAgeBracket(tokens: Tokens, first: number, from: number): boolean {
  return first > from && tokens.has(first - 1, people)
}

/** “Jane Holt, 44, of Leeds”; “Ana Ruiz, 7.” */
function isBehindName(tokens: Tokens, numeral: Numeral, next: Atom | null, from: number): boolean {
  let comma = numeral.first - 1
  if (tokens.is(comma, 'now') && comma > from) comma--
  if (tokens.at(comma) !== ',' || comma <= from || numeral.form !== 'plain') return false
  // “Jayne (CQ), 19,”: the desk's mark behind the name.
  const marked = tokens.at(comma - 1) === ')' && tokens.is(comma - 2, 'cq') ? comma - 3 : comma
  const name = tokens.at(marked - 1) === '.' ? marked - 2 : marked - 1
  const shape = tokens.shapeOf(name)
  if (name < from || tokens.kindOf(name) !== TokenKind.word || shape === Shape.lower || shape === Shape.none)
    return false
  if (!next) return true
  const mark = next.kind === TokenKind.mark ? tokens.at(next.token) : ''
  return (
    mark === ',' ||
    mark === ';' ||
    mark === '.' ||
    mark === ')' ||
    mark === '(' ||
    (next.hash === AND && comma < numeral.first - 1)
  )
}

/** “Jane Holt (44)” */
function isBracket(tokens: Tokens, numeral: Numeral, next: Atom | null, from: number): boolean {
  const open = numeral.first - 1
  if (tokens.at(open) !== '(' || open <= from || !next || tokens.at(next.token) !== ')') return false
  const shape = tokens.shapeOf(open - 1)
  return shape === Shape.capitalised && open - 1 > from && tokens.shapeOf(open - 2) === Shape.capitalised
}
