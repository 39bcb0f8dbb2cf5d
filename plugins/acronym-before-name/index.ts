import { bareAcronyms } from '../../src/article/naming/acronyms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  household: readonly string[]
  lateExpansion: boolean
}

const rule: Rule<Options> = {
  id: 'acronym-before-name',
  description: 'The name first, the letters after it',
  family: 'institutions',
  severity: 'warning',
  defaults: { household: [], lateExpansion: false },
  schema: {
    household: {
      description: 'Acronyms that the readers of this newsroom know, beside those that everybody knows.',
      type: 'array',
      items: { type: 'string' },
    },
    lateExpansion: {
      description: 'Whether the full name may come in the sentence after the letters.',
      type: 'boolean',
    },
  },
  check(article, { options, register, report }) {
    const household = register.knownAcronyms(options.household)
    for (const { span, kind, later } of bareAcronyms(article, household)) {
      if (!later) continue
      const distance = article.sentenceAt(later[0]) - article.sentenceAt(span[0])
      if (distance <= (options.lateExpansion ? 1 : 0)) continue
      const letters = article.slice(span)
      const name = article.slice(later).replace(/\s+/g, ' ')
      report({
        span,
        severity: kind === 'body' ? 'warning' : 'info',
        message: `“${letters}” comes before its name: write “${name}” here, and the letters after that.`,
        related: [{ span: later, message: `“${name}” comes only here` }],
      })
    }
  },
}

export default rulePlugin(rule)
