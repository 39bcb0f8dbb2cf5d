import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { Baseline, BaselineError } from '../lint/baseline.ts'
import type { Finding } from '../lint/finding.ts'
import { counted } from '../report/text.ts'
import type { Values } from './arguments.ts'
import { complain } from './complain.ts'
import { errnoOf, reasonOf } from './fault.ts'
import type { ADOPTION_FLAGS } from './flags.ts'
import { OutputError } from './output.ts'
import { placeOf, stageFile } from './staged-file.ts'
import { UsageError } from './usage-error.ts'

/** So many entries that match nothing are named; a note is no report. */
const MOST = 5

/** The baseline of a run: its file, what it lets stand, and what of it is stale. */
export class BaselineFile {
  readonly #path: string
  readonly #baseline: Baseline
  /** It is being written: nothing is let stand. */
  readonly #update: boolean
  readonly #stale: string[] = []

  private constructor(path: string, baseline: Baseline, update: boolean) {
    this.#path = path
    this.#baseline = baseline
    this.#update = update
  }

  /**
   * The baseline that the flags name, or null.
   *
   * @throws {UsageError} when the flags do not go together, or the file is no baseline
   */
  static async open(values: Values<typeof ADOPTION_FLAGS>): Promise<BaselineFile | null> {
    const { baseline: path, 'update-baseline': update = false } = values
    if (path === undefined) {
      if (update) throw new UsageError('--update-baseline needs --baseline FILE')
      return null
    }
    if (update && values.since !== undefined) {
      throw new UsageError('--update-baseline and --since do not go together: a baseline is of whole drafts')
    }
    return new BaselineFile(path, await read(path, update), update)
  }

  /** A draft's path as it stands in the file: from the folder of the file, with slashes. */
  #key(path: string): string {
    const key = relative(dirname(resolve(this.#path)), resolve(path))
    return sep === '/' ? key : key.replaceAll(sep, '/')
  }

  /** The fingerprints of a draft's findings that are let stand. */
  known(path: string): ReadonlySet<string> {
    return this.#update ? new Set() : this.#baseline.known(this.#key(path))
  }

  /** Takes note of all that is found in a draft. Returns how many of it are let stand from now on. */
  found(
    path: string,
    findings: readonly Finding[],
    fingerprints: readonly string[],
    isOn: (rule: string) => boolean,
  ): void {
    const key = this.#key(path)
    if (this.#update) return this.#baseline.set(key, findings, fingerprints)
    for (const { rule, words } of this.#baseline.stale(key, fingerprints, isOn)) {
      this.#stale.push(`${path}: ${rule} “${words}”`)
    }
  }

  /** Whether the findings of this run are the new baseline. */
  get updates(): boolean {
    return this.#update
  }

  /**
   * Ends a run: writes the file, or says which entries match nothing any more.
   *
   * @throws {OutputError} when it cannot be written
   */
  async close(): Promise<void> {
    if (this.#update) return this.#write()
    const count = this.#stale.length
    if (count === 0) return
    const more = count > MOST ? [`… and ${count - MOST} more`] : []
    complain(
      [
        `${this.#path}: ${counted(count, 'entry', 'entries')} let nothing stand any more; --update-baseline takes them out:`,
        ...this.#stale.slice(0, MOST).map((line) => `  ${line}`),
        ...more.map((line) => `  ${line}`),
      ].join('\n'),
    )
  }

  async #write(): Promise<void> {
    const folder = dirname(resolve(this.#path))
    for (const path of this.#baseline.paths) {
      if (!existsSync(resolve(folder, path))) this.#baseline.delete(path)
    }
    try {
      const file = await stageFile(await placeOf(this.#path))
      try {
        await file.write(this.#baseline.toString())
      } catch (error) {
        await file.abandon()
        throw error
      }
      await file.commit()
    } catch (error) {
      throw new OutputError(`${this.#path} could not be written: ${reasonOf(error)}`)
    }
    complain(`${this.#path} now lets ${counted(this.#baseline.size, 'finding')} stand`)
  }
}

async function read(path: string, update: boolean): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' && update) return new Baseline()
    const advice = errnoOf(error) === 'ENOENT' ? ': --update-baseline makes it' : ''
    throw new UsageError(`the baseline ${path} could not be read: ${reasonOf(error)}${advice}`)
  }
  try {
    return Baseline.parse(text)
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error
    throw new UsageError(`the baseline ${path} could not be read: ${error.message}`)
  }
}
