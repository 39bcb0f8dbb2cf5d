/** Abbreviations whose full stop hardly ever ends a sentence: something always follows them. */
export const LEANING_ABBREVIATIONS = `
mr mrs ms messrs dr prof rev revd fr hon rt st ste mt ft pt
sen sens rep reps gov govs pres amb atty gen gens adm col cols lt ltc cmdr cdr capt maj sgt sgts cpl pfc pvt brig
det insp supt ch cst sup asst assoc dep dir supv spec treas sec secy
no nos vol vols art arts fig figs para paras pp ed eds chap cf viz vs v ca approx est
rte hwy ps cor matt fed evid civ crim proc b c d r fl
rs jos wm geo chas thos robt
al-adm vice-adm lieut hrh
`
  .trim()
  .split(/\s+/)

/** Abbreviations that may stand at the end of a sentence: what follows decides. */
export const CLOSING_ABBREVIATIONS = `
inc co corp ltd llc lp plc bros pty gmbh sa ag nv assn dept univ inst intl natl
jr sr esq etc al ave blvd rd ln hwy bldg apt ste dist
jan feb mar apr jun jul aug sept sep oct nov dec
mon tue tues wed thu thur thurs fri sat sun
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
tex va vt wash wis wyo
ph.d a.m p.m b.a m.a m.d e.g i.e
eg ie ibid op cit seq hrs hr min mins yr yrs mos lb lbs oz sq cu mph approx tel ext
`
  .trim()
  .split(/\s+/)

/** Of these, the ones that are abbreviations only with a capital (“Co.”, “Mass.”), ordinary words without. */
export const CAPITAL_ABBREVIATIONS = `
co mass miss ill ind ore wash la pa mo md me del no art ed sat sun ps fed mon wed mar may jan dec dir sup spec hon
fr sr st gen col maj capt rep sen gov pres dep est min
`
  .trim()
  .split(/\s+/)

/** Abbreviations with a number behind them as a rule: “No. 10”, “Jan. 5”, “Sec. 3”. */
export const NUMBERED_ABBREVIATIONS = `
no nos vol vols art arts fig figs sec secs para paras pp p ch chap pt rs cl s ss rte hwy ps cor b c d r fl
jan feb mar apr jun jul aug sept sep oct nov dec
`
  .trim()
  .split(/\s+/)

/** Words that open a sentence when they have a capital: they are no names. */
export const SENTENCE_OPENERS = `
the a an this that these those he she it they we i you his her its their our my your who what when where why how which
there here in on at by for from with without within after before during since until while as if though although
because but and or so yet nor not no then than also both either neither each every some any all many most more few
several other another such to of into over under about between among through against despite
one two three four five six seven eight nine ten
however meanwhile moreover still instead later earlier now today yesterday tomorrow once nearly almost only even
is was were are has have had do does did will would can could may might must should let
according asked speaking officials police critics experts analysts residents prosecutors people nobody everyone
nothing something everything
`
  .trim()
  .split(/\s+/)

/** Names that end in a mark of exclamation or question. */
export const EXCLAIMING_NAMES = [
  'yahoo',
  'jeopardy',
  'panic',
  'wham',
  'oklahoma',
  'hamilton',
  'mamma',
  'jeb',
  'guess',
  'airplane',
]

/** Houses that write their name without a capital, also where a sentence begins. */
export const LOWERCASE_NAMES = [
  'adidas',
  'easyjet',
  'bwin',
  'thyssenkrupp',
  'asos',
  'lastminute',
  'moneysupermarket',
]
