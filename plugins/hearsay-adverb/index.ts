import { WordList } from '../../src/article/tokens.ts'
import type { Article } from '../../src/article/types.ts'
import { isVouchedFor } from '../../src/article/unnamed/vouched.ts'
import { CHARGE_WORDS, HEARSAY_ADVERBS } from '../../src/english/hearsay.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const adverbs = new WordList(HEARSAY_ADVERBS)
const charges = new WordList(CHARGE_WORDS)

/** Whether the sentence of an accusation names the charge or the court. */
function isCharged({ tokens, sentences }: Article, sentence: number): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.has(i, charges)) return true
  return false
}

const rule: Rule = {
  id: 'hearsay-adverb',
  description: 'Reportedly, allegedly: says who?',
  family: 'sources',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const { tokens } = article
    for (let at = 0; at < tokens.count; at++) {
      if (!adverbs.has(tokens.hash[at] ?? 0)) continue
      const start = tokens.start[at] ?? 0
      if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
      const span = [start, tokens.end[at] ?? start] as const
      const isReport = tokens.is(at, 'reportedly')
      if (isVouchedFor(article, span) || (!isReport && isCharged(article, article.sentenceAt(start))))
        continue
      const word = tokens.at(at)
      report({
        span,
        message: isReport
          ? `“${word}” leaves out who reported it: name or link the outlet, or confirm it and cut the word.`
          : `“${word}” leaves out who says so: name the accuser, the police force or the court paper, or cut the claim.`,
      })
    }
  },
}

export default rulePlugin(rule)
