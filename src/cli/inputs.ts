import { relative } from 'node:path'
import process from 'node:process'
import type { Draft } from '../draft/draft.ts'
import { Configuration } from '../lint/config.ts'
import type { Layer, Settings } from '../lint/settings.ts'
import type { InputFault } from '../report/report.ts'
import type { Values } from './arguments.ts'
import { complain } from './complain.ts'
import { faultOf, readTarget } from './drafts.ts'
import { findTargets, STDIN, type Target } from './files.ts'
import type { DRAFT_FLAGS } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** A draft with what holds for it. */
export interface DraftInput {
  /** As it stands in the report. */
  path: string
  draft: Draft
  /** What the draft was read from. */
  bytes: Uint8Array
  /** It came from standard input: there is no file at its path. */
  isStdin: boolean
  settings: Settings
  fault: null
}

/** A draft, or why there is none. */
export type Input = DraftInput | { path: string; draft: null; fault: InputFault }

/** Codes of faults that say that a path leads to no draft at all. */
const UNMATCHED = new Set(['not-found', 'no-drafts'])

/**
 * The paths to read: those of the command line, or standard input when it is given a name.
 *
 * @throws {UsageError} when there are none
 */
export function pathsOf(
  positionals: readonly string[],
  values: Values<typeof DRAFT_FLAGS>,
): readonly string[] {
  if (positionals.length > 0) return positionals
  if (values['stdin-filename'] !== undefined) return [STDIN]
  throw new UsageError('no drafts are given: copydesk PATH …, or copydesk --help')
}

/** Says what is wrong with a draft; what is wrong with a configuration is said once for all drafts. */
function complainer(): (path: string, fault: InputFault) => void {
  const said = new Set<string>()
  return (path, { code, message }) => {
    if (code !== 'configuration') complain(`${path}: ${message}`)
    else if (!said.has(message)) complain(message)
    said.add(message)
  }
}

/** The configuration of a run. See `readInputs`. */
export function configurationOf(
  values: Values<typeof DRAFT_FLAGS>,
  layers: readonly Layer[],
  names?: string,
): Configuration {
  const file = values['no-config'] ? null : values.config
  return new Configuration({
    cwd: process.cwd(),
    flags: layers,
    ...(file === undefined ? {} : { file }),
    ...(names === undefined ? {} : { names }),
  })
}

/**
 * Reads the drafts that a command line names, one after the other. A draft that cannot be read is said on
 * standard error, and the next one follows.
 *
 * @param layers what the flags say, above all configuration files
 * @param names the names register to use instead of those of the configuration
 */
export async function* readInputs(
  paths: readonly string[],
  values: Values<typeof DRAFT_FLAGS>,
  layers: readonly Layer[],
  names?: string,
): AsyncGenerator<Input> {
  const configuration = configurationOf(values, layers, names)
  const complainOf = complainer()
  const failed = (path: string, fault: InputFault): Input => {
    complainOf(path, fault)
    return { path, draft: null, fault }
  }
  let count = 0
  let ignoredBy: string | null = null
  const read = async (target: Target): Promise<Input | null> => {
    const path = target.path === STDIN ? (values['stdin-filename'] ?? STDIN) : target.path
    if (target.fault) return failed(path, target.fault)
    try {
      const named = path === STDIN ? null : path
      const { settings, ignored, file: config } = await configuration.of(named)
      if (ignored) {
        const by = relative('', config ?? '')
        if (target.named) complain(`${path} is not read: ${by} ignores it`)
        else ignoredBy ??= by
        return null
      }
      const isStdin = target.path === STDIN
      return { path, ...(await readTarget(target, path)), isStdin, settings, fault: null }
    } catch (error) {
      return failed(path, faultOf(error))
    }
  }
  for await (const target of findTargets(paths)) {
    const unmatched = target.fault !== null && UNMATCHED.has(target.fault.code)
    if (unmatched && values['no-error-on-unmatched-pattern']) continue
    const input = await read(target)
    if (!input) continue
    count++
    yield input
  }
  if (count === 0 && ignoredBy !== null && !values['no-error-on-unmatched-pattern']) {
    yield failed(paths.join(' '), {
      code: 'no-drafts',
      message: `${String(ignoredBy)} ignores every draft there`,
    })
  }
}
