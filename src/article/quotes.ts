import { ELISIONS } from '../english/elisions.ts'
import { TokenKind, type Tokens, WordList } from './tokens.ts'
import type { ArticleBlock, Quote } from './types.ts'

const elisions = new WordList(ELISIONS)

type Mark = 'double' | 'single'

/** One open quotation mark, while a block is read. */
interface Open {
  mark: Mark
  token: number
  /** Index of its quote in the result. */
  quote: number
}

const OPENING = new Set(['“', '‘', '«', '„', '``', '‟'])
const CLOSING = new Set(['”', '»', "''"])

/**
 * Reads the quotation marks of all blocks: double and single, curly and straight, nested either way, and
 * quotes that run over paragraphs, each of which opens again. Apostrophes, elisions (’90s, ’em), feet and
 * inches are none. Quotes come in the order of their opening marks; a closing mark without an opening one
 * is a quote of its own with `opened: false` and nothing inside.
 */
export function readQuotes(tokens: Tokens, blocks: readonly ArticleBlock[]): Quote[] {
  const quotes: Quote[] = []
  /** The quote that the last block of copy left open. */
  let pending: Quote | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code') continue
    const before = quotes.length
    readBlock(tokens, block, index, pending?.mark ?? null, quotes)
    if (!block.running && block.kind !== 'blockquote') continue
    const first = quotes[before]
    if (pending && first?.opened && first.mark === pending.mark && first.span[0] === block.span[0]) {
      pending.continues = true
    }
    pending = quotes.findLast((one, i) => i >= before && one.opened && !one.closed && !one.nested && one.span[1] === block.span[1]) ?? null
  }
  return quotes
}

function readBlock(
  tokens: Tokens,
  block: ArticleBlock,
  index: number,
  carried: Mark | null,
  quotes: Quote[],
): void {
  const [first, end] = block.tokens
  const stack: Open[] = []
  const balanced = isBalanced(tokens, first, end)
  const open = (mark: Mark, token: number): void => {
    if (mark === 'double') breakOff(tokens, stack, quotes, token, balanced)
    quotes.push({
      span: [tokens.start[token] ?? 0, block.span[1]],
      inner: [tokens.end[token] ?? 0, block.span[1]],
      block: index,
      mark,
      opened: true,
      closed: false,
      continues: false,
      nested: stack.length > 0,
      words: 0,
      attribution: null,
    })
    stack.push({ mark, token, quote: quotes.length - 1 })
  }
  const close = (mark: Mark, token: number): void => {
    let at = stack.length - 1
    while (at >= 0 && stack[at]?.mark !== mark) at--
    const opened = stack[at]
    if (opened) {
      const quote = quotes[opened.quote] as Quote
      quote.closed = true
      quote.span = [quote.span[0], tokens.end[token] ?? 0]
      quote.inner = [quote.inner[0], Math.max(quote.inner[0], tokens.start[token] ?? 0)]
      quote.words = wordsBetween(tokens, opened.token + 1, token)
      // What was opened inside and never closed was an apostrophe, not a mark.
      for (const inner of stack.splice(at).slice(1)) if (inner.mark === 'single') drop(quotes, inner.quote)
    } else if (mark === 'double') {
      const span: [number, number] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0]
      quotes.push({
        span,
        inner: [span[1], span[1]],
        block: index,
        mark,
        opened: false,
        closed: true,
        continues: false,
        nested: false,
        words: 0,
        attribution: null,
      })
    }
  }

  for (let i = first; i < end; i++) {
    if (tokens.kindOf(i) !== TokenKind.quote) continue
    const role = roleOf(tokens, i, first, end, stack)
    if (role === 'open-double') open('double', i)
    else if (role === 'open-single') open('single', i)
    else if (role === 'close-double') close('double', i)
    else if (role === 'close-single') close('single', i)
  }
  settleOpen(tokens, stack, quotes, end, carried)
  dropMarked(quotes)
}

/** Whether a block has as many opening double marks as closing ones, so that one inside another is meant. */
function isBalanced(tokens: Tokens, first: number, end: number): boolean {
  let depth = 0
  for (let i = first; i < end; i++) {
    if (tokens.kindOf(i) !== TokenKind.quote) continue
    const mark = tokens.at(i)
    if (mark === '“' || mark === '«') depth++
    else if (mark === '”' || mark === '»') depth--
  }
  return depth === 0
}

/** A double mark that opens while one is open: the first was never closed, and ends here. */
function breakOff(tokens: Tokens, stack: Open[], quotes: Quote[], token: number, balanced: boolean): void {
  const at = stack.findIndex((one) => one.mark === 'double')
  const broken = stack[at]
  if (!broken || (balanced && tokens.at(token) !== '"')) return
  const quote = quotes[broken.quote] as Quote
  const end = tokens.end[token - 1] ?? 0
  quote.span = [quote.span[0], end]
  quote.inner = [quote.inner[0], end]
  quote.words = wordsBetween(tokens, broken.token + 1, token)
  for (const inner of stack.splice(at).slice(1)) if (inner.mark === 'single') drop(quotes, inner.quote)
}

