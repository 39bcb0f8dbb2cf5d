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

/** How often functions have been called since this was asked last. */
function calls(): number {
  const { result } = ask('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType
  let sum = 0
  for (const { functions } of result) for (const { ranges } of functions) sum += ranges[0]?.count ?? 0
  return sum
}

/** How often functions are called by each, all together: the same on every machine, however busy it is. */
function callsOf(runs: readonly (() => void)[]): number[] {
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  try {
    return runs.map((run) => {
      run()
      return calls()
    })
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
  const [some = 0, more = 0] = callsOf([await prepare(Math.ceil(size / 4)), await prepare(size)])
  expect(some).toBeGreaterThan(0)
  expect(more / some).toBeLessThan(6)
}
