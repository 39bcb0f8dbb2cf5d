import { layerOfRuleFlag, layerOfStyleFlag } from '../lint/settings.ts'
import type { FileReport } from '../report/report.ts'
import { DETAILED } from '../report/reporters.ts'
import type { Arguments } from './arguments.ts'
import type { BaselineFile } from './baseline-file.ts'
import { ConfigStets } from './config-stets.ts'
import { localChecker, type Checker, type CheckerOptions } from './checker.ts'
import { checkerOf, threadsOf } from './concurrency.ts'
import { Desk } from './desk.ts'
import { STDIN } from './files.ts'
import { fixingOf } from './fixing.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { configurationOf, pathsOf, readInputs, targetsOf } from './inputs.ts'
import { Outcome } from './outcome.ts'
import { printConfig } from './print-config.ts'
import { askedReports, writeReports } from './reports.ts'
import { layersOfScope, runNamesOf } from './run-names.ts'
import type { Since } from './since.ts'
import { Statistics } from './statistics.ts'
import { UsageError } from './usage-error.ts'

const adoption = () => import('./adoption.ts')

function limitOf(value: string | undefined): number {
  if (value === undefined) return Infinity
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not ‘${value}’`)
  return Number(value)
}

/** A report with its errors only. */
function quieted(report: FileReport): FileReport {
  const kept = report.findings.map(({ severity }) => severity === 'error')
  const findings = report.findings.filter((_, i) => kept[i])
  const details = report.details.filter((_, i) => kept[i])
  return { ...report, findings, details, leftOut: report.findings.length - findings.length }
}

async function sinceOf(revision: string | undefined, paths: readonly string[]): Promise<Since | null> {
  if (revision === undefined) return null
  if (paths.includes(STDIN)) throw new UsageError('--since is about files: git knows no standard input')
  const { Since: Loaded } = await adoption()
  return Loaded.of(revision)
}

/** The baseline that the flags name. Its room is loaded for it only, as that of `--since`. */
async function baselineOf(values: Parameters<typeof BaselineFile.open>[0]): Promise<BaselineFile | null> {
  if (values.baseline === undefined && !values['update-baseline']) return null
  const { BaselineFile: Loaded } = await adoption()
  return Loaded.open(values)
}

/** Checks only what an earlier run has not. */
async function cacheOf(
  location: string | undefined,
  options: CheckerOptions,
  many: () => Promise<Checker>,
): Promise<Checker> {
  const { Cache, cachingChecker } = await import('./cache.ts')
  return cachingChecker(new Cache(location, options.run), localChecker(options), many)
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
  if (values.stream) return (await import('./stream.ts')).stream(args, layers)
  const fixing = fixingOf(values)
  const paths = pathsOf(positionals, values)
  const writes = fixing?.mode === 'fix'
  // The mended text of a draft on standard input takes standard output.
  const asked = askedReports(args, {
    diff: fixing?.mode === 'diff',
    toStderr: writes && paths.includes(STDIN),
  })
  const baseline = await baselineOf(values)
  const since = await sinceOf(values.since, paths)
  const cached = values.cache ?? values['cache-location'] !== undefined
  const isKnown = cached || baseline !== null || asked.some(({ format }) => DETAILED.has(format))
  const fingerprints = isKnown ? (await adoption()).fingerprints : null
  const threads = threadsOf(values.concurrency)
  const stets = new ConfigStets()
  const configuration = configurationOf(values, layers, values.names)
  const targets = await targetsOf(paths, values)
  const run = await runNamesOf(targets, configuration)
  const desk = new Desk({ fixing, run, baseline, since, stets, fingerprints })
  const outcome = new Outcome()
  const statistics = values.statistics ? new Statistics() : null
  const options = { run, fingerprints }
  const many = () => checkerOf(threads, targets.length, options)
  const checker = cached ? await cacheOf(values['cache-location'], options, many) : await many()
  try {
    await writeReports(asked, { goOn: writes || (baseline?.updates ?? false) }, async (reports) => {
      const inputs = readInputs({ paths, targets, values, configuration })
      for await (const report of desk.reports(inputs, checker)) {
        outcome.add(report)
        statistics?.add(report)
        await reports.file(values.quiet ? quieted(report) : report)
      }
      await reports.end(statistics === null ? '' : String(statistics))
    })
  } finally {
    await checker.close()
  }
  stets.close()
  await baseline?.close()
  const exitZero = values['exit-zero'] ?? false
  return fixing?.mode === 'diff' ? outcome.statusOfDiff(exitZero) : outcome.status(limit, exitZero)
}
