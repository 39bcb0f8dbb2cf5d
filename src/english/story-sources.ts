const list = (text: string): string[] => text.trim().split(/\s+/)

/** Documents whose numbers fill a story once they are introduced: a poll, a filing, a report. */
export const NUMBERED_DOCUMENTS = list(`
poll polls survey surveys study report filing filings census audit analysis figures data statistics results accounts
estimate estimates review index tally paper indictment complaint lawsuit
`)

/** Words that show a sentence goes on with the numbers of a poll or survey. */
export const POLL_WORDS = list(`
respondents surveyed polled voters adults favorable unfavorable favourable unfavourable approve disapprove points
support lead leads trails trailing ahead behind independents undecided percent cent
`)

/** Words that show a sentence goes on with the numbers of a filing, of accounts or of results. */
export const FILING_WORDS = list(`
revenue revenues profit profits sales loss losses quarter earnings spending raised spent donations contributions cash
contributors receipts debt turnover dividend net income fiscal
`)

/** Openings that carry on the source of the sentence before: “It also …”, “Of those …”. */
export const CARRYING_OPENERS = list(`it they that this those these of he she among another`)
