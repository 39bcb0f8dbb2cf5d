import { relative } from 'node:path'
import process from 'node:process'
import type { Draft } from '../draft/draft.ts'
import { Configuration } from '../lint/config.ts'
import type { Layer, Settings } from '../lint/settings.ts'
import type { InputFault } from '../report/report.ts'
import type { Values } from './arguments.ts'
import { complain } from './complain.ts'
import { bytesOfTarget, draftOf, faultOf } from './drafts.ts'
import { findTargets, STDIN, type Target } from './files.ts'
import type { DRAFT_FLAGS } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** The file of a draft with what holds for it. */
export interface Source {
  kind: 'source'
  /** As it stands in the report; its ending says which format the draft has. */
  path: string
  bytes: Uint8Array
  /** It came from standard input: there is no file at its path. */
  isStdin: boolean
  settings: Settings
}

/** A path without a draft that can be read. */
export interface Unread {
  kind: 'unread'
  path: string
  fault: InputFault
}

/** A file that stands on the command line, and that its configuration has ignored. */
interface Ignored {
  kind: 'ignored'
  path: string
  /** The configuration file. */
  by: string
}

export type Input = Source | Unread | Ignored

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

/** Says on standard error what is wrong with drafts; what is wrong with a configuration is said once for all. */
export class Complainer {
  readonly #said = new Set<string>()

  unread({ path, fault: { code, message } }: Omit<Unread, 'kind'>): void {
    if (code !== 'configuration') complain(`${path}: ${message}`)
    else if (!this.#said.has(message)) {
      complain(message)
      this.#said.add(message)
    }
  }

  ignored({ path, by }: Ignored): void {
    complain(`${path} is not read: ${by} ignores it`)
  }
}

/**
 * The configuration of a run.
 *
 * @param layers what the flags say, above all configuration files
 * @param names the names register to use instead of those of the configuration
 */
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

/** The files that a command line names, each once, in that order. */
export async function targetsOf(
  paths: readonly string[],
  values: Values<typeof DRAFT_FLAGS>,
): Promise<Target[]> {
  const targets: Target[] = []
  for await (const target of findTargets(paths)) {
    const unmatched = target.fault !== null && UNMATCHED.has(target.fault.code)
    if (!unmatched || !values['no-error-on-unmatched-pattern']) targets.push(target)
  }
  return targets
}

/** What a run reads, and how. */
export interface Reading {
  /** As they stand on the command line. */
  paths: readonly string[]
  targets: readonly Target[]
  values: Values<typeof DRAFT_FLAGS>
  configuration: Configuration
}

/** Reads files, one after the other, each when it is asked for. */
export async function* readInputs({ paths, targets, values, configuration }: Reading): AsyncGenerator<Input> {
  let ignoredBy: string | null = null
  let count = 0
  for (const target of targets) {
    const input = await readTarget(target, values, configuration)
    const passedOver = input.kind === 'ignored' && !target.named
    if (passedOver) ignoredBy ??= input.by
    else yield input
    if (input.kind !== 'ignored') count++
  }
  if (count === 0 && ignoredBy !== null && !values['no-error-on-unmatched-pattern']) {
    const message = `${ignoredBy} ignores every draft there`
    yield { kind: 'unread', path: paths.join(' '), fault: { code: 'no-drafts', message } }
  }
}

async function readTarget(
  target: Target,
  values: Values<typeof DRAFT_FLAGS>,
  configuration: Configuration,
): Promise<Input> {
  const isStdin = target.path === STDIN
  const path = isStdin ? (values['stdin-filename'] ?? STDIN) : target.path
  if (target.fault) return { kind: 'unread', path, fault: target.fault }
  try {
    const { settings, ignored, file } = await configuration.of(path === STDIN ? null : path)
    if (ignored) return { kind: 'ignored', path, by: relative('', file ?? '') }
    return { kind: 'source', path, bytes: await bytesOfTarget(target), isStdin, settings }
  } catch (error) {
    return { kind: 'unread', path, fault: faultOf(error) }
  }
}

/** A draft, or why there is none. */
export type DraftInput =
  | { path: string; draft: Draft; fault: null }
  | { path: string; draft: null; fault: InputFault }

/** Reads the drafts that a command line names, one after the other. What cannot be read is said on standard error. */
export async function* readDrafts(
  paths: readonly string[],
  values: Values<typeof DRAFT_FLAGS>,
): AsyncGenerator<DraftInput> {
  const complainer = new Complainer()
  const configuration = configurationOf(values, [])
  const targets = await targetsOf(paths, values)
  for await (const input of readInputs({ paths, targets, values, configuration })) {
    const { path } = input
    if (input.kind === 'ignored') complainer.ignored(input)
    else if (input.kind === 'unread') {
      complainer.unread(input)
      yield { path, draft: null, fault: input.fault }
    } else {
      try {
        yield { path, draft: await draftOf(input.bytes, path), fault: null }
      } catch (error) {
        const fault = faultOf(error)
        complainer.unread({ path, fault })
        yield { path, draft: null, fault }
      }
    }
  }
}
