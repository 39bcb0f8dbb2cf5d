import type { Style } from './style.ts'

/** Like the Reuters Handbook of Journalism; nobody at the house has approved it. */
export const reuters: Style = {
  id: 'reuters',
  title: 'Reuters-like',
  asOf: '2025',
  rules: {
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: ['BOJ', 'CPI', 'ECB', 'GDP', 'IMF', 'OECD', 'OPEC', 'PMI', 'UBS'] },
    },
    'institution-case': { options: { form: 'capitals' } },
  },
  notes: [
    {
      knob: 'acronyms that readers know',
      value: 'ECB, IMF, OPEC, OECD, GDP and the like',
      sure: 'likely',
      source: 'general knowledge',
    },
    { knob: 'percent', value: '%', sure: 'likely', source: 'general knowledge' },
    { knob: 'number words up to', value: 'nine', sure: 'likely', source: 'general knowledge' },
    { knob: 'later mention', value: 'surname', sure: 'likely', source: 'general knowledge' },
    { knob: 'honorific at first mention', value: 'no', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'UN, US',
      value: 'U.N., U.S.; EU, UK',
      sure: 'sure',
      source: 'the Reuters Handbook of Journalism',
    },
    { knob: 'pronounced acronym', value: 'NATO', sure: 'sure', source: 'the Reuters Handbook of Journalism' },
    {
      knob: 'acronym in brackets',
      value: 'if little known and used again',
      sure: 'sure',
      source: 'the Reuters Handbook of Journalism',
    },
    {
      knob: 'late expansion allowed',
      value: 'yes',
      sure: 'sure',
      source: 'the Reuters Handbook of Journalism',
    },
    { knob: 'International Criminal Court', value: 'capitals', sure: 'likely', source: 'general knowledge' },
    { knob: 'job title before a name', value: 'capital', sure: 'likely', source: 'general knowledge' },
    { knob: 'millions', value: '$5 million', sure: 'likely', source: 'general knowledge' },
    { knob: 'date', value: 'Jan. 19', sure: 'sure', source: 'the Reuters Handbook of Journalism' },
    { knob: 'time', value: '24-hour, GMT', sure: 'likely', source: 'general knowledge' },
    { knob: 'yesterday, today online', value: 'weekday', sure: 'likely', source: 'general knowledge' },
    { knob: 'poll “shows”', value: 'off', sure: 'likely', source: 'general knowledge' },
    { knob: 'Sir and Dame, peers', value: 'off', sure: 'likely', source: 'general knowledge' },
    { knob: 'quotation marks', value: 'double', sure: 'likely', source: 'general knowledge' },
    { knob: 'Kyiv', value: 'Kyiv', sure: 'likely', source: 'general knowledge' },
    { knob: 'president of Ukraine', value: 'Zelenskiy', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'anonymous source needs a reason',
      value: 'warning',
      sure: 'likely',
      source: 'general knowledge',
    },
  ],
}
