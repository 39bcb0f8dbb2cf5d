import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { BIN, copydesk, environment, folder, type Record, type Run } from './command.ts'
import { inProcess } from './in-process.ts'

/** Enough for three threads. */
const MANY = 150

const GAP =
  'The library on TK Street will open again on Monday. About 900 staff have left the port of Ardmore.\n'

/** Drafts of unequal length, so that threads overtake each other. */
function drafts(): { [path: string]: string | Uint8Array } {
  return Object.fromEntries(
    Array.from({ length: MANY }, (_, i) => {
      const ending = ['txt', 'md', 'html'][i % 3]
      const paragraph = ending === 'html' ? `<p>${GAP}</p>\n` : `${GAP}\n`
      return [`desk/${String(i).padStart(3, '0')}.${ending}`, paragraph.repeat((i * 7) % 5)]
    }),
  )
}

const threads = (cwd: string, count: number, ...args: string[]): Run =>
  copydesk(cwd, ['--concurrency', String(count), ...args])

/** The same without a thread, nor a process. */
const alone = (cwd: string, ...args: string[]): Promise<Run> =>
  inProcess(cwd, ['--concurrency', '1', ...args])

test('reports are the same whatever the number of threads', () => {
  const cwd = folder({
    ...drafts(),
    'copydesk.yml':
      'rules:\n  placeholder: error\noverrides:\n  - files: "*5.txt"\n    rules:\n      placeholder: off\n',
    'names.yml': 'people:\n  - name: Nadia Rahimi\n    wrong: [Nadya Rahimi]\n',
    'desk/000.txt': 'Nadya Rahimi spoke.\n',
    'desk/050.txt': new Uint8Array([0x41, 0xff]),
  })
  const formats = ['json', 'pretty', 'html', 'sarif', 'rdjson']
  const reports = (count: number) => {
    const outputs = formats.flatMap((format) => ['-f', format, '-o', `${count}.${format}`])
    const run = threads(cwd, count, ...outputs, '--statistics', 'desk', 'missing.txt')
    return { run, texts: formats.map((format) => readFileSync(join(cwd, `${count}.${format}`), 'utf8')) }
  }
  const one = reports(1)
  expect(one.run.status).toBe(2)
  expect(one.texts[0]).toContain('Nadya Rahimi')
  expect(reports(2)).toEqual(one)
  expect(reports(3)).toEqual(one)
})

test('a draft that takes all memory of a thread is a fault of that draft', () => {
  const cwd = folder({
    ...drafts(),
    'desk/060.txt': 'The library on Quay Street opens. About 900 staff have left, she said. '.repeat(45_000),
  })
  const { status, stdout, stderr } = copydesk(cwd, ['--concurrency', '2', '-f', 'ndjson', 'desk'], {
    env: { NODE_OPTIONS: '--max-old-space-size=48' },
  })
  expect(stderr).toBe('copydesk: desk/060.txt: there is not enough memory to check it\n')
  expect(status).toBe(2)
  const reports = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)
  expect(reports.filter(({ error }) => error)).toMatchObject([
    { path: 'desk/060.txt', error: { code: 'out-of-memory' } },
  ])
  expect(reports.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(90)
})

test('names of a run, a baseline and fixes are the same with threads', async () => {
  const files = {
    ...drafts(),
    'desk/a.txt': 'Mayor Nadia Rahimi opened the bridge. Rahimi left. Nadia Rahimi smiled.\n',
    'desk/b.txt': 'Nadia Rahimi will not stand again.\n',
    'desk/c.txt': 'Nadya Rahimi resigned on Monday.\n',
  }
  const cwd = folder(files)
  const scope = ['--scope', 'run', '-f', 'ndjson', 'desk']
  const one = await alone(cwd, ...scope)
  expect(one.stdout).toContain('Nadya Rahimi')
  expect(threads(cwd, 2, ...scope)).toEqual(one)
  threads(cwd, 2, '--baseline', 'known.json', '--update-baseline', 'desk')
  writeFileSync(join(cwd, 'desk/c.txt'), 'The quay on TK Street is shut.\n')
  const known = ['--baseline', 'known.json', '-f', 'ndjson', 'desk']
  expect(threads(cwd, 2, ...known)).toEqual(await alone(cwd, ...known))
  const dry = ['--fix-dry-run', '--unsafe-fixes', '-f', 'ndjson', 'desk']
  expect(threads(cwd, 2, ...dry)).toEqual(await alone(cwd, ...dry))
})

test('a number of threads that is none', async () => {
  const cwd = folder({ 'a.txt': GAP })
  for (const value of ['0', 'two', '1.5', '10000']) {
    expect(await inProcess(cwd, ['--concurrency', value, 'a.txt'])).toMatchObject({
      status: 2,
      stderr: `copydesk: --concurrency takes a number of threads, not ‘${value}’\n`,
    })
  }
})

test('drafts that change or vanish between the listing and the reading', async () => {
  const cwd = folder({ ...drafts(), 'last.txt': GAP })
  // Everything is listed, and then the reading waits for standard input, behind which a draft stands.
  const child = spawn(process.execPath, [BIN, '-f', 'ndjson', 'desk', '-', 'last.txt'], {
    cwd,
    env: environment(),
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await expect.poll(() => stdout.split('\n').length, { timeout: 90_000 }).toBeGreaterThan(90)
  rmSync(join(cwd, 'last.txt'))
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.stdin.end(GAP)
  expect(await ended).toBe(2)
  expect(stderr).toBe('copydesk: last.txt: no such file or folder\n')
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(MANY + 2)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ path: 'last.txt', error: { code: 'not-readable' } })
})
