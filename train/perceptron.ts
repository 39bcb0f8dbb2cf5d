import { NOTHING_BEFORE, summary } from '../src/article/attributions/context.ts'
import { decode } from '../src/article/attributions/decode.ts'
import { Features } from '../src/article/attributions/features.ts'
import { MAX_TOKENS } from '../src/article/attributions/sentence-words.ts'
import {
  EDGE_WEIGHTS,
  LABELS,
  type Model,
  WEIGHTS,
  type WordClasses,
} from '../src/article/attributions/model.ts'
import type { Example } from './corpus.ts'
import { generator } from './random.ts'
import { forEachSlot } from './slots.ts'

/** Margin by which the right labels are to win (cost-augmented decoding). */
const MARGIN = 2

/** Weights that remember their average over all steps. */
class Averaged {
  readonly values: Float32Array
  readonly #sums: Float64Array

  constructor(size: number) {
    this.values = new Float32Array(size)
    this.#sums = new Float64Array(size)
  }

  add(at: number, value: number, step: number): void {
    this.values[at] = (this.values[at] as number) + value
    this.#sums[at] = (this.#sums[at] as number) + value * step
  }

  average(step: number): Float32Array {
    return Float32Array.from(this.values, (value, i) => value - (this.#sums[i] as number) / step)
  }
}

/** Learns the weights of the tagger: a structured averaged perceptron (Collins 2002) with a margin. */
export function learn(
  examples: readonly Example[],
  words: WordClasses,
  epochs: number,
  seed: number,
): { weights: Float32Array; edges: Float32Array } {
  const random = generator(seed)
  const order = examples.map((example) => ({ example, features: new Features(example.reading, words) }))
  const weights = new Averaged(WEIGHTS)
  const edges = new Averaged(EDGE_WEIGHTS)
  const model: Model = { words, weights: weights.values, edges: edges.values }
  const out = new Uint8Array(MAX_TOKENS)
  const gold = new Uint8Array(MAX_TOKENS)
  const extra = new Float32Array(MAX_TOKENS * LABELS)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swapped = order[i] as (typeof order)[number]
      order[i] = order[j] as (typeof order)[number]
      order[j] = swapped
    }
    for (const { example, features } of order) {
      const { reading, labels, discard } = example
      let code = NOTHING_BEFORE
      for (const [index, sentence] of reading.sentences.entries()) {
        const [first, end] = sentence.tokens
        if (discard.subarray(first, end).includes(1)) continue
        features.fill(index, first, end, code)
        const n = features.length
        for (let i = 0; i < n; i++) gold[i] = labels[features.token(i)] as number
        extra.fill(MARGIN, 0, n * LABELS)
        for (let i = 0; i < n; i++) extra[i * LABELS + (gold[i] as number)] = 0
        decode(model, features, out, extra)
        update(features, gold, out, n, step)
        step++
        // Half the time with its own labels, as when it reads: it learns to live with its mistakes.
        code = summary(reading, features, random() < 0.5 ? out : gold)
      }
    }
  }
  return { weights: weights.average(step), edges: edges.average(step) }

  function update(features: Features, right: Uint8Array, found: Uint8Array, n: number, at: number): void {
    for (let i = 0; i < n; i++) {
      const expected = right[i] as number
      const wrong = found[i] as number
      if (expected !== wrong) {
        forEachSlot(features, i, (slot) => {
          weights.add(slot * LABELS + expected, 1, at)
          weights.add(slot * LABELS + wrong, -1, at)
        })
      }
      const rightBefore = i ? (right[i - 1] as number) : LABELS
      const wrongBefore = i ? (found[i - 1] as number) : LABELS
      if (expected !== wrong || rightBefore !== wrongBefore) {
        const edge = (features.edges[i] as number) * (LABELS + 1) * LABELS
        edges.add(edge + rightBefore * LABELS + expected, 1, at)
        edges.add(edge + wrongBefore * LABELS + wrong, -1, at)
      }
    }
  }
}
