const list = (text: string): string[] => text.trim().split(/\s+/)

/**
 * Verbs that tell what somebody says, thinks, fears or expects, in all forms. Verbs for what somebody does
 * with words (vow, propose, urge, praise, decline, announce) are not claims and are not here.
 */
export const CLAIM_VERBS = list(`
say says said saying tell tells told telling think thinks thought thinking believe believes believed believing
fear fears feared fearing feel feels felt feeling concede concedes conceded conceding acknowledge acknowledges
acknowledged acknowledging admit admits admitted admitting argue argues argued arguing contend contends contended
contending maintain maintains maintained assert asserts asserted asserting allege alleges alleged alleging claim
claims claimed claiming insist insists insisted insisting suggest suggests suggested suggesting warn warns warned
warning predict predicts predicted predicting forecast forecasts forecasted forecasting expect expects expected
expecting estimate estimates estimated estimating reckon reckons reckoned note notes noted noting observe observes
observed observing agree agrees agreed doubt doubts doubted worry worries worried worrying complain complains
complained complaining caution cautions cautioned cautioning counter counters countered countering explain explains
explained explaining describe describes described describing attribute attributes attributed attributing blame blames
blamed blaming view views viewed see sees consider considers considered regard regards regarded conclude concludes
concluded concluding confirm confirms confirmed confirming report reports reported reporting state states stated
stating add adds added adding recall recalls recalled recalling write writes wrote writing tweet tweets tweeted
tweeting reveal reveals revealed revealing disclose discloses disclosed disclosing speculate speculates speculated
speculating question questions questioned assume assumes assumed anticipate anticipates anticipated stress stresses
stressed stressing emphasize emphasizes emphasized emphasise emphasises emphasised clarify clarifies clarified hint
hints hinted hinting indicate indicates indicated indicating intimate intimated deny denies denied denying joke jokes
joked remark remarks remarked quip quipped mention mentions mentioned volunteer volunteered confide confides confided
grumble grumbles grumbled lament laments lamented marvel marvelled marveled muse mused reply replies replied
respond responds responded responding recount recounts recounted relate related opine opined posit posits posited
theorize theorized theorise theorised surmise surmised calculate calculates calculated judge judged suspect suspects
suspected call calls called characterize characterized characterise characterised brief briefs briefed
compare compares compared comparing liken likens likened express expresses expressed expressing voice voices voiced
voicing
`)

/** Claims by several words: the verb, and the words of which one has to follow within three tokens. */
export const CLAIM_PHRASES: Readonly<Record<string, readonly string[]>> = {
  point: ['to', 'out'],
  points: ['to', 'out'],
  pointed: ['to', 'out'],
  pointing: ['to', 'out'],
  made: ['clear'],
  make: ['clear'],
  makes: ['clear'],
  put: ['it'],
  puts: ['it'],
  raise: ['concern', 'concerns', 'doubt', 'doubts', 'fears', 'question', 'questions', 'alarm'],
  raised: ['concern', 'concerns', 'doubt', 'doubts', 'fears', 'question', 'questions', 'alarm'],
  raising: ['concern', 'concerns', 'doubt', 'doubts', 'fears', 'question', 'questions', 'alarm'],
  cast: ['doubt', 'doubts'],
  walked: ['back'],
  took: ['issue'],
}

