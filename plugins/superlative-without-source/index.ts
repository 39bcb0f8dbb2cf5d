import { superlativesWithoutSource } from '../../src/article/arithmetic/superlatives.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'superlative-without-source',
  description: '“Record”, “largest ever”: who keeps the record?',
  family: 'figures',
  severity: 'off',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const span of superlativesWithoutSource(article)) {
      report({
        span,
        message: `“${article.slice(span)}” has no source: say who keeps the record, and since when.`,
      })
    }
  },
}

export default rulePlugin(rule)
