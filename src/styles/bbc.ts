import { COURTESY } from './shared.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the BBC News style guide'

/** Like the BBC News style guide; nobody at the house has approved it. */
export const bbc: Style = {
  id: 'bbc',
  title: 'BBC-like',
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
    'percent-form': { severity: 'warning', options: { form: '%', start: 'per cent' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
    'currency-form': { severity: 'warning', options: { millions: 'm', sign: 'sign' } },
    'date-form': { severity: 'warning', options: { form: '14 August', time: '14:25' } },
    'relative-date': { severity: 'warning' },
    'poll-shows': { severity: 'warning' },
    'quotation-marks': { severity: 'warning', options: { form: 'double', shape: 'consistent' } },
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
    sure('percent', '%, word at sentence start', GUIDE),
    sure('number words up to', 'nine', GUIDE),
    likely('number that begins a sentence', 'words'),
    likely('ages', 'either'),
    likely('later mention', 'surname'),
    likely('honorific at first mention', 'no'),
    sure('UN, US', 'UN, US', GUIDE),
    sure('pronounced acronym', 'Nato', GUIDE),
    likely('acronym in brackets', 'not stated'),
    sure('late expansion allowed', 'label will do', GUIDE),
    likely('acronyms that readers know', 'BBC, NHS'),
    likely('International Criminal Court', 'capitals'),
    likely('job title before a name', 'capital'),
    sure('millions', '£5m; 5 million people', GUIDE),
    likely('dollars, pounds', '$50'),
    sure('date', '14 August', GUIDE),
    sure('time', '14:25', GUIDE),
    sure('yesterday, today online', 'warning', GUIDE),
    sure('poll “shows”', 'warning', GUIDE),
    likely('Sir and Dame, peers', 'warning'),
    likely('quotation marks', 'double'),
    likely('Kyiv', 'Kyiv'),
    likely('president of Ukraine', 'Zelensky'),
    likely('anonymous source needs a reason', 'warning'),
  ],
}
