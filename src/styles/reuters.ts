import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { COURTESY, MARKET_ACRONYMS, NAME_LIKE_ACRONYMS } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Reuters Handbook of Journalism'

/** Like the Reuters Handbook of Journalism; nobody at the house has approved it. */
export const reuters: Style = {
  id: 'reuters',
  title: 'Reuters-like',
  asOf: '2025',
  rules: {
    'first-mention': { options: { withoutHonorifics: COURTESY } },
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: [...MARKET_ACRONYMS, 'UBS'] },
    },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'capital' } },
    'acronym-form': {
      options: {
        stops: 'none',
        words: 'capitals',
        forms: ['U.N.', 'U.S.', 'EU', 'UK', ...NAME_LIKE_ACRONYMS],
      },
    },
    'unused-acronym': { severity: 'warning' },
    'acronym-before-name': { options: { lateExpansion: true } },
    'percent-form': { severity: 'warning', options: { form: '%' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
    'currency-form': { severity: 'warning', options: { millions: 'million', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: 'Aug. 14', time: '14:25' } },
    'relative-date': { severity: 'warning' },
    'quotation-marks': { severity: 'warning', options: { form: 'double', shape: 'consistent' } },
  },
  names: ukrainianNames('Zelenskiy'),
  notes: withNotesOfMost([
    likely('percent', '%'),
    sure('UN, US', 'U.N., U.S.; EU, UK', GUIDE),
    sure('pronounced acronym', 'NATO', GUIDE),
    sure('acronym in brackets', 'if little known and used again', GUIDE),
    sure('late expansion allowed', 'yes', GUIDE),
    likely('acronyms that readers know', 'ECB, IMF, OPEC, GDP'),
    likely('millions', '$5 million'),
    sure('date', 'Jan. 19', GUIDE),
    likely('time', '24-hour'),
    likely('president of Ukraine', 'Zelenskiy'),
  ]),
}
