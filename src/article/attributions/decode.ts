import type { Features } from './features.ts'
import { LABEL_OF_STATE, NEXT_STATE, STATES, stateWeightsAt } from './label-states.ts'
import { LABELS, type Model } from './model.ts'
import { MAX_TOKENS } from './sentence-words.ts'
import { emissions, scoreTokens } from './scores.ts'

/**
 * How far behind the best sequence another one may lie and still be followed, both with the most that can come
 * after them: sequences further behind catch up in one sentence of ninety, with scores nearly as good.
 */
const MARGIN = 50

/** Scores of the best sequences that end in each state, before a token and behind it. */
let before = new Float64Array(STATES).fill(-Infinity)
let behind = new Float64Array(STATES).fill(-Infinity)
/** The states that some sequence ends in. */
let reached = new Uint8Array(STATES)
let reaching = new Uint8Array(STATES)
const back = new Uint8Array(MAX_TOKENS * STATES)
/** For each token and label, the most that the tokens after it can add. */
const ahead = new Float64Array(MAX_TOKENS * LABELS)

/**
 * The best sequence of labels for the sentence that `features` holds. `extra`, when given, is added to each
 * token's score of each label (used in training). The labels go to `out`.
 *
 * Viterbi over the states of `label-states.ts`, led by a look ahead: from the sentence's end on, what the rest
 * can add at most when each step takes the weight of the state that suits it best. Few states are worth
 * following then.
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
  const { steps, most } = stepTables(model)
  const margin = isFinished(model) ? MARGIN : Infinity
  lookAhead(most, features.edges, n)
  before[0] = 0
  reached[0] = 0
  let count = 1
  for (let i = 0; i < n; i++) count = step(steps, features.edges[i] as number, i, count, margin)
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

/** Fills `ahead` for the `n` tokens of a sentence. */
function lookAhead(most: Float64Array, edges: Uint8Array, n: number): void {
  ahead.fill(0, (n - 1) * LABELS, n * LABELS)
  for (let i = n - 1; i > 0; i--) {
    const at = i * LABELS
    const none = (emissions[at] as number) + (ahead[at] as number)
    const source = (emissions[at + 1] as number) + (ahead[at + 1] as number)
    const cue = (emissions[at + 2] as number) + (ahead[at + 2] as number)
    const after = (emissions[at + 3] as number) + (ahead[at + 3] as number)
    const content = (emissions[at + 4] as number) + (ahead[at + 4] as number)
    const carried = (emissions[at + 5] as number) + (ahead[at + 5] as number)
    const from = (edges[i] as number) * LABELS * LABELS
    for (let y = 0; y < LABELS; y++) {
      const pair = from + y * LABELS
      let best = none + (most[pair] as number)
      let value = source + (most[pair + 1] as number)
      if (value > best) best = value
      value = cue + (most[pair + 2] as number)
      if (value > best) best = value
      value = after + (most[pair + 3] as number)
      if (value > best) best = value
      value = content + (most[pair + 4] as number)
      if (value > best) best = value
      value = carried + (most[pair + 5] as number)
      if (value > best) best = value
      ahead[at - LABELS + y] = best
    }
  }
}

/**
 * One token further from each of the `count` states reached; returns how many states follow: those within
 * `margin` of the best.
 */
function step(steps: Float64Array, edge: number, i: number, count: number, margin: number): number {
  const stepsAt = edge * STATES * LABELS
  const labelsAt = i * LABELS
  const row = i * STATES
  let least = -Infinity
  let following = 0
  for (let k = 0; k < count; k++) {
    const state = reached[k] as number
    const score = before[state] as number
    before[state] = -Infinity
    const from = state * LABELS
    for (let y = 0; y < LABELS; y++) {
      const value = score + (steps[stepsAt + from + y] as number) + (emissions[labelsAt + y] as number)
      const whole = value + (ahead[labelsAt + y] as number)
      if (whole < least) continue
      if (whole - margin > least) least = whole - margin
      const to = NEXT_STATE[from + y] as number
      const known = behind[to] as number
      if (value > known) {
        if (known === -Infinity) reaching[following++] = to
        behind[to] = value
        back[row + to] = state
      }
    }
  }
  // The best one may have come last.
  let kept = 0
  for (let k = 0; k < following; k++) {
    const state = reaching[k] as number
    const whole = (behind[state] as number) + (ahead[labelsAt + (LABEL_OF_STATE[state] as number)] as number)
    if (whole >= least) reaching[kept++] = state
    else behind[state] = -Infinity
  }
  ;[before, behind] = [behind, before]
  ;[reached, reaching] = [reaching, reached]
  return kept
}

interface StepTables {
  /** For each class of place, each state and each label, the weights of the pair and of the step together. */
  steps: Float64Array
  /** For each class of place and each pair of labels, the most that a step from any state gives. */
  most: Float64Array
}

const tables = new WeakMap<Model, StepTables>()

/** Weights that are still learned change from sentence to sentence. */
function isFinished(model: Model): boolean {
  return model.weights instanceof Int32Array
}

function stepTables(model: Model): StepTables {
  const known = tables.get(model)
  if (known) return known
  const { edges } = model
  const places = edges.length / ((LABELS + 1) * LABELS)
  const steps = new Float64Array(places * STATES * LABELS)
  const most = new Float64Array(places * LABELS * LABELS).fill(-Infinity)
  let at = 0
  for (let edge = 0; edge < places; edge++) {
    const stepsAt = stateWeightsAt(edge)
    for (let state = 0; state < STATES; state++) {
      const label = LABEL_OF_STATE[state] as number
      const pair = (edge * (LABELS + 1) + label) * LABELS
      for (let y = 0; y < LABELS; y++) {
        const weight = (edges[pair + y] as number) + (model.steps[stepsAt + state * LABELS + y] as number)
        steps[at++] = weight
        // The sentence's start follows nothing.
        if (label === LABELS) continue
        const both = (edge * LABELS + label) * LABELS + y
        if (weight > (most[both] as number)) most[both] = weight
      }
    }
  }
  const made = { steps, most }
  if (isFinished(model)) tables.set(model, made)
  return made
}
