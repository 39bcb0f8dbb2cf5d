import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the New York Times Manual of Style and Usage'

/** Like the New York Times Manual of Style and Usage; nobody at the house has approved it. */
export const nyt: Style = {
  id: 'nyt',
  title: 'NYT-like',
  asOf: '2025',
  extends: 'ap',
  rules: {
    'mixed-honorifics': { options: { form: 'honorific' } },
    'acronym-form': { options: { stops: 'consistent', lettersInCapitals: 4 } },
    'unused-acronym': { options: { brackets: 'if used again' } },
    'percent-form': { options: { form: 'percent' } },
    'anonymous-source': { severity: 'error' },
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
    sure('percent', 'percent', GUIDE),
    likely('number words up to', 'nine'),
    likely('number that begins a sentence', 'words'),
    likely('ages', 'digits'),
    sure('later mention', 'Mr./Ms.', GUIDE),
    likely('honorific at first mention', 'no'),
    likely('UN, US', 'U.N., U.S.'),
    likely('pronounced acronym', 'NATO; Unesco over four letters', '2009'),
    likely('acronym in brackets', 'avoid'),
    likely('late expansion allowed', 'no'),
    likely('acronyms that readers know', 'FBI, NATO'),
    likely('International Criminal Court', 'capitals'),
    likely('job title before a name', 'capital'),
    likely('millions', '$5 million'),
    likely('dollars, pounds', '$50'),
    likely('date', 'Aug. 14'),
    likely('time', '9 a.m.'),
    likely('yesterday, today online', 'weekday'),
    likely('poll “shows”', 'off'),
    likely('Sir and Dame, peers', 'off'),
    likely('quotation marks', 'double'),
    likely('Kyiv', 'Kyiv'),
    likely('president of Ukraine', 'Zelensky'),
    sure('anonymous source needs a reason', 'error', GUIDE),
  ],
}
