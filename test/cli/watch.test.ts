import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import { BIN, copydesk, environment, folder } from './command.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'
const CLEAN = 'The library on Quay Street will open again on Monday.\n'

function watched(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [BIN, '--watch', '-f', 'ndjson', ...args], {
    cwd,
    env: environment(),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const out = { text: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (out.text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (out.errors += chunk.toString()))
  const next = async (lines: number): Promise<[path: string, found: number][]> => {
    await expect
      .poll(() => out.text.split('\n').length - 1, { timeout: 90_000 })
      .toBeGreaterThanOrEqual(lines)
    const read = out.text.trimEnd().split('\n')
    out.text = ''
    return read.map((line) => {
      const { path, findings } = JSON.parse(line) as { path: string; findings: unknown[] }
      return [path, findings.length]
    })
  }
  const ready = () => expect.poll(() => out.errors, { timeout: 90_000 }).toContain('waiting for changes')
  return { child, out, next, ready }
}

test('what changes is checked again, and everything when the configuration does', async () => {
  const cwd = folder({ 'desk/a.txt': GAP, 'desk/b.txt': CLEAN, 'notes.txt': GAP })
  const { child, out, next, ready } = watched(cwd, 'desk')
  await ready()
  expect(await next(2)).toEqual([
    ['desk/a.txt', 1],
    ['desk/b.txt', 0],
  ])
  writeFileSync(join(cwd, 'desk/b.txt'), GAP)
  expect(await next(1)).toEqual([['desk/b.txt', 1]])
  mkdirSync(join(cwd, 'desk/late'))
  writeFileSync(join(cwd, 'desk/late/c d.md'), GAP)
  expect(await next(1)).toEqual([['desk/late/c d.md', 1]])
  rmSync(join(cwd, 'desk/a.txt'))
  writeFileSync(join(cwd, 'copydesk.yml'), 'rules:\n  placeholder: off\n')
  expect(await next(2)).toEqual([
    ['desk/b.txt', 0],
    ['desk/late/c d.md', 0],
  ])
  // A mistake is said, and does not end the watch.
  writeFileSync(join(cwd, 'copydesk.yml'), 'rulse: {}\n')
  await expect.poll(() => out.errors, { timeout: 90_000 }).toContain('unknown key ‘rulse’')
  await next(2)
  writeFileSync(join(cwd, 'copydesk.yml'), 'style: neutral\n')
  expect(await next(2)).toEqual([
    ['desk/b.txt', 1],
    ['desk/late/c d.md', 1],
  ])
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
})

test.each([
  [['--fix', 'a.txt'], '--watch and --fix do not go together'],
  [['-'], '--watch is about files, and not about standard input'],
])('--watch with %j', (args, message) => {
  const run = copydesk(folder({ 'a.txt': GAP }), ['--watch', ...args])
  expect(run).toEqual({ status: 2, stdout: '', stderr: `copydesk: ${message}\n` })
})

const hasScript = spawnSync('script', ['--version']).status === 0

test.runIf(hasScript)('how far a run is stands on a terminal only, and is gone at its end', () => {
  const drafts = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`desk/${i}.txt`, GAP.repeat(200)]))
  const cwd = folder(drafts)
  const line = `'${process.execPath}' '${BIN}' --concurrency 1 -f ndjson desk >report.ndjson`
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: environment({ TERM: 'xterm' }),
  })
  expect(stdout).toMatch(/\r\d+ of 120 drafts/)
  expect(stdout.endsWith('\r\u001B[K')).toBe(true)
  expect(copydesk(cwd, ['--concurrency', '1', '-f', 'ndjson', 'desk']).stderr).toBe('')
})
