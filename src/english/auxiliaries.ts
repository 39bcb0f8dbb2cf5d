/** Words that stand between a subject and its verb, or between a verb and what it governs, and tell nothing of either. */
export const AUXILIARIES_AND_ADVERBS = `
is are was were be been being am has have had having do does did will would can could may might must shall should to not
n't also never just still already now then only even ever always often once again soon later recently
`
  .trim()
  .split(/\s+/)
