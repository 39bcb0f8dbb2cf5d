import { readFile } from 'node:fs/promises'
import { encode } from '../draft/decode.ts'
import type { FixLevel } from '../lint/fix-edits.ts'
import type { Values } from './arguments.ts'
import { reasonOf } from './fault.ts'
import type { FIX_FLAGS } from './flags.ts'
import type { Source } from './inputs.ts'
import { standardOutput } from './output.ts'
import { placeOf, stageFile } from './staged-file.ts'
import { UsageError } from './usage-error.ts'

/** What is to become of fixes. */
export interface Fixing {
  mode: 'fix' | 'fix-dry-run' | 'diff'
  level: FixLevel
}

const MODES = ['fix', 'fix-dry-run', 'diff'] as const

/**
 * What the flags say of fixes; null: none are put in.
 *
 * @throws {UsageError} when they do not go together
 */
export function fixingOf(values: Values<typeof FIX_FLAGS>): Fixing | null {
  const [mode, other] = MODES.filter((one) => values[one])
  if (mode && other) throw new UsageError(`--${mode} and --${other} do not go together`)
  if (mode) return { mode, level: values['unsafe-fixes'] ? 'unsafe' : 'safe' }
  if (values['unsafe-fixes']) {
    throw new UsageError('--unsafe-fixes goes with --fix, --fix-dry-run or --diff')
  }
  return null
}

/** Fixes that could not be written. The message does not name the file. */
export class FixError extends Error {
  override readonly name = 'FixError'
}

async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const place = await placeOf(path)
  if (!place.found) throw new FixError('it is gone')
  const file = await stageFile(place)
  try {
    await file.write(after)
    // As late as can be: what somebody else has written meanwhile is theirs.
    if (!Buffer.from(before).equals(await readFile(place.path)))
      throw new FixError('it was changed meanwhile')
  } catch (error) {
    await file.abandon()
    throw error
  }
  await file.commit()
}

/**
 * Writes the mended text of a draft where the draft came from: over its file, whose encoding, mode and links
 * stay as they are, or to standard output.
 *
 * @throws {FixError} when that cannot be done; the file is then as it was
 */
export async function writeFixed({ path, isStdin, bytes }: Source, text: string): Promise<void> {
  const after = encode(text, bytes)
  if (isStdin) return standardOutput().write(after)
  if (Buffer.from(bytes).equals(after)) return
  try {
    await replaceFile(path, bytes, after)
  } catch (error) {
    const reason = error instanceof FixError ? error.message : reasonOf(error)
    throw new FixError(`the fixes could not be written: ${reason}`)
  }
}
