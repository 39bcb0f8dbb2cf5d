import { OF_BROADSHEETS, withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
import { BROADSHEET_RULES } from './shared-rules.ts'
import { likely, type Style, sure } from './style.ts'

const GUIDE = 'the Telegraph style book'

/** Like the Telegraph style book; nobody at the house has approved it. */
export const telegraph: Style = {
  id: 'telegraph',
  title: 'Telegraph-like',
  asOf: '2025',
  rules: {
    ...BROADSHEET_RULES,
    'mixed-honorifics': { options: { form: 'honorific' } },
    'number-form': { severity: 'warning', options: { wordsUpTo: 9, start: 'words', millions: 'million' } },
  },
  names: ukrainianNames('Zelensky'),
  notes: withNotesOfMost(
    [
      likely('percent', 'per cent'),
      sure('number words up to', 'nine', GUIDE, '2025'),
      likely('later mention', 'Mr/Mrs/Ms'),
      likely('honorific at first mention', 'no; titles stay'),
      sure('millions', '£10m; 200 million cars', GUIDE),
    ],
    OF_BROADSHEETS,
  ),
}
