import { wrongWeekdays } from '../../src/article/arithmetic/weekdays.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const rule: Rule = {
  id: 'weekday-date',
  description: 'Is that date that day of the week?',
  family: 'figures',
  severity: 'error',
  defaults: {},
  schema: {},
  check(article, { report }) {
    for (const { span, fault } of wrongWeekdays(article)) {
      report({ span, message: `${fault}: find out whether the day or the date is wrong.` })
    }
  },
}

export default rulePlugin(rule)
