import { type Features, GROUPS, OWN } from './features.ts'
import { MAX_TOKENS } from './sentence-words.ts'
import { SHARED } from './shared-features.ts'
import { LABELS, type Model } from './model.ts'

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

/** The scores of all labels of each token of the sentence, made by `scoreTokens`. */
export const emissions = new Float64Array(MAX_TOKENS * LABELS)
const shared = new Float64Array((MAX_TOKENS * 2 + 8) * LABELS)

/** Scores each label of each token of the sentence: the token's own features and its groups'. */
export function scoreTokens(model: Model, features: Features): void {
  for (let g = 0; g < features.shared.count; g++) {
    sum(model, features.shared.slots, g * SHARED, features.shared.sizes[g] as number, shared, g * LABELS)
  }
  const { groups } = features
  for (let i = 0; i < features.length; i++) {
    const at = i * LABELS
    sum(model, features.own, i * OWN, OWN, emissions, at)
    const a = (groups[i * GROUPS] as number) * LABELS
    const b = (groups[i * GROUPS + 1] as number) * LABELS
    const c = (groups[i * GROUPS + 2] as number) * LABELS
    for (let y = 0; y < LABELS; y++) {
      emissions[at + y] =
        (emissions[at + y] as number) +
        (shared[a + y] as number) +
        (shared[b + y] as number) +
        (shared[c + y] as number)
    }
  }
}
