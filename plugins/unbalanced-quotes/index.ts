import { WordList } from '../../src/article/tokens.ts'
import type { Article, Quote, Span } from '../../src/article/types.ts'
import { PLAIN_CUES } from '../../src/english/cues.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  single: boolean
}

const CUES = new WordList(PLAIN_CUES)
/** Tokens between the comma that ends a speaker's words and the cue: “, the prime minister said”. */
const TAG = 5

/** The opening mark of a quote, and its closing mark. */
const openingMark = ({ span, inner }: Quote): Span => (inner[0] > span[0] ? [span[0], inner[0]] : span)
const closingMark = ({ span, inner }: Quote): Span => [inner[1], span[1]]

/** Where the words of a quote that is never closed may end: the comma before “she said”, or null. */
function endOfWords({ tokens }: Article, { inner }: Quote): Span | null {
  for (let i = tokens.indexAt(inner[0]) + 1; (tokens.start[i] ?? inner[1]) < inner[1]; i++) {
    if (!tokens.is(i, ',') && !tokens.is(i, '?') && !tokens.is(i, '!')) continue
    for (let j = i + 1; j <= i + TAG && tokens.isWord(j); j++) {
      if (tokens.has(j, CUES)) return [tokens.start[i] ?? 0, tokens.end[i] ?? 0]
    }
  }
  return null
}

/** A curly mark turned the wrong way at either end of a quote. */
function turnedMarks(article: Article, quote: Quote): Report[] {
  const found: Report[] = []
  const first = article.text[quote.span[0]]
  if (first === '”') {
    found.push({
      span: openingMark(quote),
      message: 'This mark is turned the wrong way: a quote opens with “.',
      expected: ['“'],
      fix: 'unsafe',
    })
  }
  if (first !== '„' && article.text[quote.inner[1]] === '“') {
    found.push({
      span: closingMark(quote),
      message: 'This mark is turned the wrong way: a quote closes with ”.',
      expected: ['”'],
      fix: 'unsafe',
    })
  }
  return found
}

function neverClosed(article: Article, quote: Quote): Report {
  const block = article.blocks[quote.block]
  let message = 'This mark opens a quote that is still open where the next one begins'
  let advice = 'close it where the speaker’s words end.'
  if (quote.nested) message = 'This mark opens a quote that is still open where the quote around it ends'
  else if (quote.span[1] === block?.span[1]) {
    message = 'This mark opens a quote that nothing closes'
    if (block.running) {
      advice =
        'close it where the speaker’s words end, or open the next paragraph with a mark if they go on there.'
    }
  }
  const end = endOfWords(article, quote)
  return {
    span: openingMark(quote),
    message: `${message}: ${advice}`,
    related: end ? [{ span: end, message: 'the speaker’s words may end here' }] : [],
  }
}

function neverOpened(article: Article, quote: Quote, before: Quote | undefined): Report {
  const block = article.blocks[quote.block]
  if (before && isCarried(article, before, quote)) {
    return {
      span: quote.span,
      message:
        'This mark closes a quote that was opened in an earlier paragraph: open this paragraph with a mark too, or close the quote there.',
      related: [{ span: openingMark(before), message: 'opened here' }],
    }
  }
  const sentence = article.sentences[article.sentenceAt(quote.span[0])]
  return {
    span: quote.span,
    message:
      'This mark closes a quote that nothing opens: open it where the speaker’s words begin, or take the mark out.',
    related:
      block && sentence
        ? [{ span: firstWord(article, sentence.span), message: 'the sentence begins here' }]
        : [],
  }
}

function firstWord({ tokens }: Article, [start, end]: Span): Span {
  const first = tokens.indexAt(start)
  return [tokens.start[first] ?? start, Math.min(end, tokens.end[first] ?? end)]
}

/** Whether a quote left open in one block of copy is closed, without being opened again, in the next. */
function isCarried(article: Article, open: Quote, closing: Quote): boolean {
  if (!open.opened || open.closed || open.continues || closing.opened) return false
  return closing.block - open.block <= 2 && open.span[1] === article.blocks[open.block]?.span[1]
}

/** Whether a single mark is one for sure: inside another quote, or where somebody speaks. */
function isSure(article: Article, quote: Quote): boolean {
  const block = article.blocks[quote.block]
  if (quote.mark === 'double' || quote.nested || !block) return true
  for (let i = block.tokens[0]; i < block.tokens[1]; i++) if (article.tokens.has(i, CUES)) return true
  return false
}

const rule: Rule<Options> = {
  id: 'unbalanced-quotes',
  description: 'Where does the quote begin, and where does it end?',
  family: 'quotations',
  severity: 'warning',
  defaults: { single: true },
  schema: {
    single: {
      description:
        'Whether single marks are looked at too; turn it off where names are written with ‘ (‘Abd, O‘ahu).',
      type: 'boolean',
    },
  },
  check(article, { options, report }) {
    const { quotes } = article
    for (const [i, quote] of quotes.entries()) {
      if (quote.mark === 'single' && !options.single) continue
      const before = quotes[i - 1]
      if (quote.opened && quote.closed) turnedMarks(article, quote).forEach(report)
      else if (quote.opened) {
        if (quote.continues || !isSure(article, quote)) continue
        const next = quotes.slice(i + 1, i + 8).find((one) => one.block > quote.block)
        if (!next || !isCarried(article, quote, next)) report(neverClosed(article, quote))
      } else if (!before || before.opened || before.block !== quote.block) {
        // A second one in the same block is the consequence of the first.
        report(neverOpened(article, quote, before))
      }
    }
  },
}

export default rulePlugin(rule)
