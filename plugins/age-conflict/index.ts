import { ageConflicts } from '../../src/article/naming/ages.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'age-conflict',
  description: 'One age per person',
  family: 'people',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { person, first, other } of ageConflicts(article)) {
      report({
        span: other.figure.span,
        message: `${person.name} is ${other.value} here and ${first.value} elsewhere in the article: find out which is right.`,
        related: [{ span: first.figure.span, message: `${first.value} here` }],
      })
    }
  },
}

export default rulePlugin(rule)
