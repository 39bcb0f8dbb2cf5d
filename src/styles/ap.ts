import type { Style } from './style.ts'

/** Like the Associated Press Stylebook; nobody at the house has approved it. */
export const ap: Style = {
  id: 'ap',
  title: 'AP-like',
  asOf: '2025',
  rules: {
    'mixed-honorifics': { options: { form: 'surname' } },
    'undefined-acronym': {
      options: { household: ['ACLU', 'DNC', 'FEMA', 'IRS', 'NRA', 'RNC', 'SEC', 'TSA'] },
    },
    'institution-case': { options: { form: 'capitals' } },
  },
  notes: [
    {
      knob: 'acronyms that readers know',
      value: 'FBI, CIA, GOP, NATO and the like; ACLU, FEMA, IRS, NRA, party committees',
      sure: 'likely',
      source: 'general knowledge',
    },
    { knob: 'percent', value: '%', sure: 'sure', source: 'the Associated Press Stylebook', asOf: '2019' },
    { knob: 'number words up to', value: 'nine', sure: 'sure', source: 'the Associated Press Stylebook' },
    { knob: 'later mention', value: 'surname', sure: 'likely', source: 'general knowledge' },
    { knob: 'honorific at first mention', value: 'no', sure: 'likely', source: 'general knowledge' },
    { knob: 'UN, US', value: 'U.N., U.S.', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'pronounced acronym',
      value: 'NATO; initial capital over six letters',
      sure: 'sure',
      source: 'the Associated Press Stylebook',
    },
    { knob: 'acronym in brackets', value: 'never', sure: 'sure', source: 'the Associated Press Stylebook' },
    { knob: 'late expansion allowed', value: 'no', sure: 'likely', source: 'general knowledge' },
    { knob: 'International Criminal Court', value: 'capitals', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'job title before a name',
      value: 'capital',
      sure: 'sure',
      source: 'the Associated Press Stylebook',
    },
    { knob: 'millions', value: '$5 million', sure: 'likely', source: 'general knowledge' },
    { knob: 'date', value: 'Aug. 14', sure: 'likely', source: 'general knowledge' },
    { knob: 'time', value: '9 a.m.', sure: 'likely', source: 'general knowledge' },
    { knob: 'yesterday, today online', value: 'weekday', sure: 'likely', source: 'general knowledge' },
    { knob: 'poll “shows”', value: 'off', sure: 'likely', source: 'general knowledge' },
    { knob: 'Sir and Dame, peers', value: 'off', sure: 'likely', source: 'general knowledge' },
    { knob: 'quotation marks', value: 'double', sure: 'likely', source: 'general knowledge' },
    { knob: 'Kyiv', value: 'Kyiv', sure: 'likely', source: 'general knowledge', asOf: '2019' },
    { knob: 'president of Ukraine', value: 'Zelenskyy', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'anonymous source needs a reason',
      value: 'warning',
      sure: 'sure',
      source: 'the Associated Press Stylebook',
    },
  ],
}
