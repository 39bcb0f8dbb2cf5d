import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { COURTESY, MARKET_ACRONYMS, NAME_LIKE_ACRONYMS } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Economist style guide'

/** Like the Economist style guide; nobody at the house has approved it. */
export const economist: Style = {
  id: 'economist',
  title: 'Economist-like',
  asOf: '2025',
  rules: {
    'first-mention': { options: { withoutHonorifics: [...COURTESY, 'Dr'] } },
    'mixed-honorifics': { options: { form: 'honorific' } },
    'undefined-acronym': {
      options: { household: MARKET_ACRONYMS },
    },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'lower' } },
    'knight-or-peer': { severity: 'warning' },
    'acronym-form': {
      options: {
        stops: 'none',
        words: 'capitals',
        forms: ['Unicef', ...NAME_LIKE_ACRONYMS],
      },
    },
    'unused-acronym': { severity: 'warning' },
    'percent-form': { severity: 'warning', options: { form: '%' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 10, start: 'words' } },
    'currency-form': { severity: 'warning', options: { millions: 'm', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: 'August 14th', time: '9.30am' } },
    'quotation-marks': { severity: 'warning', options: { form: 'double', shape: 'consistent' } },
    'anonymous-source': { severity: 'info' },
  },
  names: ukrainianNames('Zelensky'),
  notes: withNotesOfMost([
    sure('percent', '%', GUIDE),
    sure('number words up to', 'ten', GUIDE),
    sure('later mention', 'Mr/Ms', GUIDE),
    sure('honorific at first mention', 'no Mr/Dr; Sir, Lord stay', GUIDE),
    likely('UN, US', 'UN'),
    sure('pronounced acronym', 'NATO, UNESCO, Unicef', GUIDE),
    sure('acronym in brackets', 'not if unused', GUIDE),
    likely('acronyms that readers know', 'GDP, IMF'),
    likely('job title before a name', 'mostly lower case'),
    likely('millions', '$5m'),
    likely('date', 'July 21st'),
    likely('time', '6.30pm'),
    likely('yesterday, today online', 'off'),
    sure('Sir and Dame, peers', 'warning', GUIDE),
    likely('anonymous source needs a reason', 'info'),
  ]),
}
