import { accusationsIn } from '../../src/article/accused/accusations.ts'
import { isAnswered } from '../../src/article/accused/answers.ts'
import { isFiction } from '../../src/article/accused/fiction.ts'
import { isProsecuted } from '../../src/article/accused/proceedings.ts'
import { namesOf } from '../../src/article/speech/names.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  charged: boolean
}

const rule: Rule<Options> = {
  id: 'accusation-without-response',
  description: 'What does the accused say?',
  family: 'other',
  severity: 'info',
  defaults: { charged: false },
  schema: {
    charged: {
      description:
        'Whether those who are charged or on trial are to be heard as well before they have pleaded.',
      type: 'boolean',
    },
  },
  check(article, { options, report }) {
    const seen = new Set<string>()
    for (const { accused, span, sentence, at } of accusationsIn(article)) {
      if (seen.has(accused)) continue
      seen.add(accused)
      if (!options.charged && isProsecuted(article, accused, sentence, at)) continue
      if (isAnswered(article, accused) || isFiction(article)) continue
      const name = namesOf(article).get(accused)?.name ?? ''
      report({
        span,
        message: `“${name}” is accused here and does not answer anywhere in the article: give their answer, or say that they were asked.`,
      })
    }
  },
}

export default rulePlugin(rule)
