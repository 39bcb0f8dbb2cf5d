import { type Spoken, isNamedIn, spokenIn } from '../../src/article/speech/spoken.ts'
import type { Article } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  words: number
}

/** Paragraphs that one speaker carries. */
const REACH = 3

/** Number of words of an article between two offsets. */
function wordsBetween({ tokens }: Article, start: number, end: number): number {
  let words = 0
  for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++) if (tokens.isWord(i)) words++
  return words
}

/** Number of quoted sentences that end before the speaker is named. */
function sentencesBefore(article: Article, { quote, tag }: Spoken): number {
  return article.sentenceAt(tag[0]) - article.sentenceAt(quote.span[0])
}

/** Whether the sentence before a quote names its speaker, or ends in a colon: “Mira Castellan runs the inn.” */
function isIntroduced(article: Article, { quote, speaker }: Spoken): boolean {
  const before = article.sentences[article.sentenceAt(quote.span[0]) - 1]
  if (!before) return false
  if (article.text[before.span[1] - 1] === ':') return true
  return isNamedIn(article, speaker, before.span)
}

const rule: Rule<Options> = {
  id: 'late-attribution',
  description: 'Name the speaker by the end of the first quoted sentence',
  family: 'quotations',
  severity: 'off',
  defaults: { words: 6 },
  schema: {
    words: {
      description: 'Speakers who are named before so many quoted words have gone by are left alone.',
      type: 'integer',
      minimum: 1,
    },
  },
  check(article, { options, report }) {
    let before: Spoken | null = null
    for (const spoken of spokenIn(article)) {
      const { quote, tag, speaker } = spoken
      const goesOn =
        before !== null && before.speaker === speaker && before.quote.block >= quote.block - REACH
      before = spoken
      if (goesOn || tag[0] < quote.span[0]) continue
      const sentences = sentencesBefore(article, spoken)
      const first = article.sentences[article.sentenceAt(quote.span[0])]
      if (sentences < 1 || !first || wordsBetween(article, quote.span[0], first.span[1]) < options.words)
        continue
      if (isIntroduced(article, spoken)) continue
      report({
        span: tag,
        message: `“${article.slice(tag)}” comes after ${sentences + 1} quoted sentences: name the speaker at the end of the first.`,
        related: [{ span: first.span, message: 'the first quoted sentence' }],
      })
    }
  },
}

export default rulePlugin(rule)
