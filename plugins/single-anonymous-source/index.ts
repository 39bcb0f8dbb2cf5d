import type { Article } from '../../src/article/types.ts'
import { onlySource } from '../../src/article/unnamed/single.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  minimumWords: number
}

/** Whether running copy has so many words. */
function hasWords({ blocks, tokens }: Article, least: number): boolean {
  let words = 0
  for (const block of blocks) {
    if (!block.running) continue
    for (let i = block.tokens[0]; i < block.tokens[1] && words < least; i++) if (tokens.isWord(i)) words++
  }
  return words >= least
}

const rule: Rule<Options> = {
  id: 'single-anonymous-source',
  description: 'Does the whole story hang on one unnamed source?',
  family: 'sources',
  severity: 'info',
  defaults: { minimumWords: 120 },
  schema: {
    minimumWords: {
      description: 'Stories with fewer words of running copy are left alone: briefs have room for one voice.',
      type: 'integer',
      minimum: 0,
    },
  },
  check(article, { options, report }) {
    if (!hasWords(article, options.minimumWords)) return
    const only = onlySource(article)
    if (!only) return
    const { source, again } = only
    report({
      span: source.span,
      message: `Everything that is attributed in this story rests on “${article.slice(source.span)}”: find a second source or a document, or tell readers why one is enough.`,
      related: again.map((span) => ({ span, message: 'the same source' })),
    })
  },
}

export default rulePlugin(rule)
