/** Bodies that go by names of which none is made of another, a line each, the most usual first. */
export const OTHER_NAMES: readonly (readonly string[])[] = [['Islamic State', 'ISIS', 'ISIL', 'Daesh']]

/** What meets, and what speaks: “the Democratic National Convention said” is the committee. */
export const GATHERINGS = ['convention', 'conference']
export const SPEAKING_BODIES = ['committee', 'council', 'commission']

/** Verbs of statements, beside those of speech. */
export const STATEMENT_VERBS = [
  'released',
  'issued',
  'announced',
  'declined',
  'tweeted',
  'denied',
  'responded',
]

/** Words of a sentence that says how else somebody is called: “which goes by the acronyms BFC and MRC”. */
export const ALIAS_LINKS =
  'known called acronym acronyms aka abbreviated dubbed rebranded renamed formerly calls alias'.split(' ')
