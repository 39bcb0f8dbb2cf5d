import { namedOfGroup } from '../../src/article/unnamed/camp.ts'
import { anonymityFor } from '../../src/article/unnamed/reasons.ts'
import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  accept: readonly string[]
}

const rule: Rule<Options> = {
  id: 'unnamed-authority',
  description: 'Which experts, which critics?',
  family: 'sources',
  severity: 'warning',
  defaults: { accept: [] },
  schema: {
    accept: {
      description: 'Groups that may be cited without a name, in the plural: officials, organisers.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const accepted = new Set(options.accept.map((word) => word.toLowerCase()))
    for (const one of unnamedSources(article)) {
      if (one.kind !== 'group' || one.counted || one.determiner === 'pointing' || one.body) continue
      if (accepted.has(article.tokens.lower(one.head))) continue
      if (namedOfGroup(article, one) || anonymityFor(article, one).reason) continue
      const words = article.slice(one.span)
      report({
        span: one.span,
        message: `“${words}” are cited, and none of them is named in this sentence or the next two: name one, say for whom they speak, or leave the claim out.`,
      })
    }
  },
}

export default rulePlugin(rule)
