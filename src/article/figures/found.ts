import type { Tokens } from '../tokens.ts'
import type { FigureKind, FigureStatus } from '../types.ts'
import type { Atom } from './atoms.ts'
import type { Noun } from './noun.ts'
import type { Numeral } from './numeral.ts'

/** The stretch of tokens a figure is read in. */
export interface Site {
  tokens: Tokens
  /** The tokens of the sentence: `[from, limit)`. */
  from: number
  limit: number
  /** No figure takes in tokens before this one: they belong to the figure before. */
  floor: number
  /** The currency whose hundredths “cents” are. */
  cents: string
}

/** A figure as far as it is made: what is left out is the numeral's own. */
export type Made = Partial<Found> & { kind: FigureKind }

/** The head of a noun as written. */
export function nounText({ tokens }: Site, noun: Noun): string {
  return tokens.text.slice(noun.head[0], noun.head[1])
}

/** A figure before its hedge and status are known. */
export interface Found {
  kind: FigureKind
  value: number | readonly [number, number] | null
  unit: string | null
  numeral: Numeral
  /** The token it begins at (its sign of money, its month), and its last atom. */
  first: number
  last: Atom
  /** Offsets of the numerals alone. */
  number: readonly [start: number, end: number]
  noun: Noun | null
  /** Set where the words themselves say so: an idiom, a label. */
  status: FigureStatus | null
  /** The hedge behind it (“or so”), when there is one. */
  hedge: readonly [start: number, end: number] | null
}
