import { knobs, type Knob } from './knobs.ts'
import { likely, type StyleNote } from './style.ts'

/** What most houses do, as far as that is general knowledge. */
const OF_MOST: readonly StyleNote[] = [
  likely('number words up to', 'nine'),
  likely('number that begins a sentence', 'words'),
  likely('ages', 'either'),
  likely('later mention', 'surname'),
  likely('honorific at first mention', 'no'),
  likely('late expansion allowed', 'no'),
  likely('International Criminal Court', 'capitals'),
  likely('job title before a name', 'capital'),
  likely('dollars, pounds', '$50'),
  likely('yesterday, today online', 'weekday'),
  likely('poll “shows”', 'off'),
  likely('Sir and Dame, peers', 'off'),
  likely('quotation marks', 'double'),
  likely('Kyiv', 'Kyiv'),
  likely('president of Ukraine', 'Zelensky'),
  likely('anonymous source needs a reason', 'warning'),
]

/** What the Telegraph and The Times have in common beyond that. */
export const OF_BROADSHEETS: readonly StyleNote[] = [
  likely('UN, US', 'UN, US'),
  likely('pronounced acronym', 'Nato'),
  likely('acronym in brackets', 'if used again'),
  likely('acronyms that readers know', 'NHS'),
  likely('date', 'July 21'),
  likely('time', '6.30pm'),
  likely('yesterday, today online', 'allowed'),
  likely('Sir and Dame, peers', 'warning'),
  likely('quotation marks', 'consistent'),
  likely('anonymous source needs a reason', 'info'),
]

/**
 * A note on every knob, in the order of the knobs: the house's own, or else that of others like it, or else what
 * most houses do.
 */
export function withNotesOfMost(own: readonly StyleNote[], ofSome: readonly StyleNote[] = []): StyleNote[] {
  const all = new Map([...OF_MOST, ...ofSome, ...own].map((note) => [note.knob, note]))
  return (Object.keys(knobs) as Knob[]).flatMap((knob) => all.get(knob) ?? [])
}
