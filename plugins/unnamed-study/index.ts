import type { UnnamedDocument } from '../../src/article/unnamed/documents.ts'
import { unnamedDocuments } from '../../src/article/unnamed/documents.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const ADVICE: Record<UnnamedDocument['kind'], string> = {
  poll: 'name the pollster and the date, or link one poll',
  study: 'name the author, the institution or the journal, or link the work',
  data: 'name the body that keeps the numbers, or link them',
}

const rule: Rule = {
  id: 'unnamed-study',
  description: 'Studies show, polls suggest: which ones?',
  family: 'sources',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { span, kind, isStanding } of unnamedDocuments(article)) {
      report({
        span,
        message: `“${article.slice(span)}” could be anybody’s: ${ADVICE[kind]}.`,
        ...(isStanding ? { severity: 'info' as const } : {}),
      })
    }
  },
}

export default rulePlugin(rule)
