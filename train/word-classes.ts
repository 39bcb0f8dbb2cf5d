import type { WordClasses } from '../src/article/attributions/model.ts'
import type { Example } from './corpus.ts'

/** A word seen less often than this says nothing. */
const RARE = 3

function level(share: number, steps: readonly number[]): number {
  return steps.filter((step) => share >= step).length
}

/** Counts, for each word of the examples, how often it is a cue, in a source and in content. */
export function wordClasses(examples: readonly Example[]): WordClasses {
  const counts = new Map<number, [none: number, source: number, cue: number, content: number]>()
  for (const { reading, labels, discard } of examples) {
    for (let i = 0; i < labels.length; i++) {
      if (discard[i]) continue
      const hash = reading.tokens.hash[i] as number
      const count = counts.get(hash) ?? [0, 0, 0, 0]
      count[Math.min(3, labels[i] as number) as 0]++
      counts.set(hash, count)
    }
  }
  const classes = new Map<number, number>()
  for (const [hash, [none, source, cue, content]] of counts) {
    const all = none + source + cue + content
    if (all < RARE) continue
    const cueLevel = level(cue / all, [0.02, 0.1, 0.3, 0.6])
    const sourceLevel = level(source / all, [0.03, 0.1, 0.25, 0.5])
    const contentLevel = level(content / all, [0.2, 0.35, 0.5, 0.65, 0.8])
    classes.set(hash, cueLevel | (sourceLevel << 3) | (contentLevel << 6))
  }
  const sorted = [...classes].toSorted((a, b) => a[0] - b[0])
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    classes: Int16Array.from(sorted, ([, levels]) => levels),
  }
}
