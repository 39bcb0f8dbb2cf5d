/**
 * The desk in a Web Worker: takes `Request`s and answers with `Response`s, whose ids are the same. It asks the
 * network for nothing: the model is part of the script.
 */
import { VFile } from 'vfile'
import compressed from 'model-planes.deflate'
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
import { sectionsOf, summaryOf } from '../sheet/sections.ts'
import type { PageFinding, Remedy, Request, Response } from './messages.ts'
import { giveModel } from './model-bytes.ts'
import { fromPlanes } from './model-planes.ts'

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new globalThis.Response(stream).arrayBuffer())
}

function remediesOf(draft: Draft, finding: Finding): Remedy[] {
  const remedies: Remedy[] = fixesOf(draft, finding).map((fix) => ({ ...fix, select: null }))
  const note = stetNoteFor(draft, finding)
  if (note) {
    const select = note.edit.start + note.reason
    remedies.push({ title: 'Let it stand …', edits: [note.edit], select })
  }
  return remedies
}

async function answer({ id, text, format, settings, sheet }: Request): Promise<Response> {
  const none = { id, findings: [], suppressed: 0, sheet: null }
  try {
    checkSize(text.length)
    const register = settings.names ? registerOf(settings.names) : null
    const draft = await readDraft(new VFile({ value: text }), format)
    const { findings, suppressed } = lintDraft(draft, settingsOf(settings.layers ?? [], register))
    const read: PageFinding[] = findings.map((one) => ({ ...one, remedies: remediesOf(draft, one) }))
    const article = articleOfDraft(draft)
    return {
      id,
      findings: read,
      suppressed,
      sheet: sheet ? { summary: summaryOf(article), sections: sectionsOf(article) } : null,
      error: null,
    }
  } catch (error) {
    return { ...none, error: error instanceof Error ? error.message : String(error) }
  }
}

/** The last request that has come; those before it are out of date. */
let waiting: Request | null = null

async function work(): Promise<void> {
  const request = waiting
  if (!request) return
  waiting = null
  postMessage(await answer(request))
}

const ready = inflated(compressed).then((planes) => giveModel(fromPlanes(planes)))

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  waiting = data
  // Behind the messages that have come already: typing is faster than reading a long draft.
  void ready.then(() => setTimeout(() => void work()))
})
