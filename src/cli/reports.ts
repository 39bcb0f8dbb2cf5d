import type { FileReport, Reporter } from '../report/report.ts'
import { formats, loadReporter, type Format } from '../report/reporters.ts'
import { oneOf, type Arguments } from './arguments.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { openOutput, ReaderGone, standardError, withOutputs, type Output } from './output.ts'
import { terminalOptions } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** A report that is asked for; without a file it goes to standard output. */
interface Asked {
  format: Format
  file: string | undefined
}

/** Formats that can stand one below the other. */
const SHARE_A_STREAM = new Set<Format>(['pretty', 'full'])

/** Each file's format: by their order when there are as many files, else the one right before it. */
function paired(formatList: readonly Format[], files: readonly string[], given: readonly string[]): Asked[] {
  if (files.length === 0 || files.length === formatList.length) {
    return formatList.map((format, i) => ({ format, file: files[i] }))
  }
  const asked: Asked[] = []
  const order = given.filter((name) => name === 'format' || name === 'output-file')
  const left = [...files]
  for (const name of order) {
    const last = asked.at(-1)
    if (name === 'format') asked.push({ format: formatList[asked.length] ?? 'pretty', file: undefined })
    else if (last && last.file === undefined) last.file = left.shift()
  }
  if (left.length === 0) return asked
  throw new UsageError(
    `${files.length} --output-file with ${formatList.length} --format: write each file right behind its format`,
  )
}

/**
 * The reports that a command line asks for.
 *
 * @throws {UsageError} when formats and files do not go together
 */
function askedReports({ values, given }: Arguments<typeof CHECK_FLAGS>): Asked[] {
  const named = (values.format ?? ['pretty']).map((name) => oneOf('format', name, formats))
  const asked = paired(named, values['output-file'] ?? [], given)
  const streamed = asked.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (streamed.length > 1 && !streamed.every((format) => SHARE_A_STREAM.has(format))) {
    throw new UsageError(
      `${streamed.join(' and ')} cannot share one output: give --output-file behind each but one`,
    )
  }
  return asked
}

interface Printed {
  reporter: Reporter
  output: Output
}

/** Reports that are being written, all of the same files. */
export class Reports {
  #printed: readonly Printed[]
  readonly #goOn: boolean

  constructor(printed: readonly Printed[], goOn: boolean) {
    this.#printed = printed
    this.#goOn = goOn
  }

  file(report: FileReport): Promise<void> {
    return this.#write((reporter) => reporter.file(report))
  }

  start(): Promise<void> {
    return this.#write((reporter) => reporter.start())
  }

  end(): Promise<void> {
    return this.#write((reporter) => reporter.end())
  }

  async #write(part: (reporter: Reporter) => string): Promise<void> {
    for (const one of this.#printed) {
      try {
        await one.output.write(part(one.reporter))
      } catch (error) {
        if (!(error instanceof ReaderGone)) throw error
        this.#printed = this.#printed.filter((other) => other !== one)
        if (this.#printed.length === 0 && !this.#goOn) throw error
      }
    }
  }
}

/**
 * Writes the reports that a command line asks for.
 *
 * @param run gives every file's report to them
 * @throws {UsageError} when formats and files do not go together
 * @throws {OutputError} when one cannot be written
 */
export async function writeReports(
  args: Arguments<typeof CHECK_FLAGS>,
  { diff, toStderr, goOn }: { diff: boolean; toStderr: boolean; goOn: boolean },
  run: (reports: Reports) => Promise<void>,
): Promise<void> {
  const { values } = args
  if (diff && values.format) throw new UsageError('--diff is a report of its own: leave out --format')
  const asked = diff ? [{ format: 'diff' as const, file: values['output-file']?.[0] }] : askedReports(args)
  const reporters = await Promise.all(
    asked.map(({ format, file }) =>
      loadReporter(format, terminalOptions(values, file !== undefined || toStderr)),
    ),
  )
  const openers = asked.map(
    ({ file }) =>
      async () =>
        file === undefined && toStderr ? standardError() : openOutput(file),
  )
  await withOutputs(openers, async (outputs) => {
    const printed = outputs.flatMap((output, i) => {
      const reporter = reporters[i]
      return reporter ? [{ reporter, output }] : []
    })
    const reports = new Reports(printed, goOn)
    await reports.start()
    await run(reports)
    await reports.end()
  })
}
