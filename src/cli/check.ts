import { layerOfRuleFlag, layerOfStyleFlag } from '../lint/settings.ts'
import type { FileReport } from '../report/report.ts'
import type { Arguments } from './arguments.ts'
import { Desk } from './desk.ts'
import { STDIN } from './files.ts'
import { fixingOf } from './fixing.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { configurationOf, pathsOf, readInputs } from './inputs.ts'
import { Outcome } from './outcome.ts'
import { printConfig } from './print-config.ts'
import { writeReports } from './reports.ts'
import { layersOfScope, runNamesOf } from './run-names.ts'
import { UsageError } from './usage-error.ts'

function limitOf(value: string | undefined): number {
  if (value === undefined) return Infinity
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not ‘${value}’`)
  return Number(value)
}

/** A report with its errors only. */
function quieted(report: FileReport): FileReport {
  const findings = report.findings.filter(({ severity }) => severity === 'error')
  return { ...report, findings, leftOut: report.findings.length - findings.length }
}

/** `copydesk check`: queries drafts. Returns the exit status. */
export async function check(args: Arguments<typeof CHECK_FLAGS>): Promise<number> {
  const { values, positionals } = args
  const limit = limitOf(values['max-warnings'])
  const style = values.style === undefined ? [] : [layerOfStyleFlag(values.style)]
  const layers = [...style, ...(values.rule ?? []).map(layerOfRuleFlag), ...layersOfScope(values.scope)]
  const printed = values['print-config']
  if (printed !== undefined) {
    if (positionals.length > 0) throw new UsageError('--print-config takes one path, and no other is read')
    return printConfig(printed, configurationOf(values, layers, values.names), values.format?.at(-1))
  }
  const fixing = fixingOf(values)
  const paths = pathsOf(positionals, values)
  const run = await runNamesOf(paths, configurationOf(values, layers, values.names))
  const desk = new Desk({ fixing, run })
  const outcome = new Outcome()
  const writes = fixing?.mode === 'fix'
  const diff = fixing?.mode === 'diff'
  // The mended text of a draft on standard input takes standard output.
  await writeReports(
    args,
    { diff, toStderr: writes && paths.includes(STDIN), goOn: writes },
    async (reports) => {
      for await (const input of readInputs(paths, values, layers, values.names)) {
        const report = await desk.report(input)
        outcome.add(report)
        await reports.file(values.quiet ? quieted(report) : report)
      }
    },
  )
  const exitZero = values['exit-zero'] ?? false
  return diff ? outcome.statusOfDiff(exitZero) : outcome.status(limit, exitZero)
}
