import { type Features, GROUPS, OWN } from '../src/article/attributions/features.ts'
import { SHARED } from '../src/article/attributions/shared-features.ts'

/** Calls `visit` with each slot of a token of the sentence: its own and those of its groups. */
export function forEachSlot(features: Features, i: number, visit: (slot: number) => void): void {
  for (let f = i * OWN; f < (i + 1) * OWN; f++) visit(features.own[f] as number)
  for (let g = 0; g < GROUPS; g++) {
    const group = features.groups[i * GROUPS + g] as number
    const from = group * SHARED
    for (let f = from; f < from + (features.shared.sizes[group] as number); f++)
      visit(features.shared.slots[f] as number)
  }
}
