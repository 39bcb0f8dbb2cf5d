import type { Finding } from './finding.ts'

/** A finding that was there when the baseline was made. */
interface Entry {
  rule: string
  /** Its words, for people who read the file. */
  words: string
  fingerprint: string
}

/** The text of the file is read by people and compared by git: longer words are cut. */
const LONGEST_WORDS = 80
const VERSION = 1

/** A file that is no baseline. The message does not name the file. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { rule, words, fingerprint } = value as Record<string, unknown>
  return typeof rule === 'string' && typeof words === 'string' && /^[\da-f]{32}$/.test(String(fingerprint))
}

/** Findings that were there before, by draft: they are let stand, new ones are not. */
export class Baseline {
  readonly #files: Map<string, readonly Entry[]>

  constructor(files: ReadonlyMap<string, readonly Entry[]> = new Map()) {
    this.#files = new Map(files)
  }

  /**
   * Reads the text of a baseline.
   *
   * @throws {BaselineError} when it is none, or one of another version
   */
  static parse(text: string): Baseline {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new BaselineError('it is not JSON')
    }
    const { copydeskBaseline: version, files } = (value ?? {}) as Record<string, unknown>
    if (version === undefined) throw new BaselineError('it is no baseline')
    if (version !== VERSION)
      throw new BaselineError(`it is a baseline of version ${String(version)}, not ${VERSION}`)
    if (typeof files !== 'object' || files === null) throw new BaselineError('it has no files')
    const read = new Map<string, readonly Entry[]>()
    for (const [path, entries] of Object.entries(files)) {
      if (!Array.isArray(entries) || !entries.every(isEntry)) {
        throw new BaselineError(`what it says of ‘${path}’ cannot be read`)
      }
      read.set(path, entries)
    }
    return new Baseline(read)
  }

  /** The text of the file: a line for each finding, always in the same order. */
  toString(): string {
    const paths = [...this.#files.keys()].filter((path) => this.#files.get(path)?.length).toSorted()
    const files = paths.map((path) => {
      const lines = (this.#files.get(path) ?? []).map((entry) => `      ${JSON.stringify(entry)}`)
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`
    })
    const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
    return `{\n  "copydeskBaseline": ${VERSION},\n  "files": ${body}\n}\n`
  }

  get paths(): Iterable<string> {
    return this.#files.keys()
  }

  /** How many findings it lets stand. */
  get size(): number {
    return [...this.#files.values()].reduce((sum, entries) => sum + entries.length, 0)
  }

  /** The fingerprints of a draft's findings that are let stand. */
  known(path: string): ReadonlySet<string> {
    return new Set(this.#files.get(path)?.map(({ fingerprint }) => fingerprint))
  }

  /** Entries of a draft that none of its findings are, of rules that are on. */
  stale(path: string, fingerprints: Iterable<string>, isOn: (rule: string) => boolean): Entry[] {
    const found = new Set(fingerprints)
    return (this.#files.get(path) ?? []).filter(
      ({ fingerprint, rule }) => !found.has(fingerprint) && isOn(rule),
    )
  }

  /** Lets a draft's findings stand, these and no others. */
  set(path: string, findings: readonly Finding[], fingerprints: readonly string[]): void {
    const entries = findings.map(({ rule, actual }, i) => {
      const line = actual.replaceAll(/\s+/g, ' ')
      const words = line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS).trimEnd()}…` : line
      return { rule, words, fingerprint: fingerprints[i] ?? '' }
    })
    this.#files.set(path, entries)
  }

  /** Forgets a draft. */
  delete(path: string): void {
    this.#files.delete(path)
  }
}
