import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { blocksOfTree } from '../draft/blocks-of-tree.ts'
import type { Block, Draft } from '../draft/draft.ts'
import { Lines } from '../draft/lines.ts'
import { fileRange } from '../draft/mapping.ts'
import { readFigures } from './figures/figures.ts'
import { readNames } from './names/names.ts'
import { readQuotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import type { Article, ArticleBlock, Place, Sentence, Span } from './types.ts'

const articles = new WeakMap<object, Article>()

/**
 * The article of a tree: what the draft says, read once and kept with the tree.
 *
 * `tree` is an nlcst root, made by retext-english, by remark-retext or rehype-retext, or by copydesk's own
 * parser; `file` the file it was made from. Throws nothing: any text is an article.
 */
export function article(tree: Root, file: VFile): Article {
  return remembered(tree, () => readArticle(blocksOfTree(tree, file), file))
}

/** The article of a draft, read once and kept with the draft. */
export function articleOfDraft(draft: Draft): Article {
  return remembered(draft, () => readArticle(draft.blocks, draft.file))
}

function remembered(key: object, read: () => Article): Article {
  const known = articles.get(key)
  if (known) return known
  const made = read()
  articles.set(key, made)
  return made
}

/** The way of every article: tokens, sentences, quotes, names, figures, attributions, each from those before. */
function readArticle(source: readonly Block[], file: VFile): Article {
  const reading = new ArticleReading(source, file)
  const { people, institutions } = readNames(reading)
  const figures = readFigures(reading)
  return Object.assign(reading, { people, institutions, figures, attributions: [] })
}

const RUNNING = new Set<Block['kind']>(['paragraph', 'listItem'])

class ArticleReading implements Reading {
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly quotes: Reading['quotes']
  readonly #file: VFile
  #lines: Lines | null = null

  constructor(source: readonly Block[], file: VFile) {
    this.#file = file
    this.text = source.map((block) => block.text).join('\n\n')
    this.tokens = tokenize(this.text)
    const sentences: Sentence[] = []
    this.blocks = readBlocks(source, this.tokens, sentences)
    this.sentences = sentences
    this.quotes = readQuotes(this.tokens, this.blocks)
  }

  slice(span: Span): string {
    return this.text.slice(span[0], span[1])
  }

  sentenceAt(offset: number): number {
    return Math.max(0, lastStartingAt(this.sentences, offset))
  }

  blockAt(offset: number): number {
    return Math.max(0, lastStartingAt(this.blocks, offset))
  }

  quotedAt(offset: number): boolean {
    // Quotes nest at most a few deep: the ones that may hold the offset start shortly before it.
    for (let i = lastStartingAt(this.quotes, offset); i >= 0; i--) {
      const quote = this.quotes[i]
      if (!quote || quote.span[1] > offset) return quote?.opened ?? false
      if (!quote.nested) return false
    }
    return false
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

/** Index of the last item that starts at or before an offset; -1 when none does. */
function lastStartingAt(items: readonly { span: Span }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
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
      links: block.links.map((link) => ({ ...link, start: link.start + span[0], end: link.end + span[0] })),
      group: block.group,
    }
  })
}
