/** Months and days, with their short forms: no names of anybody, though “May”, “April” and “June” can be. */
export const CALENDAR = `
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays
`
  .trim()
  .split(/\s+/)

/** Of these, given names and surnames. */
export const CALENDAR_NAMES = [
  'april',
  'may',
  'june',
  'august',
  'jan',
  'mar',
  'jun',
  'sat',
  'sun',
  'march',
  'mon',
]

/** Words before a month that is no given name: “in May”, “since April”. */
export const WORDS_BEFORE_MONTHS =
  'in of since until till last next this early late mid by from to on every before after'.split(' ')
