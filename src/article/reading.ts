import type { VFile } from 'vfile'
import type { Block, Link } from '../draft/draft.ts'
import { Lines } from '../draft/lines.ts'
import { fileRange } from '../draft/mapping.ts'
import { readQuotes } from './quotes.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import type { Article, ArticleBlock, Place, Quote, Sentence, Span } from './types.ts'

/** The part of an article that is read first, and that names, figures and attributions are read from. */
export type Reading = Pick<
  Article,
  | 'text'
  | 'blocks'
  | 'tokens'
  | 'sentences'
  | 'quotes'
  | 'slice'
  | 'sentenceAt'
  | 'blockAt'
  | 'quotedAt'
  | 'quoteAt'
  | 'place'
>

const RUNNING = new Set<Block['kind']>(['paragraph', 'listItem'])

/** Reads tokens, sentences and quotes of a draft's blocks. */
export class ArticleReading implements Reading {
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly quotes: Reading['quotes']
  readonly #file: VFile
  readonly #sentenceStarts: Int32Array
  readonly #blockStarts: Int32Array
  readonly #quoteStarts: Int32Array
  #lines: Lines | null = null

  constructor(source: readonly Block[], file: VFile) {
    this.#file = file
    this.text = source.map((block) => block.text).join('\n\n')
    this.tokens = tokenize(this.text)
    const sentences: Sentence[] = []
    this.blocks = readBlocks(source, this.tokens, sentences)
    this.sentences = sentences
    this.quotes = readQuotes(this.tokens, this.blocks)
    this.#sentenceStarts = startsOf(this.sentences)
    this.#blockStarts = startsOf(this.blocks)
    this.#quoteStarts = startsOf(this.quotes)
  }

  slice(span: Span): string {
    return this.text.slice(span[0], span[1])
  }

  sentenceAt(offset: number): number {
    return Math.max(0, lastStartingAt(this.#sentenceStarts, offset))
  }

  blockAt(offset: number): number {
    return Math.max(0, lastStartingAt(this.#blockStarts, offset))
  }

  quotedAt(offset: number): boolean {
    return this.quoteAt(offset) !== null
  }

  quoteAt(offset: number): Quote | null {
    // Quotes nest at most a few deep: the outermost one that holds the offset starts shortly before it.
    let i = lastStartingAt(this.#quoteStarts, offset)
    while (i > 0 && this.quotes[i]?.nested) i--
    const quote = this.quotes[i]
    return quote && quote.opened && quote.span[1] > offset ? quote : null
  }

  place(span: Span): Place {
    this.#lines ??= new Lines(String(this.#file))
    const block = this.blocks[this.blockAt(span[0])]
    const last = this.blocks[this.blockAt(Math.max(span[0], span[1] - 1))]
    if (!block || !last) return { start: this.#lines.point(0), end: this.#lines.point(0) }
    const [start] = fileRange(block.segments, span[0] - block.span[0], block.span[1] - block.span[0])
    const [from, end] = fileRange(
      last.segments,
      Math.max(0, span[0] - last.span[0]),
      Math.min(span[1], last.span[1]) - last.span[0],
    )
    const first = block === last ? from : start
    return { start: this.#lines.point(first), end: this.#lines.point(Math.max(first, end)) }
  }
}

/** Where items start, side by side: what is searched in lies together. */
function startsOf(items: readonly { span: Span }[]): Int32Array {
  const starts = new Int32Array(items.length)
  for (let i = 0; i < items.length; i++) starts[i] = (items[i] as { span: Span }).span[0]
  return starts
}

/** Index of the last of some starts that is at or before an offset; -1 when none is. */
function lastStartingAt(starts: Int32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Links as offsets into the article's text. */
function linksAt(links: readonly Link[], offset: number): Link[] {
  return links.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset }))
}

function readBlocks(source: readonly Block[], tokens: Tokens, sentences: Sentence[]): ArticleBlock[] {
  let at = 0
  let token = 0
  return source.map((block, index) => {
    const span: Span = [at, at + block.text.length]
    at = span[1] + 2
    const first = token
    while (token < tokens.count && (tokens.start[token] ?? 0) < span[1]) token++
    const firstSentence = sentences.length
    let begin = first
    for (const end of sentenceEnds(tokens, first, token)) {
      sentences.push({
        span: [tokens.start[begin] ?? 0, tokens.end[end - 1] ?? 0],
        tokens: [begin, end],
        block: index,
      })
      begin = end
    }
    return {
      kind: block.kind,
      span,
      running: RUNNING.has(block.kind),
      tokens: [first, token],
      sentences: [firstSentence, sentences.length],
      segments: block.segments,
      links: block.links.length === 0 ? [] : linksAt(block.links, span[0]),
      code: (block.code ?? []).map(({ start, end }): Span => [span[0] + start, span[0] + end]),
      group: block.group,
    }
  })
}
