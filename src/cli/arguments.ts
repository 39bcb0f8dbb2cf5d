import { parseArgs } from 'node:util'
import { nearest } from '../lint/nearest.ts'
import type { Flag } from './flags.ts'
import { UsageError } from './usage-error.ts'

export type Flags = Readonly<Record<string, Flag>>

/** The value of each flag that was given. */
export type Values<F extends Flags> = {
  -readonly [K in keyof F]?: F[K] extends { type: 'boolean' }
    ? true
    : F[K] extends { multiple: true }
      ? string[]
      : string
}

export interface Arguments<F extends Flags> {
  values: Values<F>
  positionals: string[]
  /** The names of the flags, one for each time one was given, in their order. */
  given: string[]
}

function unknownFlag(rawName: string, name: string, flags: Flags): UsageError {
  const near = nearest(name, Object.keys(flags))
  const advice = near === null ? 'see copydesk --help' : `did you mean --${near}?`
  return new UsageError(`unknown flag ${rawName}: ${advice}`)
}

function tokensOf(args: readonly string[], flags: Flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  )
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** The first word of a command line that is neither a flag nor a flag's value, and its index. */
export function firstPositional(
  args: readonly string[],
  flags: Flags,
): { value: string; index: number } | null {
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'option-terminator') return null
    if (token.kind === 'positional') return token
  }
  return null
}

/**
 * Reads a command line.
 *
 * @param args the words behind the command's name
 * @throws {UsageError} for an unknown flag, a flag without its value, a value where none belongs
 */
export function parseArguments<const F extends Flags>(args: readonly string[], flags: F): Arguments<F> {
  const values: Record<string, true | string | string[]> = {}
  const positionals: string[] = []
  const given: string[] = []
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (!flag) throw unknownFlag(rawName, name, flags)
    given.push(name)
    if (flag.type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`)
      values[name] = true
    } else {
      // “--rule --quiet”: the value was forgotten; one that begins with a dash can be given as --rule=-x.
      const isFlag = !inlineValue && (value?.length ?? 0) > 1 && value?.startsWith('-')
      // An empty one comes from a variable that is not set.
      const forgotten = value === undefined || value === '' || isFlag
      if (forgotten) throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value ?? 'VALUE'}`)
      const before = values[name]
      if (flag.multiple) values[name] = Array.isArray(before) ? [...before, value] : [value]
      else values[name] = value
    }
  }
  return { values: values as Values<F>, positionals, given }
}

/**
 * One of the words a flag can have.
 *
 * @throws {UsageError} when it is none of them
 */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const near = nearest(value, known)
  const advice = near === null ? `it is one of ${known.join(', ')}` : `did you mean ‘${near}’?`
  throw new UsageError(`unknown ${flag} ‘${value}’: ${advice}`)
}
