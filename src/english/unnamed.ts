const list = (text: string): string[] => text.trim().split(/\s+/)

/** Heads that say nothing on who it is. */
export const BARE_HEADS = list(`
source sources insider insiders person people someone individual individuals
`)

/** Of these, the ones that are anybody unless they stand close to the matter: “people familiar with the talks”. */
export const INSIDER_HEADS = list(`
people individuals someone
`)

/** Words by which people are close to a matter and not just anybody. */
export const INSIDER_WORDS = list(`
familiar briefed close knowledge aware privy knowledgeable involved present attendance attended acquainted inside
connected room meeting talks discussions negotiations matter thinking plans deliberations situation interviewed
`)

/** Human beings who may be cited without name, in the singular. Spokespeople, police and courts are not here. */
export const UNNAMED_ROLES = list(`
academic accountant acquaintance activist adviser advisor agent aide alderman ally ambassador analyst apparatchik
architect associate attendee auditor backbencher backer banker barrister broadcaster broker builder bureaucrat
businessman businesswoman bystander campaigner candidate clerk client clinician coach colleague commander commentator
commuter confidant confidante congressman congresswoman conservative consultant contractor councillor councilman critic
customer dealer delegate democrat developer diplomat director doctor donor driver economist editor employee engineer
envoy ex-colleague ex-minister ex-official executive expert farmer figure financier footballer friend frontbencher
functionary fund-raiser fundraiser general guard headteacher historian informant insider insurgent investor journalist
landlord lawmaker lawyer leader lecturer legislator liberal lobbyist loyalist manager mandarin mediator member militant
minister mother father mp msp td nurse observer officer official onlooker operative opponent organiser organizer
participant passenger passer-by patient peer pensioner pilot player politician producer professor protester protestor
publisher pundit pupil rebel recruiter regulator relative reporter republican researcher resident rival scholar
scientist scout senator shareholder shopkeeper soldier solicitor staffer steward strategist student superdelegate
supplier supporter surgeon surrogate survivor teacher team-mate teammate technician teenager tenant tory trader
trustee vendor veteran villager volunteer whistle-blower whistleblower witness worker man woman
`)

/** Groups who are cited without names, in the plural. A public (voters, residents, Americans) is not here. */
export const UNNAMED_GROUPS = list(`
academics acquaintances activists advisers advisors advocates aides allies analysts associates attendees authorities
backbenchers backers bankers biologists brexiteers brokers bureaucrats bystanders campaigners climatologists clinicians
colleagues commentators confidants confidantes congressmen conservationists conservatives constitutionalists
consultants cops councillors criminologists critics defenders delegates democrats detractors diplomats doctors donors doves
economists elders elites engineers environmentalists epidemiologists ex-colleagues ex-ministers ex-officials executives
experts figures financiers forecasters friends frontbenchers functionaries fund-raisers fundraisers grandees groups
handicappers hardliners hawks historians informants insiders investigators investors jurists lawmakers lawyers leaders
leavers legislators liberals lobbyists loyalists managers mandarins mediators members ministers moderates mps
negotiators observers officials onlookers operatives opponents organisers organizers participants peers physicists
players politicians pollsters practitioners professionals progressives prognosticators proponents psychologists pundits
rebels reformers regulators remainers republicans researchers rivals sceptics scholars scientists senators shareholders
skeptics sociologists specialists sponsors staffers strategists superdelegates supporters surrogates survivors tds
tories traders traditionalists veterans virologists watchers whistle-blowers whistleblowers witnesses
`)

/** Of the groups, those that may be a public that is described, unless something narrows them. */
export const WIDE_GROUPS = list(`
attendees bystanders colleagues conservatives delegates democrats doctors donors engineers figures friends groups
investors leaders liberals members moderates onlookers participants players professionals progressives republicans
shareholders survivors tories traders veterans witnesses
`)

/** Quantities that stand for people by themselves: “some say”, “many fear”. */
export const UNNAMED_QUANTITIES = list(`
some many few those
`)

/** Words by which a number counts people: “several officials”, “a number of aides”. */
export const COUNTING_WORDS = list(`
two three four five six seven eight nine ten eleven twelve several multiple numerous dozens hundreds number handful
couple dozen pair trio
`)

/** Modifiers that tell nothing on who a source is. */
export const EMPTY_MODIFIERS = list(`
unnamed anonymous unidentified undisclosed reliable trusted credible well-placed well-informed informed knowledgeable
second third fourth fifth other different separate same first further additional good impeccable
`)

/** Modifiers of those who may speak without a name: the police and the courts. */
export const LAW_MODIFIERS = list(`
police court garda prosecution jury probation sheriff's coroner's defense defence plaintiff plaintiffs
`)

