import { Shape, TokenKind, WordList } from '../../src/article/tokens.ts'
import type { Article, ArticleBlock, Attribution, Quote, Span } from '../../src/article/types.ts'
import { PLAIN_CUES } from '../../src/english/cues.ts'
import { INSCRIBED_THINGS, QUOTING_WORDS } from '../../src/english/quoting.ts'
import { DOCUMENT_NOUNS } from '../../src/english/sources.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  words: number
}

/** Verbs of speaking. */
const SPEAKING = new WordList([...PLAIN_CUES, ...QUOTING_WORDS, 'according'])
/** The plainest of them: behind a quote nothing else names its speaker. */
const TAGGING = new WordList([...PLAIN_CUES, 'according'])
/** What bears words: documents, signs, titles. */
const BEARING = new WordList([...DOCUMENT_NOUNS, ...INSCRIBED_THINGS])
const DOCUMENTS = new WordList(DOCUMENT_NOUNS)
const SPEAKERS = new WordList([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'him',
  'i',
  'me',
  'my',
  'we',
  'our',
  'who',
  'whose',
])
/** Paragraphs that are nothing but a quote, in a row, that one speaker carries. */
const ROW = 5
/** Tokens that a signature of its own line may have. */
const NAME = 6
/** Tokens of a sentence that does no more than bring in a document's words: “The ruling was scathing.” */
const INTRODUCTION = 14
/** Words of a quote that its message repeats. */
const SHOWN = 6

/** What the blocks of an article say of speakers, outside of quotation marks. */
class Speakers {
  readonly #article: Article

  constructor(article: Article) {
    this.#article = article
  }

  /** Whether a block has a verb of speaking, or a colon that brings in words. */
  speaksIn(index: number, verbs: WordList = SPEAKING): boolean {
    const { blocks, tokens } = this.#article
    const last = (blocks[index]?.tokens[1] ?? 0) - 1
    return this.#has(index, (i) => {
      if (tokens.has(i, verbs)) return true
      return tokens.is(i, ':') && (i === last || tokens.kindOf(i + 1) === TokenKind.quote)
    })
  }

  /** Whether a block names or points to somebody who may speak, or to something that bears words. */
  isIn(index: number): boolean {
    const { tokens } = this.#article
    return (
      this.#namesPerson(index) || this.#has(index, (i) => tokens.has(i, SPEAKERS) || tokens.has(i, BEARING))
    )
  }

  /** Whether a person is named in a block. */
  #namesPerson(index: number): boolean {
    for (const { mentions } of this.#article.people) {
      for (const { quoted, block } of mentions) if (!quoted && block === index) return true
    }
    return false
  }

  /** Whether a block ends in a short sentence about a document: “The ruling, by Mr Justice Harte, was scathing.” */
  introducesDocument(index: number): boolean {
    const { blocks, sentences, tokens } = this.#article
    const last = (blocks[index]?.sentences[1] ?? 0) - 1
    const [first, end] = sentences[last]?.tokens ?? [0, 0]
    if (end - first > INTRODUCTION) return false
    for (let i = first; i < end; i++) if (tokens.has(i, DOCUMENTS)) return true
    return false
  }

  /** Whether a block has a token outside of quotation marks that passes a test. */
  #has(index: number, test: (token: number) => boolean): boolean {
    const { blocks, tokens } = this.#article
    const [first, end] = blocks[index]?.tokens ?? [0, 0]
    for (let i = first; i < end; i++)
      if (test(i) && !this.#article.quotedAt(tokens.start[i] ?? 0)) return true
    return false
  }
}

/** The nearest block of copy before (-1) or behind (1) a block; -1 when there is none. */
function neighbour(blocks: readonly ArticleBlock[], index: number, step: -1 | 1): number {
  for (let i = index + step; i >= 0 && i < blocks.length; i += step) {
    const { running, kind } = blocks[i] as ArticleBlock
    if (running || kind === 'blockquote') return i
  }
  return -1
}

/** The nearest block of copy before a block that is more than a quote. */
function introduction(article: Article, index: number): number {
  let at = neighbour(article.blocks, index, -1)
  for (let i = 0; i < ROW && at >= 0 && isAllQuote(article, at); i++) at = neighbour(article.blocks, at, -1)
  return at
}

