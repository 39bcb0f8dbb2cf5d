import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import process from 'node:process'
import { errnoOf, reasonOf } from './fault.ts'

/** A report that could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** Whoever read the report has had enough: `copydesk … | head -1`. No error, but no reason to go on. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** Where a report goes. `write` returns when the text is taken, so that no more is in memory than a file's part. */
export interface Output {
  /** @throws {OutputError} @throws {ReaderGone} */
  write(text: string): Promise<void>
  /** Ends a whole report. @throws {OutputError} */
  close(): Promise<void>
  /** Ends a report that will not be whole: nothing of it is left in a file. */
  abandon(): Promise<void>
}

/** Standard output. */
export function standardOutput(): Output {
  const { stdout } = process
  // The callback of write() says it too, but an error event nobody listens to ends the process.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => {})
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(error) : resolve()))
    })
  return {
    async write(text) {
      if (text === '') return
      try {
        await write(text)
      } catch (error) {
        if (errnoOf(error) === 'EPIPE' || errnoOf(error) === 'ERR_STREAM_DESTROYED') throw new ReaderGone()
        throw new OutputError(`the report could not be written: ${reasonOf(error)}`)
      }
    },
    close: async () => {},
    abandon: async () => {},
  }
}

/** What stands at a path: the file that links lead to, or null for none. */
async function target(path: string): Promise<{ path: string; regular: boolean; mode: number } | null> {
  try {
    const real = await realpath(path)
    const found = await stat(real)
    return { path: real, regular: found.isFile() || found.isDirectory(), mode: found.mode & 0o777 }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes a file when the process is ended from outside; returns what calls that off. */
function removedOnSignal(path: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const leave = (signal: NodeJS.Signals) => {
    rmSync(path, { force: true })
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
 * A file. It is written beside its place and moved there when it is whole; a device or a pipe is written directly.
 *
 * @throws {OutputError} when it cannot be made
 */
async function fileOutput(path: string): Promise<Output> {
  const failed = (error: unknown) => new OutputError(`${path} could not be written: ${reasonOf(error)}`)
  let handle: FileHandle
  let draft: string | null = null
  let place = path
  try {
    const found = await target(path)
    if (found) place = found.path
    if (found && !found.regular) {
      handle = await open(place, 'w')
    } else {
      if (found) await (await open(place, 'r+')).close()
      draft = `${place}.${process.pid}.tmp`
      handle = await open(draft, 'wx', found?.mode ?? 0o666)
    }
  } catch (error) {
    throw failed(error)
  }
  const callOff = draft === null ? () => {} : removedOnSignal(draft)
  const abandon = async () => {
    callOff()
    await handle.close().catch(() => {})
    if (draft !== null) await rm(draft, { force: true })
  }
  return {
    async write(text) {
      try {
        await handle.writeFile(text)
      } catch (error) {
        throw failed(error)
      }
    },
    async close() {
      try {
        await handle.close()
        if (draft !== null) await rename(draft, place)
        callOff()
      } catch (error) {
        await abandon()
        throw failed(error)
      }
    },
    abandon,
  }
}

/**
 * Writes a report: to a file, or to standard output when `path` is undefined. Stops without a word when nobody
 * reads any more; when `report` fails, nothing of it is left in a file.
 *
 * @throws {OutputError}
 */
export async function writeReport(
  path: string | undefined,
  report: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const output = path === undefined ? standardOutput() : await fileOutput(path)
  try {
    await report((text) => output.write(text))
    await output.close()
  } catch (error) {
    await output.abandon()
    if (!(error instanceof ReaderGone)) throw error
  }
}
