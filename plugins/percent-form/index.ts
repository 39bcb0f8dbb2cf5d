import { type Percent, type PercentForm, percents } from '../../src/article/forms/percent.ts'
import { type Asked, queryForm, queryForms, wordsOf } from '../../src/article/forms/restyle.ts'
import { WordList } from '../../src/article/tokens.ts'
import type { Article } from '../../src/article/types.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  form: Asked<'%' | 'percent' | 'per cent'>
  start: 'any' | 'percent' | 'per cent'
}

const SIGN = new WordList(['%'])
const WORDS = new WordList(['percent', 'cent', 'pc', 'pct'])

/** Whether an article may have more than one form. */
function mixes({ tokens }: Article): boolean {
  const words = tokens.find(WORDS)
  if (words.length === 0) return false
  return tokens.find(SIGN).length > 0 || words.some((at) => tokens.hash[at] !== tokens.hash[words[0] ?? 0])
}

/** A sentence that begins with digits, where it is to begin with words. */
function queryStart(article: Article, one: Percent, unit: 'percent' | 'per cent'): Report | null {
  const expected = one.digits ? one.inWords(unit) : one.as(unit)
  const words = wordsOf(article, one.span)
  if (expected !== null && expected !== words) return queryForm(article, one.span, expected, null)
  if (!one.digits) return null
  return { span: one.span, message: `“${words}” begins a sentence: begin with another word.` }
}

const rule: Rule<Options> = {
  id: 'percent-form',
  description: '%, percent or per cent: one of them, the house’s',
  family: 'figures',
  severity: 'info',
  defaults: { form: 'consistent', start: 'any' },
  schema: {
    form: {
      description:
        'How per cents are written; “consistent”: as the article mostly does; “any”: not looked at.',
      type: 'string',
      enum: ['consistent', 'any', '%', 'percent', 'per cent'],
    },
    start: {
      description:
        'How a sentence that begins with one writes it, number and all, in words; “any”: not looked at.',
      type: 'string',
      enum: ['any', 'percent', 'per cent'],
    },
  },
  check(article, { options: { form, start }, report }) {
    if (form === 'consistent' && start === 'any' && !mixes(article)) return
    const all = percents(article)
    const atStart = (one: Percent): boolean => start !== 'any' && one.first
    if (start !== 'any') {
      for (const one of all.filter(atStart)) {
        const query = queryStart(article, one, start)
        if (query) report(query)
      }
    }
    // Without a style, numbers in words are left as they are: only marks behind digits are compared.
    const compared = all.filter((one) => !atStart(one) && (one.digits || form !== 'consistent'))
    for (const query of queryForms<PercentForm, Percent>(article, () => compared, form)) report(query)
  },
}

export default rulePlugin(rule)
