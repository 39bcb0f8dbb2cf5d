/** Slots that features are hashed into: 2 to this power. */
export const SLOT_BITS = 17

/** Hashes a feature, its template and up to two values, into a slot. */
export function slot(template: number, a: number, b = 0): number {
  return hashed(Math.imul(template + 1, TEMPLATE), a, b)
}

const TEMPLATE = 0x9e3779b1

function hashed(template: number, a: number, b: number): number {
  const h = Math.imul(a ^ template, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35)
  return Math.imul(h ^ (h >>> 15), 0x27d4eb2f) >>> (32 - SLOT_BITS)
}

/** One value of two. */
export function hashPair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b)
}

/** Makes a list of templates ready for `slots`. */
export function templates(...list: number[]): Int32Array {
  return Int32Array.from(list, (template) => Math.imul(template + 1, TEMPLATE))
}

/** Hashes many features at once, as `slot` does: template `t` of values `a[t]`, `b[t]` goes to `out[at + t]`. */
export function slots(ready: Int32Array, a: Int32Array, b: Int32Array, out: Int32Array, at: number): void {
  for (let t = 0; t < ready.length; t++)
    out[at + t] = hashed(ready[t] as number, a[t] as number, b[t] as number)
}
