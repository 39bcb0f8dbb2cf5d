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
  if (model.weights instanceof Int32Array) sumPacked(model.weights, slots, at, count, sums, to)
  else sumPlain(model.weights, slots, at, count, sums, to)
}

/** A finished weight goes from -16 to 15: five bits. */
export const WEIGHT_BITS = 5
const ZERO = 1 << (WEIGHT_BITS - 1)
const LANES = LABELS / 2
const HIGH = WEIGHT_BITS * LANES
const MASK = ((1 << WEIGHT_BITS) - 1) * (1 + (1 << HIGH))
const LOW = (1 << HIGH) - 1

/**
 * Packs finished weights, `LABELS` for each slot, into a number for each slot: the first three labels in the
 * low 15 bits, the last three above them. Half a megabyte stays in a processor's cache, and one look finds all.
 */
export function pack(weights: Int8Array): Int32Array {
  const packed = new Int32Array(weights.length / LABELS)
  for (let slot = 0; slot < packed.length; slot++) {
    let bits = 0
    for (let y = 0; y < LABELS; y++)
      bits |= ((weights[slot * LABELS + y] as number) + ZERO) << (y * WEIGHT_BITS)
    packed[slot] = bits
  }
  return packed
}

/** Adds two labels at a time: sums of some hundred slots stay within a lane of 15 bits. */
function sumPacked(
  packed: Int32Array,
  slots: Int32Array,
  at: number,
  count: number,
  sums: Float64Array,
  to: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  for (let f = at, end = at + count; f < end; f++) {
    const bits = packed[slots[f] as number] as number
    a = (a + (bits & MASK)) | 0
    b = (b + ((bits >>> WEIGHT_BITS) & MASK)) | 0
    c = (c + ((bits >>> (2 * WEIGHT_BITS)) & MASK)) | 0
  }
  const zero = count * ZERO
  sums[to] = (a & LOW) - zero
  sums[to + 1] = (b & LOW) - zero
  sums[to + 2] = (c & LOW) - zero
  sums[to + 3] = (a >>> HIGH) - zero
  sums[to + 4] = (b >>> HIGH) - zero
  sums[to + 5] = (c >>> HIGH) - zero
}

function sumPlain(
  weights: Float32Array,
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
