const list = (words: string): string[] => words.trim().split(/\s+/)

/** What tells a reader since when, or from what, something has changed. */
export const BASELINES = list(`
from since than compared against versus last previous previously earlier before ago year years yearly annual annually
month months monthly week weeks weekly quarter quarters quarterly half-year decade decades century day days daily
overnight yesterday season seasons session spring summer autumn fall winter over between until during lifetime
year-on-year year-over-year month-on-month pre-pandemic pre-war prewar monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december fiscal semester term
following after
`)

/** Markets close every day: their changes are since the day before. */
export const MARKETS = list(`
shares share stock stocks index futures dow nasdaq ftse nikkei s&p sensex nifty dax points close closed closing trading
bond bonds yield yields crude brent currency dollar euro yen sterling rupee barrel ounce
`)

/** “made up 45%”: no rise. */
export const VERBS_WITH_UP = list(
  'make makes made making take takes took taken give gave given ends end ended turn turned',
)

/** “a 2% growth rate”: how fast, not from where. */
export const RATES = list('rate rates target targets forecast forecasts')

/** Before a verb, what has not happened: “would cut taxes by 5%”. */
export const NOT_YET = list(`
will would could should may might must shall to can cannot 'd 'll if by-law proposes proposed plan plans planned
promised promises pledged wants wanted
`)

/** Words that make a superlative of what follows or ends in no “est”. */
export const SUPERLATIVES = list('most least best worst')

/** What ends in “est” and is none. */
export const NO_SUPERLATIVES = list(`
interest rest west east northwest northeast southwest southeast midwest test tests arrest protest request contest forest
guest quest chest nest pest vest jest fest invest suggest harvest honest modest digest conquest inquest latest behest
crest attest detest west-northwest manifest earnest everest budapest bucharest closest
`)

/** Before “record” when it is no superlative: “criminal record”, “on the record”. */
export const NO_RECORDS = list(`
the to criminal police track court public voting arrest military service safety medical his her its their my our no any
same paper world-record for of and
`)

/** Between “record” and its figure: “a record high of 300”. */
export const RECORD_LINKS = list(
  'high low highs lows of at some more than nearly almost about total number sum profit loss crowd turnout',
)
