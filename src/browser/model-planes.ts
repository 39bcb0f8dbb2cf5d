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
  return { words, hashes, classes: hashes + words * 4, edges: hashes + words * 6 }
}

/**
 * A model for the way over the network: the packed weights label by label, a byte for each; of the words' hashes,
 * which ascend, what each is more than the one before, byte by byte; and the rest. Compressed this is a fifth
 * smaller than the model's file, whose weights do not begin at the bounds of bytes.
 */
export function toPlanes(model: Uint8Array): Uint8Array {
  const file = viewOf(model)
  const { words, hashes, classes, edges } = partsOf(file)
  const planes = new Uint8Array(HEADER + SLOTS * LABELS + model.length - hashes)
  planes.set(model.subarray(0, HEADER))
  for (let slot = 0; slot < SLOTS; slot++) {
    const bits = file.getInt32(HEADER + slot * 4, true)
    for (let label = 0; label < LABELS; label++) {
      planes[HEADER + label * SLOTS + slot] = (bits >>> (label * WEIGHT_BITS)) & MASK
    }
  }
  const shift = HEADER + SLOTS * LABELS - hashes
  let before = 0
  for (let word = 0; word < words; word++) {
    const hash = file.getInt32(hashes + word * 4, true)
    const more = (hash - before) | 0
    before = hash
    for (let byte = 0; byte < 4; byte++) planes[hashes + shift + byte * words + word] = more >>> (byte * 8)
    for (let byte = 0; byte < 2; byte++) {
      planes[classes + shift + byte * words + word] = model[classes + word * 2 + byte] ?? 0
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
  for (let slot = 0; slot < SLOTS; slot++) {
    let bits = 0
    for (let label = 0; label < LABELS; label++) {
      bits |= (planes[HEADER + label * SLOTS + slot] ?? 0) << (label * WEIGHT_BITS)
    }
    file.setInt32(HEADER + slot * 4, bits, true)
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
    for (let byte = 0; byte < 2; byte++) {
      model[classes + word * 2 + byte] = planes[classes + shift + byte * words + word] ?? 0
    }
  }
  model.set(planes.subarray(edges + shift), edges)
  return model
}
