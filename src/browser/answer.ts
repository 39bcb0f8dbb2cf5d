import { VFile } from 'vfile'
import { articleOfDraft } from '../article/article.ts'
import { checkSize } from '../draft/decode.ts'
import type { Draft } from '../draft/draft.ts'
import { readDraft } from '../draft/read.ts'
import type { Finding } from '../lint/finding.ts'
import { lintDraft } from '../lint/lint.ts'
import { fixesOf } from '../lint/quick-fixes.ts'
import { settingsOf } from '../lint/settings.ts'
import { stetNoteFor } from '../lint/stet-note.ts'
import { registerOf } from '../register/register.ts'
import { Desk } from '../sheet/desk.ts'
import { sectionsOf, summaryOf } from '../sheet/sections.ts'
import type { PageFinding, PageSheet, Remedy, Request, Response } from './messages.ts'

function remediesOf(draft: Draft, finding: Finding): Remedy[] {
  const remedies: Remedy[] = fixesOf(draft, finding).map((fix) => ({ ...fix, select: null }))
  const note = stetNoteFor(draft, finding)
  if (note) {
    const select = note.edit.start + note.reason
    remedies.push({ title: 'Let it stand …', edits: [note.edit], select })
  }
  return remedies
}

function sheetOf(draft: Draft): PageSheet {
  const desk = new Desk(articleOfDraft(draft))
  return { summary: summaryOf(desk), sections: sectionsOf(desk) }
}

/** Reads and queries a draft for a page. Throws nothing: what goes wrong is part of the answer. */
export async function answer({ id, text, format, settings, sheet }: Request): Promise<Response> {
  try {
    checkSize(text.length)
    const register = settings.names ? registerOf(settings.names) : null
    const draft = await readDraft(new VFile({ value: text }), format)
    const { findings, suppressed } = lintDraft(draft, settingsOf(settings.layers ?? [], register))
    const read: PageFinding[] = findings.map((one) => ({ ...one, remedies: remediesOf(draft, one) }))
    return { id, findings: read, suppressed, sheet: sheet ? sheetOf(draft) : null, error: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id, findings: [], suppressed: 0, sheet: null, error: message }
  }
}
