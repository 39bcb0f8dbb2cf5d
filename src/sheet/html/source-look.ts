import type { SourceList } from '../sources.ts'

/** Number of colours; a page with more sources begins again, and the letters tell them apart. */
export const COLORS = 10

/** How a source looks, wherever it stands: its colour and pattern as classes, and its letter. */
export interface SourceLook {
  classes: string
  letter: string
}

const NOBODY: SourceLook = { classes: 'nobody', letter: '' }

/** A, B … Z, AA, AB …, from 0. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The looks of an article's sources. */
export class SourceLooks {
  readonly #looks: readonly SourceLook[]
  readonly #of: SourceList['of']

  constructor({ entries, of }: SourceList) {
    this.#of = of
    this.#looks = entries.map((entry, index) => {
      // One “they” need not be the next.
      const color = entry.kind === 'pronoun' ? 'nobody' : `k${index % COLORS}`
      return { classes: entry.unnamed ? `${color} unnamed` : color, letter: letterOf(index) }
    })
  }

  /** By the source's index in the list. */
  at(index: number): SourceLook {
    return this.#looks[index] ?? NOBODY
  }

  /** By the id of an attribution; that of nobody when it names no source. */
  of(attribution: number): SourceLook {
    return this.at(this.#of.get(attribution) ?? -1)
  }
}
