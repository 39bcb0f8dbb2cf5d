import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import type { Finding } from '../lint/finding.ts'
import { replacementOf } from '../lint/fix-edits.ts'
import { fixDraft, type Query } from '../lint/fixes.ts'
import { lintDraft, type LintResult } from '../lint/lint.ts'
import type { RunNames } from '../register/run-names.ts'
import type { Detail, FileReport, Fixes, InputFault } from '../report/report.ts'
import type { BaselineFile } from './baseline-file.ts'
import { complain } from './complain.ts'
import type { ConfigStets } from './config-stets.ts'
import { faultOf } from './drafts.ts'
import { FixError, writeFixed, type Fixing } from './fixing.ts'
import type { DraftInput, Input } from './inputs.ts'
import type { Since } from './since.ts'

/** What the flags ask of every draft. */
export interface DeskOptions {
  fixing: Fixing | null
  /** The names of all drafts of the run. */
  run: RunNames
  baseline: BaselineFile | null
  since: Since | null
  stets: ConfigStets
  /** Makes fingerprints; null when nobody asks for them. */
  fingerprints: ((draft: Draft, findings: readonly Finding[]) => string[]) | null
}

/** What is found in a draft. */
interface Found extends LintResult {
  /** Number of findings on lines that have not changed. */
  unchanged: number
  /** All findings of the draft that no stet lets stand, and what they are known by. */
  all: readonly Finding[]
  fingerprints: readonly string[]
}

/** Where the sentences of a draft begin in its file. */
function sentenceStarts(draft: Draft): number[] {
  const article = articleOfDraft(draft)
  return article.sentences.map(({ span }) => article.place(span).start.offset)
}

const NOTHING = { suppressed: 0, leftOut: 0, unchanged: 0, fixes: null, error: null } as const

function unreadReport(path: string, error: InputFault): FileReport {
  return { path, ...NOTHING, findings: [], details: [], text: '', error, sentenceStarts: () => [] }
}

function detailsOf(draft: Draft, findings: readonly Finding[], { all, fingerprints }: Found): Detail[] {
  const known = new Map(all.map((finding, i) => [finding, fingerprints[i] ?? '']))
  return findings.map((finding) => ({
    fingerprint: known.get(finding) ?? '',
    replacement: replacementOf(draft, finding),
  }))
}

/** Queries drafts, one after the other, as the flags ask. */
export class Desk {
  readonly #options: DeskOptions

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** What there is to say of a draft. What goes wrong with it is said on standard error and is in the report. */
  async report(input: Input): Promise<FileReport> {
    const { path, fault } = input
    if (fault) return unreadReport(path, fault)
    try {
      return await this.#read(input)
    } catch (error) {
      const mistake = faultOf(error)
      complain(`${path}: ${mistake.message}`)
      return unreadReport(path, mistake)
    }
  }

  async #read(input: DraftInput): Promise<FileReport> {
    const query = await this.#query(input)
    const { fixing } = this.#options
    if (fixing) return this.#mend(input, query, fixing)
    return this.#report(
      input,
      input.draft,
      query(input.draft, (at) => at),
    )
  }

  /** How a draft is queried: its findings, but for those that the baseline or `--since` leaves out. */
  async #query({ path, draft: { file }, isStdin, settings }: DraftInput): Promise<Query<Found>> {
    const { run, baseline, since, fingerprints } = this.#options
    const known = baseline?.known(path)
    const isChanged = since && !isStdin ? await since.filter(path, String(file)) : null
    return (draft, origin) => {
      const result = lintDraft(draft, settings, run)
      const all = result.findings
      const prints = fingerprints?.(draft, all) ?? []
      const isNew = (_: Finding, i: number) => !known?.has(prints[i] ?? '')
      const fresh = all.filter(isNew)
      const touched = isChanged
        ? fresh.filter(({ start, end }) => isChanged(origin(start.offset), origin(end.offset)))
        : fresh
      return {
        ...result,
        findings: touched,
        suppressed: result.suppressed + all.length - fresh.length,
        unchanged: fresh.length - touched.length,
        all,
        fingerprints: prints,
      }
    }
  }

  async #mend(input: DraftInput, query: Query<Found>, { mode, level }: Fixing): Promise<FileReport> {
    const { path, draft } = input
    const { result, draft: mended, fixed, settled } = await fixDraft(draft, level, query)
    if (!settled) complain(`${path}: fixes undo one another: what is left of them is not put in`)
    const written = mode === 'fix'
    const fixes: Fixes = { count: fixed, before: String(draft.file), written }
    if (written) {
      try {
        await writeFixed(input, String(mended.file))
      } catch (error) {
        if (!(error instanceof FixError)) throw error
        complain(`${path}: ${error.message}`)
        const asItWas = this.#report(
          input,
          draft,
          query(draft, (at) => at),
        )
        return { ...asItWas, error: { code: 'not-written', message: error.message } }
      }
    }
    return { ...this.#report(input, mended, result), fixes }
  }

  #report({ path, settings }: DraftInput, draft: Draft, found: Found): FileReport {
    const { baseline, stets } = this.#options
    const isOn = (rule: string) => rule === 'stet' || (settings.rules.get(rule)?.severity ?? 'off') !== 'off'
    stets.read(settings, found.stets)
    baseline?.found(path, found.all, found.fingerprints, isOn)
    const updates = baseline?.updates ?? false
    const { findings, unchanged } = updates ? { findings: [], unchanged: 0 } : found
    return {
      ...NOTHING,
      path,
      findings,
      suppressed: updates ? found.suppressed + found.all.length : found.suppressed,
      unchanged,
      details: this.#options.fingerprints ? detailsOf(draft, findings, found) : [],
      text: String(draft.file),
      sentenceStarts: () => sentenceStarts(draft),
    }
  }
}
