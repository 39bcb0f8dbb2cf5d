import { HEDGES, HEDGES_BEHIND } from '../../english/figures.ts'
import { type Tokens, hashWord } from '../tokens.ts'
import { type Atom, atomAfter } from './atoms.ts'

const THAN = hashWord('than')
/** Hedges by the hash of their last word: the hashes of the words before it, nearest first. */
const before = byWord(HEDGES.map((hedge) => hedge.split(' ').toReversed()))
/** The ones behind a number, by the hash of their first word. */
const behind = byWord(HEDGES_BEHIND.map((hedge) => hedge.split(' ')))

function byWord(hedges: readonly string[][]): ReadonlyMap<number, readonly number[][]> {
  const map = new Map<number, number[][]>()
  for (const [first = '', ...rest] of hedges) {
    const list = map.get(hashWord(first)) ?? []
    list.push(rest.map((word) => hashWord(word)))
    map.set(
      hashWord(first),
      list.toSorted((a, b) => b.length - a.length),
    )
  }
  return map
}

/** The token at which the hedge before a token begins (“as many as |20”), or -1; none begins before `from`. */
export function hedgeBefore(tokens: Tokens, token: number, from: number): number {
  const last = token - 1
  if (last < from) return -1
  for (const rest of before.get(tokens.hash[last] ?? 0) ?? []) {
    if (last - rest.length >= from && rest.every((hash, i) => tokens.hash[last - 1 - i] === hash)) {
      return last - rest.length
    }
  }
  return -1
}

/** The hedge behind an atom (“20 or so”, “2,470+”, “35-plus”): where it starts and its last atom; or null. */
export function hedgeBehind(tokens: Tokens, atom: Atom, limit: number): { start: number; last: Atom } | null {
  const next = atomAfter(tokens, atom, limit)
  if (!next) return null
  if (tokens.text.charCodeAt(next.start) === 0x2b) return { start: next.start, last: next }
  for (const rest of behind.get(next.hash) ?? []) {
    let last: Atom | null = next
    for (const hash of rest) {
      last = last && atomAfter(tokens, last, limit)
      if (last?.hash !== hash) last = null
    }
    // “$1 billion or more than that”
    if (last && tokens.hash[last.token + 1] !== THAN) return { start: next.start, last }
  }
  return null
}
