import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { BRITISH_RULES } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the BBC News style guide'

/** Like the BBC News style guide; nobody at the house has approved it. */
export const bbc: Style = {
  id: 'bbc',
  title: 'BBC-like',
  asOf: '2025',
  rules: {
    ...BRITISH_RULES,
    'mixed-honorifics': { options: { form: 'surname' } },
    'institution-case': { options: { form: 'capitals' } },
    'title-case': { severity: 'warning', options: { before: 'capital' } },
    'percent-form': { severity: 'warning', options: { form: '%', start: 'per cent' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
    'date-form': { severity: 'warning', options: { form: '14 August', time: '14:25' } },
    'relative-date': { severity: 'warning' },
    'poll-shows': { severity: 'warning' },
    'quotation-marks': { severity: 'warning', options: { form: 'double', shape: 'consistent' } },
  },
  names: ukrainianNames('Zelensky'),
  notes: withNotesOfMost([
    sure('percent', '%, word at sentence start', GUIDE),
    sure('number words up to', 'nine', GUIDE),
    sure('UN, US', 'UN, US', GUIDE),
    sure('pronounced acronym', 'Nato', GUIDE),
    likely('acronym in brackets', 'not stated'),
    sure('late expansion allowed', 'label will do', GUIDE),
    likely('acronyms that readers know', 'BBC, NHS'),
    sure('millions', '£5m; 5 million people', GUIDE),
    sure('date', '14 August', GUIDE),
    sure('time', '14:25', GUIDE),
    sure('yesterday, today online', 'warning', GUIDE),
    sure('poll “shows”', 'warning', GUIDE),
    likely('Sir and Dame, peers', 'warning'),
  ]),
}
