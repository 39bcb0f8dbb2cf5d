import { knobs, type Knob } from '../../src/styles/knobs.ts'

/** A draft in which the houses differ, for one thing that they settle. */
export interface Row {
  knob: Knob
  /** The rules that ask for it. */
  rules: readonly string[]
  draft: string
}

const draft = (knob: Knob, text: string, ...others: string[]): Row => ({
  knob,
  rules: [knobs[knob], ...others],
  draft: text,
})

export const rows: readonly Row[] = [
  draft(
    'percent',
    'The fare in Leeds rose 12% in May, 14 percent in June and 9 per cent in July. Fifteen percent of riders stayed away. 16% of them came back.',
  ),
  draft('number words up to', 'She keeps 9 hens. He keeps ten goats. They keep 10 geese.'),
  draft('number that begins a sentence', 'The mill reopened. 40 men were hired.'),
  draft('ages', 'A six-year-old boy found the ring.'),
  draft(
    'later mention',
    'Karim Patel, the mayor of Hull, opened the bridge. Mr Patel said it was late. Patel said it was dear. Patel cut a ribbon. The crowd sang, and Patel sang with it. Then Patel left.',
  ),
  draft(
    'honorific at first mention',
    'The crane is safe, said Mr Karim Osei, the harbour master. Dr Helen Marsh, an engineer, and Sir Alan Clay, the speaker, doubt it.',
  ),
  draft(
    'UN, US',
    'The UN met the EU on Monday. The U.N. met a U.S. envoy, a UK envoy, an F.B.I. agent and an E.U. envoy on Friday.',
  ),
  draft(
    'pronounced acronym',
    'Nato and NATO met Unesco and UNESCO on Monday. UNICEF and Unicef met Interpol and Nasa on Friday.',
  ),
  draft(
    'acronym in brackets',
    'The Ring Gate Housing Association (RGHA) let the tower in 2019. The Merrow River Council (MRC) bought it. The MRC will sell the lifts.',
  ),
  draft(
    'late expansion allowed',
    'The tower was let by the RGHA in 2019. The Ring Gate Housing Association has 900 homes.',
  ),
  draft(
    'International Criminal Court',
    'The International Criminal Court opened a case. A judge of the international criminal court will hear it. The seat of the international criminal court is in The Hague.',
  ),
  draft(
    'acronyms that readers know',
    'The DNC sued. The BOJ said so in May. The RMT said it would strike. The ZVKW did not answer.',
  ),
  draft(
    'job title before a name',
    'The bridge was opened by President Anna Reed on Monday. The river, said president Tom Hale, is clean.',
  ),
  draft(
    'Sir and Dame, peers',
    'Sir Alan Clay, the composer, conducted at the fair. Sir Clay then left with Lord Hadlow, the chairman.',
  ),
  draft(
    'millions',
    'The bridge cost £5 million and the road £3m. The app has 5m users and 6 million readers.',
    'number-form',
  ),
  draft('dollars, pounds', 'A ticket to the fair in Boise is 5 dollars.'),
  draft('date', 'The fair opens on 21 July, on August 14, on Sept. 3 or on October 9th.'),
  draft('time', 'It opens at 9:30 a.m. and shuts at 6.30pm, and at 14:25 there is tea.'),
  draft('yesterday, today online', 'The council met yesterday (3 March) and voted on the plan last night.'),
  draft('poll “shows”', 'A poll shows that most people in Limerick want the bridge.'),
  draft(
    'quotation marks',
    'Mayor “never told” of leak\n\n“We were ‘never’ told,” said Nia Bowen, a nurse. ‘Nobody came,’ she said. "Not once."',
  ),
  draft('Kyiv', 'The talks were held in Kiev on Monday.'),
  draft(
    'president of Ukraine',
    'President Zelensky flew home. President Zelenskyy flew home. President Zelenskiy flew home.',
  ),
  draft(
    'anonymous source needs a reason',
    'The bridge is unsafe, a person familiar with the inquiry said on Tuesday.',
  ),
]
