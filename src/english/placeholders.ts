/** Words behind TK or XX that make a place or a body of it, not a name: “TK County”, “XX Street”. */
export const PLACE_NOUNS = `
avenue college council county department hospital lane road school street town university village
`
  .trim()
  .split(/\s+/)

/** Words before XX that no numeral follows although they have a capital: “Mr XX”, “on March XX”, “About XX people”. */
export const WORDS_BEFORE_GAP = `
mr mrs ms miss dr cllr councillor prof professor sgt rep sen judge
january february march april may june july august september october november december
jan feb aug sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday
a about after all an and another around at before between but by for from he her his in its just nearly of on
only over roughly she since some that the their there these they this those to under until up when while with
`
  .trim()
  .split(/\s+/)

/** Things that are counted in Roman numerals also when written small: “chapter XX”. */
export const NUMBERED_THINGS = `
act appendix article book chapter part phase schedule section title volume
`
  .trim()
  .split(/\s+/)

/** Words that show XX to be a pair of chromosomes, anywhere in an article. */
export const CHROMOSOME_WORDS = `chromosome chromosomes karyotype xy xxy`.split(' ')

/** Words behind XXX that make it a rating of films. */
export const RATED_THINGS = `film films movie movies rated rating video videos`.split(' ')

/** What stands alone in square brackets until somebody fills it in. */
export const GAP_NAMES = `
age, amount, check, check this, citation needed, city, company, confirm, date, day, fact check, figure, first name,
full name, job title, last name, location, more to come, name, names, number, place, placeholder, quote, surname,
tbc, tbd, title, tk, to be confirmed, to come, to follow, xx, xxx, xxxx, your name, ?, ??, ???
`
  .trim()
  .split(/,\s+/)

/** Words that good English may have twice in a row: “that that”, “had had”, “very very”, “log in in May”. */
export const DOUBLED_IN_COPY = `
that had very very so no ha hee ho bye blah aye hear many much more far long her you who do is was it in on up out over
really too never ever again knock chop quick now there well yes pretty big old little what win lose can mahi tut pom
bora beri aye-aye couscous cha chow yada tsk night day side round twenty dear oh wow row one two three
`
  .trim()
  .split(/\s+/)

/** Words that it never has twice in a row, not even on one line. */
export const NEVER_DOUBLED = 'a an and at but by for from of or the their to with your our its'.split(' ')
