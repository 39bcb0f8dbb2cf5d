import { clashes } from '../../src/article/arithmetic/clashes.ts'
import { wrongConversions, wrongExchanges } from '../../src/article/arithmetic/conversions.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'figures-disagree',
  description: 'One value for one quantity: headline, caption, body and conversions',
  family: 'figures',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const read of [wrongConversions, wrongExchanges]) {
      for (const { span, other, fault } of read(article)) {
        report({
          span,
          message: `${fault}: find out which figure is wrong.`,
          related: [{ span: other, message: `${article.slice(other)} here` }],
        })
      }
    }
    for (const { figure, other, place } of clashes(article)) {
      const [here, there] = [article.slice(figure.span), article.slice(other.span)]
      report({
        span: figure.span,
        message: `“${here}” in the ${place}, “${there}” ${place === 'body' ? 'further up' : 'in the body'}: find out which is right, or say what differs.`,
        severity: 'info',
        related: [{ span: other.span, message: `${there} here` }],
      })
    }
  },
}

export default rulePlugin(rule)
