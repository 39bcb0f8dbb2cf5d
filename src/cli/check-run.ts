import type { Layer } from '../lint/settings.ts'
import type { FileReport } from '../report/report.ts'
import { DETAILED } from '../report/reporters.ts'
import type { Arguments } from './arguments.ts'
import type { BaselineFile } from './baseline-file.ts'
import { localChecker, type Checker, type CheckerOptions } from './checker.ts'
import { checkerOf, threadsOf } from './concurrency.ts'
import { ConfigStets } from './config-stets.ts'
import { Desk } from './desk.ts'
import { STDIN, type Target } from './files.ts'
import { fixingOf } from './fixing.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { configurationOf, pathsOf, readInputs, targetsOf } from './inputs.ts'
import { limitOf, Outcome } from './outcome.ts'
import { Progress } from './progress.ts'
import { askedReports, writeReports } from './reports.ts'
import { runNamesOf } from './run-names.ts'
import { partOf, shardOf } from './shard.ts'
import type { Since } from './since.ts'
import { Statistics } from './statistics.ts'
import { UsageError } from './usage-error.ts'

const adoption = () => import('./adoption.ts')

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

/**
 * One run: finds drafts, checks them, and reports. Returns the exit status.
 *
 * @param layers what the flags say, above all configuration files
 * @param choose takes from all drafts of the command line those that are read; null: there is nothing to do
 */
export async function checkRun(
  args: Arguments<typeof CHECK_FLAGS>,
  layers: readonly Layer[],
  choose: (targets: readonly Target[]) => readonly Target[] | null,
): Promise<number> {
  const { values, positionals } = args
  const limit = limitOf(values['max-warnings'])
  const fixing = fixingOf(values)
  const paths = pathsOf(positionals, values)
  const writes = fixing?.mode === 'fix'
  // The mended text of a draft on standard input takes standard output.
  const asked = askedReports(args, {
    diff: fixing?.mode === 'diff',
    toStderr: writes && paths.includes(STDIN),
  })
  const shard = values.shard === undefined ? null : shardOf(values.shard)
  const threads = threadsOf(values.concurrency)
  const baseline = await baselineOf(values)
  const since = await sinceOf(values.since, paths)
  const cached = values.cache ?? values['cache-location'] !== undefined
  const isKnown = cached || shard || baseline || asked.some(({ format }) => DETAILED.has(format))
  const fingerprints = isKnown ? (await adoption()).fingerprints : null
  const stets = new ConfigStets()
  const configuration = configurationOf(values, layers, values.names)
  const all = await targetsOf(paths, values)
  const targets = choose(shard ? partOf(all, shard) : all)
  if (targets === null) return 0
  const run = await runNamesOf(all, configuration)
  const desk = new Desk({ fixing, run, baseline, since, stets, fingerprints })
  const outcome = new Outcome()
  const statistics = values.statistics ? new Statistics() : null
  const options = { run, fingerprints }
  const many = () => checkerOf(threads, targets.length, options)
  const checker = cached ? await cacheOf(values['cache-location'], options, many) : await many()
  const progress = new Progress(targets.length)
  try {
    await writeReports(asked, { goOn: writes || (baseline?.updates ?? false) }, async (reports) => {
      const inputs = readInputs({ paths, targets, values, configuration })
      for await (const report of desk.reports(inputs, checker)) {
        outcome.add(report)
        statistics?.add(report)
        progress.clear()
        const shown = values.quiet ? quieted(report) : report
        await reports.file(values.shard === undefined ? shown : { ...shown, shard: values.shard })
        progress.step()
      }
      progress.clear()
      await reports.end(statistics === null ? '' : String(statistics))
    })
  } finally {
    progress.clear()
    await checker.close()
  }
  stets.close()
  await baseline?.close()
  const exitZero = values['exit-zero'] ?? false
  return fixing?.mode === 'diff' ? outcome.statusOfDiff(exitZero) : outcome.status(limit, exitZero)
}
