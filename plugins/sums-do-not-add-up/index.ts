import { wrongChanges, wrongHundreds, wrongShares, wrongTotals } from '../../src/article/arithmetic/sums.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'sums-do-not-add-up',
  description: 'Do the parts make the total, and the changes what stands at both ends?',
  family: 'figures',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const read of [wrongTotals, wrongShares, wrongChanges, wrongHundreds]) {
      for (const { span, sum, related } of read(article)) {
        report({
          span,
          message: `${sum}: find out which figure is wrong.`,
          related: related.map((other) => ({ span: other, message: `${article.slice(other)} here` })),
        })
      }
    }
  },
}

export default rulePlugin(rule)
