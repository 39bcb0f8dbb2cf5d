import { type Style, sure } from './style.ts'

const OWN = 'copydesk’s own default'

/** The rules’ own defaults: where houses differ, a draft is asked to agree with itself. */
export const neutral: Style = {
  id: 'neutral',
  title: 'Neutral',
  asOf: '2026',
  rules: {},
  notes: [
    sure('percent', 'consistent', OWN),
    sure('number words up to', 'off', OWN),
    sure('number that begins a sentence', 'off', OWN),
    sure('ages', 'off', OWN),
    sure('later mention', 'consistent', OWN),
    sure('honorific at first mention', 'off', OWN),
    sure('UN, US', 'consistent', OWN),
    sure('pronounced acronym', 'consistent', OWN),
    sure('acronym in brackets', 'if used again', OWN),
    sure('late expansion allowed', 'no', OWN),
    sure('acronyms that readers know', 'those that everybody knows', OWN),
    sure('International Criminal Court', 'consistent', OWN),
    sure('job title before a name', 'off', OWN),
    sure('millions', 'consistent', OWN),
    sure('dollars, pounds', 'consistent', OWN),
    sure('date', 'consistent', OWN),
    sure('time', 'consistent', OWN),
    sure('yesterday, today online', 'off', OWN),
    sure('poll “shows”', 'off', OWN),
    sure('Sir and Dame, peers', 'off', OWN),
    sure('quotation marks', 'consistent', OWN),
    sure('anonymous source needs a reason', 'warning', OWN),
  ],
}
