import type { Style } from './style.ts'

/** The rules’ own defaults: where houses differ, a draft is asked to agree with itself. */
export const neutral: Style = {
  id: 'neutral',
  title: 'Neutral',
  asOf: '2025',
  rules: {},
  notes: [
    { knob: 'percent', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'number words up to', value: 'off', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'later mention', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'honorific at first mention', value: 'no', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'UN, US', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'pronounced acronym', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'acronym in brackets', value: 'if used again', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'late expansion allowed', value: 'no', sure: 'sure', source: 'copydesk’s own default' },
    {
      knob: 'International Criminal Court',
      value: 'consistent',
      sure: 'sure',
      source: 'copydesk’s own default',
    },
    { knob: 'job title before a name', value: 'off', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'millions', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'date', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'time', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'yesterday, today online', value: 'off', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'poll “shows”', value: 'off', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'Sir and Dame, peers', value: 'off', sure: 'sure', source: 'copydesk’s own default' },
    { knob: 'quotation marks', value: 'consistent', sure: 'sure', source: 'copydesk’s own default' },
    {
      knob: 'anonymous source needs a reason',
      value: 'warning',
      sure: 'sure',
      source: 'copydesk’s own default',
    },
  ],
}
