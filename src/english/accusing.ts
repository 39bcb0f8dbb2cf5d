const list = (text: string): string[] => text.trim().split(/\s+/)

/** Words behind which, or before which, somebody stands who is said to have done wrong. */
export const ACCUSING_VERBS = list(`accused accuses accusing accuse`)
export const ALLEGING_VERBS = list(`alleged alleges alleging allege`)
export const ALLEGING_ADVERBS = list(`allegedly`)
/** Nouns for what is said against somebody. */
export const ACCUSATIONS = list(`
allegation allegations accusation accusations complaint complaints claims lawsuit lawsuits suit
`)
export const SUING_VERBS = list(`sued sues suing`)
/** Verbs with which somebody has an accusation upon them: “faces allegations”. */
export const FACING_VERBS = list(`face faces faced facing`)

/** Verbs of wrongdoing: “claims that the firm misled them” accuses. */
export const WRONGDOING_VERBS = list(`
abused assaulted attacked beat bribed broke bullied cheated coerced concealed covered defamed defrauded deceived
discriminated duped embezzled exploited fabricated faked falsified forged groomed groped harassed hacked hid
intimidated laundered lied manipulated misled misused molested murdered neglected overcharged pilfered plagiarised
plagiarized pocketed raped retaliated rigged robbed siphoned smuggled spied stole swindled tampered threatened tortured
tricked underpaid victimised victimized violated ignored dumped
`)

/** Words of an answer, whoever gives it. */
export const DENIALS = list(`
denied denies deny denying denial denials rejected rejects rejecting dismissed dismisses dismissing disputed disputes
disputing rebutted rebuts rebutting rebuffed refuted refutes refuting contested contests contesting apologised apologized
apology apologises apologizes apologising apologizing admitted admits admitting acknowledged acknowledges acknowledging
conceded concedes conceding pleaded pleads pled defended defends innocence countered counters responded responds
unfounded baseless meritless exonerated acquitted confessed regretted
`)

/** Words by which an article may say that it asked in vain, and what has to stand within three words before. */
export const NO_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  comment: ['to', 'no', 'for', 'further', 'immediate', 'any', 'not', "n't"],
  respond: list(`not n't yet failed didn't hadn't did`),
  responded: list(`not n't yet hadn't hasn't had`),
  reply: list(`not n't yet failed didn't no`),
  replied: list(`not n't yet hadn't hasn't had`),
  answer: list(`not n't yet failed didn't refused declined`),
  answered: list(`not n't yet hadn't hasn't had`),
  return: list(`not n't didn't did`),
  returned: list(`not n't hadn't hasn't had`),
  reached: list(`not be couldn't n't`),
  contacted: list(`been was were has have being we`),
  approached: list(`been was were has have being`),
  asked: list(`been was were has have`),
  available: list(`not n't wasn't made`),
  unavailable: list(`was were is`),
  declined: [],
  declines: [],
  declining: [],
}

/** Those who speak for somebody else. */
export const REPRESENTATIVES = list(`
lawyer lawyers attorney attorneys solicitor solicitors barrister counsel advocate spokesman spokeswoman spokesperson
spokesmen spokespeople publicist agent agents representative representatives rep reps press-officer aide aides campaign
manager advisers adviser office management defence defense surrogate surrogates team representative
`)

/** Bodies that “the company”, “the council” may mean. */
export const BODY_HEADS = list(`
company firm council club ministry department agency university school college hospital trust bank group party board
union association charity church diocese corporation airline retailer supermarket manufacturer publisher paper newspaper
broadcaster network studio regulator watchdog commission committee campaign organisation organization foundation
institute force team brand maker builder developer operator supplier utility carrier chain business bureau authority
federation institution government administration academy society employer landlord insurer lender brewery museum
gallery
`)

/** Of these, the ones that hardly answer for one person. */
export const OTHER_BODIES = list(`
union charity association commission committee watchdog regulator paper newspaper broadcaster bureau landlord insurer
lender museum gallery group
`)

/** What the police and the courts do to a suspect, behind “was” or before the name. */
export const PROCEEDING_VERBS = list(`
charged indicted arraigned arrested rearrested re-arrested detained remanded extradited convicted prosecuted sentenced
jailed tried summonsed bailed court-martialled
`)

/** Where a suspect is: “is on trial”, “appeared in court”. */
export const PROCEEDING_PLACES = list(`
trial court custody dock bail remand magistrates
`)

/** Those who bring a formal accusation. */
export const PROSECUTORS = list(`
prosecutor prosecutors prosecution police detectives indictment garda gardaí gardai sheriff investigators fbi cps dpp
charges charge jury jurors
`)

/** Words by which a sentence tells what a lawsuit is about. */
export const LAWSUIT_GROUNDS = list(`
alleging alleges alleged accusing accuses claiming claims over fraud defamation libel negligence harassment discrimination
abuse assault breach misleading infringement
`)

/** Words in a description by which somebody is no longer of a body, or stands against it. */
export const ESTRANGED_WORDS = list(`
former ex whistleblower whistle-blower critic critics opponent opponents rival rivals victim victims accuser accusers tenant
tenants customer customers patient patients employee employees worker workers pupil pupils shareholder shareholders widow
plaintiff plaintiffs claimant claimants resident residents neighbour neighbours neighbor neighbors union
`)

/** Bodies that are at war with everybody: no desk rings them up. */
export const OUTLAWED_BODIES = list(`
isis isil daesh al-qaida al-qaeda qaeda qaida al-shabab al-shabaab shabaab haram nazis nazi klan gestapo stasi kgb
`)
