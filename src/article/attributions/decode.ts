import { FEATURES, MAX_TOKENS } from './features.ts'
import { LABELS, type Model } from './model.ts'

const scores = new Float64Array(MAX_TOKENS * LABELS)
const back = new Uint8Array(MAX_TOKENS * LABELS)
const emit = new Float64Array(LABELS)

/**
 * The best sequence of labels for a sentence (Viterbi over the model's weights).
 *
 * `slots` and `edges` are the sentence's features, `n` its number of tokens; `extra`, when given, is added to
 * each token's score of each label (used in training). The labels are written to `out`.
 */
export function decode(
  model: Model,
  slots: Int32Array,
  edges: Uint8Array,
  n: number,
  out: Uint8Array,
  extra: Float32Array | null = null,
): void {
  const { weights, edges: pairs } = model
  for (let i = 0; i < n; i++) {
    let e0 = 0
    let e1 = 0
    let e2 = 0
    let e3 = 0
    let e4 = 0
    let e5 = 0
    for (let f = i * FEATURES, end = f + FEATURES; f < end; f++) {
      const at = (slots[f] as number) * LABELS
      e0 += weights[at] as number
      e1 += weights[at + 1] as number
      e2 += weights[at + 2] as number
      e3 += weights[at + 3] as number
      e4 += weights[at + 4] as number
      e5 += weights[at + 5] as number
    }
    emit[0] = e0
    emit[1] = e1
    emit[2] = e2
    emit[3] = e3
    emit[4] = e4
    emit[5] = e5
    if (extra) for (let y = 0; y < LABELS; y++) emit[y] = (emit[y] as number) + (extra[i * LABELS + y] as number)
    const edge = (edges[i] as number) * (LABELS + 1) * LABELS
    for (let y = 0; y < LABELS; y++) {
      let best = -Infinity
      let from = 0
      if (i === 0) best = pairs[edge + LABELS * LABELS + y] as number
      else {
        for (let p = 0; p < LABELS; p++) {
          const score = (scores[(i - 1) * LABELS + p] as number) + (pairs[edge + p * LABELS + y] as number)
          if (score > best) {
            best = score
            from = p
          }
        }
      }
      scores[i * LABELS + y] = best + (emit[y] as number)
      back[i * LABELS + y] = from
    }
  }
  if (n === 0) return
  let label = 0
  let best = -Infinity
  for (let y = 0; y < LABELS; y++) {
    const score = scores[(n - 1) * LABELS + y] as number
    if (score > best) {
      best = score
      label = y
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    out[i] = label
    label = back[i * LABELS + label] as number
  }
}
