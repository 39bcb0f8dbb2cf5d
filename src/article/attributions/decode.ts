import type { Features } from './features.ts'
import { LABEL_OF_STATE, NEXT_STATE, STATES, stateWeightsAt } from './label-states.ts'
import { MAX_TOKENS } from './sentence-words.ts'
import { LABELS, type Model } from './model.ts'
import { emissions, scoreTokens } from './scores.ts'

/** How far behind the best sequence another one may lie and still be followed: more changes no label. */
const BEAM = 110

/** Scores of the best sequences that end in each state, before a token and behind it. */
let before = new Float64Array(STATES).fill(-Infinity)
let behind = new Float64Array(STATES).fill(-Infinity)
/** The states that some sequence ends in. */
let reached = new Uint8Array(STATES)
let reaching = new Uint8Array(STATES)
const back = new Uint8Array(MAX_TOKENS * STATES)

/**
 * The best sequence of labels for the sentence that `features` holds: Viterbi over the states of
 * `label-states.ts`. `extra`, when given, is added to each token's score of each label (used in training).
 * The labels go to `out`.
 */
export function decode(
  model: Model,
  features: Features,
  out: Uint8Array,
  extra: Float32Array | null = null,
): void {
  const n = features.length
  if (n === 0) return
  scoreTokens(model, features)
  if (extra)
    for (let i = 0; i < n * LABELS; i++) emissions[i] = (emissions[i] as number) + (extra[i] as number)
  const beam = model.weights instanceof Int32Array ? BEAM : Infinity
  const table = stepTable(model)
  before[0] = 0
  reached[0] = 0
  let count = 1
  highest = 0
  for (let i = 0; i < n; i++) count = step(table, features.edges[i] as number, i, count, beam)
  let state = 0
  for (let k = 0; k < count; k++) {
    const one = reached[k] as number
    if (state === 0 || (before[one] as number) > (before[state] as number)) state = one
  }
  for (let k = 0; k < count; k++) before[reached[k] as number] = -Infinity
  for (let i = n - 1; i >= 0; i--) {
    out[i] = LABEL_OF_STATE[state] as number
    state = back[i * STATES + state] as number
  }
}

/** The score of the best sequence up to a token. */
let highest = 0

/**
 * One token further from each of the `count` states reached that lies within `beam` of the best; returns how many
 * states follow.
 */
function step(table: Float64Array, edge: number, i: number, count: number, beam: number): number {
  const stepsAt = edge * STATES * LABELS
  const labelsAt = i * LABELS
  const row = i * STATES
  const least = highest - beam
  let best = -Infinity
  let following = 0
  for (let k = 0; k < count; k++) {
    const state = reached[k] as number
    const score = before[state] as number
    before[state] = -Infinity
    if (score < least) continue
    const from = state * LABELS
    for (let y = 0; y < LABELS; y++) {
      const value = score + (table[stepsAt + from + y] as number) + (emissions[labelsAt + y] as number)
      if (value < best - beam) continue
      if (value > best) best = value
      const to = NEXT_STATE[from + y] as number
      const known = behind[to] as number
      if (value > known) {
        if (known === -Infinity) reaching[following++] = to
        behind[to] = value
        back[row + to] = state
      }
    }
  }
  highest = best
  ;[before, behind] = [behind, before]
  ;[reached, reaching] = [reaching, reached]
  return following
}

const tables = new WeakMap<Model, Float64Array>()

/** For each class of place, each state and each label, the weights of the pair and of the step together. */
function stepTable(model: Model): Float64Array {
  const known = tables.get(model)
  if (known) return known
  const { edges, steps } = model
  const places = edges.length / ((LABELS + 1) * LABELS)
  const table = new Float64Array(places * STATES * LABELS)
  let at = 0
  for (let edge = 0; edge < places; edge++) {
    const stepsAt = stateWeightsAt(edge)
    for (let state = 0; state < STATES; state++) {
      const pair = (edge * (LABELS + 1) + (LABEL_OF_STATE[state] as number)) * LABELS
      for (let y = 0; y < LABELS; y++)
        table[at++] = (edges[pair + y] as number) + (steps[stepsAt + state * LABELS + y] as number)
    }
  }
  // Weights that are still learned change from sentence to sentence.
  if (model.weights instanceof Int32Array) tables.set(model, table)
  return table
}
