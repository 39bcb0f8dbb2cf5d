import { readdir, type Dirent } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { InputFault } from '../report/report.ts'
import { errnoOf, reasonOf } from './fault.ts'

/** Standard input on the command line. */
export const STDIN = '-'

/** A file to read, or why there is none at a path of the command line. */
export interface Target {
  path: string
  /** The path itself stands on the command line; it was not found in a folder or by a glob. */
  named: boolean
  fault: InputFault | null
}

const ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm']
const SKIPPED = ['**/node_modules/**']

function fault(path: string, code: string, message: string): Target {
  return { path, named: true, fault: { code, message } }
}

/** What is found in folders, and the folders that may not be looked into. */
interface Listing {
  files: string[]
  unreadable: Target[]
}

/** A file system for tinyglobby, which passes over folders that cannot be read, that says which they are. */
function watchful(unreadable: Target[]): { readdir: typeof readdir } {
  const watched = (path: string, options: { withFileTypes: true }, done: ReaddirCallback): void =>
    readdir(path, options, (error, entries) => {
      if (error && errnoOf(error) !== 'ENOENT') {
        unreadable.push(fault(relative('', path) || path, 'not-readable', reasonOf(error)))
      }
      done(error, entries)
    })
  return { readdir: watched as typeof readdir }
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Drafts below a folder, as paths from it: neither in node_modules nor in anything whose name starts with a dot. */
async function below(folder: string): Promise<Listing> {
  const { glob } = await import('tinyglobby')
  const unreadable: Target[] = []
  const found = await glob(`**/*.{${ENDINGS.join(',')}}`, {
    cwd: folder,
    ignore: SKIPPED,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: watchful(unreadable),
  })
  return { files: found.toSorted(), unreadable }
}

/** Files that a glob fits; “drafts/*” means the drafts in there, “drafts/*.story” whatever ends so. */
async function fitting(pattern: string): Promise<Listing> {
  const { glob } = await import('tinyglobby')
  const unreadable: Target[] = []
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    ignore: SKIPPED,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: watchful(unreadable),
  })
  const draftsOnly = /[*/]$/.test(pattern)
  const endings = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i')
  const files = found.filter((path) => !draftsOnly || endings.test(path)).toSorted()
  return { files, unreadable }
}

async function targetsOf(path: string): Promise<Target[]> {
  let isFolder = false
  try {
    isFolder = (await stat(path)).isDirectory()
    await access(path, constants.R_OK)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') return [fault(path, 'not-readable', reasonOf(error))]
    if (!/[*?{}[\]()!]/.test(path)) return [fault(path, 'not-found', reasonOf(error))]
    const { files, unreadable } = await fitting(path)
    if (files.length + unreadable.length === 0) {
      return [fault(path, 'no-drafts', 'no file fits this pattern')]
    }
    return [...unreadable, ...files.map((one) => ({ path: one, named: false, fault: null }))]
  }
  if (!isFolder) return [{ path, named: true, fault: null }]
  const { files, unreadable } = await below(path)
  if (files.length + unreadable.length === 0) {
    return [
      fault(
        path,
        'no-drafts',
        `there is no draft in this folder (${ENDINGS.map((one) => `.${one}`).join(' ')})`,
      ),
    ]
  }
  return [...unreadable, ...files.map((one) => ({ path: join(path, one), named: false, fault: null }))]
}

/** The files that the paths, folders and globs of a command line stand for, each once, in that order. */
export async function* findTargets(paths: readonly string[]): AsyncGenerator<Target> {
  const seen = new Set<string>()
  for (const path of paths) {
    const targets = path === STDIN ? [{ path, named: true, fault: null }] : await targetsOf(path)
    for (const target of targets) {
      const key = target.path === STDIN ? STDIN : resolve(target.path)
      if (seen.has(key)) continue
      seen.add(key)
      yield target
    }
  }
}
