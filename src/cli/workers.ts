import { Tinypool } from 'tinypool'
import type { Settings } from '../lint/settings.ts'
import { writeTerms } from '../lint/terms.ts'
import type { Checked, Checker, CheckerOptions } from './checker.ts'
import { faultOf } from './drafts.ts'
import type { WorkerTask } from './worker.ts'

/** So many drafts wait for each thread, so that none is idle while this one reads files and writes reports. */
const WAITING = 4

const TOO_MUCH = { code: 'out-of-memory', message: 'there is not enough memory to check it' } as const

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Checks drafts in threads of their own. When one of them breaks down, that is a fault of the draft it had. */
export function workerChecker(threads: number, { run, fingerprints }: CheckerOptions): Checker {
  const pool = new Tinypool({
    filename: new URL('worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
  })
  const written = new WeakMap<Settings, string>()
  const termsOf = (settings: Settings): string => {
    let text = written.get(settings)
    if (text === undefined) written.set(settings, (text = writeTerms({ settings, run })))
    return text
  }
  return {
    most: threads * WAITING,
    async check({ path, bytes, settings }) {
      const task: WorkerTask = { path, bytes, terms: termsOf(settings), detailed: fingerprints !== null }
      try {
        return JSON.parse((await pool.run(task)) as string) as Checked
      } catch (error) {
        return { result: null, fault: isOutOfMemory(error) ? TOO_MUCH : faultOf(error) }
      }
    },
    close: () => pool.destroy(),
  }
}
