import { COURTESY } from './shared.ts'
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
      options: { household: ['BOJ', 'CPI', 'ECB', 'GDP', 'IMF', 'OECD', 'OPEC', 'PMI', 'UBS'] },
    },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'capital' } },
    'acronym-form': {
      options: {
        stops: 'none',
        words: 'capitals',
        forms: [
          'U.N.',
          'U.S.',
          'EU',
          'UK',
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
        ],
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
    likely('percent', '%'),
    likely('number words up to', 'nine'),
    likely('number that begins a sentence', 'words'),
    likely('ages', 'either'),
    likely('later mention', 'surname'),
    likely('honorific at first mention', 'no'),
    sure('UN, US', 'U.N., U.S.; EU, UK', GUIDE),
    sure('pronounced acronym', 'NATO', GUIDE),
    sure('acronym in brackets', 'if little known and used again', GUIDE),
    sure('late expansion allowed', 'yes', GUIDE),
    likely('acronyms that readers know', 'ECB, IMF, OPEC, GDP'),
    likely('International Criminal Court', 'capitals'),
    likely('job title before a name', 'capital'),
    likely('millions', '$5 million'),
    likely('dollars, pounds', '$50'),
    sure('date', 'Jan. 19', GUIDE),
    likely('time', '24-hour'),
    likely('yesterday, today online', 'weekday'),
    likely('poll “shows”', 'off'),
    likely('Sir and Dame, peers', 'off'),
    likely('quotation marks', 'double'),
    likely('Kyiv', 'Kyiv'),
    likely('president of Ukraine', 'Zelenskiy'),
    likely('anonymous source needs a reason', 'warning'),
  ],
}
