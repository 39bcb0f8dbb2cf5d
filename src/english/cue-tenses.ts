/** Plain cues in the present and in the past tense. */
export const CUE_TENSES: Readonly<Record<string, string>> = {
  says: 'said',
  say: 'said',
  tells: 'told',
  tell: 'told',
  adds: 'added',
  writes: 'wrote',
  argues: 'argued',
  explains: 'explained',
  insists: 'insisted',
  warns: 'warned',
  recalls: 'recalled',
  replies: 'replied',
  admits: 'admitted',
  jokes: 'joked',
  laughs: 'laughed',
}

/** Words by which “says” tells a habit, not one occasion. */
export const HABIT_WORDS = `
always often usually sometimes frequently regularly never generally rarely seldom typically whenever every each still
likes repeatedly now when
`
  .trim()
  .split(/\s+/)

/** Words by which “said” belongs to another occasion, and others to the one that is told. */
export const OCCASION_WORDS = `
yesterday ago earlier last previously once then later afterwards before after when monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december week month
year night morning had hearing conference statement trial court inquest debate rally tweet
`
  .trim()
  .split(/\s+/)
