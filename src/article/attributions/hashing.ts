/** Slots that features are hashed into: 2 to this power. */
export const SLOT_BITS = 17

/** Hashes a feature, its template and up to two values, into a slot. */
export function slot(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b) + Math.imul(b, 0xc2b2ae35)
  h ^= h >>> 15
  return Math.imul(h, 0x27d4eb2f) >>> (32 - SLOT_BITS)
}

/** One value of two. */
export function hashPair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b)
}

/** Hashes many features at once, as `slot` does: template `t` of values `a[t]`, `b[t]` goes to `out[at + t]`. */
export function slots(templates: Int32Array, a: Int32Array, b: Int32Array, out: Int32Array, at: number): void {
  for (let t = 0; t < templates.length; t++) out[at + t] = slot(templates[t] as number, a[t] as number, b[t] as number)
}
