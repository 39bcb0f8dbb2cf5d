import { STATE_WEIGHTS } from './label-states.ts'
import { modelBytes } from './model-bytes.ts'
import { EDGE_WEIGHTS, LABELS, type Model, SLOTS, type WordClasses } from './model.ts'
import { WEIGHT_BITS, pack } from './scores.ts'

const MAGIC = 0x43444d33
export const HEADER = 8
/** No weight of a slot is larger, rounded: it was learned from a handful of words. */
const NOISE = 1

/** The weights as they were learned. */
export interface LearnedWeights {
  weights: Float32Array
  edges: Float32Array
  steps: Float32Array
}

/**
 * The model's file: magic and number of words, the packed weights of features, the words' hashes and classes
 * (32 bits each), the weights of label pairs and of states (16 bits each, on the scale of the others);
 * little-endian.
 */
export function encodeModel(words: WordClasses, { weights, edges, steps }: LearnedWeights): Uint8Array {
  const bytes = new Uint8Array(sizeOf(words.hashes.length))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, MAGIC, true)
  view.setInt32(4, words.hashes.length, true)
  const scale = scaleOf(weights)
  const most = 2 ** (WEIGHT_BITS - 1)
  const small = withoutNoise(Int8Array.from(weights, (weight) => clamp(weight * scale, -most, most - 1)))
  let at = HEADER
  for (const values of [pack(small), words.hashes, words.classes]) {
    for (const value of values) {
      view.setInt32(at, value, true)
      at += 4
    }
  }
  for (const values of [edges, steps]) {
    for (const value of values) {
      view.setInt16(at, clamp(value * scale, -32768, 32767), true)
      at += 2
    }
  }
  return bytes
}

/** Slots whose weights are all next to nothing say nothing: without them the file is compressed better. */
function withoutNoise(weights: Int8Array): Int8Array {
  for (let at = 0; at < weights.length; at += LABELS) {
    const slot = weights.subarray(at, at + LABELS)
    if (slot.every((weight) => Math.abs(weight) <= NOISE)) slot.fill(0)
  }
  return weights
}

function sizeOf(words: number): number {
  return HEADER + (SLOTS + 2 * words) * 4 + (EDGE_WEIGHTS + STATE_WEIGHTS) * 2
}

/** Five bits hold the sizes that matter: beyond the size of all but the very largest, weights are cut off. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).toSorted()
  return 9 / Math.max(1e-9, sizes[Math.floor(sizes.length * 0.99995)] ?? 1)
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)))
}

/** Reads a model from the bytes that `encodeModel` wrote. Throws when they are something else. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length >= HEADER && view.getInt32(0, true) === MAGIC ? view.getInt32(4, true) : -1
  if (count < 0 || bytes.length !== sizeOf(count)) {
    throw new Error('the attribution model is damaged or of another version')
  }
  // A copy begins at a whole number's place; machines that run Node are little-endian.
  const { buffer } = new Uint8Array(bytes.subarray(HEADER))
  const shorts = new Int16Array(buffer, (SLOTS + 2 * count) * 4)
  return {
    words: {
      hashes: new Int32Array(buffer, SLOTS * 4, count),
      classes: new Int32Array(buffer, (SLOTS + count) * 4, count),
    },
    weights: new Int32Array(buffer, 0, SLOTS),
    edges: shorts.subarray(0, EDGE_WEIGHTS),
    steps: shorts.subarray(EDGE_WEIGHTS),
  }
}

let loaded: Model | null = null

/** The model that ships with the package, read at the first article. */
export function attributionModel(): Model {
  loaded ??= decodeModel(modelBytes())
  return loaded
}
