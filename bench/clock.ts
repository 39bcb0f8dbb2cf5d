import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

/** The middle one of some numbers. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

/** Milliseconds that something takes. */
function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * Runs things by turns, so that whatever else the machine does falls on all of them.
 *
 * @returns the median time of each in milliseconds; the first `warm` rounds do not count
 */
export function byTurns(works: readonly (() => void)[], rounds: number, warm: number): number[] {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds + warm; round++) {
    for (const [i, work] of works.entries()) {
      const taken = time(work)
      if (round >= warm) times[i]?.push(taken)
    }
  }
  return times.map(median)
}

/** Runs a module or a command of Node as a process and returns what it printed. Throws when it fails. */
export function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  return stdout
}
