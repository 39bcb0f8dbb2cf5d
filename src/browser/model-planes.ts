import { HEADER } from '../article/attributions/model-file.ts'
import { LABELS, SLOTS } from '../article/attributions/model.ts'
import { WEIGHT_BITS } from '../article/attributions/scores.ts'

const WEIGHTS = SLOTS * 4
const MASK = (1 << WEIGHT_BITS) - 1

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the parts of a model begin in its file: words' hashes, their classes, the weights of label pairs. */
function partsOf(file: DataView): { words: number; hashes: number; classes: number; edges: number } {
  const words = file.getInt32(4, true)
  const hashes = HEADER + WEIGHTS
  return { words, hashes, classes: hashes + words * 4, edges: hashes + words * 8 }
}

/** Slots in the order of their sums, those of one sum as they come. Sums are not negative. */
function orderBy(sums: Uint8Array): Uint32Array {
  const next = new Uint32Array(257)
  for (const sum of sums) next[sum + 1] = (next[sum + 1] ?? 0) + 1
  for (let sum = 1; sum < next.length; sum++) next[sum] = (next[sum] ?? 0) + (next[sum - 1] ?? 0)
  const order = new Uint32Array(sums.length)
  for (const [slot, sum] of sums.entries()) {
    const at = next[sum] ?? 0
    order[at] = slot
    next[sum] = at + 1
  }
  return order
}

/**
 * A model for the way over the network: the packed weights label by label, a byte for each, in the order of the
 * sums of the labels before, as weights of one sum are much alike; of the words' hashes, which ascend, what each is
 * more than the one before, byte by byte; and the rest. Compressed this is a quarter smaller than the model's file
 * compressed.
 */
export function toPlanes(model: Uint8Array): Uint8Array {
  const file = viewOf(model)
  const { words, hashes, classes, edges } = partsOf(file)
  const planes = new Uint8Array(HEADER + SLOTS * LABELS + model.length - hashes)
  planes.set(model.subarray(0, HEADER))
  const sums = new Uint8Array(SLOTS)
  for (let label = 0; label < LABELS; label++) {
    for (const [at, slot] of orderBy(sums).entries()) {
      const weight = (file.getInt32(HEADER + slot * 4, true) >>> (label * WEIGHT_BITS)) & MASK
      planes[HEADER + label * SLOTS + at] = weight
      sums[slot] = (sums[slot] ?? 0) + weight
    }
  }
  const shift = HEADER + SLOTS * LABELS - hashes
  let before = 0
  for (let word = 0; word < words; word++) {
    const hash = file.getInt32(hashes + word * 4, true)
    const more = (hash - before) | 0
    before = hash
    for (let byte = 0; byte < 4; byte++) {
      planes[hashes + shift + byte * words + word] = more >>> (byte * 8)
      planes[classes + shift + byte * words + word] = model[classes + word * 4 + byte] ?? 0
    }
  }
  planes.set(model.subarray(edges), edges + shift)
  return planes
}

/** The model that `toPlanes` made planes of. */
export function fromPlanes(planes: Uint8Array): Uint8Array {
  const model = new Uint8Array(planes.length - SLOTS * LABELS + WEIGHTS)
  model.set(planes.subarray(0, HEADER))
  const file = viewOf(model)
  const { words, hashes, classes, edges } = partsOf(file)
  const sums = new Uint8Array(SLOTS)
  for (let label = 0; label < LABELS; label++) {
    for (const [at, slot] of orderBy(sums).entries()) {
      const weight = planes[HEADER + label * SLOTS + at] ?? 0
      const place = HEADER + slot * 4
      file.setInt32(place, file.getInt32(place, true) | (weight << (label * WEIGHT_BITS)), true)
      sums[slot] = (sums[slot] ?? 0) + weight
    }
  }
  const shift = HEADER + SLOTS * LABELS - hashes
  let hash = 0
  for (let word = 0; word < words; word++) {
    let more = 0
    for (let byte = 0; byte < 4; byte++) {
      more |= (planes[hashes + shift + byte * words + word] ?? 0) << (byte * 8)
    }
    hash = (hash + more) | 0
    file.setInt32(hashes + word * 4, hash, true)
    for (let byte = 0; byte < 4; byte++) {
      model[classes + word * 4 + byte] = planes[classes + shift + byte * words + word] ?? 0
    }
  }
  model.set(planes.subarray(edges + shift), edges)
  return model
}
