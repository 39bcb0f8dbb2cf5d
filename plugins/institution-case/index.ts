import { type CasedName, casings } from '../../src/article/naming/casings.ts'
import { overCapitalised } from '../../src/article/naming/house-casings.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  form: 'consistent' | 'capitals' | 'lower'
  lower: readonly string[]
}

const rule: Rule<Options> = {
  id: 'institution-case',
  description: 'Capitals or none: one way to write one institution',
  family: 'institutions',
  severity: 'warning',
  defaults: { form: 'consistent', lower: [] },
  schema: {
    form: {
      description:
        'Which way is kept where an article has both: the more usual one in it, the one with capitals, or the one without.',
      type: 'string',
      enum: ['consistent', 'capitals', 'lower'],
    },
    lower: {
      description: 'Names as the house writes them, where it gives them fewer capitals: “Labour party”.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const house = options.lower.length > 0 ? overCapitalised(article, options.lower) : []
    for (const { span, expected } of house) {
      const written = article.slice(span).replace(/\s+/g, ' ')
      report({
        span,
        message: `“${written}” is “${expected}” in this house: take out the capitals.`,
        expected: [expected],
        fix: 'unsafe',
      })
    }
    const settled = new Set(options.lower.map((name) => name.toLowerCase()))
    for (const { name, capitals, lower } of casings(article)) {
      if (settled.has(name.toLowerCase())) continue
      // Of two that are as usual the one with capitals is kept: it is a name.
      const drops =
        options.form === 'lower' || (options.form === 'consistent' && capitals.length < lower.length)
      const [wrong, right] = drops ? [capitals, lower] : [lower, capitals]
      const first = right[0] as CasedName
      const usual = article.slice(first.span).replace(/\s+/g, ' ')
      for (const { span, own } of wrong) {
        if (!own) continue
        report({
          span,
          message: `“${article.slice(span).replace(/\s+/g, ' ')}” is “${usual}” elsewhere in the article: write it one way.`,
          related: [{ span: first.span, message: `“${usual}” here` }],
        })
      }
    }
  },
}

export default rulePlugin(rule)
