import {
  type MarkForm,
  type MarkShape,
  quotationForms,
  quotationShapes,
  type WrittenMark,
} from '../../src/article/forms/marks.ts'
import { type Asked, type FormQuery, queryForms } from '../../src/article/forms/restyle.ts'
import type { Article, Quote } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  form: Asked<MarkForm>
  headlines: Asked<MarkForm>
  shape: Asked<MarkShape>
}

/** Without a style, shorter quotations are not asked about: many desks have titles and borrowed words in single marks. */
const FEWEST_WORDS = 6

/** Each quotation counts once, though both of its marks are queried. */
function queryMarks<Form extends string>(
  article: Article,
  read: (article: Article) => readonly WrittenMark<Form>[],
  asked: Asked<Form>,
): FormQuery[] {
  return queryForms(article, read, asked, ({ opens }) => opens).map((query) => {
    const there = asked === 'consistent' ? 'would be' : 'is'
    const where = asked === 'consistent' ? 'as elsewhere in the article: write it one way' : 'in this house'
    const message = `The mark ${article.slice(query.span)} ${there} ${query.expected?.[0] ?? ''} ${where}.`
    return { ...query, message }
  })
}

const isLong = ({ words, nested }: Quote): boolean => words >= FEWEST_WORDS && !nested

/** Whether an article has long quotations in marks of both kinds. */
function mixes({ quotes }: Article): boolean {
  const first = quotes.find(isLong)
  return quotes.some((quote) => isLong(quote) && quote.mark !== first?.mark)
}

const rule: Rule<Options> = {
  id: 'quotation-marks',
  description: 'Double or single: one kind of quotation marks',
  family: 'quotations',
  severity: 'info',
  defaults: { form: 'consistent', headlines: 'any', shape: 'any' },
  schema: {
    form: {
      description:
        'The outer marks in running copy; those inside another quotation are the other kind. “consistent”: as the article mostly has them; “any”: not looked at.',
      type: 'string',
      enum: ['consistent', 'any', 'double', 'single'],
    },
    headlines: {
      description: 'The outer marks in headlines.',
      type: 'string',
      enum: ['consistent', 'any', 'double', 'single'],
    },
    shape: {
      description: 'The shape of the marks in running copy.',
      type: 'string',
      enum: ['consistent', 'any', 'curly', 'straight'],
    },
  },
  check(article, { options: { form, headlines, shape }, report }) {
    const long = form === 'consistent' ? FEWEST_WORDS : 0
    const body = () => quotationForms(article, false).filter(({ words }) => words >= long)
    const queries = [
      ...(form === 'consistent' && !mixes(article) ? [] : queryMarks<MarkForm>(article, body, form)),
      ...queryMarks<MarkForm>(article, () => quotationForms(article, true), headlines),
      ...queryMarks<MarkShape>(article, quotationShapes, shape),
    ]
    for (const query of queries) report(query)
  },
}

export default rulePlugin(rule)
