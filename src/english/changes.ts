const list = (words: string): string[] => words.trim().split(/\s+/)
const phrases = (words: string): string[] => words.trim().split(/\s*[;\n]\s*/)

/** Hedges that leave a number open above: “at least 20” may be any number from 20 on. */
export const HEDGES_OPEN_ABOVE = phrases(`
at least; as few as; as little as; no less than; no fewer than; not less than; upwards of; upward of; more than; over
above; well over; well above; much more than; many more than; far more than; well more than; greater than
in excess of; north of; or more; plus; +; fully
`)

/** Hedges that leave it open below. */
export const HEDGES_OPEN_BELOW = phrases(`
at most; as many as; as much as; as high as; as low as; up to; anything up to; no more than; not more than; less than
fewer than; under; below; well under; or less; or fewer
`)

/** Hedges that put a number a little below what is written. */
export const HEDGES_JUST_BELOW = phrases(`
nearly; almost; close to; just under; slightly under; slightly less than; a little less than; a little under
just shy of; not quite; nearly as many as; close on; getting on for; nigh on; virtually
`)

/** Hedges that put it a little above. */
export const HEDGES_JUST_ABOVE = phrases(`
just over; just above; slightly more than; slightly over; a little more than; a little over; a bit more than
`)

/** Words that say that something grew. */
export const RISES = list(`
up rise rises rose risen rising increase increases increased increasing gain gains gained growth grow grew grown grows
jump jumps jumped climb climbs climbed leap leapt surge surged soared soar uptick improvement improved uplift hike hikes
hiked raised
`)

/** Words that say that it shrank. */
export const FALLS = list(`
down fall falls fell fallen falling drop drops dropped decrease decreases decreased decline declines declined loss lost
cut cuts reduction reduced dip dipped slump slumped plunge plunged tumble tumbled shrank shrunk slipped slip sank
lowered
`)

/** Words that may stand between a change and what changed: “a rise of about”, “or”, “which is”. */
export const CHANGE_LINKS = list(`
a an or of by about around some nearly almost just only total overall equivalent to which is was in percentage relative
sharp steep modest small slight net nominal annual yearly year-on-year real-terms
`)

/** Words behind a percentage that make it a change: “a 25% year-on-year increase”. */
export const BEFORE_CHANGE = list(
  'year-on-year annual yearly net overall total real-terms sharp steep relative a',
)
