import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import { lintDraft } from '../lint/lint.ts'
import { layerOfRuleFlag, layerOfStyleFlag } from '../lint/settings.ts'
import type { FileReport } from '../report/report.ts'
import { formats, reporters } from '../report/reporters.ts'
import { oneOf, type Arguments } from './arguments.ts'
import { complain } from './complain.ts'
import { faultOf } from './drafts.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { pathsOf, readInputs, type Input } from './inputs.ts'
import { writeReport } from './output.ts'
import { terminalOptions } from './terminal.ts'
import { UsageError } from './usage-error.ts'

function limitOf(value: string | undefined): number {
  if (value === undefined) return Infinity
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not ‘${value}’`)
  return Number(value)
}

/** Where the sentences of a draft begin in its file. */
function sentenceStarts(draft: Draft): number[] {
  const article = articleOfDraft(draft)
  return article.sentences.map(({ span }) => article.place(span).start.offset)
}

function reportOf(input: Input): FileReport {
  const { path, draft, settings, fault } = input
  const none = { findings: [], suppressed: 0, leftOut: 0, text: '', sentenceStarts: () => [] }
  if (fault) return { path, ...none, error: fault }
  try {
    const { findings, suppressed } = lintDraft(draft, settings)
    const text = String(draft.file)
    const read = { leftOut: 0, error: null, text, sentenceStarts: () => sentenceStarts(draft) }
    return { path, findings, suppressed, ...read }
  } catch (error) {
    const mistake = faultOf(error)
    complain(`${path}: ${mistake.message}`)
    return { path, ...none, error: mistake }
  }
}

/** A report with its errors only. */
function quieted(report: FileReport): FileReport {
  const findings = report.findings.filter(({ severity }) => severity === 'error')
  return { ...report, findings, leftOut: report.findings.length - findings.length }
}

/** Counts what decides about the exit status. */
class Outcome {
  #errors = 0
  #warnings = 0
  #unread = 0

  add({ findings, error }: FileReport): void {
    if (error) this.#unread++
    for (const { severity } of findings) {
      if (severity === 'error') this.#errors++
      else if (severity === 'warning') this.#warnings++
    }
  }

  /** The exit status; says so when there are too many warnings. */
  status(limit: number, exitZero: boolean): number {
    const tooMany = this.#warnings > limit
    if (tooMany) complain(`too many warnings: ${this.#warnings}, with --max-warnings ${limit}`)
    if (this.#unread > 0) return 2
    return !exitZero && (this.#errors > 0 || tooMany) ? 1 : 0
  }
}

/** `copydesk check`: queries drafts. Returns the exit status. */
export async function check({ values, positionals }: Arguments<typeof CHECK_FLAGS>): Promise<number> {
  const format = oneOf('format', values.format ?? 'pretty', formats)
  const limit = limitOf(values['max-warnings'])
  const style = values.style === undefined ? [] : [layerOfStyleFlag(values.style)]
  const layers = [...style, ...(values.rule ?? []).map(layerOfRuleFlag)]
  const paths = pathsOf(positionals, values)
  const outputFile = values['output-file']
  const reporter = reporters[format](terminalOptions(values, outputFile !== undefined))
  const outcome = new Outcome()
  await writeReport(outputFile, async (write) => {
    await write(reporter.start())
    for await (const input of readInputs(paths, values, layers, values.names)) {
      const report = reportOf(input)
      outcome.add(report)
      await write(reporter.file(values.quiet ? quieted(report) : report))
    }
    await write(reporter.end())
  })
  return outcome.status(limit, values['exit-zero'] ?? false)
}
