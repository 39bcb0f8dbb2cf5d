import { readFile } from 'node:fs/promises'
import { isShardRecord, reportOfRecord, type ShardRecord } from '../report/parts.ts'
import { counted } from '../report/text.ts'
import type { Arguments } from './arguments.ts'
import { reasonOf } from './fault.ts'
import type { MERGE_FLAGS } from './flags.ts'
import { limitOf, Outcome } from './outcome.ts'
import { askedReports, writeReports } from './reports.ts'
import { shardOf } from './shard.ts'
import { Statistics } from './statistics.ts'
import { UsageError } from './usage-error.ts'

/** The files of a report in JSON, or in JSON with a line for each. */
function parsed(text: string): unknown {
  if (/^\s*\[/.test(text)) return JSON.parse(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line) as unknown)
}

async function recordsOf(path: string): Promise<ShardRecord[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`the report ${path} could not be read: ${reasonOf(error)}`)
  }
  try {
    const records = parsed(text)
    if (Array.isArray(records) && records.every(isShardRecord)) return records
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UsageError(`${path} is no report of a shard: copydesk --shard 1/3 --format json writes one`)
}

/** @throws {UsageError} when they are not all the shards of one run, each once */
function checkShards(reports: readonly { path: string; records: readonly ShardRecord[] }[]): void {
  const whose = new Map<number, string>()
  let count: number | null = null
  let empty = 0
  for (const { path, records } of reports) {
    const names = new Set(records.map(({ parts }) => parts.shard))
    if (names.size === 0) empty++
    for (const name of names) {
      const shard = shardOf(name)
      if (shard.count !== (count ??= shard.count)) {
        throw new UsageError(`${path} is of one shard of ${shard.count}, and others are of ${count}`)
      }
      const before = whose.get(shard.index)
      if (before !== undefined) throw new UsageError(`${before} and ${path} are of the same shard, ${name}`)
      whose.set(shard.index, path)
    }
  }
  // A shard without drafts does not say which it is.
  const missing = Array.from({ length: count ?? 0 }, (_, i) => i + 1).filter((index) => !whose.has(index))
  if (missing.length > empty) {
    const names = missing.map((index) => `${index}/${count}`).join(', ')
    throw new UsageError(
      `${counted(missing.length - empty, 'shard')} missing: of ${names} there is no report`,
    )
  }
}

/**
 * `copydesk merge-reports`: makes one report, of any format, of those of all shards of a run. Its files stand in the
 * order of their paths. Returns the exit status that the whole run would have had.
 */
export async function mergeReports(args: Arguments<typeof MERGE_FLAGS>): Promise<number> {
  const { values, positionals } = args
  const limit = limitOf(values['max-warnings'])
  if (positionals.length === 0) throw new UsageError('no reports are given: copydesk merge-reports FILE …')
  const asked = askedReports(args, { diff: false, toStderr: false })
  const reports = []
  for (const path of positionals) reports.push({ path, records: await recordsOf(path) })
  checkShards(reports)
  const records = reports
    .flatMap((report) => report.records)
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const outcome = new Outcome()
  const statistics = values.statistics ? new Statistics() : null
  await writeReports(asked, { goOn: false }, async (written) => {
    for (const record of records) {
      const { shard: _, ...report } = reportOfRecord(record)
      outcome.add(report)
      statistics?.add(report)
      await written.file(report)
    }
    await written.end(statistics === null ? '' : String(statistics))
  })
  return outcome.status(limit, values['exit-zero'] ?? false)
}