/** Modifiers that make “figures” people and not numbers. */
export const FIGURE_MODIFIERS = list(`
senior leading party industry opposition establishment prominent government club business union religious public key
top influential political military cultural literary media
`)

/** Modifiers that are a body the story has named. */
export const INSTITUTIONAL_MODIFIERS = list(`
hospital school university college club port harbour station depot city county town village district company airline airport railway railroad bank
store league tournament election elections fire ambulance embassy prison jail library museum zoo stadium union parish council borough
customs
`)

/** Modifiers that belong to a side, a camp or a field rather than to a body that could be asked. */
export const CAMP_MODIFIERS = list(`
campaign camp party administration transition team government
`)

/** Nouns for those who stand by, against or around somebody: the name before them is not their employer. */
export const CAMP_HEADS = list(`
acquaintance acquaintances adviser advisers advisor advisors advocate advocates aide aides allies ally associate
associates backer backers colleague colleagues confidant confidante confidantes confidants critic critics defender
defenders delegate delegates detractor detractors donor donors friend friends insider insiders loyalist loyalists
operative operatives opponent opponents people person rival rivals sceptic sceptics skeptic skeptics source sources
sponsors strategist strategists supporter supporters surrogate surrogates watcher watchers
`)

/** Nouns for those who speak for a government when its people's name stands before them: “a Qatari official”. */
export const GOVERNMENT_HEADS = list(`
official officials diplomat diplomats officer officers minister ministers envoy ambassador general commander negotiator
negotiators authorities regulators regulator lawmaker lawmakers investigators
`)

/** Capital words that name a region, a faith or a quarter, not a body. */
export const NO_BODIES = list(`
western eastern northern southern gulf european arab african asian latin hispanic latino islamic islamist muslim
christian jewish catholic protestant evangelical hindu sikh kurdish black white asian-american african-american
wall street main capitol hill beltway westminster whitehall washington brussels silicon valley city fleet hollywood
middle east mideast mr mrs ms miss dr sen rep gov president prime minister sir lord lady
`)

/** Those of whom it matters who they are although it is said whose they are: “her aides”. */
export const POSSESSED_HEADS = list(`
acquaintance acquaintances adviser advisers advisor advisors advocates aide aides allies ally associate associates
backer backers colleague colleagues confidant confidante confidantes confidants critic critics defenders detractors
donors friend friends insiders loyalist loyalists operative operatives opponent opponents proponents rivals source
sources staffers strategist strategists supporter supporters surrogate surrogates
`)

/** People of whom somebody has several, so that “her friend” names nobody. */
export const POSSESSED_PERSONS = list(`
friend ally associate confidant confidante acquaintance aide colleague critic supporter backer source
`)

/** Those who speak for the one they work for: “lawyers for Ms Hale”. */
export const REPRESENTATIVES = list(`
lawyer lawyers solicitor solicitors barrister barristers
`)

/** Behind these words somebody of the group is named: “critics such as”, “experts including”. */
export const EXAMPLE_WORDS = list(`
such like including include namely
`)

/** Sides that people take, each with the words for its people: somebody with one of them is one of the group. */
export const CAMPS: readonly (readonly string[])[] = [
  list(`
    adviser advisor aide ally associate backer campaign chief-of-staff confidant consultant donor fundraiser fund-raiser
    friend loyalist manager operative pollster strategist supporter surrogate staffer
  `),
  list(`
    academic analyst author campaigner dr economist epidemiologist expert fellow forecaster historian lecturer observer
    physicist prof professor psychologist researcher scholar scientist specialist sociologist
  `),
  list(`
    commissioner congressman congresswoman councillor governor lawmaker leader legislator mayor minister mp official
    politician rep representative secretary sen senator
  `),
  list(`activist advocate campaigner critic opponent organiser organizer protester detractor`),
  list(`banker broker dealer executive financier investor manager director trader chief-executive`),
]

/** Those who speak for a body speak for its officials and aides, not for its friends and critics. */
export const SPOKESPEOPLE = list(`
spokesman spokeswoman spokesperson press-secretary
`)

export const SPOKEN_FOR = list(`
adviser advisor aide official executive leader manager staffer authority authoritie organiser organizer strategist
operative
`)

/** Those who speak for a body, in the singular: once it is named close by, they are its. */
export const BODY_SPEAKERS = list(`
official authoritie organiser organizer investigator regulator executive
`)

/** Those whom polls ask: with a share behind them they have answered, and are no source. */
export const RESPONDENTS = list(`
supporters backers republicans democrats conservatives liberals moderates progressives tories leavers remainers
`)
