import {
  type DayForm,
  dayOrders,
  type DecadeForm,
  datesNotIn,
  decades,
} from '../../src/article/forms/dates.ts'
import { type Asked, queryForm, queryForms, type Written } from '../../src/article/forms/restyle.ts'
import { type TimeForm, times } from '../../src/article/forms/times.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

type Clock = Written<TimeForm | 'other'>

interface Options {
  form: Asked<DayForm>
  decades: Asked<DecadeForm>
  time: Asked<TimeForm>
}

const rule: Rule<Options> = {
  id: 'date-form',
  description: '3 March or March 3, 6.30pm or 6:30 p.m.: the house’s way',
  family: 'figures',
  severity: 'info',
  defaults: { form: 'consistent', decades: 'consistent', time: 'consistent' },
  schema: {
    form: {
      description:
        'How a day is written; “consistent”: day or month first, as the article mostly does; “any”: not looked at.',
      type: 'string',
      enum: ['consistent', 'any', '14 August', 'August 14', 'Aug. 14', 'August 14th'],
    },
    decades: {
      description: 'How decades are written.',
      type: 'string',
      enum: ['consistent', 'any', '1990s', "1990's"],
    },
    time: {
      description: 'How times of day are written.',
      type: 'string',
      enum: ['consistent', 'any', '9:30 a.m.', '9.30am', '14:25'],
    },
  },
  check(article, { options, report }) {
    const { form, time } = options
    if (form === 'consistent') {
      for (const query of queryForms<DayForm, Written<DayForm>>(article, dayOrders, form)) report(query)
    } else if (form !== 'any') {
      for (const { span, expected } of datesNotIn(article, form)) {
        report(queryForm(article, span, expected, null))
      }
    }
    for (const query of queryForms(article, decades, options.decades)) report(query)
    // Without a style only whole conventions are compared, not “9:30am” with “9am”.
    const clocks = (): Clock[] =>
      times(article).filter((one) => one.form !== 'other' || time !== 'consistent')
    for (const query of queryForms<TimeForm | 'other', Clock>(article, clocks, time)) report(query)
  },
}

export default rulePlugin(rule)
