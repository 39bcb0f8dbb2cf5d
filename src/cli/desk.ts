import { decode } from '../draft/decode.ts'
import { formatOfPath } from '../draft/read.ts'
import { checkDraft, type CheckResult, type Fingerprinter } from '../lint/check-draft.ts'
import type { Finding } from '../lint/finding.ts'
import { fixDraft } from '../lint/fixes.ts'
import type { RunNames } from '../register/run-names.ts'
import type { Detail, FileReport, Fixes, InputFault } from '../report/report.ts'
import type { BaselineFile } from './baseline-file.ts'
import type { Checked, Checker, Task } from './checker.ts'
import { complain } from './complain.ts'
import type { ConfigStets } from './config-stets.ts'
import { draftOf, faultOf } from './drafts.ts'
import { FixError, writeFixed, type Fixing } from './fixing.ts'
import { inOrder } from './in-order.ts'
import { Complainer, type Input, type Source, type Unread } from './inputs.ts'
import { OutputError, ReaderGone } from './output.ts'
import type { Since } from './since.ts'

/** What the flags ask of every draft. */
export interface DeskOptions {
  fixing: Fixing | null
  /** The names of all drafts of the run. */
  run: RunNames
  baseline: BaselineFile | null
  since: Since | null
  stets: ConfigStets
  /** Null when nobody asks for fingerprints and replacements. */
  fingerprints: Fingerprinter | null
}

/** What is left of a result when the baseline and `--since` have taken out what is theirs. */
interface Found {
  result: CheckResult
  findings: readonly Finding[]
  suppressed: number
  /** Number of findings on lines that have not changed. */
  unchanged: number
}

/** Takes out of a result; `origin` gives where an offset of the draft stood before its fixes. */
type Filter = (result: CheckResult, origin: (offset: number) => number) => Found

const NOTHING = { suppressed: 0, leftOut: 0, unchanged: 0, fixes: null, error: null } as const

function unreadReport(path: string, error: InputFault): FileReport {
  return { path, ...NOTHING, findings: [], details: [], text: '', error, sentenceStarts: () => [] }
}

function detailsOf({ findings, result }: Found): Detail[] {
  const index = new Map(result.findings.map((finding, i) => [finding, i]))
  return findings.map((finding) => {
    const i = index.get(finding) ?? -1
    return { fingerprint: result.fingerprints[i] ?? '', replacement: result.replacements[i] ?? null }
  })
}

function taskOf({ path, bytes, isStdin, settings }: Source): Task {
  return { path: isStdin ? null : path, value: bytes, format: formatOfPath(path), settings }
}

const asItIs = (offset: number): number => offset

/** Makes the report of each draft out of what was found in it, as the flags ask. */
export class Desk {
  readonly #options: DeskOptions
  readonly #complainer = new Complainer()

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /**
   * What there is to say of each draft, in their order. What goes wrong with one is said on standard error and is in
   * its report.
   */
  async *reports(inputs: AsyncIterable<Input>, checker: Checker): AsyncGenerator<FileReport> {
    const check = async (input: Input) => ({
      input,
      checked: input.kind === 'source' ? await checker.check(taskOf(input)) : null,
    })
    for await (const { input, checked } of inOrder(inputs, checker.most, check)) {
      if (input.kind === 'ignored') this.#complainer.ignored(input)
      else if (input.kind === 'unread') yield this.#unread(input)
      else if (checked) yield await this.#reportOf(input, checked)
    }
  }

  async #reportOf(source: Source, checked: Checked): Promise<FileReport> {
    const { path } = source
    if (checked.fault) return this.#unread({ path, fault: checked.fault })
    try {
      return await this.#report(source, checked.result)
    } catch (error) {
      // That is no fault of the draft.
      if (error instanceof OutputError || error instanceof ReaderGone) throw error
      return this.#unread({ path, fault: faultOf(error) })
    }
  }

  /** The report of a draft that could not be read. */
  #unread({ path, fault }: Omit<Unread, 'kind'>): FileReport {
    this.#complainer.unread({ path, fault })
    return unreadReport(path, fault)
  }

  async #report(source: Source, result: CheckResult): Promise<FileReport> {
    const { fixing } = this.#options
    const filter = await this.#filter(source)
    const found = filter(result, asItIs)
    // The text of standard input is written also when nothing in it is mended.
    if (
      fixing &&
      (source.isStdin || found.findings.some(({ fix }) => fix === 'safe' || fix === fixing.level))
    ) {
      return this.#mend(source, filter, fixing)
    }
    const report = this.#settle(source, found, null)
    if (!fixing) return report
    return { ...report, fixes: { count: 0, before: report.text, written: fixing.mode === 'fix' } }
  }

  /** What of a draft's findings is left out. */
  async #filter({ path, bytes, isStdin }: Source): Promise<Filter> {
    const { baseline, since } = this.#options
    const known = baseline?.known(path)
    const isChanged = since && !isStdin ? await since.filter(path, decode(bytes)) : null
    return (result, origin) => {
      const { findings: all, fingerprints: prints } = result
      const fresh = known ? all.filter((_, i) => !known.has(prints[i] ?? '')) : all
      const touched = isChanged
        ? fresh.filter(({ start, end }) => isChanged(origin(start.offset), origin(end.offset)))
        : fresh
      return {
        result,
        findings: touched,
        suppressed: result.suppressed + all.length - fresh.length,
        unchanged: fresh.length - touched.length,
      }
    }
  }

  async #mend(source: Source, filter: Filter, { mode, level }: Fixing): Promise<FileReport> {
    const { path, settings } = source
    const { run, fingerprints } = this.#options
    const draft = await draftOf(source.bytes, path)
    const {
      result,
      draft: mended,
      fixed,
      settled,
    } = await fixDraft(draft, level, (one, origin) =>
      filter(checkDraft(one, settings, run, fingerprints), origin),
    )
    if (!settled) complain(`${path}: fixes undo one another: what is left of them is not put in`)
    const after = String(mended.file)
    const written = mode === 'fix'
    if (written) {
      try {
        await writeFixed(source, after)
      } catch (error) {
        if (!(error instanceof FixError)) throw error
        complain(`${path}: ${error.message}`)
        const asItWas = filter(checkDraft(draft, settings, run, fingerprints), asItIs)
        return {
          ...this.#settle(source, asItWas, null),
          error: { code: 'not-written', message: error.message },
        }
      }
    }
    const fixes: Fixes = { count: fixed, before: String(draft.file), written }
    return { ...this.#settle(source, result, after), fixes }
  }

  /**
   * Takes note of what was found, for the baseline and the stets of the configuration, and makes the report.
   *
   * @param text of the draft when it is not that of the source
   */
  #settle({ path, bytes, settings }: Source, found: Found, text: string | null): FileReport {
    const { baseline, stets, fingerprints } = this.#options
    const { findings: all, fingerprints: prints, usedStets, sentenceStarts } = found.result
    const isOn = (rule: string) => rule === 'stet' || (settings.rules.get(rule)?.severity ?? 'off') !== 'off'
    stets.read(settings, new Set(usedStets))
    baseline?.found(path, all, prints, isOn)
    const updates = baseline?.updates ?? false
    const { findings, unchanged } = updates ? { findings: [], unchanged: 0 } : found
    return {
      ...NOTHING,
      path,
      findings,
      suppressed: updates ? found.suppressed + all.length : found.suppressed,
      unchanged,
      details: fingerprints ? detailsOf({ ...found, findings }) : [],
      // Most reports do not ask for it.
      get text() {
        return (text ??= decode(bytes))
      },
      sentenceStarts: () => sentenceStarts,
    }
  }
}
