const list = (text: string): string[] => text.trim().split(/\s+/)

/** What a loaded cue says beside the words it reports. */
export type Load = 'doubt' | 'concession' | 'boast' | 'pressure' | 'attack' | 'temper' | 'refutation'

interface LoadedVerb {
  load: Load
  /** Its forms: past, third person, -ing, and the plain one. */
  past: string
  third: string
  continuous: string
  plain: string
}

function verb(load: Load, forms: string): LoadedVerb {
  const [past = '', third = '', continuous = '', plain = ''] = list(forms)
  return { load, past, third, continuous, plain }
}

/** Verbs of speaking that take sides, with their forms. */
export const LOADED_VERBS: readonly LoadedVerb[] = [
  verb('doubt', 'claimed claims claiming claim'),
  verb('concession', 'admitted admits admitting admit'),
  verb('concession', 'conceded concedes conceding concede'),
  verb('boast', 'boasted boasts boasting boast'),
  verb('boast', 'bragged brags bragging brag'),
  verb('boast', 'crowed crows crowing crow'),
  verb('boast', 'gloated gloats gloating gloat'),
  verb('boast', 'trumpeted trumpets trumpeting trumpet'),
  verb('pressure', 'insisted insists insisting insist'),
  verb('attack', 'slammed slams slamming slam'),
  verb('attack', 'blasted blasts blasting blast'),
  verb('attack', 'lambasted lambasts lambasting lambast'),
  verb('attack', 'lambasted lambastes lambasting lambaste'),
  verb('attack', 'savaged savages savaging savage'),
  verb('attack', 'skewered skewers skewering skewer'),
  verb('attack', 'eviscerated eviscerates eviscerating eviscerate'),
  verb('temper', 'fumed fumes fuming fume'),
  verb('temper', 'raged rages raging rage'),
  verb('temper', 'railed rails railing rail'),
  verb('temper', 'ranted rants ranting rant'),
  verb('temper', 'thundered thunders thundering thunder'),
  verb('temper', 'stormed storms storming storm'),
  verb('temper', 'whined whines whining whine'),
  verb('temper', 'moaned moans moaning moan'),
  verb('temper', 'whinged whinges whingeing whinge'),
  verb('temper', 'bleated bleats bleating bleat'),
  verb('temper', 'sneered sneers sneering sneer'),
  verb('temper', 'scoffed scoffs scoffing scoff'),
  verb('temper', 'gushed gushes gushing gush'),
  verb('temper', 'huffed huffs huffing huff'),
  verb('temper', 'spluttered splutters spluttering splutter'),
  verb('temper', 'blustered blusters blustering bluster'),
  verb('temper', 'pontificated pontificates pontificating pontificate'),
  verb('temper', 'parroted parrots parroting parrot'),
  verb('temper', 'snarled snarls snarling snarl'),
  verb('refutation', 'refuted refutes refuting refute'),
]

/** Behind “claimed” and “conceded”, what is taken, won or lost and not said. */
export const TAKEN_THINGS = list(`
responsibility victory victories credit asylum refuge life lives victim victims title titles crown gold silver bronze medal
medals trophy seat seats win wins place point points wicket wickets scalp scalps benefit benefits allowance expenses
compensation damages insurance pension refund rebate tax relief ownership sovereignty territory land throne independence
allegiance immunity privilege exemption status residency citizenship inheritance estate prize reward money mileage back
defeat goal goals penalty penalties corner corners ground possession territory election race nomination points lead free-kick
momentum ties kinship mandate majority right rights baggage luggage copyright headlines attention territory
`)

/** What is hit or thrown and not criticised. */
export const STRUCK_THINGS = list(`
into against shut down onto off through past away by home wide over high out open apart up door doors brake brakes lid
phone ball shot car van lorry truck fist fists hand hands foot feet head home hole holes runs six sixes four fours
boundary penalty drive free-kick header winner equaliser homer single double triple dunk dunks window windows horn horns
music together coast shore islands island shoreline city
`)

/** With the wind, the water and the market as subject nobody is criticised. */
export const STRIKING_THINGS = list(`
storm storms hurricane cyclone typhoon tornado wave waves wind winds earthquake bomb blast explosion car truck lorry
van bus train missile rocket rockets recession
`)

