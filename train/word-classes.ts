import { CORPUS_BITS, UNKNOWN, type WordClasses } from '../src/article/attributions/model.ts'
import type { Example } from './corpus.ts'
import { lexicon } from './lexicon.ts'

/** A word seen less often than this says nothing. */
const RARE = 3

const PARTS = 10

function level(share: number, steps: readonly number[]): number {
  return steps.filter((step) => share >= step).length
}

const company = lexicon()

/** What lists know of a word, as bits of its class. */
function listed(hash: number): number {
  const entry = company.get(hash)
  return entry ? (entry.speech << CORPUS_BITS) | (entry.cluster << (CORPUS_BITS + 6)) : 0
}

/** Counts, for each word of the examples, how often it is a cue, in a source and in content; and looks it up in the lists. */
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
  for (const hash of company.keys()) classes.set(hash, UNKNOWN | listed(hash))
  for (const [hash, [none, source, cue, content]] of counts) {
    const all = none + source + cue + content
    if (all < RARE) continue
    const cueLevel = level(cue / all, [0.02, 0.1, 0.3, 0.6])
    const sourceLevel = level(source / all, [0.03, 0.1, 0.25, 0.5])
    const contentLevel = level(content / all, [0.2, 0.35, 0.5, 0.65, 0.8])
    classes.set(hash, cueLevel | (sourceLevel << 3) | (contentLevel << 6) | listed(hash))
  }
  const sorted = [...classes].toSorted((a, b) => a[0] - b[0])
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    classes: Int32Array.from(sorted, ([, bits]) => bits),
  }
}

/**
 * For each example the classes that the others give: a word's class counts on itself otherwise, and the tagger
 * learns to trust it more than it should in articles that it has never seen. The examples are taken in ten parts.
 */
export function classesFromOthers(examples: readonly Example[]): Map<Example, WordClasses> {
  const found = new Map<Example, WordClasses>()
  for (let part = 0; part < PARTS; part++) {
    const others = wordClasses(examples.filter((_, i) => i % PARTS !== part))
    for (const [i, example] of examples.entries()) if (i % PARTS === part) found.set(example, others)
  }
  return found
}
