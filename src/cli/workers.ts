import type { Settings } from '../lint/settings.ts'
import { writeTerms } from '../lint/terms.ts'
import type { Checked, Checker, CheckerOptions } from './checker.ts'
import { faultOf } from './drafts.ts'
import { Threads } from './threads.ts'
import type { WorkerTask } from './worker.ts'

const TOO_MUCH = { code: 'out-of-memory', message: 'there is not enough memory to check it' } as const

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Checks drafts in threads of their own. When one of them breaks down, that is a fault of the draft it had. */
export function workerChecker(count: number, { run, fingerprints }: CheckerOptions): Checker {
  const threads = new Threads<WorkerTask>(new URL('worker.js', import.meta.url), count)
  const written = new WeakMap<Settings, string>()
  const termsOf = (settings: Settings): string => {
    let text = written.get(settings)
    if (text === undefined) written.set(settings, (text = writeTerms({ settings, run })))
    return text
  }
  return {
    most: threads.most,
    async check({ value, format, settings }) {
      const task = { value, format, terms: termsOf(settings), detailed: fingerprints !== null }
      try {
        return JSON.parse(await threads.run(task)) as Checked
      } catch (error) {
        return { result: null, fault: isOutOfMemory(error) ? TOO_MUCH : faultOf(error) }
      }
    },
    close: () => threads.close(),
  }
}
