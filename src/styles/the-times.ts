import { OF_BROADSHEETS, withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { BROADSHEET_RULES } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Times style guide'

/** Like the style guide of The Times of London; nobody at the house has approved it. */
export const theTimes: Style = {
  id: 'the-times',
  title: 'The Times-like',
  asOf: '2025',
  rules: {
    ...BROADSHEET_RULES,
    'mixed-honorifics': { options: { form: 'surname' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 10, start: 'words' } },
  },
  names: ukrainianNames('Zelensky'),
  notes: withNotesOfMost(
    [
      sure('percent', 'per cent', GUIDE, '2017'),
      sure('number words up to', 'ten', GUIDE, '2017'),
      sure('later mention', 'surname', GUIDE, '2021'),
      likely('millions', '£10m'),
    ],
    OF_BROADSHEETS,
  ),
}
