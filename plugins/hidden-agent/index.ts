import { WordList } from '../../src/article/tokens.ts'
import { hiddenAgents } from '../../src/article/unnamed/hidden-agents.ts'
import { isCharged, isOnRecord, isVouchedFor } from '../../src/article/unnamed/vouched.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  accept: readonly string[]
}

/** Before “it was revealed”, when a story tells again what came out long ago. */
const past = new WordList(['when', 'after', 'since', 'once'])

const rule: Rule<Options> = {
  id: 'hidden-agent',
  description: 'It is understood, is thought to: by whom?',
  family: 'sources',
  severity: 'warning',
  defaults: { accept: [] },
  schema: {
    accept: {
      description: 'Words that may stand without an agent in this house: understood, learnt, estimated.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const { tokens } = article
    const accepted = WordList.of(options.accept)
    for (const { span, verb } of hiddenAgents(article)) {
      if (tokens.has(verb, accepted) || isVouchedFor(article, span)) continue
      const sentence = article.sentenceAt(span[0])
      if (isOnRecord(article, sentence)) continue
      if (tokens.is(verb, 'alleged') && isCharged(article, sentence)) continue
      const words = article.slice(span)
      const isBackground = tokens.has(tokens.indexAt(span[0]) - 1, past)
      report({
        span,
        ...(isBackground && { severity: 'info' as const }),
        message: `“${words}” hides who says so: name them and how they know, or report it as a fact that you have confirmed.`,
      })
    }
  },
}

export default rulePlugin(rule)
