import { CORPUS_BITS, UNKNOWN, type WordClasses } from '../src/article/attributions/model.ts'
import { cueOf } from '../src/article/attributions/vocabulary.ts'
import { hashWord } from '../src/article/tokens.ts'
import type { Example } from './corpus.ts'
import { kindOf, tellingVerbs } from './kinds.ts'
import { lexicon } from './lexicon.ts'

/** A word seen less often than this says nothing of itself. */
const RARE = 3
/** How often a word has to be seen to count as much as other forms of it do, and these as much as words of its kind. */
const FORM_TRUST = 4
const KIND_TRUST = 6
/** No word says more of its kind than one seen so often. */
const MOST = 20
/** A kind has as many words that were seen, at least. */
const KIND_WORDS = 8

const PARTS = 10

/** How often a word is none, a source, a cue, content. */
type Counts = [none: number, source: number, cue: number, content: number]

function level(share: number, steps: readonly number[]): number {
  return steps.filter((step) => share >= step).length
}

const listed = lexicon()
/** The words that classes are made for beside those of the corpus, by hash. */
const words = new Map(listed.words.map((word) => [hashWord(word), word]))
const telling = new Map(tellingVerbs().map((word) => [hashWord(word), word]))
/** A verb that is neither in the corpus nor in the lists has to be a cue as often as this class says, to be kept. */
const LIKELY_CUE = 3

/** What lists know of a word, as bits of its class. */
function listBits(hash: number): number {
  const entry = listed.entries.get(hash)
  return entry ? (entry.speech << CORPUS_BITS) | (entry.cluster << (CORPUS_BITS + 6)) : 0
}

const sum = (counts: Counts): number => counts[0] + counts[1] + counts[2] + counts[3]

function add(counts: Counts, more: Counts, factor = 1): void {
  for (const i of [0, 1, 2, 3] as const) counts[i] += more[i] * factor
}

/** `counts`, and `trust` times the shares of `prior`. */
function withPrior(counts: Counts, prior: Counts | undefined, trust: number): Counts {
  const made: Counts = [...counts]
  if (prior && sum(prior) > 0) add(made, prior, trust / sum(prior))
  return made
}

function countsIn(map: Map<string, Counts>, key: string): Counts {
  let counts = map.get(key)
  if (!counts) map.set(key, (counts = [0, 0, 0, 0]))
  return counts
}

/**
 * Counts, for each word of the examples, how often it is a cue, in a source and in content; and looks it up in the
 * lists. Of a word that is rare or new, its other forms say what it may be, and of these the words of its kind:
 * “quips” stands in for “quipped”, and for both all verbs of communication.
 */
export function wordClasses(examples: readonly Example[]): WordClasses {
  const seen = new Map<number, Counts>()
  const known = new Map([...telling, ...words])
  for (const { reading, labels, discard } of examples) {
    const { tokens } = reading
    for (let i = 0; i < labels.length; i++) {
      if (discard[i]) continue
      const hash = tokens.hash[i] as number
      let counts = seen.get(hash)
      if (!counts) {
        seen.set(hash, (counts = [0, 0, 0, 0]))
        if (tokens.isWord(i)) known.set(hash, tokens.lower(i))
      }
      counts[Math.min(3, labels[i] as number) as 0]++
    }
  }
  const backing = new Backing(seen, known)
  const classes = new Map<number, number>()
  for (const hash of new Set([...known.keys(), ...seen.keys()])) {
    const counts = seen.get(hash)
    const bits = backing.classOf(hash, counts ?? [0, 0, 0, 0]) | listBits(hash)
    const kept = counts || words.has(hash) ? bits !== UNKNOWN : cueOf(bits) >= LIKELY_CUE
    if (kept) classes.set(hash, bits)
  }
  const sorted = [...classes].toSorted((a, b) => a[0] - b[0])
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    classes: Int32Array.from(sorted, ([, bits]) => bits),
  }
}

/** What other forms of a word, and other words of its kind, say of it. */
class Backing {
  readonly #kinds = new Map<string, { counts: Counts; words: number }>()
  readonly #lemmas = new Map<string, Counts>()
  readonly #known: Map<number, string>

  constructor(seen: Map<number, Counts>, known: Map<number, string>) {
    this.#known = known
    for (const [hash, counts] of seen) {
      const kind = this.#kind(hash)
      if (!kind) continue
      add(countsIn(this.#lemmas, kind.lemma), counts)
      let of = this.#kinds.get(kind.kind)
      if (!of) this.#kinds.set(kind.kind, (of = { counts: [0, 0, 0, 0], words: 0 }))
      of.words++
      add(of.counts, counts, Math.min(1, MOST / sum(counts)))
    }
  }

  #kind(hash: number): ReturnType<typeof kindOf> {
    const word = this.#known.get(hash)
    return word === undefined ? null : kindOf(word)
  }

  classOf(hash: number, own: Counts): number {
    let counts = own
    const kind = this.#kind(hash)
    const of = kind && this.#kinds.get(kind.kind)
    if (of && of.words >= KIND_WORDS) {
      const others: Counts = [...(this.#lemmas.get(kind.lemma) ?? [0, 0, 0, 0])]
      add(others, own, -1)
      counts = withPrior(own, withPrior(others, of.counts, KIND_TRUST), FORM_TRUST)
    }
    const all = sum(counts)
    if (all < RARE) return UNKNOWN
    const cueLevel = level(counts[2] / all, [0.02, 0.1, 0.3, 0.6])
    const sourceLevel = level(counts[1] / all, [0.03, 0.1, 0.25, 0.5])
    const contentLevel = level(counts[3] / all, [0.2, 0.35, 0.5, 0.65, 0.8])
    return cueLevel | (sourceLevel << 3) | (contentLevel << 6)
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
