import { opinionIn, quotesOf } from '../../src/article/unnamed/opinions.ts'
import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'anonymous-opinion',
  description: 'No unnamed praise or attack: who stands by these words?',
  family: 'sources',
  severity: 'info',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const seen = new Set<number>()
    for (const one of unnamedSources(article)) {
      if (one.determiner === 'pointing' || (one.kind === 'group' && !one.counted)) continue
      for (const { inner } of quotesOf(article, one)) {
        const opinion = opinionIn(article, inner)
        if (!opinion || seen.has(opinion[0])) continue
        seen.add(opinion[0])
        report({
          span: opinion,
          message: `“${article.slice(opinion)}” is an opinion, and nobody stands by it with a name: let “${article.slice(one.span)}” give facts, get the opinion on the record, or leave it out.`,
          related: [{ span: one.span, message: 'whose opinion it is' }],
        })
      }
    }
  },
}

export default rulePlugin(rule)
