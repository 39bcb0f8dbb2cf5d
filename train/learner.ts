import { NOTHING_BEFORE, summary } from '../src/article/attributions/context.ts'
import { Features } from '../src/article/attributions/features.ts'
import type { WordClasses } from '../src/article/attributions/model.ts'
import { MAX_TOKENS } from '../src/article/attributions/sentence-words.ts'
import type { Example } from './corpus.ts'

/** An example with its features. */
export interface Lesson {
  example: Example
  features: Features
}

/** Examples with their features; each reads words as `classes` has them for it. */
export function lessons(examples: readonly Example[], classes: Map<Example, WordClasses>): Lesson[] {
  return examples.map((example) => {
    const words = classes.get(example)
    if (!words) throw new Error(`${example.id} has no word classes`)
    return { example, features: new Features(example.reading, words) }
  })
}

/** Puts a list in another order, by Fisher and Yates. */
export function shuffle<Item>(list: Item[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = list[i] as Item
    list[i] = list[j] as Item
    list[j] = item
  }
}

const gold = new Uint8Array(MAX_TOKENS)

/**
 * Goes through the sentences of a lesson. `learn` gets the labels that are right and puts into `found` those
 * that the weights give now: half the time they are what the next sentence knows of this one, as when it
 * reads, so that it learns to live with its mistakes.
 */
export function eachSentence(
  { example, features }: Lesson,
  random: () => number,
  found: Uint8Array,
  learn: (right: Uint8Array, length: number) => void,
): void {
  const { reading, labels, discard } = example
  let code = NOTHING_BEFORE
  for (const [index, sentence] of reading.sentences.entries()) {
    const [first, end] = sentence.tokens
    if (discard.subarray(first, end).includes(1)) continue
    features.fill(index, first, end, code)
    const n = features.length
    for (let i = 0; i < n; i++) gold[i] = labels[features.token(i)] as number
    learn(gold, n)
    code = summary(reading, features, random() < 0.5 ? found : gold)
  }
}
