import { unusedAcronyms } from '../../src/article/naming/acronyms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'unused-acronym',
  description: 'No letters in brackets that are never used',
  family: 'institutions',
  severity: 'info',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { span, name } of unusedAcronyms(article)) {
      const letters = article.slice([span[0] + 1, span[1] - 1])
      const full = article.slice(name).replace(/\s+/g, ' ')
      report({
        span,
        message: `“${letters}” is given here and never used: take the brackets out, or use the letters for “${full}” further down.`,
      })
    }
  },
}

export default rulePlugin(rule)
