import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { errnoOf } from './fault.ts'

/** A file that is written beside its place and moved there when it is whole: at its place stands the old or the new. */
export interface StagedFile {
  /** Takes the next part of the content. */
  write(content: string | Uint8Array): Promise<void>
  /** Puts the file in its place. */
  commit(): Promise<void>
  /** Leaves the old file as it is. */
  abandon(): Promise<void>
}

/** What stands at a path. */
export interface Place {
  /** The file that links lead to; the path itself when nothing is there. */
  path: string
  /** What is there, or null. */
  found: { regular: boolean; mode: number; uid: number; gid: number } | null
}

/** Follows the links of a path. @throws what the file system says */
export async function placeOf(path: string): Promise<Place> {
  try {
    const real = await realpath(path)
    const found = await stat(real)
    const regular = found.isFile() || found.isDirectory()
    return { path: real, found: { regular, mode: found.mode & 0o7777, uid: found.uid, gid: found.gid } }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { path, found: null }
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

let count = 0

/** The new file is as the old one was: mode, and owner where that is allowed. */
async function likeBefore(
  handle: FileHandle,
  { mode, uid, gid }: NonNullable<Place['found']>,
): Promise<void> {
  // Before the mode: a change of owner takes special bits away.
  await handle.chown(uid, gid).catch(() => {})
  await handle.chmod(mode)
}

/**
 * Begins a file that is to stand at a place; nothing there is changed before `commit`. What of it is written is
 * removed when the process is ended from outside.
 *
 * @throws what the file system says: when the old file may not be written, or none may be made in its folder
 */
export async function stageFile({ path, found }: Place): Promise<StagedFile> {
  // A folder may be written where a file in it may not.
  if (found) await (await open(path, 'r+')).close()
  const draft = join(dirname(path), `.copydesk-${process.pid}-${count++}.tmp`)
  // Before the file is there: the end may come as soon as it is.
  const callOff = removedOnSignal(draft)
  const handle = await open(draft, 'wx', 0o666).catch((error: unknown) => {
    callOff()
    throw error
  })
  const abandon = async () => {
    callOff()
    await handle.close().catch(() => {})
    await rm(draft, { force: true })
  }
  try {
    if (found) await likeBefore(handle, found)
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    write: (content) => handle.writeFile(content),
    async commit() {
      try {
        await handle.sync()
        await handle.close()
        await rename(draft, path)
        callOff()
      } catch (error) {
        await abandon()
        throw error
      }
    },
    abandon,
  }
}
