import type { DistinctName, Seen } from './distinct-names.ts'

/** A name of one draft that most drafts of the run, or the register, have in another way. */
export interface RunVariant {
  kind: DistinctName['kind']
  /** How the two differ: in letters, in British and American spelling, or in “for” and “of”. */
  difference: 'letters' | 'spelling' | 'link'
  usual: string
  /** In how many drafts the usual one stands, and where first. */
  drafts: number
  first: Seen
}

/** What one run has found out about the names of all its drafts. */
export class RunNames {
  readonly #variants: ReadonlyMap<string, RunVariant>

  constructor(variants: Iterable<readonly [name: string, variant: RunVariant]>) {
    this.#variants = new Map([...variants].map(([name, one]) => [`${one.kind} ${name}`, one]))
  }

  /** How most drafts have this name, as it is written; null when they have it so, or when it may be somebody else’s. */
  variantOf(kind: DistinctName['kind'], name: string): RunVariant | null {
    return this.#variants.size === 0
      ? null
      : (this.#variants.get(`${kind} ${name.replace(/\s+/g, ' ')}`) ?? null)
  }

  /** What it was made of. */
  toJSON(): [name: string, variant: RunVariant][] {
    return [...this.#variants].map(([key, one]) => [key.slice(one.kind.length + 1), one])
  }
}

/** A run of one draft, or one that compares nothing. */
export const NO_RUN = new RunNames([])
