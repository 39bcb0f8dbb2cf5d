import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import { fixDraft, type Query } from '../lint/fixes.ts'
import { lintDraft, type LintResult } from '../lint/lint.ts'
import type { RunNames } from '../register/run-names.ts'
import type { FileReport, Fixes, InputFault } from '../report/report.ts'
import { complain } from './complain.ts'
import { faultOf } from './drafts.ts'
import { FixError, writeFixed, type Fixing } from './fixing.ts'
import type { DraftInput, Input } from './inputs.ts'

/** Where the sentences of a draft begin in its file. */
function sentenceStarts(draft: Draft): number[] {
  const article = articleOfDraft(draft)
  return article.sentences.map(({ span }) => article.place(span).start.offset)
}

function unreadReport(path: string, error: InputFault): FileReport {
  const nothing = { findings: [], suppressed: 0, leftOut: 0, fixes: null, text: '' }
  return { path, ...nothing, error, sentenceStarts: () => [] }
}

function reportOf(path: string, draft: Draft, { findings, suppressed }: LintResult): FileReport {
  const text = String(draft.file)
  const starts = () => sentenceStarts(draft)
  return { path, findings, suppressed, leftOut: 0, fixes: null, error: null, text, sentenceStarts: starts }
}

/** Queries drafts, one after the other, as the flags ask. */
export class Desk {
  readonly #fixing: Fixing | null
  readonly #run: RunNames

  constructor({ fixing, run }: { fixing: Fixing | null; run: RunNames }) {
    this.#fixing = fixing
    this.#run = run
  }

  /** What there is to say of a draft. What goes wrong with it is said on standard error and is in the report. */
  async report(input: Input): Promise<FileReport> {
    const { path, fault } = input
    if (fault) return unreadReport(path, fault)
    try {
      return await this.#query(input)
    } catch (error) {
      const mistake = faultOf(error)
      complain(`${path}: ${mistake.message}`)
      return unreadReport(path, mistake)
    }
  }

  async #query(input: DraftInput): Promise<FileReport> {
    const { path, draft, settings } = input
    const query: Query = (one) => lintDraft(one, settings, this.#run)
    return this.#fixing
      ? this.#mend(input, query, this.#fixing)
      : reportOf(
          path,
          draft,
          query(draft, (at) => at),
        )
  }

  async #mend(input: DraftInput, query: Query, { mode, level }: Fixing): Promise<FileReport> {
    const { path, draft } = input
    const result = await fixDraft(draft, level, query)
    if (!result.settled) complain(`${path}: fixes undo one another: what is left of them is not put in`)
    const written = mode === 'fix'
    const fixes: Fixes = { count: result.fixed, before: String(draft.file), written }
    if (written) {
      try {
        await writeFixed(input, String(result.draft.file))
      } catch (error) {
        if (!(error instanceof FixError)) throw error
        complain(`${path}: ${error.message}`)
        const asItWas = reportOf(
          path,
          draft,
          query(draft, (at) => at),
        )
        return { ...asItWas, error: { code: 'not-written', message: error.message } }
      }
    }
    return { ...reportOf(path, result.draft, result), fixes }
  }
}
