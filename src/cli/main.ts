import { existsSync } from 'node:fs'
import process from 'node:process'
import { debuglog } from 'node:util'
import { ConfigError } from '../lint/config-error.ts'
import { nearest } from '../lint/nearest.ts'
import { firstPositional, parseArguments, type Arguments, type Flags } from './arguments.ts'
import { check } from './check.ts'
import { complain } from './complain.ts'
import { explain } from './explain.ts'
import {
  CHECK_FLAGS,
  COMMON_FLAGS,
  EXPLAIN_FLAGS,
  LSP_FLAGS,
  MERGE_FLAGS,
  NAMES_FLAGS,
  SHEET_FLAGS,
  STYLES_FLAGS,
} from './flags.ts'
import { helpText } from './help.ts'
import { init } from './init.ts'
import { OutputError, ReaderGone, standardOutput } from './output.ts'
import { packageVersion } from './package-root.ts'
import { sheet } from './sheet.ts'
import { compareStyles } from './styles.ts'
import { UsageError } from './usage-error.ts'

type Command = (args: readonly string[]) => Promise<number>

/** A command that knows `--help` and `--version`. */
function command<F extends Flags & typeof COMMON_FLAGS>(
  flags: F,
  execute: (args: Arguments<F>) => Promise<number>,
): Command {
  return async (args) => {
    const parsed = parseArguments(args, flags)
    const { help, version } = parsed.values as Arguments<typeof COMMON_FLAGS>['values']
    if (!help && !version) return execute(parsed)
    await standardOutput().write(help ? helpText() : `${packageVersion()}\n`)
    return 0
  }
}

const runCheck = command(CHECK_FLAGS, (args) => check(args, guarded))

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', runCheck],
  ['sheet', command(SHEET_FLAGS, sheet)],
  ['names', command(NAMES_FLAGS, async (args) => (await import('./names.ts')).names(args))],
  [
    'merge-reports',
    command(MERGE_FLAGS, async (args) => (await import('./merge-reports.ts')).mergeReports(args)),
  ],
  ['explain', command(EXPLAIN_FLAGS, explain)],
  ['styles', command(STYLES_FLAGS, compareStyles)],
  ['init', command(COMMON_FLAGS, init)],
  // Loaded only for an editor: it takes three times as long to load as all the rest.
  ['lsp', command(LSP_FLAGS, async (args) => (await import('./lsp.ts')).lsp(args))],
])

async function run(args: readonly string[]): Promise<number> {
  const first = firstPositional(args, CHECK_FLAGS)
  if (first === null) return runCheck(args)
  const named = commands.get(first.value)
  if (named) return named(args.toSpliced(first.index, 1))
  if (/^[a-z-]+$/.test(first.value) && !existsSync(first.value)) {
    const near = nearest(first.value, commands.keys())
    if (near !== null) {
      throw new UsageError(`no such file or command ‘${first.value}’: did you mean copydesk ${near}?`)
    }
  }
  return runCheck(args)
}

/**
 * Runs a command line.
 *
 * @param args the words behind `copydesk`
 * @returns the exit status: 0, 1 for findings at error, 2 for what could not be read, followed or written
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stderr.on('error', () => {})
  return guarded(() => run(args))
}

/** Runs something, says on standard error what has gone wrong with it, and returns its exit status. */
async function guarded(runs: () => Promise<number>): Promise<number> {
  try {
    return await runs()
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    const expected = [UsageError, ConfigError, OutputError].some((one) => error instanceof one)
    if (!(error instanceof Error)) throw error
    complain(expected ? error.message : `internal error: ${error.message} (NODE_DEBUG=copydesk shows where)`)
    debuglog('copydesk')(error.stack ?? '')
    return 2
  }
}
