import { watch, type FSWatcher } from 'node:fs'

/** Endings of the files that decide how drafts are read: configurations, files that they extend, registers. */
const ENDINGS = ['yml', 'yaml', 'json', 'mjs']

/** The same for an editor that watches files. */
export const WATCHED_GLOB = `**/*.{${ENDINGS.join(',')}}`

const WATCHED = new RegExp(`\\.(?:${ENDINGS.join('|')})$`)

/**
 * Watches folders for files that decide how drafts are read, where the editor does not do it: not all can, and
 * none looks above its workspace.
 */
export class Watcher {
  readonly #changed: () => void
  readonly #watchers = new Map<string, FSWatcher>()
  #timer: NodeJS.Timeout | undefined

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Watches these folders, beside those that are watched already. */
  add(folders: Iterable<string>): void {
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue
      try {
        const watcher = watch(folder, { persistent: false }, (_, name) => this.#look(name))
        watcher.on('error', () => this.#drop(folder))
        this.#watchers.set(folder, watcher)
      } catch {
        // A folder that may not be watched: a change in it counts from the next start on.
      }
    }
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const folder of this.#watchers.keys()) this.#drop(folder)
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  /** A file that is saved changes several times: told once. */
  #look(name: string | null): void {
    if (name !== null && !WATCHED.test(name)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#changed, 50)
  }
}
