import { MONEY_SIGNS } from '../../english/forms.ts'
import type { Article, Figure, Span } from '../types.ts'
import { ownFigures, signBefore } from './copy.ts'
import type { Written } from './restyle.ts'

const AMOUNTS = ['money'] as const
/** “5 million dollars” is left: its scale is asked about by itself. */
const AMOUNT = /^\d[\d.,]*$/
const UNIT_BEHIND = / (dollars|pounds)(?![\w-]| \d)/y
const RUPEES_BEFORE = /(?:Rs\.?\s?|₹\s?)$/

export type SignForm = 'sign' | 'words'

/** Dollars and pounds in digits: “$50” or “50 dollars”. Pounds in an article without a “£” may be weights. */
export function signedMoney(article: Article): Written<SignForm>[] {
  const { text } = article
  const figures = ownFigures(article, AMOUNTS, ({ unit }) => unit !== null && unit in MONEY_SIGNS)
  const isSigned = ({ unit, number }: Figure) => text.charAt(number[0] - 1) === MONEY_SIGNS[unit ?? '']
  if (figures.every(isSigned)) return []
  const sterling = figures.some((figure) => figure.unit === 'GBP' && isSigned(figure))
  return figures.flatMap((figure): Written<SignForm>[] => {
    if (isSigned(figure)) return [{ span: figure.span, form: 'sign', as: () => null }]
    const amount = article.slice(figure.number)
    UNIT_BEHIND.lastIndex = figure.number[1]
    const unit = UNIT_BEHIND.exec(text)
    if (!unit || !AMOUNT.test(amount) || (unit[1] === 'pounds' && !sterling)) return []
    const span: Span = [figure.number[0], figure.number[1] + unit[0].length]
    const sign = MONEY_SIGNS[figure.unit ?? ''] ?? ''
    return [{ span, form: 'words', as: () => `${sign}${amount}` }]
  })
}

export type DollarForm = '$' | 'US$'

/** Dollars of the United States with their sign; none where the article has other dollars too. */
export function dollars(article: Article): Written<DollarForm>[] {
  const figures = ownFigures(article, AMOUNTS).filter((figure) => signBefore(article, figure).endsWith('$'))
  if (figures.some(({ unit }) => unit !== 'USD')) return []
  const written = figures.map((figure): Written<DollarForm> => {
    const prefix = /(?:US|U\.S\.)?\$$/.exec(signBefore(article, figure))?.[0] ?? '$'
    const span: Span = [figure.number[0] - prefix.length, figure.number[1]]
    const form = prefix === '$' ? '$' : 'US$'
    return { span, form, as: (wanted) => wanted + article.slice(figure.number) }
  })
  // “$” beside “US$” is the money of the place.
  return new Set(written.map(({ form }) => form)).size > 1 ? [] : written
}

export type RupeeForm = 'Rs 500' | 'Rs500' | 'Rs. 500' | '₹500'

/** Indian rupees with their sign or letters before the digits. */
export function rupees(article: Article): Written<RupeeForm>[] {
  return ownFigures(article, AMOUNTS, ({ unit }) => unit === 'INR').flatMap(
    (figure): Written<RupeeForm>[] => {
      const prefix = RUPEES_BEFORE.exec(signBefore(article, figure))?.[0]
      if (prefix === undefined) return []
      const span: Span = [figure.number[0] - prefix.length, figure.number[1]]
      const as = (form: RupeeForm) => form.replace('500', article.slice(figure.number))
      return [{ span, form: rupeeForm(prefix), as }]
    },
  )
}

function rupeeForm(prefix: string): RupeeForm {
  if (prefix.startsWith('₹')) return '₹500'
  if (prefix.includes('.')) return 'Rs. 500'
  return prefix === 'Rs' ? 'Rs500' : 'Rs 500'
}
