import { WordList } from '../../src/article/tokens.ts'
import type { Article } from '../../src/article/types.ts'
import { isOutletAt } from '../../src/article/unnamed/makers.ts'
import { isCharged, isVouchedFor } from '../../src/article/unnamed/vouched.ts'
import { HEARSAY_ADVERBS } from '../../src/english/hearsay.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const adverbs = new WordList(HEARSAY_ADVERBS)

/** Whether the sentence before or behind, in the same paragraph, names an outlet or says according to whom. */
function isReportedBeside(article: Article, sentence: number): boolean {
  const { tokens, sentences } = article
  const block = sentences[sentence]?.block
  for (const near of [sentence - 1, sentence, sentence + 1]) {
    const beside = sentences[near]
    if (!beside || beside.block !== block) continue
    for (let i = beside.tokens[0]; i < beside.tokens[1]; i++) {
      if (near < sentence && tokens.is(i, 'according') && tokens.is(i + 1, 'to')) return true
      if (isOutletAt(article, i, near)) return true
    }
  }
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
    for (const at of tokens.find(adverbs)) {
      const start = tokens.start[at] ?? 0
      if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
      const span = [start, tokens.end[at] ?? start] as const
      const isReport = tokens.is(at, 'reportedly')
      if (isVouchedFor(article, span) || (!isReport && isCharged(article, article.sentenceAt(start))))
        continue
      if (isReport && isReportedBeside(article, article.sentenceAt(start))) continue
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
