import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { errnoOf, reasonOf } from './fault.ts'
import { UsageError } from './usage-error.ts'

const execute = promisify(execFile)

/** A run of lines, from the first to the last; lines end where git ends them, at line feeds, and count from 1. */
type Lines = readonly [first: number, last: number]

const QUOTED: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
}

/** A path as git prints it: in quotation marks, and with escapes, when it has characters of control, `"` or `\`. */
function pathOf(printed: string): string {
  // Behind a path with spaces stands a tab.
  const path = printed.replace(/\t$/, '')
  if (!path.startsWith('"')) return path
  return path
    .slice(1, -1)
    .replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (QUOTED[code] ?? code),
    )
}

/** Reads `git diff --unified=0`: the lines that are new or others, by path; null for a file that has no lines. */
function changedLines(diff: string): Map<string, Lines[] | null> {
  const changed = new Map<string, Lines[] | null>()
  let lines: Lines[] = []
  // Lines of a hunk are counted, for they may look like anything.
  let inHunk = 0
  for (const line of diff.split('\n')) {
    if (inHunk > 0 && !line.startsWith('\\')) {
      inHunk--
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [, before = '1', first = '1', count = '1'] = hunk
      inHunk = Number(before) + Number(count)
      if (Number(count) > 0) lines.push([Number(first), Number(first) + Number(count) - 1])
    } else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4))
      lines = []
      if (path !== '/dev/null') changed.set(path.slice(2), lines)
    } else {
      const binary = /^Binary files .* and (.*) differ$/.exec(line)
      if (binary) changed.set(pathOf(binary[1] ?? '').slice(2), null)
      if (line.startsWith('* Unmerged path ')) changed.set(pathOf(line.slice(16)), null)
    }
  }
  return changed
}

/** A diff that is read here, whatever the settings of git say. */
const DIFF_FLAGS = [
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

async function git(...args: string[]): Promise<string> {
  const { stdout } = await execute('git', args, { encoding: 'utf8', maxBuffer: Infinity })
  return stdout
}

/** Knows which lines of the drafts in a git repository have changed since a revision. */
export class Since {
  readonly #root: string
  readonly #tracked: ReadonlySet<string>
  readonly #changed: ReadonlyMap<string, Lines[] | null>

  private constructor(
    root: string,
    tracked: ReadonlySet<string>,
    changed: ReadonlyMap<string, Lines[] | null>,
  ) {
    this.#root = root
    this.#tracked = tracked
    this.#changed = changed
  }

  /**
   * Asks git about the repository of the working folder.
   *
   * @throws {UsageError} when there is none, or it has no such revision
   */
  static async of(revision: string): Promise<Since> {
    const root = await git('rev-parse', '--show-toplevel').catch((error: unknown) => {
      const missing = errnoOf(error) === 'ENOENT'
      throw new UsageError(
        missing
          ? '--since needs git, which is not installed'
          : '--since: this folder is in no git repository',
      )
    })
    const commit = await git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ).catch(() => {
      throw new UsageError(`--since: git knows no revision ‘${revision}’`)
    })
    try {
      const folder = root.replace(/\r?\n$/, '')
      const [diff, tracked] = await Promise.all([
        git('-C', folder, '-c', 'core.quotePath=false', 'diff', ...DIFF_FLAGS, commit.trim(), '--'),
        git('-C', folder, 'ls-files', '-z'),
      ])
      return new Since(folder, new Set(tracked.split('\0')), changedLines(diff))
    } catch (error) {
      throw new UsageError(`--since: git failed: ${reasonOf(error)}`)
    }
  }

  /**
   * Tells whether a stretch of a draft touches lines that have changed; what git does not know is new.
   *
   * @param text the draft as it is on disk
   * @returns the test, of offsets into that text
   */
  async filter(path: string, text: string): Promise<(start: number, end: number) => boolean> {
    const real = await realpath(path)
    const inside = relative(this.#root, real).replaceAll(sep, '/')
    if (!this.#tracked.has(inside)) return () => true
    const changed = this.#changed.get(inside)
    if (changed === undefined) return () => false
    if (changed === null) return () => true
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    const lineOf = (offset: number) => lastUpTo(starts, offset) + 1
    return (start, end) => {
      const first = lineOf(start)
      const last = lineOf(Math.max(start, end - 1))
      return changed.some(([from, to]) => from <= last && to >= first)
    }
  }
}

/** Index of the last number that is at most a limit. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
