import { open } from 'node:fs/promises'
import process from 'node:process'
import { errnoOf, reasonOf } from './fault.ts'
import { placeOf, stageFile, type StagedFile } from './staged-file.ts'

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
  write(content: string | Uint8Array): Promise<void>
  /** Ends a whole report. @throws {OutputError} */
  close(): Promise<void>
  /** Ends a report that will not be whole: nothing of it is left in a file. */
  abandon(): Promise<void>
}

/** Standard output. */
export function standardOutput(): Output {
  return streamOutput(process.stdout)
}

/** Standard error, for a report when standard output is taken. */
export function standardError(): Output {
  return streamOutput(process.stderr)
}

/** The callback of write() says it too, but an error event nobody listens to ends the process. */
const ignore = (): void => {}

function streamOutput(stream: NodeJS.WriteStream): Output {
  // Whether others listen is no matter: threads do until they have heard of one.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore)
  const write = (content: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(content, (error) => (error ? reject(error) : resolve()))
    })
  return {
    async write(content) {
      if (content.length === 0) return
      try {
        await write(content)
      } catch (error) {
        if (errnoOf(error) === 'EPIPE' || errnoOf(error) === 'ERR_STREAM_DESTROYED') throw new ReaderGone()
        throw new OutputError(`the report could not be written: ${reasonOf(error)}`)
      }
    },
    close: async () => {},
    abandon: async () => {},
  }
}

/**
 * A file: the old one stands until the new one is whole; a device or a pipe is written directly.
 *
 * @throws {OutputError} when it cannot be made
 */
async function fileOutput(path: string): Promise<Output> {
  const failed = (error: unknown) => new OutputError(`${path} could not be written: ${reasonOf(error)}`)
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw failed(error)
    }
  }
  const file = await attempt(async () => {
    const place = await placeOf(path)
    return place.found && !place.found.regular ? openDevice(place.path) : stageFile(place)
  })
  return {
    write: (text) => attempt(() => file.write(text)),
    close: () => attempt(() => file.commit()),
    abandon: () => file.abandon(),
  }
}

/** What is no file has no content of its own to keep. */
async function openDevice(path: string): Promise<StagedFile> {
  const handle = await open(path, 'w')
  return {
    write: (content) => handle.writeFile(content),
    commit: () => handle.close(),
    abandon: () => handle.close().catch(() => {}),
  }
}

/** Opens what a report is written to: a file, or standard output when `path` is undefined. @throws {OutputError} */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined ? standardOutput() : fileOutput(path)
}

/**
 * Writes reports. When `write` fails, nothing of them is left in a file; that nobody reads any more is no
 * failure.
 *
 * @param openers open the outputs, one after the other
 * @throws {OutputError}
 */
export async function withOutputs(
  openers: readonly (() => Promise<Output>)[],
  write: (outputs: Output[]) => Promise<void>,
): Promise<void> {
  const outputs: Output[] = []
  try {
    for (const opened of openers) outputs.push(await opened())
    await write(outputs)
    for (const output of outputs) await output.close()
  } catch (error) {
    for (const output of outputs) await output.abandon()
    if (!(error instanceof ReaderGone)) throw error
  }
}
