import { acronymForms, type AcronymStyle } from '../../src/article/naming/acronym-forms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule<AcronymStyle> = {
  id: 'acronym-form',
  description: 'UN or U.N., Nato or NATO: one way to write an acronym',
  family: 'institutions',
  severity: 'warning',
  defaults: { stops: 'consistent', words: 'consistent', lettersInCapitals: 0, forms: [] },
  schema: {
    stops: {
      description:
        'Full stops in acronyms that are read letter by letter: as the article mostly has it, or none.',
      type: 'string',
      enum: ['consistent', 'none'],
    },
    words: {
      description:
        'Acronyms that are read as words: as the article mostly has it, in capitals (NATO), or with a capital (Nato).',
      type: 'string',
      enum: ['consistent', 'capitals', 'initial'],
    },
    lettersInCapitals: {
      description: 'With “initial”: acronyms of up to so many letters stay in capitals.',
      type: 'integer',
      minimum: 0,
    },
    forms: {
      description:
        'Acronyms as the house writes them, whatever the other options say: [U.N., U.S., EU, Unesco].',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    for (const { span, expected, usual, settled } of acronymForms(article, options)) {
      const written = article.slice(span)
      report({
        span,
        message: settled
          ? `“${written}” is “${usual}” in this house: write it so.`
          : `“${written}” is “${usual}” elsewhere in the article: write it one way.`,
        expected: [expected],
        fix: 'safe',
      })
    }
  },
}

export default rulePlugin(rule)
