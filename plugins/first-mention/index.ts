import { introducedWith } from '../../src/article/naming/courtesy.ts'
import { Household } from '../../src/article/naming/household.ts'
import { firstMentions } from '../../src/article/naming/introductions.ts'
import { WordList } from '../../src/article/tokens.ts'
import type { Article, Mention, Span } from '../../src/article/types.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  household: readonly string[]
  withoutHonorifics: readonly string[]
}

/** The full name, or “President Reed” where the title is all there is. */
function fullName(article: Article, { form, title, span }: Mention): string {
  return onOneLine(article, form === 'full' || !title ? span : [title[0], span[1]])
}

const onOneLine = (article: Article, span: Span): string => article.slice(span).replace(/\s+/g, ' ')

/** “Mr Karim Osei” where the house has “Karim Osei”. */
function introductions(article: Article, honorifics: readonly string[]): Report[] {
  const dropped = new WordList(honorifics.map((word) => word.replace(/\.$/, '')))
  return introducedWith(dropped, article).map(({ honorific, name, mere }) => {
    const span: Span = [honorific[0], name[1]]
    const right = onOneLine(article, name)
    return {
      span,
      message: `“${onOneLine(article, span)}” is “${right}” at first mention in this house: leave “${article.slice(honorific)}” out.`,
      expected: [right],
      // With “Dr” goes what may be all that says who that is.
      fix: mere ? 'safe' : 'unsafe',
    }
  })
}

const rule: Rule<Options> = {
  id: 'first-mention',
  description: 'Full name first, and who they are',
  family: 'people',
  severity: 'warning',
  defaults: { household: [], withoutHonorifics: [] },
  schema: {
    household: {
      description:
        'People whom the readers of this newsroom know, beside those that everybody knows: full names, or single names by which they are known.',
      type: 'array',
      items: { type: 'string' },
    },
    withoutHonorifics: {
      description:
        'Honorifics that the house leaves out before a full name: `Mr`, `Mrs`, `Ms`, `Dr` … (with or without a full stop).',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, register, report }) {
    if (options.withoutHonorifics.length > 0) {
      introductions(article, options.withoutHonorifics).forEach(report)
    }
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
