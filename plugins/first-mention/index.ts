import { Household } from '../../src/article/naming/household.ts'
import { firstMentions } from '../../src/article/naming/introductions.ts'
import type { Article, Mention } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  household: readonly string[]
}

/** The full name, or “President Reed” where the title is all there is. */
function fullName(article: Article, { form, title, span }: Mention): string {
  return article.slice(form === 'full' || !title ? span : [title[0], span[1]]).replace(/\s+/g, ' ')
}

const rule: Rule<Options> = {
  id: 'first-mention',
  description: 'Full name first, and who they are',
  family: 'people',
  severity: 'warning',
  defaults: { household: [] },
  schema: {
    household: {
      description:
        'People whom the readers of this newsroom know, beside those that everybody knows: full names, or single names by which they are known.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, register, report }) {
    const household = Household.with(register.knownPeople(options.household))
    for (const { kind, person, mention, full } of firstMentions(article, household)) {
      const name = article.slice(mention.span)
      if (kind === 'no role') {
        report({
          span: mention.span,
          severity: 'info',
          message: `Who is ${name}? Neither this sentence nor the next says: add a title or a few words.`,
        })
      } else if (kind === 'place only') {
        report({
          span: mention.span,
          message: `Who is ${name}? A place is all that stands before the name: add a title or a few words.`,
        })
      } else if (kind === 'surname first' && full) {
        report({
          span: mention.span,
          message: `“${name}” comes before the full name: write “${fullName(article, full)}” here, say who that is, and use the surname after that.`,
          related: [{ span: full.span, message: 'the full name comes only here' }],
        })
      } else {
        report({
          span: mention.span,
          message: `“${name}” never gets a full name in the copy: give it here, and say who that is.`,
          related: full
            ? [{ span: full.span, message: `“${person.name}” stands here, outside of the copy` }]
            : [],
        })
      }
    }
  },
}

export default rulePlugin(rule)
