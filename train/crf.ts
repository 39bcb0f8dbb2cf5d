import { GROUPS, OWN } from '../src/article/attributions/features.ts'
import {
  LABEL_OF_STATE,
  NEXT_STATE,
  STATES,
  STATE_WEIGHTS,
  stateWeightsAt,
} from '../src/article/attributions/label-states.ts'
import { EDGE_WEIGHTS, LABELS, WEIGHTS } from '../src/article/attributions/model.ts'
import type { LearnedWeights } from '../src/article/attributions/model-file.ts'
import { MAX_TOKENS } from '../src/article/attributions/sentence-words.ts'
import { SHARED } from '../src/article/attributions/shared-features.ts'
import { type Lesson, eachSentence, shuffle } from './learner.ts'
import { generator } from './random.ts'
import { forEachSlot } from './slots.ts'

/** Features of a token at most. */
const FEATURES = OWN + GROUPS * SHARED
/** Steps from each state to each label. */
const STEPS = STATES * LABELS
/** A state less likely than this is not followed. */
const UNLIKELY = 1e-30
/** A gradient smaller than this is not worth a step. */
const SMALL = 1e-3

export interface Settings {
  epochs: number
  seed: number
  /** Step length of AdaGrad. */
  rate: number
  /** Pull of the weights towards zero, at each touch. */
  decay: number
  /** Share of features that are left out of a token, at random, while learning. */
  dropout: number
}

/** Weights with AdaGrad's memory of their gradients, and their average over the later epochs. */
class Learned {
  readonly values: Float32Array
  readonly #squares: Float32Array
  readonly #sum: Float64Array
  readonly #settings: Settings
  #averaged = 0

  constructor(size: number, settings: Settings) {
    this.values = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(1e-2)
    this.#sum = new Float64Array(size)
    this.#settings = settings
  }

