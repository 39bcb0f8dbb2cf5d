const list = (text: string): string[] => text.trim().split(/\s+/)

/** Round a number of people who came to a place: somebody counted them. */
export const CROWD_WORDS = list(`
crowd crowds rally rallies rallied attend attended attending attendance turnout gathered gathering packed packing lined
lining marched marching march protest protested protests demonstrated cheered cheering greeted filled jammed thronged
overflow drew drawing draw audience stadium arena
`)

/** Round a number of people who watched, heard or read: somebody measured them. */
export const AUDIENCE_WORDS = list(`
viewers viewership watched tuned listeners listened readers readership circulation ratings rating subscribers downloads
streams
`)

/** Before a number that nobody owns: “an estimated 40,000 homes”. */
export const ESTIMATE_WORDS = list(`estimated reported`)

/** Beside a sum that is a price: anybody can ask what it is. */
export const PRICE_WORDS = list(`
fee fees dues price prices priced ticket tickets toll tolls tuition admission membership subscription fare fares a-head
retail apiece each
`)

/** Before a sum that somebody aims at, and has not got. */
export const GOAL_WORDS = list(
  `goal goals target targets aim aims aimed aiming seek seeks seeking hope hopes hoping`,
)

/** Behind “to”, before a sum that is still to come: “to raise $5,000”. */
export const GETTING_WORDS = list(`raise collect reach`)

/** Plural documents that say nothing of who made them: “polls show”. */
export const UNNAMED_DOCUMENTS = list(`polls surveys estimates studies projections`)

/** Before them, without making them any more known: “recent polls”. */
export const UNNAMING_WORDS = list(
  `some most many several recent new other various public national early state the latest`,
)

/** Before a number that the reader is taken to know. */
export const POINTING_WORDS = list(`the those these whose`)
export const POSSESSIVES = list(`its his her their`)

/** Before a number that is a measure for others: “$2.90 for every $10,000”. */
export const RATE_WORDS = list(`every each per`)

/** Behind a number that bounds a group: “donors giving $200 or less”. */
export const BOUND_WORDS = list(`less more fewer above below over under`)

/** Before a sum that bounds a group: “families earning above $125,000”. */
export const INCOME_WORDS = list(
  `income incomes earning earnings earners earns making makes households salaries`,
)

/** Not people, or counted by their own body, which everybody can ask. */
export const BODY_SIZES = list(`members member others homes households bodies lives families`)

/** People that the list of nouns of people leaves out. */
export const MORE_PEOPLE = list(`
outpatients inpatients pensioners fans graduates undergraduates apprentices trainees constituents taxpayers smokers
drinkers cyclists
`)

/** Nouns that are sums themselves: “a 175 million euro budget”. */
export const SUM_NOUNS = list(`
budget deficit shortfall loss profit surplus debt gap hole bill cost turnover revenue income increase rise drop fall cut
saving savings haul fortune payout payment donation contribution loan investment spend spending buy
`)
