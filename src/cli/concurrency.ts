import { availableParallelism } from 'node:os'
import { localChecker, type Checker, type CheckerOptions } from './checker.ts'
import { UsageError } from './usage-error.ts'

/** A thread needs as long to start as so many drafts of usual length to be read: below that it is no gain. */
const DRAFTS_A_THREAD = 50
/** Each has a memory of its own; more are to be asked for. */
const MOST_UNASKED = 8

/**
 * How many threads may check drafts.
 *
 * @param value of `--concurrency`
 * @throws {UsageError}
 */
export function threadsOf(value: string | undefined): number {
  if (value === undefined) return Math.min(availableParallelism(), MOST_UNASKED)
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new UsageError(`--concurrency takes a number of threads, not ‘${value}’`)
  }
  return Number(value)
}

/** A checker with threads of its own when there are drafts enough for more than one. */
export async function checkerOf(threads: number, drafts: number, options: CheckerOptions): Promise<Checker> {
  const useful = Math.min(threads, Math.floor(drafts / DRAFTS_A_THREAD))
  return useful > 1 ? (await import('./workers.ts')).workerChecker(useful, options) : localChecker(options)
}
