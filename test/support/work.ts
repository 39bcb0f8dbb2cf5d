import { Session, type Profiler } from 'node:inspector'
import { expect } from 'vitest'

let session: Session | undefined

function ask(method: string, params: object = {}): unknown {
  if (!session) {
    session = new Session()
    session.connect()
    ask('Profiler.enable')
  }
  let answer: unknown
  session.post(method, params, (error, value) => {
    if (error) throw error
    answer = value
  })
  return answer
}

/** How often functions were called, all together: the same on every machine, however busy it is. */
function callsIn(runs: () => void): number {
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  try {
    ask('Profiler.takePreciseCoverage')
    runs()
    const { result } = ask('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType
    return result
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  } finally {
    ask('Profiler.stopPreciseCoverage')
  }
}

/**
 * Expects that four times as much is about four times the work, and not sixteen times. What is counted is calls of
 * functions, not time; what the engine does by itself, as a search in a text, is not counted.
 *
 * @param prepare makes the work of a size; what it does itself is not counted
 */
export async function expectLinear(
  prepare: (size: number) => (() => void) | Promise<() => void>,
  size: number,
): Promise<void> {
  const some = callsIn(await prepare(Math.ceil(size / 4)))
  const more = callsIn(await prepare(size))
  expect(some).toBeGreaterThan(0)
  expect(more / some).toBeLessThan(6)
}
