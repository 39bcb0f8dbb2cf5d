import { readFile, stat } from 'node:fs/promises'
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

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    // Asked before, so that a huge file is not read at all.
    checkSize((await stat(path)).size)
    return await readFile(path)
  } catch (error) {
    throw errnoOf(error) === null ? error : new UnreadableError(reasonOf(error))
  }
}

/** A draft and the bytes it was read from. */
interface ReadTarget {
  draft: Draft
  bytes: Uint8Array
}

/**
 * Reads the draft of a target.
 *
 * @param path as it stands in the report; its ending says which format the draft has
 * @throws {DraftError} when it is no text
 * @throws {UnreadableError} when it cannot be read
 */
export async function readTarget(target: Target, path: string): Promise<ReadTarget> {
  const bytes = await (target.path === STDIN ? bytesOfStdin() : bytesOf(target.path))
  const draft = await readDraft(new VFile({ path, value: decode(bytes) }), formatOfPath(path))
  return { draft, bytes }
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
