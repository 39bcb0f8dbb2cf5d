import type { Style } from './style.ts'

/** Like the Guardian and Observer style guide; nobody at the house has approved it. */
export const guardian: Style = {
  id: 'guardian',
  title: 'Guardian-like',
  asOf: '2025',
  rules: {},
  notes: [
    { knob: 'percent', value: '%', sure: 'sure', source: 'the Guardian and Observer style guide' },
    {
      knob: 'number words up to',
      value: 'nine',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'later mention',
      value: 'surname',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'honorific at first mention',
      value: 'no; Dr, Prof, Sir stay',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    { knob: 'UN, US', value: 'UN, US', sure: 'sure', source: 'the Guardian and Observer style guide' },
    {
      knob: 'pronounced acronym',
      value: 'Nato',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'acronym in brackets',
      value: 'if used again',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    { knob: 'late expansion allowed', value: 'no', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'International Criminal Court',
      value: 'lower case',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'job title before a name',
      value: 'lower case',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'millions',
      value: '£10m; 1 million people',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    { knob: 'date', value: '21 July 2016', sure: 'sure', source: 'the Guardian and Observer style guide' },
    { knob: 'time', value: '6.30pm', sure: 'sure', source: 'the Guardian and Observer style guide' },
    {
      knob: 'yesterday, today online',
      value: 'bracket the date',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    { knob: 'poll “shows”', value: 'off', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'Sir and Dame, peers',
      value: 'warning',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    {
      knob: 'quotation marks',
      value: 'double, single in headlines',
      sure: 'sure',
      source: 'the Guardian and Observer style guide',
    },
    { knob: 'Kyiv', value: 'Kyiv', sure: 'sure', source: 'the Guardian and Observer style guide' },
    { knob: 'president of Ukraine', value: 'Zelenskiy', sure: 'likely', source: 'general knowledge' },
    {
      knob: 'anonymous source needs a reason',
      value: 'warning',
      sure: 'likely',
      source: 'general knowledge',
    },
  ],
}
