import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { COURTESY, NAME_LIKE_ACRONYMS } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Associated Press Stylebook'

/** Like the Associated Press Stylebook; nobody at the house has approved it. */
export const ap: Style = {
  id: 'ap',
  title: 'AP-like',
  asOf: '2025',
  rules: {
    'first-mention': { options: { withoutHonorifics: COURTESY } },
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: ['ACLU', 'DNC', 'FEMA', 'IRS', 'NRA', 'RNC', 'SEC', 'TSA'] },
    },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'capital' } },
    'acronym-form': {
      options: {
        stops: 'none',
        words: 'initial',
        lettersInCapitals: 6,
        forms: ['U.N.', 'U.S.', ...NAME_LIKE_ACRONYMS],
      },
    },
    'unused-acronym': { severity: 'warning', options: { brackets: 'never' } },
    'percent-form': { severity: 'warning', options: { form: '%', start: 'percent' } },
    'number-form': {
      severity: 'warning',
      options: { wordsUpTo: 9, start: 'words', ages: 'digits', millions: 'million' },
    },
    'currency-form': { severity: 'warning', options: { millions: 'million', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: 'Aug. 14', time: '9:30 a.m.' } },
    'relative-date': { severity: 'warning' },
    'quotation-marks': { severity: 'warning', options: { form: 'double', shape: 'consistent' } },
  },
  names: ukrainianNames('Zelenskyy'),
  notes: withNotesOfMost([
    sure('percent', '%', GUIDE, '2019'),
    sure('number words up to', 'nine', GUIDE),
    likely('ages', 'digits'),
    likely('UN, US', 'U.N., U.S.'),
    sure('pronounced acronym', 'NATO; initial capital over six letters', GUIDE),
    sure('acronym in brackets', 'never', GUIDE),
    likely('acronyms that readers know', 'FBI, NATO; ACLU, FEMA, IRS, NRA, SEC'),
    sure('job title before a name', 'capital', GUIDE),
    likely('millions', '$5 million'),
    likely('date', 'Aug. 14'),
    likely('time', '9 a.m.'),
    likely('Kyiv', 'Kyiv', '2019'),
    likely('president of Ukraine', 'Zelenskyy'),
    sure('anonymous source needs a reason', 'warning', GUIDE),
  ]),
}