  step(at: number, gradient: number): void {
    if (Math.abs(gradient) < SMALL) return
    const value = this.values[at] as number
    const g = gradient - this.#settings.decay * value
    const squares = (this.#squares[at] as number) + g * g
    this.#squares[at] = squares
    this.values[at] = value + (this.#settings.rate * g) / Math.sqrt(squares)
  }

  remember(): void {
    this.#averaged++
    for (let i = 0; i < this.values.length; i++)
      this.#sum[i] = (this.#sum[i] as number) + (this.values[i] as number)
  }

  average(): Float32Array {
    const times = Math.max(1, this.#averaged)
    return Float32Array.from(this.#sum, (sum) => sum / times)
  }
}

/** One sentence's numbers, in arrays that the next one uses again. */
const emit = new Float64Array(MAX_TOKENS * LABELS)
const steps = new Float64Array(MAX_TOKENS * STEPS)
const forward = new Float64Array((MAX_TOKENS + 1) * STATES)
const backward = new Float64Array((MAX_TOKENS + 1) * STATES)
/** The slots of each token that were not left out, and where each token's end. */
const slots = new Int32Array(MAX_TOKENS * FEATURES)
const slotEnds = new Int32Array(MAX_TOKENS)
const chances = new Float64Array(LABELS)
const pairs = new Float64Array((LABELS + 1) * LABELS)

/** The sum over all that may follow each state, on the scale of `steps`. */
function goBackward(n: number): void {
  backward.fill(0, 0, n * STATES)
  backward.fill(1, n * STATES, (n + 1) * STATES)
  for (let i = n - 1; i >= 0; i--) {
    for (let state = 0; state < STATES; state++) {
      if ((forward[i * STATES + state] as number) < UNLIKELY) continue
      let sum = 0
      for (let step = state * LABELS; step < (state + 1) * LABELS; step++)
        sum +=
          (steps[i * STEPS + step] as number) *
          (backward[(i + 1) * STATES + (NEXT_STATE[step] as number)] as number)
      backward[i * STATES + state] = sum
    }
  }
}

/**
 * Learns the weights of the tagger: a conditional random field (Lafferty et al. 2001) over the states of
 * `label-states.ts`, by stochastic gradient with AdaGrad's steps, features left out at random, averaged over
 * the later epochs.
 */
export function learn(lessons: readonly Lesson[], settings: Settings): LearnedWeights {
  const random = generator(settings.seed)
  const order = [...lessons]
  const weights = new Learned(WEIGHTS, settings)
  const edgeWeights = new Learned(EDGE_WEIGHTS, settings)
  const stepWeights = new Learned(STATE_WEIGHTS, settings)
  const found = new Uint8Array(MAX_TOKENS)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const lesson of order) {
      eachSentence(lesson, random, found, (right, n) => {
        scoreTokens(lesson, n)
        goForward(lesson, n)
        goBackward(n)
        descend(lesson, right, n)
      })
    }
    if (epoch >= settings.epochs / 2) for (const one of [weights, edgeWeights, stepWeights]) one.remember()
  }
  return { weights: weights.average(), edges: edgeWeights.average(), steps: stepWeights.average() }

  /** For each token, how well each label fits, the best one 1; features left out at random. */
  function scoreTokens({ features }: Lesson, n: number): void {
    const { values } = weights
    const scale = 1 / (1 - settings.dropout)
    for (let i = 0; i < n; i++) {
      const at = i * LABELS
      emit.fill(0, at, at + LABELS)
      let next = i * FEATURES
      forEachSlot(features, i, (slot) => {
        if (random() < settings.dropout) return
        slots[next++] = slot
        for (let y = 0; y < LABELS; y++)
          emit[at + y] = (emit[at + y] as number) + (values[slot * LABELS + y] as number)
      })
      slotEnds[i] = next
      const best = Math.max(...emit.subarray(at, at + LABELS))
      for (let y = at; y < at + LABELS; y++)
        emit[y] = Math.exp(Math.max(-60, scale * ((emit[y] as number) - best)))
    }
  }

  /** The chance of each state behind each token, from what stands before; and of each step, on the same scale. */
  function goForward({ features }: Lesson, n: number): void {
    forward.fill(0, 0, (n + 1) * STATES)
    forward[0] = 1
    for (let i = 0; i < n; i++) {
      const edge = features.edges[i] as number
      const pairsAt = edge * (LABELS + 1) * LABELS
      const weightsAt = stateWeightsAt(edge)
      const to = (i + 1) * STATES
      let sum = 0
      steps.fill(0, i * STEPS, (i + 1) * STEPS)
      for (let state = 0; state < STATES; state++) {
        const chance = forward[i * STATES + state] as number
        if (chance < UNLIKELY) continue
        const pair = pairsAt + (LABEL_OF_STATE[state] as number) * LABELS
        for (let y = 0; y < LABELS; y++) {
          const step = state * LABELS + y
          const score =
            (edgeWeights.values[pair + y] as number) + (stepWeights.values[weightsAt + step] as number)
          const factor = Math.exp(score) * (emit[i * LABELS + y] as number)
          steps[i * STEPS + step] = factor
          const next = to + (NEXT_STATE[step] as number)
          forward[next] = (forward[next] as number) + chance * factor
          sum += chance * factor
        }
      }
      for (let k = to; k < to + STATES; k++) forward[k] = (forward[k] as number) / sum
      for (let k = i * STEPS; k < (i + 1) * STEPS; k++) steps[k] = (steps[k] as number) / sum
    }
  }

  /** A step of all weights towards the right labels; the likeliest label of each token goes to `found`. */
  function descend({ features }: Lesson, right: Uint8Array, n: number): void {
    let rightState = 0
    for (let i = 0; i < n; i++) {
      const expected = right[i] as number
      const edge = features.edges[i] as number
      const weightsAt = stateWeightsAt(edge)
      chances.fill(0)
      pairs.fill(0)
      for (let state = 0; state < STATES; state++) {
        const before = forward[i * STATES + state] as number
        if (before < UNLIKELY) continue
        for (let y = 0; y < LABELS; y++) {
          const step = state * LABELS + y
          const chance =
            before *
            (steps[i * STEPS + step] as number) *
            (backward[(i + 1) * STATES + (NEXT_STATE[step] as number)] as number)
          chances[y] = (chances[y] as number) + chance
          const pair = (LABEL_OF_STATE[state] as number) * LABELS + y
          pairs[pair] = (pairs[pair] as number) - chance
          stepWeights.step(weightsAt + step, (state === rightState && y === expected ? 1 : 0) - chance)
        }
      }
      const rightPair = (LABEL_OF_STATE[rightState] as number) * LABELS + expected
      pairs[rightPair] = (pairs[rightPair] as number) + 1
      for (const [pair, gradient] of pairs.entries())
        edgeWeights.step(edge * (LABELS + 1) * LABELS + pair, gradient)
      found[i] = chances.indexOf(Math.max(...chances))
      for (let y = 0; y < LABELS; y++) {
        const gradient = (expected === y ? 1 : 0) - (chances[y] as number)
        if (Math.abs(gradient) < SMALL) continue
        for (let k = i * FEATURES; k < (slotEnds[i] as number); k++)
          weights.step((slots[k] as number) * LABELS + y, gradient)
      }
      rightState = NEXT_STATE[rightState * LABELS + expected] as number
    }
  }
}
