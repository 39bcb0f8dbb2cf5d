import { type Features, GROUPS, MAX_TOKENS, OWN, SHARED } from './features.ts'
import { LABELS, Label, type Model } from './model.ts'

/** What stands before a place in the sentence: a cue or none, and content that still waits for its cue. */
const CONTEXTS = 4
const SEEN = 2
const OWES = 1
const STATES = CONTEXTS * LABELS

const scores = new Float64Array((MAX_TOKENS + 1) * STATES)
const back = new Uint8Array((MAX_TOKENS + 1) * STATES)
const emit = new Float64Array(LABELS)
const shared = new Float64Array((MAX_TOKENS * 2 + 8) * LABELS)

/** Sums the weights of `count` slots from `at` on, for each label, into `sums` from `to` on. */
function sum(
  model: Model,
  slots: Int32Array,
  at: number,
  count: number,
  sums: Float64Array,
  to: number,
): void {
  if (model.packed) sumPacked(model.packed, slots, at, count, sums, to)
  else sumPlain(model.weights, slots, at, count, sums, to)
}

/** Two numbers hold the six weights of a slot; sums of up to 256 slots stay within their 16 bits. */
function sumPacked(
  packed: Int32Array,
  slots: Int32Array,
  at: number,
  count: number,
  sums: Float64Array,
  to: number,
): void {
  let even = 0
  let odd = 0
  let last = 0
  for (let f = at, end = at + count; f < end; f++) {
    const w = (slots[f] as number) << 1
    const four = packed[w] as number
    even = (even + (four & 0x00ff00ff)) | 0
    odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
    last = (last + (packed[w + 1] as number)) | 0
  }
  const bias = count << 7
  sums[to] = (even & 0xffff) - bias
  sums[to + 1] = (odd & 0xffff) - bias
  sums[to + 2] = (even >>> 16) - bias
  sums[to + 3] = (odd >>> 16) - bias
  sums[to + 4] = (last & 0xffff) - bias
  sums[to + 5] = (last >>> 16) - bias
}

/** Packs the weights for `sumPacked`: the first four labels as bytes, the last two as 16 bits each, all plus 128. */
export function pack(weights: Int8Array): Int32Array {
  const packed = new Int32Array((weights.length / LABELS) * 2)
  for (let slot = 0, at = 0; at < weights.length; slot += 2, at += LABELS) {
    const w = (y: number): number => (weights[at + y] as number) + 128
    packed[slot] = w(0) | (w(1) << 8) | (w(2) << 16) | (w(3) << 24)
    packed[slot + 1] = w(4) | (w(5) << 16)
  }
  return packed
}

function sumPlain(
  weights: Model['weights'],
  slots: Int32Array,
  at: number,
  count: number,
  sums: Float64Array,
  to: number,
): void {
  for (let y = 0; y < LABELS; y++) {
    let total = 0
    for (let f = at; f < at + count; f++) total += weights[(slots[f] as number) * LABELS + y] as number
    sums[to + y] = total
  }
}

/** Sums the weights of all groups of the sentence once. */
export function sumGroups(model: Model, features: Features): void {
  for (let g = 0; g < features.groupCount; g++) {
    sum(model, features.shared, g * SHARED, features.sizes[g] as number, shared, g * LABELS)
  }
}

/** The scores of a token's labels, the token's own features and its groups'; `sumGroups` comes first. */
export function score(model: Model, features: Features, i: number, out: Float64Array): void {
  sum(model, features.own, i * OWN, OWN, out, 0)
  for (let g = 0; g < GROUPS; g++) {
    const from = (features.groups[i * GROUPS + g] as number) * LABELS
    for (let y = 0; y < LABELS; y++) out[y] = (out[y] as number) + (shared[from + y] as number)
  }
}

/**
 * How far behind the best one a context may fall before it is given up: more than a sentence's remaining
 * words turn round, in the model's units. While learning nothing is given up.
 */
const BEAM = 1500

/** The best score of each context at the place before. */
const top = new Float64Array(CONTEXTS)

/**
 * The best sequence of labels for a sentence that `features` holds (Viterbi over the model's weights).
 *
 * Content behind a cue needs a cue before it in the sentence, content before its cue one behind it. `extra`,
 * when given, is added to each token's score of each label (used in training). The labels go to `out`.
 */
export function decode(model: Model, features: Features, out: Uint8Array, extra: Float32Array | null = null): void {
  const n = features.length
  if (n === 0) return
  sumGroups(model, features)
  scores.fill(-Infinity, 0, (n + 1) * STATES)
  const beam = model.packed ? BEAM : Infinity
  for (let i = 0; i < n; i++) {
    score(model, features, i, emit)
    if (extra) for (let y = 0; y < LABELS; y++) emit[y] = (emit[y] as number) + (extra[i * LABELS + y] as number)
    const edge = (features.edges[i] as number) * (LABELS + 1) * LABELS
    if (i === 0) begin(model.edges, edge)
    else step(model.edges, edge, i * STATES, beam)
  }
  let state = bestEnd((n - 1) * STATES)
  for (let i = n - 1; i >= 0; i--) {
    out[i] = state % LABELS
    state = back[i * STATES + state] as number
  }
}

function begin(pairs: Model['edges'], edge: number): void {
  top.fill(-Infinity)
  for (let y = 0; y < LABELS; y++) {
    if (y === Label.contentAfter) continue
    const context = contextAfter(0, y)
    const value = (pairs[edge + LABELS * LABELS + y] as number) + (emit[y] as number)
    scores[context * LABELS + y] = value
    top[context] = Math.max(top[context] as number, value)
  }
}

/** One token further: from each context that is still alive, for each label, the best label before. */
function step(pairs: Model['edges'], edge: number, here: number, beam: number): void {
  const t0 = top[0] as number
  const t1 = top[1] as number
  const t2 = top[2] as number
  const t3 = top[3] as number
  const floor = Math.max(t0, t1, t2, t3) - beam
  top.fill(-Infinity)
  for (let context = 0; context < CONTEXTS; context++) {
    const best = context === 0 ? t0 : context === 1 ? t1 : context === 2 ? t2 : t3
    if (best === -Infinity || best < floor) continue
    const from = here - STATES + context * LABELS
    const s0 = scores[from] as number
    const s1 = scores[from + 1] as number
    const s2 = scores[from + 2] as number
    const s3 = scores[from + 3] as number
    const s4 = scores[from + 4] as number
    const s5 = scores[from + 5] as number
    for (let y = 0; y < LABELS; y++) {
      if (y === Label.contentAfter && !(context & SEEN)) continue
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
      value += emit[y] as number
      const next = contextAfter(context, y)
      const to = here + next * LABELS + y
      if (value > (scores[to] as number)) {
        scores[to] = value
        back[to] = context * LABELS + label
        if (value > (top[next] as number)) top[next] = value
      }
    }
  }
}

/** The best state that a sentence may end in: no content still waits for its cue. */
function bestEnd(from: number): number {
  let state = 0
  let best = -Infinity
  for (let s = 0; s < STATES; s++) {
    if (Math.floor(s / LABELS) & OWES) continue
    const value = scores[from + s] as number
    if (value > best) {
      best = value
      state = s
    }
  }
  return state
}

function contextAfter(context: number, label: number): number {
  if (label === Label.cue) return SEEN
  return label === Label.contentBefore ? context | OWES : context
}