function isAllQuote(article: Article, index: number): boolean {
  const [start, end] = article.blocks[index]?.span ?? [0, 0]
  const quote = article.quoteAt(start)
  return quote !== null && quote.span[1] >= end - 1
}

/**
 * Whether an attribution says, outside of a quote, who speaks or that somebody does: “the tax is ‘a disaster’”
 * says neither.
 */
function isSpoken({ tokens }: Article, { span }: Quote, { source, cue }: Attribution): boolean {
  const isOutside = ([start]: Span): boolean => start < span[0] || start >= span[1]
  if (source?.spans.some(isOutside)) return true
  return cue.filter(isOutside).some(([start, end]) => {
    for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++)
      if (tokens.has(i, SPEAKING)) return true
    return false
  })
}

/** “The Long Road to the North Sea”: most of its longer words have a capital. */
function isTitle({ tokens }: Article, { inner }: Quote): boolean {
  let capitals = 0
  let small = 0
  for (let i = tokens.indexAt(inner[0]); (tokens.start[i] ?? inner[1]) < inner[1]; i++) {
    if (!tokens.isWord(i) || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4) continue
    if (tokens.shapeOf(i) === Shape.lower) small++
    else capitals++
  }
  return capitals > small
}

/** A question before it, or behind it a paper in square brackets, or a name behind a dash or on the line below. */
function isAnswered(article: Article, quote: Quote, behind: number): boolean {
  const { tokens, blocks } = article
  const [first, end] = blocks[quote.block]?.tokens ?? [0, 0]
  if (tokens.is(first - 1, '?') || tokens.is(tokens.indexAt(quote.span[1] - 1) + 1, '[')) return true
  const below = blocks[behind]?.tokens[0] ?? end
  for (let i = first; i < end - 1; i++) if (isSigned(article, i)) return true
  return isSigned(article, below)
}

/** A block that is nothing but a name. */
function isName({ blocks }: Article, index: number, speakers: Speakers): boolean {
  const [first, end] = blocks[index]?.tokens ?? [0, 0]
  return end - first > 0 && end - first <= NAME && speakers.isIn(index)
}

function isSigned({ tokens }: Article, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.dash && tokens.shapeOf(i + 1) > Shape.lower
}

function shown(article: Article, { inner }: Quote): string {
  const words = article.slice(inner).split(/\s+/)
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : words.join(' ')
}

const rule: Rule<Options> = {
  id: 'unattributed-quote',
  description: 'Who is speaking?',
  family: 'quotations',
  severity: 'warning',
  defaults: { words: 6 },
  schema: {
    words: {
      description: 'Quotes of fewer words are left alone.',
      type: 'integer',
      minimum: 1,
    },
  },
  check(article, { options, report }) {
    const speakers = new Speakers(article)
    let goesOn = false
    for (const quote of article.quotes) {
      if (quote.nested) continue
      const carried = goesOn
      goesOn = quote.continues
      const block = article.blocks[quote.block]
      if (carried || !block?.running || quote.words < options.words) continue
      // The first line of a draft may be a headline.
      if (quote.block === 0 && isAllQuote(article, 0)) continue
      // A quote that is never closed may have swallowed its speaker: unbalanced-quotes reports it.
      if (!quote.opened || !(quote.closed || quote.continues)) continue
      const attribution = quote.attribution === null ? null : article.attributions[quote.attribution]
      if (attribution && isSpoken(article, quote, attribution)) continue
      const before = introduction(article, quote.block)
      const behind = neighbour(article.blocks, quote.block, 1)
      if (speakers.speaksIn(quote.block) || speakers.isIn(quote.block)) continue
      if (speakers.introducesDocument(before)) continue
      if (speakers.speaksIn(before) || speakers.speaksIn(behind, TAGGING)) continue
      if (isName(article, behind, speakers)) continue
      if (isTitle(article, quote) || isAnswered(article, quote, behind)) continue
      report({
        span: quote.span,
        message: `“${shown(article, quote)}” has no speaker in this paragraph or beside it: say who says so.`,
      })
    }
  },
}

export default rulePlugin(rule)
