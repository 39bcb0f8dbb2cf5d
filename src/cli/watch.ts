import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import process from 'node:process'
import { watch as watchFiles, type FSWatcher } from 'chokidar'
import { isSettingsFile, settingsFileNames } from '../lint/config.ts'
import type { Arguments } from './arguments.ts'
import { STDIN, type Target } from './files.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { pathsOf } from './inputs.ts'
import { UsageError } from './usage-error.ts'

/** Flags of runs that have an end, or that would set themselves off. */
const REFUSED = ['shard', 'fix', 'fix-dry-run', 'diff', 'update-baseline'] as const

/** Editors write a file in several steps. */
const SETTLED = 50

/** Which drafts of a run are read. */
type Choice = (targets: readonly Target[]) => readonly Target[] | null

const all: Choice = (targets) => targets

/** The folder or file to watch for a path of the command line; for a glob, the folder that it starts in. */
function rootOf(path: string): string {
  let root = path
  while (!existsSync(root) && dirname(root) !== root) root = dirname(root)
  return root
}

/** Neither node_modules nor anything whose name starts with a dot is looked into, as in a run. */
function isPassedOver(path: string): boolean {
  const name = basename(path)
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..')
}

/** Collects changes, and gives them when there have been none for a moment. */
function collect(watcher: FSWatcher, give: (paths: ReadonlySet<string>) => void): void {
  let paths = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', (_, path) => {
    paths.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(() => {
      give(paths)
      paths = new Set()
    }, SETTLED)
  })
}

/**
 * `copydesk check --watch`: checks all drafts, and then those that change, until the process is ended. When what holds
 * for them changes, all are checked again.
 *
 * @param run checks drafts and reports; what goes wrong in it does not end the watch
 * @throws {UsageError}
 */
export async function watch(
  { values, positionals }: Arguments<typeof CHECK_FLAGS>,
  run: (choice: Choice) => Promise<void>,
): Promise<never> {
  const other = REFUSED.find((name) => values[name] !== undefined)
  if (other !== undefined) throw new UsageError(`--watch and --${other} do not go together`)
  const paths = pathsOf(positionals, values)
  if (paths.includes(STDIN)) throw new UsageError('--watch is about files, and not about standard input')
  const named = [values.config, values.names, values.baseline].flatMap((path) => path ?? [])
  const settings = new Set(named.map((path) => resolve(path)))
  const isAboutAll = (path: string) => settings.has(path) || isSettingsFile(path)
  // Where names are compared, each draft may change what is said of another.
  const isRun = values.scope === 'run'
  const watcher = watchFiles([...new Set([...paths.map(rootOf), ...named, ...settingsFileNames])], {
    ignoreInitial: true,
    ignored: (path) => isPassedOver(path),
    followSymlinks: false,
  })
  const ready = new Promise<void>((done) => watcher.once('ready', done))
  let running = run(all)
  collect(watcher, (changed) => {
    const isAll = isRun || [...changed].some(isAboutAll)
    const choice: Choice = (targets) => {
      const some = targets.filter(({ path }) => changed.has(resolve(path)))
      return some.length > 0 ? some : null
    }
    running = running.then(() => run(isAll ? all : choice))
  })
  await Promise.all([running, ready])
  process.stderr.write('copydesk: waiting for changes\n')
  return new Promise(() => {})
}
