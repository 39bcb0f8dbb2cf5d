import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command, as it is installed. */
export const BIN = fileURLToPath(new URL('../../dist/bin/copydesk.js', import.meta.url))

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** A file in the report of `--format json`. */
export interface Record {
  path: string
  findings: {
    rule: string
    severity: string
    actual: string
    start: { offset: number }
    end: { offset: number }
  }[]
  suppressed: number
  error: { code: string; message: string } | null
}

/** An environment in which nothing says anything about colour. */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...more }
}

/** Runs the command as a process in a folder. */
export function copydesk(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Run {
  if (!existsSync(BIN)) throw new Error('the command is not built: npm run build')
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

/** Runs the command and reads what it says in JSON. */
export function records(
  cwd: string,
  args: readonly string[],
  options?: { input?: string | Uint8Array },
): Record[] {
  return JSON.parse(copydesk(cwd, ['--format', 'json', ...args], options).stdout) as Record[]
}

/** A folder with files in it that is gone when the test is over. */
export function folder(files: { [path: string]: string | Uint8Array } = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}
