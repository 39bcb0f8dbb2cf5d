import type { Style } from './style.ts'

/** What a full name stands without where titles stay. */
export const COURTESY = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx'] as const

/** Acronyms that readers of markets news know. */
export const MARKET_ACRONYMS = ['BOJ', 'CPI', 'ECB', 'GDP', 'IMF', 'OECD', 'OPEC', 'PMI'] as const

/** Acronyms that are names of their own, and written so in houses that have NATO in capitals. */
export const NAME_LIKE_ACRONYMS = [
  'Nasdaq',
  'Interpol',
  'Europol',
  'Frontex',
  'Ofcom',
  'Ofsted',
  'Ofgem',
  'Ofwat',
  'Defra',
  'Acas',
] as const

/** What British houses have in common. */
export const BRITISH_RULES: Style['rules'] = {
  'first-mention': { options: { withoutHonorifics: COURTESY } },
  'undefined-acronym': {
    options: { household: ['BMA', 'CBI', 'CPS', 'DWP', 'GCSE', 'HMRC', 'IFS', 'ONS', 'RMT', 'TUC'] },
  },
  'knight-or-peer': { severity: 'warning' },
  'acronym-form': { options: { stops: 'none', words: 'initial' } },
  'currency-form': { severity: 'warning', options: { millions: 'm', sign: 'sign' } },
}

/** What the Telegraph and The Times have in common beyond that. */
export const BROADSHEET_RULES: Style['rules'] = {
  ...BRITISH_RULES,
  'institution-case': { options: { form: 'capitals' } },
  'title-case': { severity: 'warning', options: { before: 'capital' } },
  'percent-form': { severity: 'warning', options: { form: 'per cent' } },
  'date-form': { severity: 'warning', options: { form: 'August 14', time: '9.30am' } },
  'anonymous-source': { severity: 'info' },
}
