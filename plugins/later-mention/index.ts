import { repeats } from '../../src/article/naming/later.ts'
import { foldWord } from '../../src/article/names/lexicon.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  gap: number
  keep: readonly string[]
}

const rule: Rule<Options> = {
  id: 'later-mention',
  description: 'After the introduction, the later form',
  family: 'people',
  severity: 'info',
  defaults: { gap: 8, keep: [] },
  schema: {
    gap: {
      description:
        'So many paragraphs without somebody, and the full name may come back to remind the reader.',
      type: 'integer',
      minimum: 1,
    },
    keep: {
      description: 'People who keep their full or given name all through an article, by full name.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const keep = new Set(options.keep.map(foldWord))
    for (const { kind, mention, others, first, usual } of repeats(article, options.gap, keep)) {
      const written = article.slice(mention.span).replace(/\s+/g, ' ')
      const name = article.slice(first.span).replace(/\s+/g, ' ')
      const times = others.length > 0 ? ` (and ${others.length} more)` : ''
      report({
        span: mention.span,
        message:
          kind === 'full'
            ? `“${written}” was introduced above and is “${usual}” elsewhere${times}: the later form will do.`
            : `“${written}” is “${usual}” elsewhere${times}: use one later form for ${name}.`,
        expected: [usual],
        fix: 'unsafe',
        related: [
          { span: first.span, message: 'introduced here' },
          ...others.map(({ span }) => ({ span, message: `“${article.slice(span)}” here too` })),
        ],
      })
    }
  },
}

export default rulePlugin(rule)
