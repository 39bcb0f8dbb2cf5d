const list = (text: string): string[] => text.trim().split(/\s+/)

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

/** Auxiliaries that a sentence may go on with behind a date in its subject: “The vote on June 18, 2025, was close.” */
export const AUXILIARIES_BEHIND_DATES = list(`
was were is are has had have will would could can did does wasn't weren't isn't aren't hasn't hadn't won't
`)

/** Past tenses that it may go on with, besides the finite verbs of clauses. */
export const PASTS_BEHIND_DATES = list(`
heard drew brought cost rose fell sent set cut put led broke chose ran fed dealt sold
`)

/** Prepositions that go on with what happened on a date: “closed on April 7, 2026, after rain”. */
export const PREPOSITIONS_BEHIND_DATES = list(`
in at on to for by after before from with until during near following since
`)
