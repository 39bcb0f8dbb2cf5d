import { PLAIN_CUES } from '../english/cues.ts'
import { ELISIONS } from '../english/elisions.ts'
import { TokenKind, type Tokens, WordList } from './tokens.ts'

export type MarkType = 'double' | 'single'

/** What a mark does: it opens or closes a quote; null for apostrophes, feet and inches. */
type Role = 'open' | 'close' | null

/** A mark in its place, between what stands before and behind it. */
export interface Mark {
  /** Index of its token. */
  token: number
  /** As written: “, ’, ", `` … */
  text: string
  type: MarkType
  /** White space, a bracket or a dash before it: it may open. */
  freeBefore: boolean
  /** White space, closing punctuation or a dash behind it: it may close. */
  freeBehind: boolean
}

/** The marks of one block in their order, for looking ahead. */
export interface Marks {
  tokens: Tokens
  /** The block's first token. */
  first: number
  marks: readonly Mark[]
  /** As many double marks lean to the right as to the left: one that opens inside another is meant. */
  balanced: boolean
}

/** Which marks are open where a mark stands: outermost first. */
type Stack = readonly { type: MarkType }[]

const elisions = new WordList(ELISIONS)
const cues = new WordList(PLAIN_CUES)
const OPENING = new Set(['“', '„', '‟', '``'])
const SINGLE = new Set(['‘', '’', "'", '‛', '‚', '`'])
const BEFORE = new Set(['(', '[', '{', '/', '='])
const BEHIND = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '}', '/', '>'])

/** Collects the quotation marks among the tokens `[first, end)` of a block. */
export function marksOf(tokens: Tokens, first: number, end: number): Marks {
  const marks: Mark[] = []
  for (let i = first; i < end; i++) {
    if (tokens.kindOf(i) !== TokenKind.quote) continue
    const text = tokens.at(i)
    // Marks that touch stand in one place: what is before the first and behind the last counts for all.
    const last = marks.at(-1)
    const joined = last?.token === i - 1 && tokens.glued(i) ? last : null
    marks.push({
      token: i,
      text,
      type: SINGLE.has(text) ? 'single' : 'double',
      freeBefore: joined ? joined.freeBefore : isFreeBefore(tokens, i, first),
      freeBehind: joined ? joined.freeBehind : isFreeBehind(tokens, i, end),
    })
  }
  let depth = 0
  for (const mark of marks) if (mark.type === 'double') depth += lean(mark)
  return { tokens, first, marks, balanced: depth === 0 }
}

function isFreeBefore(tokens: Tokens, i: number, first: number): boolean {
  if (i === first || !tokens.glued(i)) return true
  return tokens.kindOf(i - 1) === TokenKind.dash || BEFORE.has(tokens.at(i - 1))
}

function isFreeBehind(tokens: Tokens, i: number, end: number): boolean {
  while (i + 1 < end && tokens.glued(i + 1) && tokens.kindOf(i + 1) === TokenKind.quote) i++
  if (i + 1 >= end || !tokens.glued(i + 1)) return true
  return tokens.kindOf(i + 1) === TokenKind.dash || BEHIND.has(tokens.at(i + 1))
}

/** 1 for a mark that leans on what follows it, -1 on what stands before it, 0 when neither or both. */
function lean(mark: Mark): -1 | 0 | 1 {
  if (OPENING.has(mark.text) && !mark.freeBehind) return 1
  if (mark.freeBefore === mark.freeBehind) return 0
  return mark.freeBefore ? 1 : -1
}

/** What the mark at an index does, given the marks that are open there. */
export function roleOf(block: Marks, index: number, stack: Stack): Role {
  const mark = block.marks[index] as Mark
  if (mark.type === 'double') return doubleRole(block, index, mark, stack)
  if (mark.text === '‘' || mark.text === '‛' || mark.text === '‚' || mark.text === '`') {
    return openingSingle(block, mark, stack)
  }
  return apostropheOrSingle(block, index, mark, stack)
}

function isOpen(stack: Stack, type: MarkType): boolean {
  return stack.some((open) => open.type === type)
}

