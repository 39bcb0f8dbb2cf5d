import type { Features } from './features.ts'
import { MAX_TOKENS } from './sentence-words.ts'
import { LABELS, Label, type Model } from './model.ts'
import { emissions, scoreTokens } from './scores.ts'

/** What stands before a place in the sentence: a cue or none, and content that still waits for its cue. */
const CONTEXTS = 4
const SEEN = 2
const OWES = 1
const STATES = CONTEXTS * LABELS

const best = new Float64Array(MAX_TOKENS * STATES)
const back = new Uint8Array(MAX_TOKENS * STATES)

/**
 * The best well-formed sequence of labels for a sentence that `features` holds (Viterbi over the model's
 * weights): content behind a cue has a cue before it in the sentence, content before its cue one behind it.
 *
 * Most often the best sequence of all is well-formed; only when it is not are the contexts counted. `extra`,
 * when given, is added to each token's score of each label (used in training). The labels go to `out`.
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
  search(model.edges, features.edges, n, 1, out)
  if (!wellFormed(out, n)) search(model.edges, features.edges, n, CONTEXTS, out)
}

function wellFormed(labels: Uint8Array, n: number): boolean {
  let seen = false
  let owes = false
  for (let i = 0; i < n; i++) {
    const label = labels[i]
    if (label === Label.cue) {
      seen = true
      owes = false
    } else if (label === Label.contentBefore) owes = true
    else if (label === Label.contentAfter && !seen) return false
  }
  return !owes
}

/** Viterbi over labels, in one context (all sequences) or in four (only well-formed ones). */
function search(
  pairs: Model['edges'],
  edges: Uint8Array,
  n: number,
  contexts: number,
  out: Uint8Array,
): void {
  const states = contexts * LABELS
  best.fill(-Infinity, 0, n * states)
  const first = (edges[0] as number) * (LABELS + 1) * LABELS + LABELS * LABELS
  for (let y = 0; y < LABELS; y++) {
    if (contexts > 1 && y === Label.contentAfter) continue
    best[contextAfter(0, y, contexts) * LABELS + y] = (pairs[first + y] as number) + (emissions[y] as number)
  }
  for (let i = 1; i < n; i++) {
    const edge = (edges[i] as number) * (LABELS + 1) * LABELS
    for (let context = 0; context < contexts; context++) step(pairs, edge, i, context, contexts)
  }
  let state = bestEnd((n - 1) * states, contexts)
  for (let i = n - 1; i >= 0; i--) {
    out[i] = state % LABELS
    state = back[i * states + state] as number
  }
}

/** One token further from one context: for each label, the best label before. */
function step(pairs: Model['edges'], edge: number, i: number, context: number, contexts: number): void {
  const states = contexts * LABELS
  const here = i * states
  const from = here - states + context * LABELS
  const s0 = best[from] as number
  const s1 = best[from + 1] as number
  const s2 = best[from + 2] as number
  const s3 = best[from + 3] as number
  const s4 = best[from + 4] as number
  const s5 = best[from + 5] as number
  if (contexts > 1 && Math.max(s0, s1, s2, s3, s4, s5) === -Infinity) return
  for (let y = 0; y < LABELS; y++) {
    if (contexts > 1 && y === Label.contentAfter && !(context & SEEN)) continue
    const pair = edge + y
    let value = s0 + (pairs[pair] as number)
    let label = 0
    const v1 = s1 + (pairs[pair + LABELS] as number)
    if (v1 > value) {
      value = v1
      label = 1
    }
    const v2 = s2 + (pairs[pair + 2 * LABELS] as number)
    if (v2 > value) {
      value = v2
      label = 2
    }
    const v3 = s3 + (pairs[pair + 3 * LABELS] as number)
    if (v3 > value) {
      value = v3
      label = 3
    }
    const v4 = s4 + (pairs[pair + 4 * LABELS] as number)
    if (v4 > value) {
      value = v4
      label = 4
    }
    const v5 = s5 + (pairs[pair + 5 * LABELS] as number)
    if (v5 > value) {
      value = v5
      label = 5
    }
    value += emissions[i * LABELS + y] as number
    const to = here + contextAfter(context, y, contexts) * LABELS + y
    if (value > (best[to] as number)) {
      best[to] = value
      back[to] = context * LABELS + label
    }
  }
}

function contextAfter(context: number, label: number, contexts: number): number {
  if (contexts === 1) return 0
  if (label === Label.cue) return SEEN
  return label === Label.contentBefore ? context | OWES : context
}

/** The best state that a sentence may end in: no content still waits for its cue. */
function bestEnd(from: number, contexts: number): number {
  let state = 0
  let highest = -Infinity
  for (let s = 0; s < contexts * LABELS; s++) {
    if (Math.floor(s / LABELS) & OWES) continue
    const value = best[from + s] as number
    if (value > highest) {
      highest = value
      state = s
    }
  }
  return state
}
