import process from 'node:process'
import type { Layer, Settings } from '../lint/settings.ts'
import { NO_RUN } from '../register/run-names.ts'
import type { Arguments } from './arguments.ts'
import type { Checked, Checker } from './checker.ts'
import { checkerOf, threadsOf } from './concurrency.ts'
import { COMMON_FLAGS, DRAFT_FLAGS, type CHECK_FLAGS } from './flags.ts'
import { STDIN } from './files.ts'
import { inOrder } from './in-order.ts'
import { configurationOf } from './inputs.ts'
import { linesOf, type Line } from './lines.ts'
import { standardOutput } from './output.ts'
import { documentOf, LINE_LIMIT, type Document } from './stream-document.ts'
import { UsageError } from './usage-error.ts'

/** Flags that mean something for a stream; the others are about files, or about a report as a whole. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...Object.keys({ ...DRAFT_FLAGS, ...COMMON_FLAGS }),
  'stream',
  'style',
  'rule',
  'names',
  'quiet',
  'concurrency',
])

interface Answer {
  document: Document
  checked: Checked
}

async function* documentsOf(lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  let number = 0
  for await (const line of lines) yield documentOf(line, ++number)
}

async function check(document: Document, checker: Checker, settings: Settings): Promise<Answer> {
  const { fault } = document
  if (fault) return { document, checked: { result: null, fault } }
  const { text: value, format } = document
  return { document, checked: await checker.check({ path: null, value, format, settings }) }
}

function lineOf({ document: { id }, checked: { result, fault } }: Answer, quiet: boolean): string {
  const { findings = [], suppressed = 0 } = result ?? {}
  const kept = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  return `${JSON.stringify({ id, findings: kept, suppressed, error: fault })}\n`
}

/** Lets a process that is ended from outside end between two lines, and not in one. */
function endBetweenLines(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const leave = (signal: NodeJS.Signals) => {
    callOff()
    process.kill(process.pid, signal)
  }
  const callOff = () => {
    for (const signal of signals) process.off(signal, leave)
  }
  for (const signal of signals) process.on(signal, leave)
  return callOff
}

/**
 * `copydesk check --stream`: reads documents from standard input, one JSON object a line, and answers each with a line
 * on standard output, in their order and as soon as it is there. What is wrong with a document is in its answer.
 *
 * @throws {UsageError}
 */
export async function stream(
  { values, positionals, given }: Arguments<typeof CHECK_FLAGS>,
  layers: readonly Layer[],
): Promise<number> {
  const other = given.find((name) => !ALLOWED.has(name))
  if (other !== undefined) throw new UsageError(`--stream and --${other} do not go together`)
  if (positionals.some((path) => path !== STDIN)) {
    throw new UsageError('--stream reads documents from standard input, and no paths')
  }
  const configuration = configurationOf(values, layers, values.names)
  const { settings } = await configuration.of(values['stdin-filename'] ?? null)
  // Whoever runs a stream mostly runs one for each core.
  const checker = await checkerOf(threadsOf(values.concurrency ?? '1'), Infinity, {
    run: NO_RUN,
    fingerprints: null,
  })
  const output = standardOutput()
  const callOff = endBetweenLines()
  try {
    const documents = documentsOf(linesOf(process.stdin as AsyncIterable<Uint8Array>, LINE_LIMIT))
    const answers = inOrder(documents, checker.most, (document) => check(document, checker, settings))
    for await (const answer of answers) await output.write(lineOf(answer, values.quiet ?? false))
    return 0
  } finally {
    callOff()
    // It is not read any more, and may never end.
    process.stdin.destroy()
    await checker.close()
  }
}