/** Words that, straight behind one of the verbs, make an act or a passive of it. */
export const NO_CLAIM_BEHIND: Readonly<Record<string, readonly string[]>> = {
  compared: ['with', 'to'],
  called: ['for', 'on', 'off', 'in', 'upon', 'to', 'out', 'up', 'into', 'himself', 'herself', 'themselves'],
  call: ['for', 'on', 'off', 'in', 'upon', 'to', 'out', 'up', 'into', 'themselves'],
  calls: ['for', 'on', 'off', 'in', 'upon', 'to', 'out', 'up', 'into'],
  claimed: ['responsibility', 'credit', 'victory'],
  claim: ['responsibility', 'credit', 'victory', 'allegiance'],
  claiming: ['responsibility', 'credit', 'victory', 'allegiance', 'to'],
  alleging: ['to'],
  denied: ['bail', 'entry', 'access', 'permission', 'asylum', 'visas'],
  think: ['tank', 'tanks'],
  agreed: ['to', 'on', 'with', 'upon'],
  agree: ['to', 'on', 'upon'],
  said: ['to'],
  thought: ['to'],
  believed: ['to'],
  expected: ['to', 'at', 'in', 'by', 'from'],
  reported: ['to', 'for', 'missing', 'dead'],
  report: ['to', 'for'],
  reports: ['to', 'for'],
  added: ['to', 'a', 'an', 'another', 'more', 'new', 'extra', 'two', 'three', 'several', 'some', 'up'],
  add: ['to', 'a', 'an', 'another', 'more', 'new', 'extra', 'up'],
  adds: ['to', 'a', 'an', 'another', 'more', 'new', 'extra', 'up'],
  noted: ['for'],
  briefed: ['on', 'by', 'about'],
  brief: ['on'],
  considered: ['to', 'by'],
  seen: ['to', 'by'],
  suspected: ['of'],
  estimated: ['to', 'at'],
  alleged: ['to'],
  described: ['by', 'in'],
  blamed: ['by'],
  responded: ['with', 'by', 'to'],
  respond: ['with', 'by', 'to'],
  told: ['to', 'by', 'not'],
  see: ['if', 'whether', 'off', 'to'],
  state: ['of'],
  questioned: ['by', 'in', 'about', 'under', 'over'],
  related: ['to'],
}

/** Words that may stand between who speaks and the verb, besides adverbs in -ly. */
export const BETWEEN_SPEAKER_AND_CUE = list(`
have has had having 've also now still then often even long all both once already again later soon earlier early late here
there today yesterday tonight monday tuesday wednesday thursday friday saturday sunday on this last the week month
year night morning afternoon evening weekend spring summer autumn winter meanwhile too alike themselves himself
herself since just first instead further in turn ever seldom sometimes always ago weeks months days years time
times point january february march april june july august september october november december
`)

/** Of these, the ones that belong to the verb and not to what stands before it: “have long said”. */
export const VERBAL_WORDS = list(`
have has had having 've also now still then often even long all both once already again later soon just since
`)

/** Forms of “be”: behind them a participle in -ing or an attitude is a claim, a past participle is a passive. */
export const FORMS_OF_BE = list(`am is are was were be been being 're 's`)

/** What somebody of whom it is said holds about a matter. A mood (“worried”, “angry”) is not a claim. */
export const ATTITUDES = list(`adamant convinced unconvinced sceptical skeptical`)

/** Words that make the claim a supposition or deny it. */
export const SUPPOSING_WORDS = list(`
would could might may can must should will shall 'd 'll not never cannot can't couldn't wouldn't won't don't doesn't
didn't haven't hasn't hadn't aren't isn't wasn't weren't mustn't shouldn't do does did neither nor no
`)

/** Cues that may stand before who speaks: “said one official”, “says an aide”. */
export const CUES_BEFORE_SPEAKER = list(`
said says say added adds recalled recalls explained explains noted notes warned warns argued argues acknowledged
acknowledges conceded concedes admitted admits insisted insists observed observes suggested suggests replied joked
quipped complained predicted reckons reckoned wrote writes tweeted
`)

/** Verbs of claiming that are as often nouns: counted inside a longer phrase only before the start of a clause. */
export const NOUNS_LIKE_CLAIMS = list(`
state states report reports view views note notes claim claims judge judged brief briefs doubt doubts question questions
call calls caution counter counters estimate estimates forecast forecasts hint hints joke jokes voice voices worry
worries fear fears feeling thought blame stress express lament suspect suspects regard sees expected reported alleged
estimated described considered related briefed felt feel see mention mentions tweet tweets remark remarks
`)

/** Words before a noun: behind them no verb of claiming stands. */
export const NOUN_OPENERS = list(`
the a an this that these those his her their its our my your no any each every such own same
`)

/** Subjects of their own clause: the verb behind them is theirs, not that of who is named before. */
export const OTHER_SUBJECTS = list(`he she they it we i you who which and or`)

/** Words with which what is claimed begins. */
export const CLAUSE_OPENERS = list(`that the a an it he she they his her their this there`)

/** Verbs with “claims” as their object: “heard claims that”, “made claims that”. */
export const RECEIVING_VERBS = list(`
hear hears heard hearing make makes made making face faces faced facing deny denies denied denying reject rejects
rejected rejecting dismiss dismisses dismissed dismissing investigate investigates investigated investigating receive
receives received receiving repeat repeats repeated repeating include includes included including follow follows
followed following examine examines examined examining contain contains contained containing fuel fuels fuelled fueled
fuelling fueling
`)
