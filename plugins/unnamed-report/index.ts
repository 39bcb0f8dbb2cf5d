import { unnamedReports } from '../../src/article/unnamed/media.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'unnamed-report',
  description: 'Local media reported, according to reports: which outlet?',
  family: 'sources',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const span of unnamedReports(article)) {
      report({
        span,
        message: `“${article.slice(span)}” could be anybody’s: name the outlet, with a link, or confirm the news and say how.`,
      })
    }
  },
}

export default rulePlugin(rule)
