import { WordList } from '../../src/article/tokens.ts'
import type { Span } from '../../src/article/types.ts'
import { hasBodyNear, namedOfGroup } from '../../src/article/unnamed/camp.ts'
import { anonymityFor } from '../../src/article/unnamed/reasons.ts'
import { citedGroups, unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  accept: readonly string[]
  ask: readonly string[]
}

/** In how many sentences the same group, cited again, is not worth another warning. */
const AGAIN = 3

const rule: Rule<Options> = {
  id: 'unnamed-authority',
  description: 'Which experts, which critics?',
  family: 'sources',
  severity: 'warning',
  defaults: { accept: [], ask: [] },
  schema: {
    accept: {
      description: 'Groups that may be cited without a name, in the plural: officials, organisers.',
      type: 'array',
      items: { type: 'string' },
    },
    ask: {
      description:
        'Groups that most houses let speak without a name and this one does not: police, prosecutors.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const accepted = new Set(options.accept.map((word) => word.toLowerCase()))
    const first = new Map<string, Span>()
    const last = new Map<string, number>()
    const asked = options.ask.length > 0 ? citedGroups(article, WordList.of(options.ask)) : []
    for (const one of [...unnamedSources(article), ...asked]) {
      if (one.kind !== 'group' || one.counted || one.determiner === 'pointing' || one.body) continue
      if (accepted.has(article.tokens.lower(one.head))) continue
      if (namedOfGroup(article, one) || hasBodyNear(article, one) || anonymityFor(article, one).reason)
        continue
      const words = article.slice(one.span)
      // “officials said”, again: what the reader has to ask has been asked.
      const key = [one.noun, ...one.modifiers].join(' ')
      const before = first.get(key) ?? null
      const isAgain = before !== null && one.sentence - (last.get(key) ?? 0) <= AGAIN
      if (!before) first.set(key, one.span)
      last.set(key, one.sentence)
      report({
        span: one.span,
        message: before
          ? `“${words}” are cited again, and still none of them is named: name one, say for whom they speak, or leave the claim out.`
          : `“${words}” are cited, and none of them is named in this sentence or the next two: name one, say for whom they speak, or leave the claim out.`,
        ...(isAgain && { severity: 'info' as const }),
        ...(before && {
          related: [{ span: before, message: `“${article.slice(before)}” are cited here first` }],
        }),
      })
    }
  },
}

export default rulePlugin(rule)
