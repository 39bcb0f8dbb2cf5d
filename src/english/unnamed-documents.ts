const list = (text: string): string[] => text.trim().split(/\s+/)

/** Enquiries among people: what names one is who asked, not where. */
export const POLL_HEADS = list(`
poll polls polling survey surveys pollsters
`)

/** Work that somebody did and signed. */
export const STUDY_HEADS = list(`
study studies research meta-analysis meta-analyses analysis analyses experiment experiments paper papers report
`)

/** Numbers that somebody keeps. */
export const DATA_HEADS = list(`
data figures statistics estimates projections index indexes indices ranking rankings
`)

/** Of all of these, the ones that need no article or number before them: “research shows”, “polls suggest”. */
export const PLURAL_DOCUMENTS = list(`
polls polling surveys pollsters studies research meta-analyses analyses experiments data figures statistics estimates
projections rankings
`)

/** Of all of these, the ones that are cited only with “according to”: subjects too seldom to be sure of. */
export const RANKING_HEADS = list(`
index indexes indices ranking rankings
`)

/** What documents do when a conclusion hangs on them. */
export const SHOWING_VERBS = list(`
show shows showed shown showing suggest suggests suggested suggesting find finds found finding indicate indicates
indicated indicating reveal reveals revealed revealing conclude concludes concluded demonstrate demonstrates
demonstrated prove proves proved confirm confirms confirmed link
links linked tie ties tied
`)

/** Of these, the ones that follow a document at once: “polls showing her ahead”. */
export const SHOWING_PARTICIPLES = list(`
showing suggesting indicating finding
`)

/** Somebody who can be asked brings a document up: “she cited polls”. */
export const CITING_VERBS = list(`
cite cites cited citing point points pointed pointing note notes noted noting mention mentions mentioned quote quotes
quoted quoting refer refers referred referring
`)

/** Standing in polls that needs no number to be disputed by nobody: “he leads in national polls”. */
export const STANDING_WORDS = list(`
ahead behind lead leads led leading trail trails trailed trailing
`)

/** What they do besides, when they are enquiries or studies: a number has to hang on it. */
export const TELLING_VERBS = list(`
say says said put puts give gives gave have has had estimate estimates estimated predict predicts predicted rank ranks
ranked place places placed warn warns warned report reports reported project projects
projected
`)

/** Words that may stand between a document and its verb, besides adverbs in -ly. */
export const BETWEEN_DOCUMENT_AND_VERB = list(`
have has had also now still long all both then even alike since so far too just once again to date
`)

/** Openings of what tells more about a document behind its noun. */
export const DOCUMENT_DESCRIPTIONS = list(`
of in on into by from among with for about at across since between over conducted published released taken carried done
commissioned involving using covering comparing following tracking this last out
`)

/** Words before a document by which somebody is known to have made it, or that name it: “exit polls”, “court data”. */
export const NAMING_MODIFIERS = list(`
internal private own exit pool official officials government census police court company campaign party hospital ministry
council bank agency university department board trust league union borough parish institute regulator industry airline
railway airport embassy exchange lab laboratory charity insurer watchdog district county city town state federal tax customs payroll jobs employment unemployment inflation insider in-house
focus-group autopsy toxicology coroner's ballistics safety inspection inspector market medical psychiatric
psychological forensic credit annual quarterly monthly weekly earnings financial inquiry committee commission draft
final interim pathology post-mortem weather traffic sales box-office election electoral voting voter school flight trading radar satellite
`)

/** Words behind which a maker or a place of publication is named: “by Marr Bank”, “in the journal Lungs”. */
export const MAKER_PREPOSITIONS = list(`
by from at of in for published conducted commissioned led released carried done run journal author authors co-author
co-authors researchers professor scientists economists called titled entitled pollster
`)

/** Makers who are told apart without a name in capitals: “by the university”. */
export const MAKERS = list(`
university ministry department agency bank institute council commission college hospital regulator charity union
think-tank journal newspaper company firm court police government committee office group association foundation
federation trust school watchdog auditor bureau service centre center regulators prosecutors
`)

/** Who ask people, by name: where one stands near, “polls” are theirs. */
export const POLLSTERS = list(`
gallup yougov ipsos quinnipiac realclearpolitics rasmussen survation opinium comres savanta morning-consult surveymonkey
redc b&a newspoll essential resolve cvoter lokniti nanos leger kantar emnid forsa infratest elabe ifop odoxa
fivethirtyeight huffpollster pollster.com pew
`)

/** Behind “in”, before polls: what a number or a rank hangs on. */
export const RANKING_WORDS = list(`
ahead behind lead leads led leading trail trails trailed trailing first second third fourth fifth last majority
majorities most half third thirds quarter twice double percent per cent tied neck-and-neck outpolls beats beating
`)

/** The press, taken together. */
export const MEDIA_HEADS = list(`
media press newspapers outlets broadcasters tabloids papers dailies websites
`)

/** One of the press. */
export const MEDIUM_HEADS = list(`
newspaper outlet broadcaster tabloid daily website channel station magazine
`)

export const REPORT_HEADS = list(`
reports report
`)

/** Openings of the place or time between the press and its verb: “media in the country said”. */
export const MEDIA_PLACES = list(`
in across at on here there
`)

/** Words that may stand between the press and its verb, besides adverbs in -ly. */
export const BEFORE_MEDIA_VERB = list(`
have has had also now later earlier first yesterday today then still
`)

/** Before “media” and “press” when a body is meant that everybody can find, or when it is no press at all. */
export const KNOWN_MEDIA = list(`
social state-run state state-owned official mainstream semi-official campaign company student party own
`)

/** Between “the” and “media”, when only some of them are meant: “the local media”. */
export const SOME_MEDIA = list(`
local national foreign regional domestic international overseas
`)

/** What the press does when it is the source. */
export const MEDIA_VERBS = list(`
report reports reported reporting say says said quote quotes quoted claim claims claimed suggest suggests suggested
speculate speculated allege alleged carried identify identified named
`)

/** What a report of the press does when nobody knows which it was: “reports say”. */
export const REPORT_VERBS = list(`
say says said suggest suggests suggested claim claims claimed indicate indicates indicated emerged circulated surfaced
put allege alleged claiming saying suggesting
`)

/** Before “reports”, when the press or nobody in particular made them. */
export const REPORT_MODIFIERS = list(`
media press news newspaper local unconfirmed some several various multiple initial early earlier recent published
conflicting widespread other many television tv radio online first latest foreign preliminary numerous unverified
separate
`)

/** Before a single “report”, when the press made it: “according to a newspaper report”. */
export const PRESS_MODIFIERS = list(`
media press news newspaper television tv radio online unconfirmed
`)

/** Behind the press, when somebody of it is named: “newspapers including”. */
export const OUTLET_WORDS = list(`
newspaper agency broadcaster website channel tv television radio times post herald guardian mail tribune gazette news
daily express journal mirror telegraph sun star globe standard independent observer chronicle examiner courier echo
argus bugle ledger record scotsman bbc cnn reuters afp ap upi dpa rte rté itv sky pti ani ndtv abc nbc cbs fox bloomberg
npr espn politico axios buzzfeed vox hindu hindustan dawn haaretz xinhua tass interfax kyodo anadolu efe ansa bild
spiegel figaro monde pais país repubblica corriere magazine
`)
