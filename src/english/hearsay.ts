/** Adverbs that say somebody said so, and not who. */
export const HEARSAY_ADVERBS = ['reportedly', 'allegedly', 'purportedly']

/** Words that show an accusation to be a formal one, with an owner. */
export const CHARGE_WORDS = `
charged charges charge charging indicted indictment indictments accused accuses accusing accusation arrested detained
sued suing lawsuit lawsuits suit complaint prosecutors prosecution police court trial jury convicted pleaded prosecuted
inquest tribunal counts summons warrant gardaí gardai
`
  .trim()
  .split(/\s+/)
