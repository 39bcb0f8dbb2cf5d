import { VFile } from 'vfile'
import { decode } from '../draft/decode.ts'
import type { DraftFormat } from '../draft/draft.ts'
import { readDraft } from '../draft/read.ts'
import { checkDraft, type CheckResult, type Fingerprinter } from '../lint/check-draft.ts'
import type { Settings } from '../lint/settings.ts'
import type { RunNames } from '../register/run-names.ts'
import type { InputFault } from '../report/report.ts'
import { faultOf } from './drafts.ts'

/** A draft to check. */
export interface Task {
  /** The file it is in; null when it is in none. */
  path: string | null
  /** The bytes of the file, or text. */
  value: Uint8Array | string
  format: DraftFormat
  settings: Settings
}

/** What came out for a draft, or why nothing did. */
export type Checked = { result: CheckResult; fault: null } | { result: null; fault: InputFault }

/** Checks drafts: here, in other threads, or by what it knows from an earlier run. */
export interface Checker {
  /** How many drafts it is good to give it at a time. */
  readonly most: number
  check(task: Task): Promise<Checked>
  close(): Promise<void>
}

/** What all drafts of a run have in common. */
export interface CheckerOptions {
  run: RunNames
  /** Null when nobody asks for fingerprints and replacements. */
  fingerprints: Fingerprinter | null
}

/** Checks a draft in this thread. */
export async function checkHere(
  { value, format, settings }: Omit<Task, 'path'>,
  { run, fingerprints }: CheckerOptions,
): Promise<Checked> {
  try {
    const file = new VFile(typeof value === 'string' ? value : decode(value))
    return { result: checkDraft(await readDraft(file, format), settings, run, fingerprints), fault: null }
  } catch (error) {
    return { result: null, fault: faultOf(error) }
  }
}

/** Checks drafts in this thread, one after the other. */
export function localChecker(options: CheckerOptions): Checker {
  return { most: 1, check: (task) => checkHere(task, options), close: async () => {} }
}
