import { sharedSurnames } from '../../src/article/naming/shared-surnames.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'shared-surname',
  description: 'Which Smith? Two people have this surname',
  family: 'people',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { mention, people, named } of sharedSurnames(article)) {
      const surname = article.slice(mention.span)
      const names = people.map(({ name }) => name)
      const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
      report({
        span: mention.span,
        message: `Which ${surname}? It may be ${list}: give the first name here.`,
        related: named.map(({ span }, i) => ({ span, message: `“${names[i]}” here` })),
      })
    }
  },
}

export default rulePlugin(rule)
