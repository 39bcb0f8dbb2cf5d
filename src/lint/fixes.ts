import { VFile } from 'vfile'
import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import { readDraft } from '../draft/read.ts'
import { editedArticle, editedSource, editsOf, offsetBefore, type Edit, type FixLevel } from './fix-edits.ts'
import type { Finding } from './finding.ts'

/** What is said of a draft. */
interface Queried {
  findings: readonly Finding[]
}

/** A draft with its fixes put in, and what is left to say of it. */
export interface FixResult<Result extends Queried> {
  result: Result
  /** The draft as it is now; the one that was given when nothing was fixed. */
  draft: Draft
  /** How many fixes were put in. */
  fixed: number
  /** False when fixes undo one another, or never end: what is left was not put in. */
  settled: boolean
}

/** Says what is to be queried in a draft; `origin` gives where an offset of its file stood before all fixes. */
export type Query<Result extends Queried> = (draft: Draft, origin: (offset: number) => number) => Result

/** A fix may make another one possible, but not for ever. */
const ROUNDS = 10

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '')

/** The draft with edits put in; null when it then reads otherwise than they say. */
async function rewritten(draft: Draft, edits: readonly Edit[]): Promise<Draft | null> {
  const value = editedSource(String(draft.file), edits)
  const next = await readDraft(new VFile({ path: draft.file.path, value }), draft.format)
  const meant = editedArticle(articleOfDraft(draft), edits)
  const read = next.blocks.map(({ text }) => text).join('')
  return withoutSpace(read) === withoutSpace(meant) ? next : null
}

/** The draft with all edits that leave its markup whole, and those; null when there are none. */
async function withSound(
  draft: Draft,
  edits: readonly Edit[],
): Promise<{ draft: Draft; edits: readonly Edit[] } | null> {
  if (edits.length === 0) return null
  const whole = await rewritten(draft, edits)
  if (whole) return { draft: whole, edits }
  let sound: { draft: Draft; edits: readonly Edit[] } | null = null
  for (const edit of edits) {
    const more: readonly Edit[] = [...(sound?.edits ?? []), edit]
    const next = await rewritten(draft, more)
    if (next) sound = { draft: next, edits: more }
  }
  return sound
}

/**
 * Puts in the first replacement of every finding whose fix is of the level asked for, reads the draft again,
 * and goes on until there is nothing more to put in. See `editsOf` for fixes that overlap. A fix is refused, and
 * its finding stays, when markup stands among its words, or when the new source would not read as it says.
 */
export async function fixDraft<Result extends Queried>(
  draft: Draft,
  level: FixLevel,
  query: Query<Result>,
): Promise<FixResult<Result>> {
  const rounds: (readonly Edit[])[] = []
  const origin = (offset: number): number =>
    rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset)
  const seen = new Set([String(draft.file)])
  let current = draft
  let result = query(draft, origin)
  let fixed = 0
  for (;;) {
    const step = await withSound(current, editsOf(current, result.findings, level))
    if (!step) return { result, draft: current, fixed, settled: true }
    const text = String(step.draft.file)
    if (seen.has(text) || rounds.length === ROUNDS) {
      return { result, draft: current, fixed, settled: false }
    }
    seen.add(text)
    rounds.push(step.edits)
    fixed += step.edits.length
    current = step.draft
    result = query(current, origin)
  }
}
