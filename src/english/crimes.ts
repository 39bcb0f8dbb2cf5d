const list = (text: string): string[] => text.trim().split(/\s+/)

/** Offences, and the words of doing them, behind “arrested for”. */
export const OFFENCES = list(`
murder murders murdering manslaughter homicide killing killings rape rapes raping assault assaults assaulting battery
robbery robberies robbing burglary burglaries burgling theft thefts stealing shoplifting fraud frauds defrauding
embezzlement embezzling bribery bribing corruption arson kidnap kidnapping abduction abducting stabbing stabbings
shooting shootings strangling poisoning molestation molesting abuse abusing harassment harassing stalking trafficking
smuggling dealing possession possessing supplying forgery forging perjury conspiracy conspiring extortion blackmail
blackmailing looting vandalism vandalising vandalizing trespass trespassing affray drink-driving drunk-driving drunken
drunk speeding hacking espionage spying treason terrorism bombing bombings beating attacking swindling laundering
money-laundering doping poaching counterfeiting carjacking hijacking grooming voyeurism indecent breach breaching
groping infanticide piracy racketeering dui dwi larceny gbh abh felony
`)

/** Words between “for” and the offence: “for the attempted murder”. */
export const OFFENCE_MODIFIERS = list(`
the a an attempted armed aggravated sexual domestic child drug tax bank insider double common public sexually indecent
drunken dangerous first-degree second-degree
`)

/** Crowds and anybody: nobody is called guilty when they are “arrested for looting”. */
export const NOBODY_IN_PARTICULAR = list(`
if people those anyone anybody are being who dozens hundreds thousands scores protesters protestors demonstrators
rioters many several more youths migrants
`)

/** Verbs of the police behind which “for” makes a guilty man of a suspect. */
export const ARRESTING_VERBS = list(`arrested detained rearrested re-arrested apprehended nabbed`)

/** Names for those who did it. */
export const CULPRITS = list(`
killer killers murderer murderers murderess rapist rapists thief thieves robber robbers burglar burglars fraudster
fraudsters conman swindler paedophile paedophiles pedophile pedophiles abuser abusers molester kidnapper kidnappers
abductor arsonist arsonists attacker attackers assailant assailants stalker trafficker traffickers embezzler scammer
scammers stabber knifeman terrorist terrorists bomber bombers perpetrator perpetrators culprit culprits assassin hitman
hijacker looter looters mugger muggers poisoner strangler carjacker
`)

/** Of these, the ones by which an article may just as well mean whoever it was. */
export const SHOOTERS = list(`gunman gunmen shooter shooters`)

/** Words that keep it open who did it. */
export const OPEN_WORDS = list(`
alleged allegedly suspected suspect accused would-be purported apparent presumed unknown unidentified real actual
potential possible likely whoever hunt hunting hunted manhunt search searching seek seeking find finding found catch catching
identify identified identifying identity trace tracing unmasked large whether if someone somebody another other looking
track tracking wanted unsolved convicted condemned jailed described describes calling called branded brand dubbed
labelled labeled serial denied denies caught cleared innocent claim claims claimed allegation allegations believe
believed believes think thought fear feared theory
`)

/** Words of a verdict against somebody. */
export const VERDICTS = list(`
convicted convict convicts conviction convictions sentenced sentencing sentence jailed imprisoned guilty admitted confessed
admits jailing executed parole paroled ex-convict confession
`)

/** Words before a verdict that leave it open or deny it. */
export const OPEN_VERDICTS = list(`
if not never could would may might can will be faces face facing maximum without unless until before when cannot yet n't
wasn't isn't hasn't weren't carries carry whether no previous prior earlier pleaded pleading pleads pled plead avoid
`)

/** How an attacker may have died. */
export const DEATHS = list(`suicide dead died killed`)

/** Words of stories that are made up. */
export const FICTION_WORDS = list(`
film films movie movies novel novels episode drama thriller sitcom character characters plot screenplay starring stars
actor actress playwright director fictional fiction audience premiere viewers readers soap whodunnit whodunit
protagonist cinema
`)

/** Words behind “killer” and its like with which it makes another thing: “killer whale”, “bomber jacket”. */
export const CULPRIT_COMPOUNDS = `
whale whales bee bees app apps blow blows instinct instincts heat storm storms disease diseases punch queen fact feature
features clown clowns tomato tomatoes move line lines pass goal combination asteroid robot robots virus wave waves bug
bugs drug drugs cell cells question argument touch dress heels smile rabbit shark sharks hornet hornets algae looks
quake earthquake flu plague crocodile dog dogs driver doctor nurse jacket jackets command plane planes crew pilot group
groups organisation organization threat threats network networks plot attack attacks offence offences act watchlist
suspect suspects organisations organizations financing tactic tactics t-cells bacteria fungus application
`
  .trim()
  .split(/\s+/)

/** Words that tell the crime itself: whoever did it is meant, and not the suspect. */
export const CRIME_TELLING = `
stabbed shot fled strangled beat attacked killed left escaped entered broke struck fired opened climbed hid drove ran
stole took knew chose used threw buried dumped followed waited grabbed demanded poisoned weapon motive footprint
`
  .trim()
  .split(/\s+/)