/** Where these are admitted, “admitted” is the plain word: there was something to admit. */
export const FAULTS = list(`
wrong wrongdoing wrongly wronged mistake mistakes mistaken mistakenly error errors fault faults guilt guilty lie lied lies
lying stole stolen stealing theft cheated cheating cheat doping doped drug drugs cocaine cannabis steroids affair affairs
fail failed failing failings failure failures negligence negligent negligently breach breached breaching breaches blunder
blunders blame responsible responsibility shortcoming shortcomings regret regretted regrets misconduct misled misleading
mislead killed killing kill murder murdered assault assaulted assaulting offence offences offense offenses offending
crime crimes criminal fraud fraudulent fraudulently liable liability defeat abuse abused abusing bribe bribes bribed
bribery bribing falsified falsifying forged forging fabricated fabricating invented plagiarism plagiarised plagiarized
charge charges count counts possession possessing driving conspiracy conspiring supplying dealing smuggling speeding
perjury manslaughter rape raped raping sorry apologised apologized inappropriate illegal illegally unlawful unlawfully
unlawfulness improper improperly broke broken breaking burglary robbery robbed arson fixing laundering laundered
embezzled embezzling embezzlement hacking hacked harassed harassing harassment bullied bullying spying leaked leaking
`)

/** People and things that are let in. */
export const ADMITTED_THINGS = list(`
to into patient patients student students pupil pupils refugee refugees migrant migrants member members woman women
children visitors evidence testimony
`)

/** Words that show the doubt in “claimed” to be the article's own, and said so. */
export const DOUBTING_WORDS = list(`
falsely wrongly incorrectly erroneously misleadingly baselessly untruthfully inaccurately dishonestly disingenuously
untrue false baseless unfounded debunked discredited fabricated bogus hoax inaccurate fact-checkers fact-check
fact-checked unsupported unproven unsubstantiated
`)

/** Papers of a court in which claims are made, and those who make them. */
export const PLEADINGS = list(`
lawsuit lawsuits suit suits complaint complaints filing filings writ petition petitions claim plaintiff plaintiffs
claimant claimants pleadings sued sue sues suing affidavit indictment prosecutors prosecution advertisement advert ad ads packaging label
labels
`)

/** What disproves. */
export const DISPROOFS = list(`
evidence proof study studies data research findings figures statistics documents document records analysis experiment
experiments tests test photographs photograph photos footage video scientists researchers mathematicians physicists
historians theory theories hypothesis hypotheses theorem conjecture thesis myth paper footage recording recordings
results scan scans dna review experiments survey inquiry facts fact
`)

/** Words before “be” with which nothing is demanded: “insisted that it would be”. */
export const DEMANDING_MODALS = list(`to would will could can should must may might 'll 'd cannot`)

/** Verbs of several words that attack: the first word, and those behind it. */
export const ATTACKS_OF_WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lashed: [['out', 'at']],
  lashes: [['out', 'at']],
  lashing: [['out', 'at']],
  hit: [
    ['back', 'at'],
    ['out', 'at'],
  ],
  hits: [
    ['back', 'at'],
    ['out', 'at'],
  ],
  fired: [['back', 'at']],
  tore: [['into']],
  tears: [['into']],
  ripped: [['into']],
  rips: [['into']],
  laid: [['into']],
}

/** Who and what is criticised: “slammed the opposition”. */
export const CRITICISED = list(`
opposition government minister ministers decision decisions plan plans policy policies ruling rulings bill law proposal
proposals comments comment remarks critics council company firm move report reports budget referee referees team rival rivals
opponent opponents leader leaders leadership management board police media press president premier mayor governor party
parliament senate judge judges union club officials bosses owners regulator regulators deal agreement law laws ban cuts
tax taxes scheme verdict handling response failure failures lack strategy campaign claims claim record him her them
`)

/** Verb forms that a clause has behind its subject. */
export const FINITE_VERBS = list(`
was were is are am had has have would could will can might may should must did does do 's 're 've 'd 'll 'm wasn't
weren't isn't aren't hadn't hasn't haven't wouldn't couldn't won't can't cannot mightn't shouldn't didn't doesn't don't
knew made got took gave went came saw left told felt kept lost won paid met held ran said became began wants needs makes
takes gives goes comes costs works remains faces shows means lacks poses knows
`)
