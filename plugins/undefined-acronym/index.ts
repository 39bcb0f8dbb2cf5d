import { bareAcronyms } from '../../src/article/naming/acronyms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  household: readonly string[]
}

const rule: Rule<Options> = {
  id: 'undefined-acronym',
  description: 'What do the letters stand for? Spell the name out once',
  family: 'institutions',
  severity: 'warning',
  defaults: { household: [] },
  schema: {
    household: {
      description: 'Acronyms that the readers of this newsroom know, beside those that everybody knows.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, register, report }) {
    const household = register.knownAcronyms(options.household)
    for (const { span, kind, later } of bareAcronyms(article, household)) {
      if (later) continue
      const name = article.slice(span)
      const full = register.find(name)?.name
      const advice =
        full === undefined || full.length <= name.length
          ? 'give the full name here, or say what it is.'
          : `write “${full}” here, as the names register has it, or say what it is.`
      report({
        span,
        severity: kind === 'body' ? 'warning' : 'info',
        message: `“${name}” is not spelled out anywhere in the article: ${advice}`,
      })
    }
  },
}

export default rulePlugin(rule)
