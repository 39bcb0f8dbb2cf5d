import { statSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Configuration, type DraftSettings } from '../lint/config.ts'

/** The path of a `file:` URI; null for any other (an untitled draft, a page of a version control). */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}

function holds(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`))
}

/** The folders of a workspace, each with the configurations in it, read once until `reread`. */
export class Folders {
  #roots: readonly string[] = []
  /** What the client says: one configuration file for every draft. */
  #file: string | undefined
  readonly #configurations = new Map<string, Configuration>()

  get roots(): readonly string[] {
    return this.#roots
  }

  /** @param uris those of the workspace's folders */
  open(uris: readonly string[]): void {
    // The innermost folder first: one may lie in another.
    const paths = uris.flatMap((uri) => pathOf(uri) ?? [])
    this.#roots = paths.toSorted((a, b) => b.length - a.length)
    this.reread()
  }

  /** @param file a configuration file for every draft, from the workspace's folder; none: each draft's nearest */
  use(file: string | undefined): void {
    this.#file = file
    this.reread()
  }

  reread(): void {
    this.#configurations.clear()
  }

  /** The folder of the workspace that holds a path; the first one for drafts that are not on the disk. */
  rootOf(path: string | null): string {
    const root = this.#roots.find((one) => path === null || holds(one, path))
    return root ?? (path === null ? process.cwd() : dirname(path))
  }

  /**
   * What holds for a draft.
   *
   * @throws {ConfigError} when its configuration cannot be used
   */
  async settingsOf(path: string | null): Promise<DraftSettings> {
    const root = this.rootOf(path)
    let configuration = this.#configurations.get(root)
    if (!configuration) {
      configuration = new Configuration({ cwd: root, ...(this.#file ? { file: this.#file } : {}) })
      this.#configurations.set(root, configuration)
    }
    return configuration.of(path)
  }

  /** Whether a path lies in a folder of the workspace. */
  has(path: string): boolean {
    return this.#roots.some((root) => holds(root, path))
  }

  /** Folders in which a file may stand that decides about a draft, from its own upwards. */
  foldersAbove(path: string | null): string[] {
    const root = this.rootOf(path)
    const folders: string[] = []
    for (let folder = path === null ? root : dirname(path); isFolder(folder); folder = dirname(folder)) {
      folders.push(folder)
      if (dirname(folder) === folder) break
    }
    return folders
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}
