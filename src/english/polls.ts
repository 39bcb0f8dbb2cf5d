const list = (words: string): string[] => words.trim().split(/\s+/)

/** What asks people, and what is made of the answers. */
export const POLLS = list('poll polls survey surveys polling')

/** What a poll cannot do. */
export const POLL_PROVES: Readonly<Record<string, string>> = {
  show: 'suggest',
  shows: 'suggests',
  showed: 'suggested',
  prove: 'suggest',
  proves: 'suggests',
  proved: 'suggested',
  reveal: 'suggest',
  reveals: 'suggests',
  revealed: 'suggested',
}

/** What may stand between a poll and its verb. */
export const POLL_ADVERBS = list('also now again clearly')
