import { COURTESY } from './shared.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Times style guide'

/** Like the style guide of The Times of London; nobody at the house has approved it. */
export const theTimes: Style = {
  id: 'the-times',
  title: 'The Times-like',
  asOf: '2025',
  rules: {
    'first-mention': { options: { withoutHonorifics: COURTESY } },
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: ['BMA', 'CBI', 'CPS', 'DWP', 'GCSE', 'HMRC', 'IFS', 'ONS', 'RMT', 'TUC'] },
    },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'capital' } },
    'knight-or-peer': { severity: 'warning' },
    'acronym-form': { options: { stops: 'none', words: 'initial' } },
    'percent-form': { severity: 'warning', options: { form: 'per cent' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 10, start: 'words' } },
    'currency-form': { severity: 'warning', options: { millions: 'm', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: 'August 14', time: '9.30am' } },
    'anonymous-source': { severity: 'info' },
  },
  names: {
    institutions: [{ name: 'Kyiv', wrong: ['Kiev'], accepted: ['chicken Kiev', 'Dynamo Kiev'] }],
    people: [
      {
        name: 'Volodymyr Zelensky',
        wrong: [
          'Zelenskiy',
          'Zelenskyy',
          'Zelenskyi',
          'Volodymyr Zelenskiy',
          'Volodymyr Zelenskyy',
          'Volodymyr Zelenskyi',
          'Vladimir Zelensky',
        ],
      },
    ],
  },
  notes: [
    sure('percent', 'per cent', GUIDE, '2017'),
    sure('number words up to', 'ten', GUIDE, '2017'),
    likely('number that begins a sentence', 'words'),
    likely('ages', 'either'),
    sure('later mention', 'surname', GUIDE, '2021'),
    likely('honorific at first mention', 'no'),
    likely('UN, US', 'UN, US'),
    likely('pronounced acronym', 'Nato'),
    likely('acronym in brackets', 'if used again'),
    likely('late expansion allowed', 'no'),
    likely('acronyms that readers know', 'NHS'),
    likely('International Criminal Court', 'capitals'),
    likely('job title before a name', 'capital'),
    likely('millions', '£10m'),
    likely('dollars, pounds', '$50'),
    likely('date', 'July 21'),
    likely('time', '6.30pm'),
    likely('yesterday, today online', 'allowed'),
    likely('poll “shows”', 'off'),
    likely('Sir and Dame, peers', 'warning'),
    likely('quotation marks', 'consistent'),
    likely('Kyiv', 'Kyiv'),
    likely('president of Ukraine', 'Zelensky'),
    likely('anonymous source needs a reason', 'info'),
  ],
}
