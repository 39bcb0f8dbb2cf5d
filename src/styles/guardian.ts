import { COURTESY } from './shared.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Guardian and Observer style guide'

/** Like the Guardian and Observer style guide; nobody at the house has approved it. */
export const guardian: Style = {
  id: 'guardian',
  title: 'Guardian-like',
  asOf: '2025',
  rules: {
    'first-mention': { options: { withoutHonorifics: COURTESY } },
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: ['BMA', 'CBI', 'CPS', 'DWP', 'GCSE', 'HMRC', 'IFS', 'ONS', 'RMT', 'TUC'] },
    },
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
    'knight-or-peer': { severity: 'warning' },
    'acronym-form': { options: { stops: 'none', words: 'initial' } },
    'unused-acronym': { severity: 'warning' },
    'percent-form': { severity: 'warning', options: { form: '%' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
    'currency-form': { severity: 'warning', options: { millions: 'm', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: '14 August', time: '9.30am' } },
    'relative-date': { severity: 'warning', options: { write: 'date in brackets' } },
    'quotation-marks': {
      severity: 'warning',
      options: { form: 'double', shape: 'consistent', headlines: 'single' },
    },
  },
  names: {
    institutions: [{ name: 'Kyiv', wrong: ['Kiev'], accepted: ['chicken Kiev', 'Dynamo Kiev'] }],
    people: [
      {
        name: 'Volodymyr Zelenskiy',
        wrong: [
          'Zelensky',
          'Zelenskyy',
          'Zelenskyi',
          'Volodymyr Zelensky',
          'Volodymyr Zelenskyy',
          'Volodymyr Zelenskyi',
          'Vladimir Zelensky',
        ],
      },
    ],
  },
  notes: [
    sure('percent', '%', GUIDE),
    sure('number words up to', 'nine', GUIDE),
    likely('number that begins a sentence', 'words'),
    likely('ages', 'either'),
    sure('later mention', 'surname', GUIDE),
    sure('honorific at first mention', 'no; Dr, Prof, Sir stay', GUIDE),
    sure('UN, US', 'UN, US', GUIDE),
    sure('pronounced acronym', 'Nato', GUIDE),
    sure('acronym in brackets', 'if used again', GUIDE),
    likely('late expansion allowed', 'no'),
    likely('acronyms that readers know', 'NHS, CPS, HMRC, RMT, TUC'),
    sure('International Criminal Court', 'lower case', GUIDE),
    sure('job title before a name', 'lower case', GUIDE),
    sure('millions', '£10m; 1 million people', GUIDE),
    likely('dollars, pounds', '$50'),
    sure('date', '21 July 2016', GUIDE),
    sure('time', '6.30pm', GUIDE),
    sure('yesterday, today online', 'date in brackets', GUIDE),
    likely('poll “shows”', 'off'),
    sure('Sir and Dame, peers', 'warning', GUIDE),
    sure('quotation marks', 'double, single in headlines', GUIDE),
    sure('Kyiv', 'Kyiv', GUIDE),
    likely('president of Ukraine', 'Zelenskiy'),
    likely('anonymous source needs a reason', 'warning'),
  ],
}
