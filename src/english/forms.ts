/** Months in full, in their order. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Months before a day as American agencies shorten them; those that are not here stay as they are. */
export const SHORT_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
}

/** Days that are names: the attacks, the holiday, the riot. */
export const NAMED_DAYS: readonly string[] = ['September 11', 'July 4', 'January 6', 'May 4']

/** Days of the week, for what stands before a date. */
export const WEEKDAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Signs that money in dollars and pounds is written with, by ISO code. */
export const MONEY_SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£' }

/** Scales of large numbers, long and short. */
export const LONG_SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  bn: 'billion',
  bln: 'billion',
  b: 'billion',
  tn: 'trillion',
  trn: 'trillion',
}

export const SHORT_SCALES: Readonly<Record<string, string>> = { million: 'm', billion: 'bn' }
