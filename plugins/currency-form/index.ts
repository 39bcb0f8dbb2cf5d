import {
  type DollarForm,
  dollars,
  type RupeeForm,
  rupees,
  type SignForm,
  signedMoney,
} from '../../src/article/forms/currencies.ts'
import { type ScaleForm, scaledMoney } from '../../src/article/forms/numbers.ts'
import { type Asked, queryForms, type Written } from '../../src/article/forms/restyle.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  millions: Asked<ScaleForm>
  sign: Asked<Exclude<SignForm, 'words'>>
  dollar: Exclude<Asked<DollarForm>, 'consistent'>
  rupee: Asked<RupeeForm>
}

const rule: Rule<Options> = {
  id: 'currency-form',
  description: '$5m or $5 million, $50 or 50 dollars: the house’s way',
  family: 'figures',
  severity: 'info',
  defaults: { millions: 'consistent', sign: 'consistent', dollar: 'any', rupee: 'consistent' },
  schema: {
    millions: {
      description:
        'How millions and billions of money are written; “consistent”: as the article mostly does; “any”: not looked at.',
      type: 'string',
      enum: ['consistent', 'any', 'million', 'm'],
    },
    sign: {
      description:
        'Whether dollars and pounds in digits have their sign (“$50”) instead of a word (“50 dollars”).',
      type: 'string',
      enum: ['consistent', 'any', 'sign'],
    },
    dollar: {
      description:
        'How US dollars are written where the article has no other dollars, and not both “$” and “US$”.',
      type: 'string',
      enum: ['any', '$', 'US$'],
    },
    rupee: {
      description: 'How Indian rupees are written before digits.',
      type: 'string',
      enum: ['consistent', 'any', 'Rs 500', 'Rs500', 'Rs. 500', '₹500'],
    },
  },
  check(article, { options: { millions, sign, dollar, rupee }, report }) {
    // Most articles speak of no money.
    if (!article.figures.some(({ kind }) => kind === 'money')) return
    const queries = [
      ...queryForms(article, scaledMoney, millions),
      ...queryForms<SignForm, Written<SignForm>>(article, signedMoney, sign),
      ...queryForms(article, dollars, dollar),
      ...queryForms(article, rupees, rupee),
    ]
    for (const query of queries) report(query)
  },
}

export default rulePlugin(rule)
