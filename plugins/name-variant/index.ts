import { institutionVariants } from '../../src/article/naming/institution-spellings.ts'
import { nameVariants } from '../../src/article/naming/variants.ts'
import type { Article } from '../../src/article/types.ts'
import type { Context, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  scope: 'article' | 'run'
}

/** Names that other drafts of the run have in another way. */
function reportRun(article: Article, { run, report }: Context<Options>): void {
  const named = [
    ...article.people.map((one) => ({ ...one, kind: 'person' as const })),
    ...article.institutions.map((one) => ({ ...one, kind: 'institution' as const })),
  ]
  for (const { kind, name, mentions } of named) {
    const variant = run.variantOf(kind, name)
    const mention = mentions.find(({ form, quoted }) => form === 'full' && !quoted)
    if (variant?.difference !== 'letters' || !mention) continue
    const { usual, drafts, first } = variant
    const where = `${first.path}:${first.line}:${first.column}`
    report({
      span: mention.span,
      message: `“${name}” is “${usual}” in ${drafts === 1 ? 'another draft' : `${drafts} drafts`} (${where}): find out which is right and use it throughout.`,
    })
  }
}

const rule: Rule<Options> = {
  id: 'name-variant',
  description: 'One name, one spelling, from the headline to the caption',
  family: 'people',
  severity: 'warning',
  defaults: { scope: 'article' },
  schema: {
    scope: {
      description: 'What is compared: the names of each article, or also those of all drafts of a run.',
      type: 'string',
      enum: ['article', 'run'],
    },
  },
  check(article, context) {
    const { options, report } = context
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
    if (options.scope === 'run') reportRun(article, context)
  },
}

export default rulePlugin(rule)
