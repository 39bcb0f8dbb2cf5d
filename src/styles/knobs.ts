/** What a house settles: the rows of the comparison, each with the rule that asks for it. */
export const knobs = {
  percent: 'percent-form',
  'number words up to': 'number-form',
  'number that begins a sentence': 'number-form',
  ages: 'number-form',
  'later mention': 'mixed-honorifics',
  'honorific at first mention': 'first-mention',
  'UN, US': 'acronym-form',
  'pronounced acronym': 'acronym-form',
  'acronym in brackets': 'unused-acronym',
  'late expansion allowed': 'acronym-before-name',
  'acronyms that readers know': 'undefined-acronym',
  'International Criminal Court': 'institution-case',
  'job title before a name': 'title-case',
  millions: 'currency-form',
  'dollars, pounds': 'currency-form',
  date: 'date-form',
  time: 'date-form',
  'yesterday, today online': 'relative-date',
  'poll “shows”': 'poll-shows',
  'Sir and Dame, peers': 'knight-or-peer',
  'quotation marks': 'quotation-marks',
  Kyiv: 'house-name',
  'president of Ukraine': 'house-name',
  'anonymous source needs a reason': 'anonymous-source',
} as const

export type Knob = keyof typeof knobs
