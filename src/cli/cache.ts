import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { CheckResult } from '../lint/check-draft.ts'
import type { Settings } from '../lint/settings.ts'
import { dayOfTerms, writeTerms } from '../lint/terms.ts'
import type { RunNames } from '../register/run-names.ts'
import type { Checker, Task } from './checker.ts'
import { complain } from './complain.ts'
import { reasonOf } from './fault.ts'
import { buildSum, packageVersion } from './package-root.ts'
import { UsageError } from './usage-error.ts'

/** Where results are kept unless `--cache-location` says otherwise. */
const FOLDER = '.copydesk-cache'

const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('hex')
}

/** @throws {UsageError} when no folder can be there */
function folderAt(location = FOLDER): string {
  const folder = resolve(location)
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== false) return folder
  } catch (error) {
    throw new UsageError(`--cache-location ${location} cannot be used: ${reasonOf(error)}`)
  }
  throw new UsageError(`--cache-location ${location} is a file: give a folder`)
}

/**
 * Results of earlier runs in a folder, a file for each draft. Each begins with a sum of all that it depends on and of
 * itself: one of another content, configuration or build, or one that is broken, is as good as none.
 */
export class Cache {
  readonly #folder: string
  readonly #run: RunNames
  // A build in development has the version of the one before.
  readonly #version = `${packageVersion()}\n${buildSum()}`
  readonly #terms = new WeakMap<Settings, string>()
  #writes = true

  /**
   * @param location of `--cache-location`
   * @throws {UsageError} when that is no folder
   */
  constructor(location: string | undefined, run: RunNames) {
    this.#folder = folderAt(location)
    this.#run = run
  }

  /** What was found in a draft; null when that is not known. */
  get(task: Task): CheckResult | null {
    const file = this.#fileOf(task)
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      return null
    }
    const cut = text.indexOf('\n')
    const result = text.slice(cut + 1)
    return text.slice(0, cut) === this.#sumOf(task, result) ? (JSON.parse(result) as CheckResult) : null
  }

  /** Remembers what was found in a draft. When that cannot be, it is said once, and nothing more is remembered. */
  put(task: Task, result: CheckResult): void {
    if (!this.#writes) return
    const file = this.#fileOf(task)
    const text = JSON.stringify(result)
    try {
      this.#makeFolder(dirname(file))
      // A file stands at its place whole or not at all, whoever else is writing there.
      const draft = `${file}-${process.pid}.tmp`
      writeFileSync(draft, `${this.#sumOf(task, text)}\n${text}`)
      renameSync(draft, file)
    } catch (error) {
      this.#writes = false
      complain(`the cache ${relative('', this.#folder) || '.'} could not be written: ${reasonOf(error)}`)
    }
  }

  #makeFolder(folder: string): void {
    if (existsSync(folder)) return
    const isNew = !existsSync(this.#folder)
    mkdirSync(folder, { recursive: true })
    // It is nobody's work, and no repository should have it.
    if (isNew) writeFileSync(join(this.#folder, '.gitignore'), '*\n')
  }

  /** The path counts from the folder, so that a cache may move with its drafts. */
  #fileOf({ path }: Task): string {
    const name = hash(relative(this.#folder, resolve(path ?? '')).replaceAll(sep, '/'))
    return join(this.#folder, name.slice(0, 2), name.slice(2, 32))
  }

  #sumOf({ value, format, settings }: Task, result: string): string {
    return hash(this.#termsOf(settings), format, '\n', hash(value), result)
  }

  #termsOf(settings: Settings): string {
    const terms = { settings, run: this.#run }
    let sum = this.#terms.get(settings)
    if (sum === undefined) {
      sum = hash(this.#version, dayOfTerms(terms), '\n', writeTerms(terms))
      this.#terms.set(settings, sum)
    }
    return sum
  }
}

/** So many drafts are checked in this thread before others are started for the rest. */
const FEW = 25

/**
 * Takes what it can from a cache, and has the rest checked.
 *
 * @param few checks the first of them: most runs with a cache have no more
 * @param many makes what checks the rest
 */
export function cachingChecker(cache: Cache, few: Checker, many: () => Promise<Checker>): Checker {
  let left = FEW
  let started: Promise<Checker> | null = null
  return {
    most: FEW,
    async check(task) {
      if (task.path === null) return few.check(task)
      const known = cache.get(task)
      if (known) return { result: known, fault: null }
      const checker = left-- > 0 ? few : await (started ??= many())
      const checked = await checker.check(task)
      if (checked.result) cache.put(task, checked.result)
      return checked
    },
    async close() {
      await few.close()
      await (await started)?.close()
    },
  }
}
