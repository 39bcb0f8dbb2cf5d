import { changesWithoutBaseline } from '../../src/article/arithmetic/baselines.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'change-without-baseline',
  description: 'A rise from what, since when?',
  family: 'figures',
  severity: 'off',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const span of changesWithoutBaseline(article)) {
      report({
        span,
        message: `“${article.slice(span)}”: from what, since when? Give the value it started from, or the period.`,
      })
    }
  },
}

export default rulePlugin(rule)
