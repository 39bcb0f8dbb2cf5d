const list = (text: string): string[] => text.trim().split(/\s+/)

/** Words that leave open who is meant, or count without naming. */
export const OPEN_DETERMINERS = list(`
a an one another some many several two three four five six seven eight nine ten eleven twelve few various numerous
multiple dozens hundreds certain more most countless other others any all virtually nearly almost
`)

/** Of these, the ones that tell no number, and words before a number: “at least two”. */
export const LIGHT_DETERMINERS = list(`
a an the at least about only virtually nearly almost
`)

export const POSSESSIVE_DETERMINERS = list(`
his her its their our my your
`)

export const POINTING_DETERMINERS = list(`
the this that these those both each every such same
`)

/** Words before a phrase that deny or suppose what it says: “no officials”, “if critics say”, “than experts think”. */
export const DENYING_DETERMINERS = list(`
no neither nor not without if unless whether than whose when whenever
`)

/** Words that begin a part of a group: “some of”, “a handful of”. */
export const PARTS = list(`
some many most several one two three four five six few all half number group handful couple dozens pair trio string
host chorus array range variety succession majority
`)

/** Words behind “some of” that mean people told of before. */
export const REFERRING_WORDS = list(`
them us these those whom you the
`)

/** Function words that belong to a noun phrase all the same: “a former aide”, “a second banker”. */
export const ORDERING_WORDS = list(`
former ex late other first second third fourth fifth
`)

/** Adjectives and nouns that stay with the noun behind “and”: “current and former officials”. */
export const JOINED_MODIFIERS = list(`
current former senior junior top local state federal national military civilian political legal medical public
economic financial government industry business law health education defence defense intelligence security foreign
domestic american british european western regional technical academic environmental conservative liberal republican
democratic left right church community civic
`)

/** Nouns before which a clause begins: “one reason critics say so”. */
export const CLAUSE_NOUNS = list(`
reason reasons way ways thing things point moment fear idea fact sign
`)

/** Openings of what tells more about a person behind the noun. */
export const DESCRIPTION_OPENERS = list(`
of in at from with for on inside within near outside close familiar briefed involved aware privy knowledgeable present
opposed loyal working based interviewed contacted reached speaking who whom to among around across behind directly
intimately acquainted supporting backing handling overseeing monitoring tracking following attending advising
representing investigating helping allied aligned connected linked surveyed polled concerned by
`)

/** Words at which a description behind a noun ends, when its cue stands before it. */
export const DESCRIPTION_STOPS = list(`
but while because when as if that which than and
`)

/** Words behind “on” or “in” that tell a time or a place of the speaking, not who speaks. */
export const SPEAKING_CIRCUMSTANCES = list(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb aug sept oct nov dec condition background an a interviews private public twitter
facebook television radio email emails recent
`)

/** Words behind a quantity by which it still stands alone: “some in the party”, “few on either side”. */
export const QUANTITY_PLACES = list(`
in inside within among on at who of
`)

/** Words behind which a subject begins: conjunctions, openings of clauses, adverbs that lead a sentence. */
export const SUBJECT_OPENERS = list(`
and but or nor yet so that as while whilst where why how what which whom who because since after before until till though
although whereas even still just only also then thus hence however moreover meanwhile instead indeed perhaps now later
today yesterday tonight tomorrow earlier last here there elsewhere once again ago with too already despite monday
tuesday wednesday thursday friday saturday sunday week month year night morning afternoon evening january february march
april may june july august september october november december first second third finally besides nevertheless
nonetheless
`)

export const PERSONAL_PRONOUNS = list(`
he she they it i we him her
`)

export const RELATIVE_PRONOUNS = list(`
who whom whose which
`)

/** Words that may follow somebody whose cue stands before: “said one official later”. */
export const CITED_ENDINGS = list(`
who whom whose later yesterday today tonight recently earlier this last after before during via by at in on of from to with
familiar close briefed involved aware and or but then again privately bluntly monday tuesday wednesday thursday friday
saturday sunday
`)

/** Words with which a place or a time opens a sentence: “In Rome, an official said”. */
export const LEADING_PREPOSITIONS = list(`
in at on from near outside inside across around by after before during since until last this
`)

/** Words behind which a name is given after all: “who gave her name as Mary”. */
export const NAMING_WORDS = list(`
named called identified identifying giving nicknamed gave
`)

/** Those who keep a record of what they are told: “a witness told the court”. */
export const HEARERS = list(`
court jury jurors inquest inquiry tribunal hearing judge magistrates panel commission committee police gardai gardaí
officers detectives investigators prosecutors
`)

/** Those who hear evidence: “the court heard”. */
export const HEARINGS = list(`
court jury inquest inquiry tribunal hearing panel committee commission trial
`)

/** Those to whom somebody speaks in a scene of the story: “a woman told him”. */
export const PEOPLE_IN_SCENE = list(`
him her them me us
`)