function doubleRole(block: Marks, index: number, mark: Mark, stack: Stack): Role {
  const { tokens } = block
  const open = isOpen(stack, 'double')
  if (isInches(block, index, mark, open)) return null
  const leaning = lean(mark)
  if (mark.text === '«' || mark.text === '»') {
    if (leaning !== 0) return leaning > 0 ? 'open' : 'close'
    return mark.text === '«' ? 'open' : 'close'
  }
  if (OPENING.has(mark.text)) {
    // “Frozen“: turned the wrong way, or German.
    return open && mark.freeBehind ? 'close' : 'open'
  }
  if (mark.text === '”') {
    const opens = leaning > 0 || (mark.freeBefore && tokens.kindOf(mark.token + 1) === TokenKind.ellipsis)
    return !open && opens ? 'open' : 'close'
  }
  if (leaning !== 0) return leaning > 0 ? 'open' : 'close'
  if (open) return 'close'
  return mark.freeBehind && index === block.marks.length - 1 ? 'close' : 'open'
}

/** 6'2", and 12" where the quote is closed further on. */
function isInches(block: Marks, index: number, mark: Mark, open: boolean): boolean {
  const { tokens } = block
  const { token } = mark
  if (mark.text !== '"' && mark.text !== '”' && mark.text !== "''") return false
  if (!tokens.glued(token) || tokens.kindOf(token - 1) !== TokenKind.number || mark.freeBefore) return false
  const beforeNumber = tokens.glued(token - 1) && tokens.kindOf(token - 2) === TokenKind.quote
  if (beforeNumber && tokens.kindOf(token - 3) === TokenKind.number) return true
  if (!open) return mark.text !== '”'
  // “99.9” percent
  if (beforeNumber) return false
  const next = nextDouble(block, index)
  return next !== null && (next.text === '”' || (next.text !== '“' && lean(next) < 0))
}

function nextDouble(block: Marks, index: number): Mark | null {
  for (let i = index + 1; i < block.marks.length; i++) {
    const mark = block.marks[i] as Mark
    if (mark.type === 'double') return mark
  }
  return null
}

function isElision(tokens: Tokens, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.number || tokens.has(i, elisions)
}

function openingSingle(block: Marks, mark: Mark, stack: Stack): Role {
  if (mark.freeBehind) return !mark.freeBefore && isOpen(stack, 'single') ? 'close' : null
  // Inside a word it is an apostrophe turned the wrong way, or a letter of another language.
  return mark.freeBefore && !isElision(block.tokens, mark.token + 1) ? 'open' : null
}

/** ’ and ' outside of words: an opening or closing single mark, a plural’s possessive, an elision, feet. */
function apostropheOrSingle(block: Marks, index: number, mark: Mark, stack: Stack): Role {
  const { tokens } = block
  const { token } = mark
  if (mark.freeBefore && !mark.freeBehind) {
    if (mark.text !== "'" || isElision(tokens, token + 1) || stack.at(-1)?.type === 'single') return null
    return token === block.first || closesLater(block, index) ? 'open' : null
  }
  if (!mark.freeBehind || !isOpen(stack, 'single')) return null
  if (stack.at(-1)?.type === 'double' && closesDouble(block, index)) return null
  if (mark.freeBefore || !tokens.glued(token)) return 'close'
  const kind = tokens.kindOf(token - 1)
  if (kind === TokenKind.number) return closesLater(block, index) ? null : 'close'
  if (kind === TokenKind.word && /s$/i.test(tokens.at(token - 1)) && isPossessive(block, index, mark))
    return null
  return 'close'
}

/** “the courts’ decision”: a word that tags no quote goes on behind it, and the quote is closed further on. */
function isPossessive(block: Marks, index: number, mark: Mark): boolean {
  const { tokens } = block
  const behind = mark.token + 1
  return tokens.isWord(behind) && !tokens.has(behind, cues) && closesLater(block, index)
}

/** Whether a closing single mark comes before another one opens. */
function closesLater(block: Marks, index: number): boolean {
  const { tokens, marks } = block
  for (let i = index + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.type === 'double') continue
    if (mark.text === '‘') return false
    if (!mark.freeBefore && mark.freeBehind) return true
    if (mark.freeBefore && !mark.freeBehind && mark.text === "'" && !isElision(tokens, mark.token + 1))
      return false
  }
  return false
}

/** Whether a closing double mark comes before another one opens. */
function closesDouble(block: Marks, index: number): boolean {
  const next = nextDouble(block, index)
  return next !== null && !OPENING.has(next.text) && (next.text === '”' || lean(next) < 0)
}