/** Quotes still open at the block's end: single ones count only when they carry a quote over paragraphs. */
function settleOpen(tokens: Tokens, stack: Open[], quotes: Quote[], end: number, carried: Mark | null): void {
  for (const [depth, opened] of stack.entries()) {
    const quote = quotes[opened.quote] as Quote
    const alone = opened.mark === 'single' && !(depth === 0 && opened.token === firstOf(tokens, quote))
    if (alone && carried !== 'single') drop(quotes, opened.quote)
    else quote.words = wordsBetween(tokens, opened.token + 1, end)
  }
}

function firstOf(tokens: Tokens, quote: Quote): number {
  return tokens.indexAt(quote.span[0])
}

const DROPPED = -1

function drop(quotes: Quote[], index: number): void {
  const quote = quotes[index]
  if (quote) quote.block = DROPPED
}

function dropMarked(quotes: Quote[]): void {
  for (let i = quotes.length - 1; i >= 0; i--) if (quotes[i]?.block === DROPPED) quotes.splice(i, 1)
}

type Role = 'open-double' | 'open-single' | 'close-double' | 'close-single' | null

function roleOf(tokens: Tokens, i: number, first: number, end: number, stack: readonly Open[]): Role {
  const mark = tokens.at(i)
  const gluedBefore = i > first && tokens.glued(i)
  const gluedBehind = i + 1 < end && tokens.glued(i + 1)
  const inDouble = stack.some((open) => open.mark === 'double')
  const inSingle = stack.some((open) => open.mark === 'single')
  if (mark === '"') return straightDouble(tokens, i, gluedBefore, gluedBehind, inDouble)
  if (mark === '”' && !inDouble && !gluedBefore && gluedBehind) return 'open-double'
  if (CLOSING.has(mark)) return 'close-double'
  if (mark === '‘' || mark === '`') {
    if (isElision(tokens, i + 1) && gluedBehind) return null
    return gluedBehind ? 'open-single' : null
  }
  if (OPENING.has(mark)) return 'open-double'
  return apostropheOrSingle(tokens, i, first, end, gluedBefore, gluedBehind, inSingle)
}

function straightDouble(
  tokens: Tokens,
  i: number,
  gluedBefore: boolean,
  gluedBehind: boolean,
  inDouble: boolean,
): Role {
  if (!gluedBefore && gluedBehind) return 'open-double'
  if (inDouble) return 'close-double'
  if (gluedBefore && tokens.kindOf(i - 1) === TokenKind.number) return null // inches
  return gluedBefore && !gluedBehind ? 'close-double' : 'open-double'
}

function isElision(tokens: Tokens, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.number || tokens.has(i, elisions)
}

/** ’ and ' outside of words: an opening or closing single mark, a plural’s possessive, an elision, feet. */
function apostropheOrSingle(
  tokens: Tokens,
  i: number,
  first: number,
  end: number,
  gluedBefore: boolean,
  gluedBehind: boolean,
  inSingle: boolean,
): Role {
  const straight = tokens.at(i) === "'"
  const afterMark = gluedBefore && (tokens.kindOf(i - 1) === TokenKind.mark || tokens.kindOf(i - 1) === TokenKind.ellipsis)
  const opensAfter =
    !gluedBefore ||
    tokens.kindOf(i - 1) === TokenKind.dash ||
    (tokens.kindOf(i - 1) === TokenKind.quote && !inSingle) ||
    (afterMark && '(['.includes(tokens.at(i - 1)))
  if (straight && !inSingle && opensAfter && gluedBehind) {
    if (isElision(tokens, i + 1)) return null
    return closesLater(tokens, i + 1, end) ? 'open-single' : firstInBlock(i, first)
  }
  if (!inSingle || !gluedBefore) return null
  if (gluedBehind && tokens.isWord(i + 1)) return null
  if (tokens.kindOf(i - 1) === TokenKind.number && !afterMark && straight && closesLater(tokens, i + 1, end)) return null
  if (tokens.isWord(i - 1) && /s$/i.test(tokens.at(i - 1)) && isPossessive(tokens, i, end)) return null
  return 'close-single'
}

function firstInBlock(i: number, first: number): Role {
  return i === first ? 'open-single' : null
}

/** “the courts’ decision”: a word goes on behind it, and the quote is closed further on. */
function isPossessive(tokens: Tokens, i: number, end: number): boolean {
  return i + 1 < end && tokens.isWord(i + 1) && closesLater(tokens, i + 1, end)
}

/** Whether a closing single mark comes before another one opens. */
function closesLater(tokens: Tokens, from: number, end: number): boolean {
  const limit = Math.min(end, from + 400)
  for (let i = from; i < limit; i++) {
    if (tokens.kindOf(i) !== TokenKind.quote) continue
    const mark = tokens.at(i)
    if (mark === '‘') return false
    if (mark !== "'" && mark !== '’') continue
    const behind = i + 1 < end && tokens.glued(i + 1) && tokens.isWord(i + 1)
    if (tokens.glued(i) && !behind) return true
    if (!tokens.glued(i) && behind && !isElision(tokens, i + 1)) return false
  }
  return false
}

function wordsBetween(tokens: Tokens, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.word || kind === TokenKind.number) words++
  }
  return words
}
