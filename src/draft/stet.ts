import type { Block, Stet } from './draft.ts'

/** A stet note as a reader finds it, before it is known which block it lets stand. */
export interface StetNote {
  /** Empty when the note names no rule. */
  rule: string
  /** Empty when the note gives no reason. */
  reason: string
  /** The whole note with its brackets or comment marks, as offsets into the file. */
  fileStart: number
  fileEnd: number
  /**
   * The note is for the first block that ends after this offset into the file: the note's own end, or,
   * for a note inside of a block, the start of that block.
   */
  anchor: number
}

/**
 * Reads what stands inside of a comment or of brackets: `stet RULE: REASON`.
 *
 * Returns null when it is no stet note at all. A note that lacks its rule or its reason comes back with an
 * empty one, so that it can be reported.
 */
export function parseStet(note: string): { rule: string; reason: string } | null {
  const match = /^\s*stet(?=[\s:;,.(=]|$)([^:]*)(?::([\s\S]*))?$/i.exec(note)
  return match && { rule: (match[1] ?? '').trim(), reason: (match[2] ?? '').trim() }
}

/**
 * Says for each note which block it lets stand: the first that ends after the note's anchor, a dateline left
 * out, because the copy behind it is meant. Both lists in the order of the file; blocks as `furnish` returns them.
 */
export function placeStets(notes: readonly StetNote[], blocks: readonly Block[]): Stet[] {
  let next = 0
  return notes.map(({ rule, reason, fileStart, fileEnd, anchor }) => {
    while (next < blocks.length && (blocks[next]?.segments.at(-1)?.fileEnd ?? 0) <= anchor) next++
    const block = blocks[next]?.kind === 'dateline' && next + 1 < blocks.length ? next + 1 : next
    return { rule, reason, fileStart, fileEnd, block: block < blocks.length ? block : null }
  })
}
