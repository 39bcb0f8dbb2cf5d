import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { BRITISH_RULES } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Guardian and Observer style guide'

/** Like the Guardian and Observer style guide; nobody at the house has approved it. */
export const guardian: Style = {
  id: 'guardian',
  title: 'Guardian-like',
  asOf: '2025',
  rules: {
    ...BRITISH_RULES,
    'mixed-honorifics': { options: { form: 'surname' } },
    'institution-case': {
      options: {
        lower: [
          'international criminal court',
          'European court of human rights',
          'European court of justice',
          'international court of justice',
          'supreme court',
          'high court',
          'court of appeal',
          'crown court',
          'European commission',
          'European parliament',
          'Metropolitan police',
          'Labour party',
          'Conservative party',
          'Green party',
          'Democratic party',
          'Republican party',
        ],
      },
    },
    'title-case': { severity: 'warning', options: { before: 'lower' } },
    'unused-acronym': { severity: 'warning' },
    'percent-form': { severity: 'warning', options: { form: '%' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
    'date-form': { severity: 'warning', options: { form: '14 August', time: '9.30am' } },
    'relative-date': { severity: 'warning', options: { write: 'date in brackets' } },
    'quotation-marks': {
      severity: 'warning',
      options: { form: 'double', shape: 'consistent', headlines: 'single' },
    },
  },
  names: ukrainianNames('Zelenskiy'),
  notes: withNotesOfMost([
    sure('percent', '%', GUIDE),
    sure('number words up to', 'nine', GUIDE),
    sure('later mention', 'surname', GUIDE),
    sure('honorific at first mention', 'no; Dr, Prof, Sir stay', GUIDE),
    sure('UN, US', 'UN, US', GUIDE),
    sure('pronounced acronym', 'Nato', GUIDE),
    sure('acronym in brackets', 'if used again', GUIDE),
    likely('acronyms that readers know', 'NHS, CPS, HMRC, RMT, TUC'),
    sure('International Criminal Court', 'lower case', GUIDE),
    sure('job title before a name', 'lower case', GUIDE),
    sure('millions', '£10m; 1 million people', GUIDE),
    sure('date', '21 July 2016', GUIDE),
    sure('time', '6.30pm', GUIDE),
    sure('yesterday, today online', 'date in brackets', GUIDE),
    sure('Sir and Dame, peers', 'warning', GUIDE),
    sure('quotation marks', 'double, single in headlines', GUIDE),
    sure('Kyiv', 'Kyiv', GUIDE),
    likely('president of Ukraine', 'Zelenskiy'),
  ]),
}
