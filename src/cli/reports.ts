import { appendFile } from 'node:fs/promises'
import process from 'node:process'
import type { FileReport, Reporter } from '../report/report.ts'
import { FOR_PEOPLE, formats, loadReporter, type Format } from '../report/reporters.ts'
import { oneOf, type Arguments } from './arguments.ts'
import { complain } from './complain.ts'
import { reasonOf } from './fault.ts'
import type { COMMON_FLAGS, REPORT_FLAGS } from './flags.ts'
import { openOutput, ReaderGone, standardError, withOutputs, type Output } from './output.ts'
import { reportContext } from './report-context.ts'
import { UsageError } from './usage-error.ts'

/** The part of a command line that is about reports. */
type ReportArguments = Pick<Arguments<typeof REPORT_FLAGS & typeof COMMON_FLAGS>, 'values' | 'given'>

/** A report that is asked for. */
interface AskedReport {
  format: Format
  /** Without one it goes to standard output. */
  file: string | undefined
  open: () => Promise<Output>
  reporter: () => Promise<Reporter>
}

type Pair = Pick<AskedReport, 'format' | 'file'>

/** Each file's format: by their order when there are as many files, else the one right before it. */
function paired(named: readonly Format[], files: readonly string[], given: readonly string[]): Pair[] {
  if (files.length === 0 || files.length === named.length) {
    return named.map((format, i) => ({ format, file: files[i] }))
  }
  const pairs: Pair[] = []
  const left = [...files]
  for (const name of given) {
    const last = pairs.at(-1)
    if (name === 'format') pairs.push({ format: named[pairs.length] ?? 'pretty', file: undefined })
    else if (name === 'output-file' && last && last.file === undefined) last.file = left.shift()
  }
  if (left.length === 0) return pairs
  throw new UsageError(
    `${files.length} --output-file with ${named.length} --format: write each file right behind its format`,
  )
}

function pairsOf({ values, given }: ReportArguments, diff: boolean): Pair[] {
  const files = values['output-file'] ?? []
  if (diff && values.format) throw new UsageError('--diff is a report of its own: leave out --format')
  const named: Format[] = diff
    ? ['diff']
    : (values.format ?? ['pretty']).map((name) => oneOf('format', name, formats))
  const pairs = paired(named, files, given)
  const streamed = pairs.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (streamed.length > 1 && !streamed.every((format) => FOR_PEOPLE.has(format))) {
    throw new UsageError(
      `${streamed.join(' and ')} cannot share one output: write --output-file behind all but one`,
    )
  }
  return pairs
}

/**
 * The reports that a command line asks for.
 *
 * @param diff the report is that of `--diff`
 * @param toStderr standard output is taken by a draft
 * @throws {UsageError} when formats and files do not go together
 */
export function askedReports(
  args: ReportArguments,
  { diff, toStderr }: { diff: boolean; toStderr: boolean },
): AskedReport[] {
  return pairsOf(args, diff).map(({ format, file }) => ({
    format,
    file,
    open: async () => (file === undefined && toStderr ? standardError() : openOutput(file)),
    reporter: () => loadReporter(format, reportContext(args.values, file !== undefined || toStderr)),
  }))
}

interface Printed {
  format: Format
  reporter: Reporter
  output: Output
}

/** In a step of GitHub's, the page that is shown for it. */
async function appendSummary(text: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (!file || text === '') return
  try {
    await appendFile(file, text)
  } catch (error) {
    complain(`the summary of the step could not be written: ${reasonOf(error)}`)
  }
}

/** Reports that are being written, all of the same files. */
class Reports {
  #printed: readonly Printed[]
  readonly #goOn: boolean

  constructor(printed: readonly Printed[], goOn: boolean) {
    this.#printed = printed
    this.#goOn = goOn
  }

  start(): Promise<void> {
    return this.#write(({ reporter }) => reporter.start())
  }

  file(report: FileReport): Promise<void> {
    return this.#write(({ reporter }) => reporter.file(report))
  }

  /** @param statistics stand below a report for people, else on standard error */
  async end(statistics: string): Promise<void> {
    const below = this.#printed.find(({ format }) => FOR_PEOPLE.has(format))
    for (const { reporter } of this.#printed) await appendSummary(reporter.summary?.() ?? '')
    await this.#write((one) => {
      const text = one.reporter.end()
      return one === below && statistics !== '' ? `${text}\n${statistics}` : text
    })
    if (!below) await standardError().write(statistics)
  }

  async #write(part: (printed: Printed) => string): Promise<void> {
    for (const one of this.#printed) {
      try {
        await one.output.write(part(one))
      } catch (error) {
        if (!(error instanceof ReaderGone)) throw error
        this.#printed = this.#printed.filter((other) => other !== one)
        if (this.#printed.length === 0 && !this.#goOn) throw error
      }
    }
  }
}

/**
 * Writes reports.
 *
 * @param goOn also when nobody reads them any more: there is more to do than to report
 * @param run gives every file's report to them, and ends them
 * @throws {OutputError} when one cannot be written
 */
export async function writeReports(
  asked: readonly AskedReport[],
  { goOn }: { goOn: boolean },
  run: (reports: Reports) => Promise<void>,
): Promise<void> {
  const reporters = await Promise.all(asked.map(({ reporter }) => reporter()))
  await withOutputs(
    asked.map(({ open }) => open),
    async (outputs) => {
      const printed = outputs.flatMap((output, i) => {
        const [reporter, format] = [reporters[i], asked[i]?.format]
        return reporter && format ? [{ format, reporter, output }] : []
      })
      const reports = new Reports(printed, goOn)
      await reports.start()
      await run(reports)
    },
  )
}
