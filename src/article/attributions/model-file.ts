import { readFileSync } from 'node:fs'
import { pack } from './scores.ts'
import { EDGE_WEIGHTS, type Model, WEIGHTS, WordClasses } from './model.ts'

const MAGIC = 0x43444d31

/**
 * The model's file: magic and number of words (32-bit each), the words' hashes (32-bit), their classes
 * (16-bit), the weights of label pairs (16-bit) and of features (8-bit, on the same scale); little-endian.
 */
export function encodeModel(words: WordClasses, weights: Float32Array, edges: Float32Array): Uint8Array {
  const entries = [...words.entries].sort((a, b) => a[0] - b[0])
  const bytes = new Uint8Array(8 + entries.length * 6 + EDGE_WEIGHTS * 2 + WEIGHTS)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, MAGIC, true)
  view.setInt32(4, entries.length, true)
  let at = 8
  for (const [hash] of entries) {
    view.setInt32(at, hash, true)
    at += 4
  }
  for (const [, classes] of entries) {
    view.setInt16(at, classes, true)
    at += 2
  }
  const scale = scaleOf(weights)
  for (const edge of edges) {
    view.setInt16(at, clamp(edge * scale, 32767), true)
    at += 2
  }
  for (const weight of weights) view.setInt8(at++, clamp(weight * scale, 127))
  return bytes
}

/** The largest scale at which only one weight in twenty thousand is cut off. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  return 127 / Math.max(1e-9, sizes[Math.floor(sizes.length * 0.99995)] ?? 1)
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, Math.round(value)))
}

/** Reads a model from the bytes that `encodeModel` wrote. Throws when they are something else. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length >= 8 && view.getInt32(0, true) === MAGIC ? view.getInt32(4, true) : -1
  if (count < 0 || bytes.length !== 8 + count * 6 + EDGE_WEIGHTS * 2 + WEIGHTS) {
    throw new Error('the attribution model is damaged or of another version')
  }
  const map = new Map<number, number>()
  const classes = 8 + count * 4
  for (let i = 0; i < count; i++)
    map.set(view.getInt32(8 + i * 4, true), view.getInt16(classes + i * 2, true))
  const edges = new Int16Array(EDGE_WEIGHTS)
  const from = classes + count * 2
  for (let i = 0; i < EDGE_WEIGHTS; i++) edges[i] = view.getInt16(from + i * 2, true)
  const start = bytes.byteOffset + from + EDGE_WEIGHTS * 2
  const weights = new Int8Array(bytes.buffer, start, WEIGHTS)
  return { words: new WordClasses(map), edges, weights, packed: pack(weights) }
}

let loaded: Model | null = null

/** The model that ships with the package, read at the first article. */
export function attributionModel(): Model {
  loaded ??= decodeModel(readFileSync(new URL('model.bin', import.meta.url)))
  return loaded
}
