/**
 * copydesk in a CodeMirror 6 editor: findings as you write, read in a Web Worker, on the page, offline.
 *
 * @module copydesk/codemirror
 */
import { linter, type Action, type Diagnostic } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import { ViewPlugin, type EditorView } from '@codemirror/view'
import type { DeskSettings, PageFinding, Remedy, Response } from '../browser/messages.ts'
import type { DraftFormat } from '../draft/draft.ts'
import { DeskWorker } from './desk-worker.ts'
import { keepCursor } from './keep-cursor.ts'

export type { DeskSettings, PageFinding, PageSheet, Remedy, Response } from '../browser/messages.ts'
export type { DraftFormat } from '../draft/draft.ts'
export type { Finding } from '../lint/finding.ts'
export type { Layer } from '../lint/settings.ts'
export type { RegisterData } from '../register/register.ts'
export type { Section } from '../sheet/sections.ts'

export interface CopydeskOptions extends DeskSettings {
  /** How the text is read; plain text when it is not given. A function is asked before each reading. */
  format?: DraftFormat | (() => DraftFormat)
  /** How long to wait after a keystroke, in milliseconds. 300 when it is not given. */
  delay?: number
  /** Makes the worker; when it is not given, it is the `worker.js` beside this module, which bundlers know. */
  worker?: () => Worker
  /** Is told what the desk says of each version of the text. */
  onReading?: (response: Response, view: EditorView) => void
  /** Whether `onReading` is told the fact sheet too. */
  sheet?: boolean
}

/** Puts a remedy of a finding into the text that it was made for. */
export function applyRemedy(view: EditorView, { edits, select }: Remedy): void {
  const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }))
  // First: an editor that has the focus keeps its cursor where it is put.
  view.focus()
  view.dispatch({ changes, ...(select === null ? {} : { selection: { anchor: select } }) })
}

/** A finding as CodeMirror shows it: its message, its rule, and what can be done about it. */
function diagnosticOf(finding: PageFinding): Diagnostic {
  const { start, end, severity, message, rule, remedies } = finding
  return {
    from: start.offset,
    to: end.offset,
    severity,
    source: `copydesk ${rule}`,
    message,
    actions: remedies.map((remedy): Action => ({
      name: remedy.title,
      apply: (view) => applyRemedy(view, remedy),
    })),
  }
}

/**
 * An extension that has the desk read an editor's text. Each editor has a worker of its own, which ends with it.
 *
 * @returns findings as CodeMirror's lint diagnostics; add `lintGutter()` or `lintKeymap` of `@codemirror/lint`
 *   to see and reach them in other ways
 */
export function copydesk(options: CopydeskOptions = {}): Extension {
  const { format = 'text', delay = 300, onReading, sheet = false, layers = [], names } = options
  const makeWorker =
    options.worker ?? (() => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }))
  const settings: DeskSettings = names ? { layers, names } : { layers }
  const plugin = ViewPlugin.define(() => {
    const desk = new DeskWorker(makeWorker())
    return { desk, destroy: () => desk.end() }
  })
  const source = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    const desk = view.plugin(plugin)?.desk
    const { doc } = view.state
    const response = await desk?.ask({
      text: doc.toString(),
      format: typeof format === 'function' ? format() : format,
      settings,
      sheet,
    })
    // Typed on: CodeMirror asks again, and the offsets of this answer are no longer the text's.
    if (!response || !view.state.doc.eq(doc)) return []
    onReading?.(response, view)
    return response.findings.map(diagnosticOf)
  }
  return [plugin, linter(source, { delay }), keepCursor]
}
