const list = (text: string): string[] => text.trim().split(/\s+/)

/** What nobody in particular does when “it is …”: “it is understood”, “it was announced that”. */
export const IMPERSONAL_PARTICIPLES = list(`
understood believed thought said reported rumoured rumored alleged feared claimed learnt learned announced revealed
suggested speculated whispered estimated
`)

/** Of these, the ones that need no “that”: “it is understood the club has agreed”. */
export const HELD_BY_NOBODY = list(`
understood believed thought rumoured rumored alleged feared claimed learnt learned estimated
`)

/** Words behind them that begin no clause: “it is believed by”, “it was understood as”. */
export const NO_CLAUSE_BEHIND = list(`
to by as in at from for of with on about and or but only better well through over out
`)

/** What nobody in particular does before “to”: “is thought to”, “are rumoured to”. */
export const PASSIVE_PARTICIPLES = list(`
understood believed thought said reported rumoured rumored alleged reputed estimated claimed feared
`)

/** Of these, the ones that need no form of “be” to be a passive: “money thought to have come from abroad”. */
export const REDUCED_PARTICIPLES = list(`
understood believed thought rumoured rumored reputed alleged
`)

/** Verbs behind “to” after those. */
export const INFINITIVES_OF_HEARSAY = list(`
be have include involve contain number owe want favour favor cost own
`)

/** What people are “feared”. */
export const FEARED_STATES = list(`
dead drowned trapped missing killed lost buried injured
`)

/** What comes to light by itself: “it emerged”, “it has transpired”. */
export const EMERGING_VERBS = list(`
emerged emerges transpired transpires
`)

/** Words behind “it emerged” when a thing comes out of another. */
export const EMERGING_PLACES = list(`
from as out into with through victorious stronger unscathed triumphant in at and
`)

/** What is “raised” or “cast” by nobody. */
export const RAISED_NOUNS = list(`
question questions concern concerns doubt doubts fear fears suspicion suspicions eyebrows objections
`)

export const RAISING_PARTICIPLES = list(`
raised cast voiced expressed
`)

/** What “there are”, with nobody who has them. */
export const FELT_NOUNS = list(`
fears concerns worries suspicions rumours rumors speculation claims suggestions allegations accusations whispers
`)

/** Words between the parts of such a phrase. */
export const ADVERBS_OF_HEARSAY = list(`
also now still widely generally commonly long once often already again since later only even just variously recently
first privately broadly largely soon then not
`)
