import { withNotesOfMost } from './notes.ts'
import { ukrainianNames } from './shared-names.ts'
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
  names: ukrainianNames('Zelensky'),
  notes: withNotesOfMost([
    sure('percent', 'percent', GUIDE),
    likely('ages', 'digits'),
    sure('later mention', 'Mr./Ms.', GUIDE),
    likely('UN, US', 'U.N., U.S.'),
    likely('pronounced acronym', 'NATO; Unesco over four letters', '2009'),
    likely('acronym in brackets', 'avoid'),
    likely('acronyms that readers know', 'FBI, NATO'),
    likely('millions', '$5 million'),
    likely('date', 'Aug. 14'),
    likely('time', '9 a.m.'),
    sure('anonymous source needs a reason', 'error', GUIDE),
  ]),
}
