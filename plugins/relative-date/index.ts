import {
  AFTER_LAST,
  AFTER_THIS,
  EVENTS_OF_TODAY,
  NEWS_OF_TODAY,
  RELATIVE_DAYS,
} from '../../src/english/relative-days.ts'
import { isOwnCopy } from '../../src/article/forms/copy.ts'
import { wordsOf } from '../../src/article/forms/restyle.ts'
import { Shape, TokenKind, WordList } from '../../src/article/tokens.ts'
import type { Article, Span } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  write: 'weekday' | 'date in brackets'
}

const TRIGGERS = new WordList([...RELATIVE_DAYS, ...AFTER_LAST, ...AFTER_THIS, 'today'])
const ALWAYS = new WordList(RELATIVE_DAYS)
const NIGHT = new WordList(AFTER_LAST)
const PARTS = new WordList(AFTER_THIS)
const NEWS = new WordList(NEWS_OF_TODAY)
const EVENTS = new WordList(EVENTS_OF_TODAY)

/** First token of the words at a trigger, or -1 when they name no day from the day of writing. */
function firstOf({ tokens }: Article, at: number, first: number): number {
  // “USA Today”, “This Morning”: names.
  const named = at !== first && tokens.shapeOf(at) !== Shape.lower
  if (named) return -1
  if (tokens.has(at, NIGHT)) return tokens.is(at - 1, 'last') ? at - 1 : -1
  if (tokens.has(at, PARTS)) return tokens.is(at - 1, 'this') ? at - 1 : -1
  if (tokens.has(at, ALWAYS)) return at
  const possessive = tokens.kindOf(at + 1) === TokenKind.clitic
  const news = possessive ? tokens.has(at + 2, EVENTS) : tokens.has(at - 1, NEWS) || tokens.has(at + 1, NEWS)
  return news ? at : -1
}

function relativeDays(article: Article): { span: Span; behind: string }[] {
  const { tokens, text } = article
  return tokens.find(TRIGGERS).flatMap((at) => {
    const start = tokens.start[at] ?? 0
    const sentence = article.sentences[article.sentenceAt(start)]
    if (!sentence || !isOwnCopy(article, [start, start], sentence.block)) return []
    const first = firstOf(article, at, sentence.tokens[0])
    if (first < sentence.tokens[0]) return []
    const end = tokens.end[at] ?? start
    return [{ span: [tokens.start[first] ?? start, end] as const, behind: text.slice(end, end + 2) }]
  })
}

const rule: Rule<Options> = {
  id: 'relative-date',
  description: 'Yesterday, today, last night: which day is that for a reader tomorrow?',
  family: 'other',
  severity: 'off',
  defaults: { write: 'weekday' },
  schema: {
    write: {
      description: 'What is written instead: the weekday, or the date in brackets behind the word.',
      type: 'string',
      enum: ['weekday', 'date in brackets'],
    },
  },
  check(article, { options, report }) {
    const brackets = options.write === 'date in brackets'
    const advice = brackets ? 'put the date in brackets behind it' : 'write the weekday or the date'
    for (const { span, behind } of relativeDays(article)) {
      if (brackets && behind === ' (') continue
      report({
        span,
        message: `“${wordsOf(article, span)}” is another day for whoever reads this later: ${advice}.`,
      })
    }
  },
}

export default rulePlugin(rule)
