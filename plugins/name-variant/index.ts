import { institutionVariants } from '../../src/article/naming/institution-spellings.ts'
import { nameVariants } from '../../src/article/naming/variants.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'name-variant',
  description: 'One name, one spelling, from the headline to the caption',
  family: 'people',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { places, usual, first, count } of [
      ...nameVariants(article),
      ...institutionVariants(article),
    ]) {
      const [span, ...others] = places
      if (!span) continue
      const written = article.slice(span).replace(/\s+/g, ' ')
      const times = count > 1 ? ` (${count} times)` : ''
      report({
        span,
        message: `“${written}” is “${usual}” elsewhere in the article${times}: find out which is right and use it throughout.`,
        related: [
          { span: first, message: `“${usual}” here` },
          ...others.map((place) => ({ span: place, message: `“${written}” here too` })),
        ],
      })
    }
  },
}

export default rulePlugin(rule)
