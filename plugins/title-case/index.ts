import { titleForms, type TitleForm } from '../../src/article/naming/title-forms.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

type Case = 'capital' | 'lower' | 'any'

interface Options {
  before: Case
  after: Case
  keep: readonly string[]
}

/** “prime minister” and “minister” of “prime minister”: a title is kept whole, or by its last word. */
function isKept({ written }: TitleForm, keep: ReadonlySet<string>): boolean {
  const words = written.toLowerCase().split(/\s+/)
  return keep.has(words.join(' ')) || keep.has(words.at(-1) ?? '')
}

const PLACES = { before: 'before a name', after: 'behind a name' } as const
const CASES = { capital: 'has capitals', lower: 'has no capitals' } as const

const rule: Rule<Options> = {
  id: 'title-case',
  description: 'Capitals of titles beside a name as the house has them',
  family: 'people',
  severity: 'off',
  defaults: { before: 'any', after: 'lower', keep: [] },
  schema: {
    before: {
      description: 'An office directly before the name: “President Reed” or “president Reed”.',
      type: 'string',
      enum: ['capital', 'lower', 'any'],
    },
    after: {
      description:
        'An office behind the name: “Anna Reed, the Foreign Secretary” or “the foreign secretary”.',
      type: 'string',
      enum: ['capital', 'lower', 'any'],
    },
    keep: {
      description: 'Titles that may stand either way, whole or by their last word.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    if (options.before === 'any' && options.after === 'any') return
    const keep = new Set(options.keep.map((title) => title.toLowerCase()))
    for (const title of titleForms(article)) {
      const wanted = options[title.where]
      if (wanted === 'any' || wanted === title.case || isKept(title, keep)) continue
      report({
        span: title.span,
        message: `An office ${CASES[wanted]} ${PLACES[title.where]} in this house: “${title.turned}”, not “${title.written}”.`,
        expected: [title.turned],
        // Behind a name a lower-case word may as well be a description.
        fix: title.sure && (wanted === 'lower' || title.where === 'before') ? 'safe' : 'unsafe',
      })
    }
  },
}

export default rulePlugin(rule)
