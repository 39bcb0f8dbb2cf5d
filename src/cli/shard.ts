import { UsageError } from './usage-error.ts'

/** A part of a run: the `index`-th of `count`, from 1. */
export interface Shard {
  index: number
  count: number
}

/**
 * Reads “2/3”.
 *
 * @throws {UsageError}
 */
export function shardOf(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (!(shard.index >= 1 && shard.index <= shard.count)) {
    throw new UsageError(`--shard takes a part of the drafts, as in 1/3, not ‘${value}’`)
  }
  return shard
}

/** The part of a list that is a shard's: every item is in one of them, and they differ by one item at most. */
export function partOf<Item>(items: readonly Item[], { index, count }: Shard): Item[] {
  const cut = (before: number) => Math.floor((before * items.length) / count)
  return items.slice(cut(index - 1), cut(index))
}
