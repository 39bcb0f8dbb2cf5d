import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Attribution } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

/** Sentences of agencies and of British, Irish and Indian desks: most say what before they say who. */
const LEDES: readonly (readonly [lede: string, source: string])[] = [
  [
    'Shares in the bakery chain fell 12% after it warned on profits, analysts at Corbel said on Monday.',
    'analysts',
  ],
  [
    'Two people were killed when a lorry hit a bus near Kells, the fire service that runs the station said.',
    'service',
  ],
  [
    'Around 3,000 homes were still without power on Friday, the company that owns the lines said in a statement.',
    'company',
  ],
  ['The hospital trust owes £90m, a report by the National Audit Office found.', 'report'],
  ['The minister told the Commons that 400 officers would be recruited.', 'minister'],
  [
    'Farmers have lost 20,000 sheep to the disease, the chief veterinary officer, Dr Helen Marsh, told a committee of MSPs.',
    'Marsh',
  ],
  ['Police in Pune said on Thursday that five men had been arrested.', 'Police'],
  ['At least 14 people died in the stampede, officials said, adding that the toll could rise.', 'officials'],
  ['The club has debts of €60m, its former chairman has claimed.', 'chairman'],
  ["India's trade deficit widened to $24 billion in May, the commerce ministry said.", 'ministry'],
  ['A spokeswoman for the airline said 200 flights had been cancelled.', 'spokeswoman'],
  ['The bank will cut 900 jobs, people familiar with the matter told Reuters.', 'people'],
  ['"We lost everything," said Maria Duffy, whose shop was flooded.', 'Duffy'],
  ['The prime minister, Liam Fogarty, said 10,000 houses would be built by 2030.', 'Fogarty'],
  ['Rescuers had found six bodies by nightfall, Capt. Ines Prado of the coast guard said.', 'Prado'],
  ['Sales of electric vans doubled in the first quarter, the industry body said on Thursday.', 'body'],
  ['The inspectorate said in its report, published on Friday, that 40 wards were unsafe.', 'inspectorate'],
  ['The judge said the company had hidden losses of $80 million.', 'judge'],
  ['Nearly 2,000 people marched through Cork on Saturday, organisers said.', 'organisers'],
  [
    'The scheme has cost taxpayers £17m, the National Trust of Kent, which runs the park, estimates.',
    'Trust',
  ],
  ['Turnout was 61%, the electoral commission announced.', 'commission'],
  ['Unemployment fell to 3.9%, official statistics showed on Tuesday.', 'statistics'],
  ['Some 70 per cent of nurses have thought of leaving, a survey for the union found.', 'survey'],
  ['The company, which is based in Oslo, denied that it had paid bribes of $5m.', 'company'],
  ['In an email to staff, the editor, Joan Pike, said 30 posts would go.', 'Pike'],
  ["Ukraine's military said it had shot down 41 drones overnight.", 'military'],
  ['The water firm dumped sewage on 300 days, the regulator says.', 'regulator'],
  ['“It cost us £50,000,” the owner of the pub, Jim Bell, told the Evening Star.', 'Bell'],
  ['Ms Okoro, 34, was told that she owed £6,000, her lawyer said.', 'lawyer'],
  ['Researchers who tracked 900 seals found that a third had swallowed plastic.', 'Researchers'],
  ['By Friday 120,000 people had signed, the group behind the petition said.', 'group'],
  [
    'The takeover values the brewer at $2.1bn, the two companies said in a joint statement on Sunday.',
    'companies',
  ],
  ['Temperatures reached 49C in Jacobabad, the meteorological department said.', 'department'],
  ['The firm expects to sell 2m bottles this year, its founder told the Irish Echo.', 'founder'],
  ['Its pre-tax loss narrowed to £3m, the retailer reported on Wednesday.', 'retailer'],
  [
    'The sale of the port has stalled over a $40m loan, the Danish fund that wants to buy it said on Sunday night.',
    'fund',
  ],
  [
    'Contractors handed over 86 of the houses without water, Mr Daly told the housing committee of the Dáil, and half of those are still dry.',
    'Daly',
  ],
]

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0)

test.each(LEDES)('%s', (lede, source) => {
  const article = articleOfDraft(readText(new VFile({ value: lede })))
  const [said] = article.attributions
    .filter(({ cue }) => cue.length > 0)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  expect(said?.source?.text).toContain(source)
})
