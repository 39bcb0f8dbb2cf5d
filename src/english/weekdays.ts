/** Short forms of the days of the week. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Weds: 'Wednesday',
  Thu: 'Thursday',
  Thur: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
}

/** Before a weekday that is the name of a day in history: “Bloody Sunday, 30 January”. */
export const DAYS_OF_NAMES = 'Bloody Black Red Ruby Spy Shrove White Mad Golden Freaky Silver'.split(' ')

/** Between a weekday and its date: “Tuesday night, 3 March”. */
export const DAY_PARTS = 'morning afternoon evening night'.split(' ')
