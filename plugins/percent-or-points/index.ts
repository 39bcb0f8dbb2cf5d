import { digits } from '../../src/article/arithmetic/amounts.ts'
import { changes, isPointsAsPercent, relativeChange } from '../../src/article/arithmetic/changes.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'percent-or-points',
  description: 'From 3% to 5% is a rise of two points, not of 2%',
  family: 'figures',
  severity: 'error',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const one of changes(article)) {
      if (!isPointsAsPercent(one)) continue
      const { from, to, change } = one
      const [more, less] = [Math.max(from.value, to.value), Math.min(from.value, to.value)]
      const points = digits(change.value)
      const percent = digits(Math.abs(relativeChange(one).value), 0)
      report({
        span: change.figure.span,
        message: `${digits(more)}% − ${digits(less)}% = ${points} percentage ${points === '1' ? 'point' : 'points'}; in per cent it is ${percent}%: say points.`,
        related: [from, to].map(({ figure }) => ({
          span: figure.span,
          message: `${article.slice(figure.span)} here`,
        })),
      })
    }
  },
}

export default rulePlugin(rule)
