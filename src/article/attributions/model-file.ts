import { modelBytes } from './model-bytes.ts'
import { EDGE_WEIGHTS, type Model, SLOTS, type WordClasses } from './model.ts'
import { WEIGHT_BITS, pack } from './scores.ts'

const MAGIC = 0x43444d32
export const HEADER = 8

/**
 * The model's file: magic and number of words, the packed weights of features, the words' hashes (32 bits
 * each), the words' classes and the weights of label pairs (16 bits each, on the scale of the others);
 * little-endian.
 */
export function encodeModel(words: WordClasses, weights: Float32Array, edges: Float32Array): Uint8Array {
  const bytes = new Uint8Array(sizeOf(words.hashes.length))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, MAGIC, true)
  view.setInt32(4, words.hashes.length, true)
  const scale = scaleOf(weights)
  const most = 2 ** (WEIGHT_BITS - 1)
  const small = Int8Array.from(weights, (weight) => clamp(weight * scale, -most, most - 1))
  let at = HEADER
  const put = (values: Iterable<number>, size: 2 | 4): void => {
    for (const value of values) {
      if (size === 4) view.setInt32(at, value, true)
      else view.setInt16(at, value, true)
      at += size
    }
  }
  put(pack(small), 4)
  put(words.hashes, 4)
  put(words.classes, 2)
  put(
    [...edges].map((edge) => clamp(edge * scale, -32768, 32767)),
    2,
  )
  return bytes
}

function sizeOf(words: number): number {
  return HEADER + SLOTS * 4 + words * 6 + EDGE_WEIGHTS * 2
}

/** Five bits hold the sizes that matter: beyond two thirds of all but the very largest, weights are cut off. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).toSorted()
  return 21 / Math.max(1e-9, sizes[Math.floor(sizes.length * 0.99995)] ?? 1)
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
  const shorts = new Int16Array(buffer, (SLOTS + count) * 4)
  return {
    words: { hashes: new Int32Array(buffer, SLOTS * 4, count), classes: shorts.subarray(0, count) },
    weights: new Int32Array(buffer, 0, SLOTS),
    edges: shorts.subarray(count),
  }
}

let loaded: Model | null = null

/** The model that ships with the package, read at the first article. */
export function attributionModel(): Model {
  loaded ??= decodeModel(modelBytes())
  return loaded
}
