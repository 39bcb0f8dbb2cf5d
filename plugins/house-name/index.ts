import { wrongForms } from '../../src/register/wrong-forms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'house-name',
  description: 'The names register spells it otherwise',
  family: 'people',
  severity: 'error',
  defaults: {},
  schema: {},
  check(article, { register, report }) {
    for (const { span, entry, right, expected } of wrongForms(article, register)) {
      const written = article.slice(span).replace(/\s+/g, ' ')
      const who = [
        ...(right === entry.name ? [] : [entry.name]),
        ...(entry.role === null ? [] : [entry.role]),
      ]
      const whose = who.length > 0 ? ` (${who.join(', ')})` : ''
      report({
        span,
        message: `“${written}” is “${right}” in the names register${whose}: write it so.`,
        expected: [expected],
        fix: 'safe',
      })
    }
  },
}

export default rulePlugin(rule)
