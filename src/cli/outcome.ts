import type { FileReport } from '../report/report.ts'
import { complain } from './complain.ts'
import { UsageError } from './usage-error.ts'

/**
 * The value of `--max-warnings`.
 *
 * @throws {UsageError}
 */
export function limitOf(value: string | undefined): number {
  if (value === undefined) return Infinity
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not ‘${value}’`)
  return Number(value)
}

/** Counts what decides about the exit status. */
export class Outcome {
  #errors = 0
  #warnings = 0
  #failed = 0
  #changed = 0

  /** @param report of a file, before `--quiet` leaves findings out of it */
  add({ findings, error, fixes, text }: FileReport): void {
    if (error) this.#failed++
    if (fixes && fixes.before !== text) this.#changed++
    for (const { severity } of findings) {
      if (severity === 'error') this.#errors++
      else if (severity === 'warning') this.#warnings++
    }
  }

  /** The exit status; says so when there are too many warnings. */
  status(limit: number, exitZero: boolean): number {
    const tooMany = this.#warnings > limit
    if (tooMany) complain(`too many warnings: ${this.#warnings}, with --max-warnings ${limit}`)
    if (this.#failed > 0) return 2
    return !exitZero && (this.#errors > 0 || tooMany) ? 1 : 0
  }

  /** The exit status of `--diff`, which asks only whether there is something to mend. */
  statusOfDiff(exitZero: boolean): number {
    if (this.#failed > 0) return 2
    return !exitZero && this.#changed > 0 ? 1 : 0
  }
}
