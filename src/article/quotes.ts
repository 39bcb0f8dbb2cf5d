import { type Mark, type MarkType, type Marks, marksOf, roleOf } from './quote-marks.ts'
import { TokenKind, type Tokens } from './tokens.ts'
import type { ArticleBlock, Quote } from './types.ts'

/** A quote whose closing mark has not come yet. */
interface Open {
  type: MarkType
  mark: Mark
  quote: Quote
}

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
  /** Straight single marks at the start of a block: apostrophes, unless the next block opens with one too. */
  const doubtful = new Set<Quote>()
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as ArticleBlock
    if (block.kind === 'code') continue
    const found = readBlock(tokens, block, index)
    for (const quote of found) quotes.push(quote)
    if (!block.running && block.kind !== 'blockquote') continue
    const first = found[0]
    const goesOn: boolean =
      pending !== null &&
      first?.opened === true &&
      first.mark === pending.mark &&
      first.span[0] === block.span[0]
    if (pending && goesOn) pending.continues = true
    if (first === undefined) {
      pending = null
      continue
    }
    pending =
      found.findLast((one) => one.opened && !one.closed && !one.nested && one.span[1] === block.span[1]) ??
      null
    if (pending?.mark === 'single' && !goesOn && tokens.text[pending.span[0]] === "'") doubtful.add(pending)
  }
  return doubtful.size === 0 ? quotes : quotes.filter((quote) => quote.continues || !doubtful.has(quote))
}

function readBlock(tokens: Tokens, block: ArticleBlock, index: number): Quote[] {
  const [first, end] = block.tokens
  const marks = marksOf(tokens, first, end)
  if (marks.marks.length === 0) return []
  const quotes: Quote[] = []
  const stack: Open[] = []
  for (const [at, mark] of marks.marks.entries()) {
    const role = roleOf(marks, at, stack)
    if (role === 'open') {
      breakOff(marks, stack, mark)
      const quote = openQuote(tokens, block, index, mark, stack.length > 0)
      quotes.push(quote)
      stack.push({ type: mark.type, mark, quote })
    } else if (role === 'close') {
      const depth = stack.findLastIndex((open) => open.type === mark.type)
      if (depth >= 0) closeQuote(tokens, stack, depth, mark)
      else if (mark.type === 'double') quotes.push(loneClosing(tokens, index, mark))
    }
  }
  for (const { quote, mark } of stack) quote.words = wordsBetween(tokens, mark.token + 1, end)
  return quotes.filter((quote) => quote.mark === 'double' || quote.closed || isMeant(tokens, block, quote))
}

function openQuote(tokens: Tokens, block: ArticleBlock, index: number, mark: Mark, nested: boolean): Quote {
  return {
    span: [tokens.start[mark.token] ?? 0, block.span[1]],
    inner: [tokens.end[mark.token] ?? 0, block.span[1]],
    block: index,
    mark: mark.type,
    opened: true,
    closed: false,
    continues: false,
    nested,
    words: 0,
    attribution: null,
  }
}

function loneClosing(tokens: Tokens, index: number, mark: Mark): Quote {
  const start = tokens.start[mark.token] ?? 0
  const end = tokens.end[mark.token] ?? 0
  return {
    span: [start, end],
    inner: [end, end],
    block: index,
    mark: mark.type,
    opened: false,
    closed: true,
    continues: false,
    nested: false,
    words: 0,
    attribution: null,
  }
}

/** Closes the quote at a depth of the stack; what was opened inside it and never closed ends with it. */
function closeQuote(tokens: Tokens, stack: Open[], depth: number, mark: Mark): void {
  for (const [i, open] of stack.splice(depth).entries()) {
    cut(tokens, open, mark.token)
    if (i > 0) continue
    open.quote.closed = true
    open.quote.span = [open.quote.span[0], tokens.end[mark.token] ?? 0]
  }
}

/**
 * A double mark that opens while one like it is open: unless nesting is meant, the first was never closed, and
 * ends here.
 */
function breakOff(marks: Marks, stack: Open[], mark: Mark): void {
  if (mark.type !== 'double' || marks.balanced) return
  const depth = stack.findIndex((open) => open.mark.text === mark.text)
  if (depth < 0) return
  for (const open of stack.splice(depth)) cut(marks.tokens, open, mark.token)
}

/** Ends an open quote before a token. */
function cut(tokens: Tokens, { quote, mark }: Open, before: number): void {
  const last = before - 1 > mark.token ? (tokens.end[before - 1] ?? 0) : quote.inner[0]
  quote.span = [quote.span[0], last]
  quote.inner = [quote.inner[0], last]
  quote.words = wordsBetween(tokens, mark.token + 1, before)
}

/**
 * Whether a single mark that nothing closes may be a quotation mark at all: at the start of a block, and when
 * it is curly behind a comma or colon.
 */
function isMeant(tokens: Tokens, block: ArticleBlock, quote: Quote): boolean {
  const at = tokens.indexAt(quote.span[0])
  if (at === block.tokens[0]) return true
  return tokens.at(at) === '‘' && (tokens.is(at - 1, ',') || tokens.is(at - 1, ':'))
}

function wordsBetween(tokens: Tokens, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.word || kind === TokenKind.number) words++
  }
  return words
}
