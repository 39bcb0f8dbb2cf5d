import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import process from 'node:process'
import { debuglog } from 'node:util'
import { VFile } from 'vfile'
import { checkSize, decode, DraftError } from '../draft/decode.ts'
import type { Draft } from '../draft/draft.ts'
import { formatOfPath, readDraft } from '../draft/read.ts'
import { ConfigError } from '../lint/config-error.ts'
import type { InputFault } from '../report/report.ts'
import { errnoOf, reasonOf } from './fault.ts'
import { STDIN, type Target } from './files.ts'

/** Bytes of a pipe or device that are read at a time. */
const CHUNK = 2 ** 16

/** A file that could not be opened or read. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

async function bytesOfStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    checkSize(size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Reads what has no size: a pipe (`copydesk <(pandoc a.docx)`), or a device that may never end. */
function bytesOfDevice(path: string): Uint8Array {
  const device = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    let size = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const count = readSync(device, chunk)
      if (count === 0) return Buffer.concat(chunks)
      checkSize((size += count))
      chunks.push(chunk.subarray(0, count))
    }
  } finally {
    closeSync(device)
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    // Asked before, so that a huge file is not read at all. At once, as a walk through the thread pool of
    // Node takes longer than the reading itself.
    const found = statSync(path)
    checkSize(found.size)
    return found.isFile() ? readFileSync(path) : bytesOfDevice(path)
  } catch (error) {
    throw errnoOf(error) === null ? error : new UnreadableError(reasonOf(error))
  }
}

/**
 * Reads the file of a target.
 *
 * @throws {DraftError} when it is too large
 * @throws {UnreadableError} when it cannot be read
 */
export async function bytesOfTarget({ path }: Target): Promise<Uint8Array> {
  return path === STDIN ? bytesOfStdin() : bytesOf(path)
}

/**
 * Reads the draft in a file.
 *
 * @param path its ending says which format the draft has
 * @throws {DraftError} when it is no text
 */
export async function draftOf(bytes: Uint8Array, path: string): Promise<Draft> {
  return readDraft(new VFile({ path, value: decode(bytes) }), formatOfPath(path))
}

/** What a report says of a draft that could not be read or checked. */
export function faultOf(error: unknown): InputFault {
  if (error instanceof DraftError) return { code: error.code, message: error.message }
  if (error instanceof ConfigError) return { code: 'configuration', message: error.message }
  if (error instanceof UnreadableError) return { code: 'not-readable', message: error.message }
  debuglog('copydesk')(error instanceof Error ? (error.stack ?? '') : '')
  return {
    code: 'internal',
    message: `a mistake in copydesk: ${reasonOf(error)} (NODE_DEBUG=copydesk shows where)`,
  }
}
