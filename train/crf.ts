import { NOTHING_BEFORE, summary } from '../src/article/attributions/context.ts'
import { Features, GROUPS, OWN } from '../src/article/attributions/features.ts'
import { MAX_TOKENS } from '../src/article/attributions/sentence-words.ts'
import { SHARED } from '../src/article/attributions/shared-features.ts'
import { EDGE_WEIGHTS, LABELS, WEIGHTS, type WordClasses } from '../src/article/attributions/model.ts'
import type { Example } from './corpus.ts'
import { generator } from './random.ts'
import { forEachSlot } from './slots.ts'

/** Features of a token at most. */
const FEATURES = OWN + GROUPS * SHARED

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
  #averaged = 0

  constructor(size: number) {
    this.values = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(1e-2)
    this.#sum = new Float64Array(size)
  }

  step(at: number, gradient: number, rate: number, decay: number): void {
    const value = this.values[at] as number
    const g = gradient - decay * value
    const squares = (this.#squares[at] as number) + g * g
    this.#squares[at] = squares
    this.values[at] = value + (rate * g) / Math.sqrt(squares)
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

/**
 * Learns the weights of the tagger: a linear-chain conditional random field (Lafferty et al. 2001), by
 * stochastic gradient with AdaGrad's steps, features left out at random, averaged over the later epochs.
 */
export function learn(
  examples: readonly Example[],
  words: WordClasses,
  settings: Settings,
): { weights: Float32Array; edges: Float32Array } {
  const random = generator(settings.seed)
  const order = examples.map((example) => ({ example, features: new Features(example.reading, words) }))
  const weights = new Learned(WEIGHTS)
  const edges = new Learned(EDGE_WEIGHTS)
  const emit = new Float64Array(MAX_TOKENS * LABELS)
  const forward = new Float64Array(MAX_TOKENS * LABELS)
  const backward = new Float64Array(MAX_TOKENS * LABELS)
  const out = new Uint8Array(MAX_TOKENS)
  const gold = new Uint8Array(MAX_TOKENS)
  /** The slots of each token that were not left out. */
  const slots = new Int32Array(MAX_TOKENS * FEATURES)
  const ends = new Int32Array(MAX_TOKENS)
  const scale = 1 / (1 - settings.dropout)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swapped = order[i] as (typeof order)[number]
      order[i] = order[j] as (typeof order)[number]
      order[j] = swapped
    }
    const rate = settings.rate
    for (const { example, features } of order) {
      const { reading, labels, discard } = example
      let code = NOTHING_BEFORE
      for (const [index, sentence] of reading.sentences.entries()) {
        const [first, end] = sentence.tokens
        if (discard.subarray(first, end).includes(1)) continue
        features.fill(index, first, end, code)
        const n = features.length
        for (let i = 0; i < n; i++) gold[i] = labels[features.token(i)] as number
        sentenceStep(features, gold, n, rate)
        // Half the time with its own labels, as when it reads: it learns to live with its mistakes.
        code = summary(reading, features, random() < 0.5 ? out : gold)
      }
    }
    if (epoch >= settings.epochs / 2) {
      weights.remember()
      edges.remember()
    }
  }
  return { weights: weights.average(), edges: edges.average() }

  function sentenceStep(features: Features, right: Uint8Array, n: number, rate: number): void {
    const w = weights.values
    const p = edges.values
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < LABELS; y++) emit[i * LABELS + y] = 0
      let f = i * FEATURES
      forEachSlot(features, i, (slot) => {
        slots[f] = random() >= settings.dropout ? slot : -1
        if (slots[f++] === -1) return
        const at = slot * LABELS
        for (let y = 0; y < LABELS; y++)
          emit[i * LABELS + y] = (emit[i * LABELS + y] as number) + (w[at + y] as number)
      })
      ends[i] = f
      for (let y = 0; y < LABELS; y++) emit[i * LABELS + y] = (emit[i * LABELS + y] as number) * scale
    }
    const edge = (i: number): number => (features.edges[i] as number) * (LABELS + 1) * LABELS
    // Forward and backward in logarithms; at most six terms each.
    for (let y = 0; y < LABELS; y++)
      forward[y] = (emit[y] as number) + (p[edge(0) + LABELS * LABELS + y] as number)
    for (let i = 1; i < n; i++) {
      const e = edge(i)
      for (let y = 0; y < LABELS; y++) {
        let max = -Infinity
        for (let q = 0; q < LABELS; q++)
          max = Math.max(max, (forward[(i - 1) * LABELS + q] as number) + (p[e + q * LABELS + y] as number))
        let sum = 0
        for (let q = 0; q < LABELS; q++)
          sum += Math.exp((forward[(i - 1) * LABELS + q] as number) + (p[e + q * LABELS + y] as number) - max)
        forward[i * LABELS + y] = max + Math.log(sum) + (emit[i * LABELS + y] as number)
      }
    }
    for (let y = 0; y < LABELS; y++) backward[(n - 1) * LABELS + y] = 0
    for (let i = n - 2; i >= 0; i--) {
      const e = edge(i + 1)
      for (let q = 0; q < LABELS; q++) {
        let max = -Infinity
        for (let y = 0; y < LABELS; y++)
          max = Math.max(
            max,
            (p[e + q * LABELS + y] as number) +
              (emit[(i + 1) * LABELS + y] as number) +
              (backward[(i + 1) * LABELS + y] as number),
          )
        let sum = 0
        for (let y = 0; y < LABELS; y++)
          sum += Math.exp(
            (p[e + q * LABELS + y] as number) +
              (emit[(i + 1) * LABELS + y] as number) +
              (backward[(i + 1) * LABELS + y] as number) -
              max,
          )
        backward[i * LABELS + q] = max + Math.log(sum)
      }
    }
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) max = Math.max(max, forward[(n - 1) * LABELS + y] as number)
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += Math.exp((forward[(n - 1) * LABELS + y] as number) - max)
    const total = max + Math.log(sum)
    // Pairs first: they read the weights that the tokens' steps change.
    for (let i = 0; i < n; i++) {
      const e = edge(i)
      for (let y = 0; y < LABELS; y++) {
        const behind = (emit[i * LABELS + y] as number) + (backward[i * LABELS + y] as number) - total
        for (let q = i === 0 ? LABELS : 0; q < (i === 0 ? LABELS + 1 : LABELS); q++) {
          const at = e + q * LABELS + y
          const before = i === 0 ? 0 : (forward[(i - 1) * LABELS + q] as number)
          const chance = Math.exp(before + (p[at] as number) + behind)
          const expected = right[i] === y && (i === 0 || right[i - 1] === q) ? 1 : 0
          const gradient = expected - chance
          if (Math.abs(gradient) > 1e-4) edges.step(at, gradient, rate, settings.decay)
        }
      }
    }
    for (let i = 0; i < n; i++) {
      let best = -1
      for (let y = 0; y < LABELS; y++) {
        const chance = Math.exp(
          (forward[i * LABELS + y] as number) + (backward[i * LABELS + y] as number) - total,
        )
        if (chance > best) {
          best = chance
          out[i] = y
        }
        const gradient = (right[i] === y ? 1 : 0) - chance
        if (Math.abs(gradient) < 1e-3) continue
        for (let f = i * FEATURES; f < (ends[i] as number); f++) {
          const slot = slots[f] as number
          if (slot >= 0) weights.step(slot * LABELS + y, gradient, rate, settings.decay)
        }
      }
    }
  }
}
