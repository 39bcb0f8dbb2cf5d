import { culpritsIn } from '../../src/article/accused/culprits.ts'
import { isFiction } from '../../src/article/accused/fiction.ts'
import { arrestsForCrime } from '../../src/article/accused/arrests.ts'
import { suspectsIn } from '../../src/article/accused/proceedings.ts'
import { namesOf } from '../../src/article/speech/names.ts'
import { isConvicted } from '../../src/article/accused/verdicts.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'guilt-implied',
  description: 'Arrested for murder, the killer: has a court said so?',
  family: 'other',
  severity: 'info',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { span, offence, suspect } of arrestsForCrime(article)) {
      if (isConvicted(article, suspect)) continue
      const words = article.slice(span)
      report({
        span,
        message: `“${words}” says that they did it: write “on suspicion of ${offence}”, or what they are charged with.`,
        expected: [words.replace(/\bfor\b/, 'on suspicion of')],
        fix: 'unsafe',
      })
    }
    const culprits = culpritsIn(article)
    if (culprits.length === 0) return
    const suspects = suspectsIn(article)
    if (suspects.first === null || isFiction(article)) return
    for (const { span, named } of culprits) {
      if (named ? !suspects.ids.has(named.id) : span[0] < suspects.first[1]) continue
      if (isConvicted(article, named?.id ?? suspects.only)) continue
      const name = named ? namesOf(article).get(named.id)?.name : null
      report({
        span,
        message: `“${article.slice(span)}” says that ${name ? `“${name}”` : 'the suspect'} did it, and no court has: write “the suspect”, “the accused”, or what the police say happened.`,
        related: [{ span: suspects.first, message: 'no more than this is said of the case here' }],
      })
    }
  },
}

export default rulePlugin(rule)
