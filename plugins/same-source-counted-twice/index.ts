import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'same-source-counted-twice',
  description: '“Sources”: how many? One who speaks twice is still one',
  family: 'sources',
  severity: 'off',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const one of unnamedSources(article)) {
      if (one.kind !== 'source' || one.single || one.counted || one.determiner === 'pointing') continue
      report({
        span: one.span,
        message: `“${article.slice(one.span)}” could be one or ten: give the number (“two sources”), or write “a source” if it was one.`,
      })
    }
  },
}

export default rulePlugin(rule)
