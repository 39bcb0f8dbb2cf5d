const list = (text: string): string[] => text.trim().split(/\s+/)

/** Polls and the like: their shares fill a passage, and often a story, once they are named. */
export const POLL_NOUNS = list(`poll polls survey surveys polling tracker questionnaire barometer`)

/** Other documents whose numbers fill a passage once they are named. */
export const NUMBERED_DOCUMENTS = list(`
study studies report reports filing filings disclosure disclosures census audit analysis figures data statistics
accounts estimate estimates review index tally tallies paper indictment complaint lawsuit records results numbers count
database ranking rankings list projections forecast average averages
`)

/** Documents that speak when a sentence begins with them: “The study drew on 46 buoys”. */
export const SPEAKING_DOCUMENTS = list(`study report survey poll analysis audit review paper census`)

/** Documents that say who took, gave or spent what. */
export const MONEY_DOCUMENTS = list(`
filing filings disclosure disclosures report reports records accounts results data figures analysis audit statement
statements documents tally tallies fec finance tax
`)

/** Words that show a sentence goes on with the numbers of a poll or survey. */
export const POLL_WORDS = list(`
respondents surveyed polled voters adults favorable unfavorable favourable unfavourable approve approves disapprove
disapproves points support supports supported back backs favor favors favour favours lead leads led trails trailing
ahead behind independents undecided chose choose prefer prefers preferred say said says view views agree agreed
disagree think men women republicans democrats conservatives liberals labour tory tories whites blacks hispanics latinos
millennials independents registered likely unsure margin voted vote electorate match-up matchup percent reaction opinion satisfied dissatisfied
enthusiastic positive negative trust oppose opposes opposed
`)

/** Words that show a sentence goes on with the numbers of a filing, of accounts or of results. */
export const FILING_WORDS = list(`
revenue revenues profit profits sales loss losses quarter earnings earned spending spent spend raised raise donated
donation donations donor donors contributions contribution contributing contributed gave given give cash contributors
receipts debt turnover dividend income fiscal paid pay payments fees stock shares owns owned loan loans assets
collected gaming cost costs fund funds invested
`)

/** Openings that carry on the source of the sentence before: “It also …”, “Of those …”. */
export const CARRYING_OPENERS = list(`it they that this those these of he she among another both`)

/** Openings that go on about a person. */
export const PERSONAL_OPENERS = list(`he she they`)

/** Verbs and phrases by which somebody vouches: the attributions with these carry more than their own words. */
export const VOUCHING_CUES = list(`
said says say saying told tells tell added adds according show shows showed shown showing find finds found report
reports reported estimate estimates estimated announce announces announced note notes noted state states stated write
writes wrote disclose discloses disclosed reveal reveals revealed indicate indicates indicated suggest suggests
suggested project projects projected calculate calculates calculated count counts counted record records recorded
confirm confirms confirmed claim claims claimed conclude concludes concluded list lists listed cite cites cited citing
testified warned warns predict predicts predicted expects expected emphasizes emphasised emphasized explained explains
acknowledged acknowledges conceded argued argues insisted recalled recalls tweeted posted figures based per
`)

/** A document is named by whoever made it: “a poll by”, “figures from”. */
export const DOCUMENT_MAKERS = list(`by from`)

/** Behind “polls”, when they are places to vote at. */
export const POLLING_PLACES = list(
  `close closed closing open opened opening station stations place places booth booths`,
)

/** Where a paragraph sums up the figures of the one before it: “For these fees …”, “In all …”. */
export const SUMMING_WORDS = list(`these those both all total together combined`)

/** Behind “the” at the start of a sentence that goes on with a row of figures: “The lowest was Leeds at 19%”. */
export const SERIES_WORDS = list(`
lowest highest second third next last rest remaining other others average total median same figure figures number rate
sum amount first initial largest smallest biggest
`)

/** Between a comma and a figure that goes on with the clause before it: “, a rise of 12 per cent”. */
export const RUNNING_WORDS = list(`
a an the or of up down from to by about nearly almost some around over under more less than rise fall increase decrease
drop gain decline jump including compared with roughly just
`)
