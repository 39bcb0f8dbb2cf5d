import { decode } from '../src/article/attributions/decode.ts'
import {
  LABEL_OF_STATE,
  NEXT_STATE,
  STATE_WEIGHTS,
  stateWeightsAt,
} from '../src/article/attributions/label-states.ts'
import { EDGE_WEIGHTS, LABELS, type Model, WEIGHTS } from '../src/article/attributions/model.ts'
import type { LearnedWeights } from '../src/article/attributions/model-file.ts'
import { MAX_TOKENS } from '../src/article/attributions/sentence-words.ts'
import { type Lesson, eachSentence, shuffle } from './learner.ts'
import { generator } from './random.ts'
import { forEachSlot } from './slots.ts'

/** By how much every wrong label must score lower than the right one. */
const MARGIN = 2

/** Weights, and what is needed for their average over all steps. */
class Averaged {
  readonly values: Float32Array
  readonly #late: Float64Array

  constructor(size: number) {
    this.values = new Float32Array(size)
    this.#late = new Float64Array(size)
  }

  add(index: number, amount: number, step: number): void {
    this.values[index] = (this.values[index] as number) + amount
    this.#late[index] = (this.#late[index] as number) + amount * step
  }

  average(step: number): Float32Array {
    return Float32Array.from(this.values, (value, i) => value - (this.#late[i] as number) / step)
  }
}

/**
 * Learns the weights of the tagger: an averaged structured perceptron (Collins 2002) with a margin, over
 * sentences in an order that `seed` fixes.
 */
export function learn(lessons: readonly Lesson[], epochs: number, seed: number): LearnedWeights {
  const random = generator(seed)
  const order = [...lessons]
  const weights = new Averaged(WEIGHTS)
  const edges = new Averaged(EDGE_WEIGHTS)
  const steps = new Averaged(STATE_WEIGHTS)
  // Words are those of the lesson's features: the model's own are not asked.
  const words = { hashes: new Int32Array(), classes: new Int32Array() }
  const model: Model = { words, weights: weights.values, edges: edges.values, steps: steps.values }
  const found = new Uint8Array(MAX_TOKENS)
  const extra = new Float32Array(MAX_TOKENS * LABELS)
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const lesson of order) {
      const { features } = lesson
      eachSentence(lesson, random, found, (right, n) => {
        extra.fill(MARGIN, 0, n * LABELS)
        for (let i = 0; i < n; i++) extra[i * LABELS + (right[i] as number)] = 0
        decode(model, features, found, extra)
        update(lesson, right, n)
        time++
      })
    }
  }
  return { weights: weights.average(time), edges: edges.average(time), steps: steps.average(time) }

  function update({ features }: Lesson, right: Uint8Array, n: number): void {
    let rightState = 0
    let foundState = 0
    for (let i = 0; i < n; i++) {
      const expected = right[i] as number
      const wrong = found[i] as number
      if (expected !== wrong) {
        forEachSlot(features, i, (slot) => {
          weights.add(slot * LABELS + expected, 1, time)
          weights.add(slot * LABELS + wrong, -1, time)
        })
      }
      if (expected !== wrong || rightState !== foundState) {
        const edge = features.edges[i] as number
        addStep(edge, rightState, expected, 1)
        addStep(edge, foundState, wrong, -1)
      }
      rightState = NEXT_STATE[rightState * LABELS + expected] as number
      foundState = NEXT_STATE[foundState * LABELS + wrong] as number
    }
  }

  function addStep(edge: number, state: number, label: number, amount: number): void {
    const before = LABEL_OF_STATE[state] as number
    edges.add((edge * (LABELS + 1) + before) * LABELS + label, amount, time)
    steps.add(stateWeightsAt(edge) + state * LABELS + label, amount, time)
  }
}
