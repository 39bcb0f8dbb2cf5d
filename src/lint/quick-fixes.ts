import type { Draft } from '../draft/draft.ts'
import type { Finding } from './finding.ts'
import { editFor, editedSource, editsOf, type Replacement } from './fix-edits.ts'
import { fixDraft } from './fixes.ts'
import { lintDraft } from './lint.ts'
import type { Settings } from './settings.ts'
import { isIdleStet } from './stet-note.ts'

/** A way to mend a finding. */
export interface Fix {
  title: string
  edits: Replacement[]
}

/** The ways to mend a finding that its rule knows, the best one first. */
export function fixesOf(draft: Draft, finding: Finding): Fix[] {
  if (isIdleStet(draft, finding)) {
    const edits = [{ start: finding.start.offset, end: finding.end.offset, text: '' }]
    return [{ title: 'Take out this stet', edits }]
  }
  return finding.expected.flatMap((expected) => {
    const edit = editFor(draft, finding, expected)
    if (!edit) return []
    const title = expected === '' ? `Cut “${finding.actual}”` : `Change to “${expected}”`
    return [{ title, edits: [{ start: edit.start, end: edit.end, text: edit.source }] }]
  })
}

/** What differs between two texts, as one replacement. */
export function difference(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, text: after.slice(start, after.length - same) }
}

/** The edits that put in every safe fix, and those that it makes possible. */
export async function fixAllEdits(
  draft: Draft,
  findings: readonly Finding[],
  settings: Settings,
): Promise<Replacement[]> {
  const source = String(draft.file)
  const edits = editsOf(draft, findings, 'safe')
  if (edits.length === 0) return []
  const known = { findings: [...findings], suppressed: 0 }
  const fixed = await fixDraft(draft, 'safe', (one) => (one === draft ? known : lintDraft(one, settings)))
  const after = String(fixed.draft.file)
  if (after === source) return []
  // One by one they leave the cursor and the marks of the editor where they are.
  if (after !== editedSource(source, edits)) return [difference(source, after)]
  return edits.map(({ start, end, source: text }) => ({ start, end, text }))
}
