import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * The folder with annotated news and its scorer: `$COPYDESK_GOLD`, or `../shared/gold` beside the project.
 * Null when there is none. It is other people's text and no part of the project.
 */
export function goldFolder(): string | null {
  const { COPYDESK_GOLD } = process.env
  const folder = COPYDESK_GOLD ? COPYDESK_GOLD : fileURLToPath(new URL('../../shared/gold', import.meta.url))
  return existsSync(join(folder, 'score.mjs')) ? folder : null
}

/** A folder of a set in it, like `polnear/train`; null when it is not there. */
export function goldSet(gold: string, name: string): string | null {
  const folder = join(gold, name)
  return statSync(join(folder, 'text'), { throwIfNoEntry: false })?.isDirectory() ? folder : null
}

/** Paths of the articles of a set, sorted. */
export function articlesOf(set: string): string[] {
  const folder = join(set, 'text')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(folder, name))
}

/** At most `count` of the items, evenly spread. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as Item)
}
