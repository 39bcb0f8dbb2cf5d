import { access, constants, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
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

/** Drafts below a folder, as paths from it: neither in node_modules nor in anything whose name starts with a dot. */
async function below(folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(`**/*.{${ENDINGS.join(',')}}`, {
    cwd: folder,
    ignore: SKIPPED,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.toSorted()
}

/** Files that a glob fits; “drafts/*” means the drafts in there, “drafts/*.story” whatever ends so. */
async function fitting(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    ignore: SKIPPED,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  const draftsOnly = /[*/]$/.test(pattern)
  const endings = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i')
  return found.filter((path) => !draftsOnly || endings.test(path)).toSorted()
}

async function targetsOf(path: string): Promise<Target[]> {
  let isFolder = false
  try {
    isFolder = (await stat(path)).isDirectory()
    await access(path, constants.R_OK)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') return [fault(path, 'not-readable', reasonOf(error))]
    if (!/[*?{}[\]()!]/.test(path)) return [fault(path, 'not-found', reasonOf(error))]
    const found = await fitting(path)
    if (found.length === 0) return [fault(path, 'no-drafts', 'no file fits this pattern')]
    return found.map((one) => ({ path: one, named: false, fault: null }))
  }
  if (!isFolder) return [{ path, named: true, fault: null }]
  const found = await below(path)
  if (found.length === 0) {
    return [
      fault(
        path,
        'no-drafts',
        `there is no draft in this folder (${ENDINGS.map((one) => `.${one}`).join(' ')})`,
      ),
    ]
  }
  return found.map((one) => ({ path: join(path, one), named: false, fault: null }))
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
