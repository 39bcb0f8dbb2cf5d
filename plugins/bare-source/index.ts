import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'bare-source',
  description: 'Never just “a source said”: how does the source come to know?',
  family: 'sources',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const one of unnamedSources(article)) {
      if (one.kind !== 'source' || one.described || one.determiner === 'pointing') continue
      report({
        span: one.span,
        message: `“${article.slice(one.span)}” tells nothing of who is speaking: say how they come to know (“a source close to the talks”) and why they are not named, or find somebody who will be.`,
      })
    }
  },
}

export default rulePlugin(rule)
