import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command, as it is installed. */
export const BIN = fileURLToPath(new URL('../../dist/bin/copydesk.js', import.meta.url))

/** Milliseconds after which the command hangs: none of what is asked of it here takes nearly that long. */
const HANGS = 110_000

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
    timeout: HANGS,
    killSignal: 'SIGKILL',
  })
  return { status, stdout, stderr }
}

/** A user without any right of its own. */
const NOBODY = { uid: 65534, gid: 65534 }

let open: string | undefined

/** The command where nobody can read it: the project may stand in a folder that is closed to all but its owner. */
function binForNobody(): string {
  const read = ['-e', `fs.accessSync(${JSON.stringify(BIN)})`]
  if (spawnSync(process.execPath, read, { ...NOBODY, cwd: '/' }).status === 0) return BIN
  if (open === undefined) {
    const copy = mkdtempSync(join(tmpdir(), 'copydesk-open-'))
    process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
    const root = fileURLToPath(new URL('../..', import.meta.url))
    for (const name of ['package.json', 'dist'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    spawnSync('chmod', ['-R', 'a+rX', copy])
    open = join(copy, 'dist', 'bin', 'copydesk.js')
  }
  return open
}

/** Runs the command as somebody to whom something can be denied; to the super-user nothing is. */
export function asNobody(cwd: string, args: readonly string[]): Run {
  const isRoot = process.getuid?.() === 0
  const { status, stdout, stderr } = spawnSync(process.execPath, [isRoot ? binForNobody() : BIN, ...args], {
    cwd,
    env: environment(),
    encoding: 'utf8',
    ...(isRoot ? NOBODY : {}),
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
