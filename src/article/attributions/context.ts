import type { Reading } from '../reading.ts'
import { WordList } from '../tokens.ts'
import type { Features } from './features.ts'
import { Label } from './model.ts'

const pronouns = new WordList(['he', 'she', 'they', 'it', 'i', 'we', 'you'])

/** The code for a sentence that no other one stands before. */
export const NOTHING_BEFORE = 18

/**
 * What a sentence's labels say to the next sentence, as a number below 18: none, nearly all or some of it
 * content; its source none, a pronoun or a name; content up to its end or not.
 *
 * `features` holds the sentence, `labels` the labels of the tokens that it looks at.
 */
export function summary(reading: Reading, features: Features, labels: Uint8Array): number {
  const n = features.length
  let content = 0
  let source = -1
  for (let i = 0; i < n; i++) {
    const label = labels[i] as number
    if (label >= Label.contentAfter) content++
    else if (label === Label.source && source < 0) source = features.token(i)
  }
  const amount = content === 0 ? 0 : content > n * 0.8 ? 1 : 2
  const who = source < 0 ? 0 : reading.tokens.has(source, pronouns) ? 1 : 2
  const last =
    (labels[n - 1] ?? 0) >= Label.contentAfter || (labels[n - 2] ?? 0) >= Label.contentAfter ? 1 : 0
  return amount * 6 + who * 2 + last
}
