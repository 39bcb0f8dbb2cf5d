import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { asNobody, BIN, copydesk, environment, folder, records, type Run } from './command.ts'
import { inProcess, recordsInProcess } from './in-process.ts'

const CLEAN = 'The library on Quay Street will open again on Monday.\n'
const GAP = 'The library on TK Street will open again on Monday.\n'

/** One clear line and no stack trace. */
function expectFault({ status, stderr }: Run, line: RegExp): void {
  expect(stderr).toMatch(line)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(status).toBe(2)
}

test('a draft that cannot be read is said; the others are checked', () => {
  const cwd = folder({
    'a.txt': GAP,
    'b.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
    'c.txt': CLEAN,
  })
  const run = copydesk(cwd, ['-f', 'json', 'a.txt', 'missing.txt', 'b.txt', 'c.txt'])
  expect(run.status).toBe(2)
  expect(run.stderr.trimEnd().split('\n')).toEqual([
    'copydesk: missing.txt: no such file or folder',
    expect.stringMatching(/^copydesk: b\.txt: /),
  ])
  expect(JSON.parse(run.stdout)).toMatchObject([
    { path: 'a.txt', findings: [{ actual: 'TK' }], error: null },
    {
      path: 'missing.txt',
      findings: [],
      suppressed: 0,
      error: { code: 'not-found', message: expect.any(String) },
    },
    { path: 'b.txt', findings: [], error: { code: 'not-text' } },
    { path: 'c.txt', findings: [], error: null },
  ])
  expect(copydesk(cwd, ['missing.txt']).stdout).toBe('0 drafts: 1 could not be read\n')
})

test('paths without drafts', () => {
  const cwd = folder({ 'pictures/a.png': 'x' })
  expectFault(copydesk(cwd, ['pictures']), /^copydesk: pictures: there is no draft in this folder/)
  expectFault(copydesk(cwd, ['*.txt']), /^copydesk: \*\.txt: no file fits this pattern/)
  expect(copydesk(cwd, ['--no-error-on-unmatched-pattern', 'pictures', '*.txt', 'missing.txt'])).toEqual({
    status: 0,
    stdout: '0 drafts\n',
    stderr: '',
  })
  expect(copydesk(cwd, ['--no-error-on-unmatched-pattern', '-f', 'json', 'missing.txt']).stdout).toBe('[]\n')
})

test.each([
  ['binary', new Uint8Array([1, 2, 0, 3]), 'not-text'],
  ['invalid UTF-8', new Uint8Array([0x41, 0xff, 0x42]), 'not-utf8'],
  ['broken UTF-16', new Uint8Array([0xff, 0xfe, 0x41]), 'not-utf16'],
  ['50 MB', new Uint8Array(50 * 2 ** 20).fill(0x61), 'too-large'],
])('%s: a clear line', async (_, bytes, code) => {
  const cwd = folder({ 'a.txt': bytes })
  expectFault(copydesk(cwd, ['a.txt']), /^copydesk: a\.txt: ./)
  expect(await recordsInProcess(cwd, ['a.txt'])).toMatchObject([{ error: { code } }])
  expect(records(cwd, ['-'], { input: bytes })).toMatchObject([{ error: { code } }])
})

test('UTF-16 with a byte order mark is read', () => {
  const cwd = folder({ 'a.txt': new Uint8Array(Buffer.from(`\uFEFF${GAP}`, 'utf16le')) })
  expect(records(cwd, ['a.txt'])).toMatchObject([
    { findings: [{ actual: 'TK', start: { line: 1, offset: 16 } }] },
  ])
})

const ODD = [
  ['a.txt', ''],
  ['a.md', ''],
  ['a.html', ''],
  ['a.txt', '\n\n \n'],
  ['a.html', '<div><p>Unclosed <b>bold <a href="x'],
  ['a.html', '<<<>>></p></p></table><td>'],
  ['a.md', '---\nunclosed: front matter\n'],
  ['a.md', '[a]: <\n\n> > > - ```'],
] as const

test.each(ODD)('%s with %j is a clean draft', async (name, text) => {
  expect(await inProcess(folder({ [name]: text }), [name])).toMatchObject({ status: 0, stderr: '' })
})

test('all of them are clean', () => {
  const cwd = folder(Object.fromEntries(ODD.map(([name, text], i) => [`${i}/${name}`, text])))
  expect(copydesk(cwd, ['.'])).toEqual({
    status: 0,
    stdout: `${ODD.length} drafts: nothing to query\n`,
    stderr: '',
  })
})

test.each([
  [5, 'a.txt'],
  [2, 'a.md'],
  [2, 'a.html'],
])('a line of %i MB in %s', (size, name) => {
  const line = 'The library on Quay Street opens again. '.repeat((size * 2 ** 20) / 40)
  const cwd = folder({ [name]: `${line}The library on TK Street opens.\n` })
  const { status, stdout, stderr } = copydesk(cwd, ['-f', 'full', name])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout.length).toBeLessThan(1000)
})

test('permission denied', () => {
  const cwd = folder({ 'a.txt': CLEAN, 'desk/b.txt': CLEAN })
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'a.txt'), 0)
  chmodSync(join(cwd, 'desk'), 0)
  const run = asNobody(cwd, ['a.txt', 'desk'])
  chmodSync(join(cwd, 'desk'), 0o755)
  expect(run.stderr).toBe('copydesk: a.txt: permission denied\ncopydesk: desk: permission denied\n')
  expect(run.status).toBe(2)
})

test('a folder below that may not be looked into is an error, and the rest is checked', () => {
  const cwd = folder({ 'desk/a.txt': GAP, 'desk/locked/b.txt': CLEAN })
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'desk', 'locked'), 0)
  for (const path of ['desk', 'desk/**/*.txt']) {
    const run = asNobody(cwd, ['-f', 'unix', path])
    expect(run.stderr).toBe('copydesk: desk/locked: permission denied\n')
    expect(run.stdout).toContain('desk/a.txt:1:16: error')
    expect(run.status).toBe(2)
  }
  chmodSync(join(cwd, 'desk', 'locked'), 0o755)
})

test('a run in which every draft is ignored', () => {
  const cwd = folder({ 'copydesk.yml': 'ignore: archive/\n', 'archive/a.txt': GAP, 'b.txt': CLEAN })
  for (const path of ['archive', 'archive/*.txt']) {
    expectFault(copydesk(cwd, [path]), /^copydesk: archive.*: copydesk\.yml ignores every draft there/)
  }
  expect(copydesk(cwd, ['--no-error-on-unmatched-pattern', 'archive'])).toEqual({
    status: 0,
    stdout: '0 drafts\n',
    stderr: '',
  })
  expect(copydesk(cwd, ['archive', 'b.txt']).status).toBe(0)
  // One that is named is said, as a hook does that names what it is given.
  expect(copydesk(cwd, ['archive/a.txt']).status).toBe(0)
})

test('paths with spaces, line ends and other letters; a link that leads in a circle', () => {
  const names = ['a b.txt', 'line\nend.txt', 'Çalışma “ärger”.txt', '-dash.txt']
  const cwd = folder(Object.fromEntries(names.map((name) => [`desk/${name}`, GAP])))
  symlinkSync('.', join(cwd, 'desk', 'circle'))
  symlinkSync('loop.txt', join(cwd, 'desk', 'loop.txt'))
  expect(records(cwd, ['desk']).map(({ path }) => path)).toEqual(
    names.map((name) => `desk/${name}`).toSorted(),
  )
  expect(records(join(cwd, 'desk'), ['--', '-dash.txt', 'line\nend.txt'])).toMatchObject([
    { path: '-dash.txt', error: null },
    { path: 'line\nend.txt', error: null },
  ])
  expectFault(copydesk(cwd, ['desk/loop.txt']), /^copydesk: desk\/loop\.txt: its links lead in a circle/)
})

test.each([
  ['broken YAML', 'rules: [', /^copydesk: .*copydesk\.yml:\d+:\d+/],
  ['an unknown key', 'rulse:\n  placeholder: off\n', /‘rulse’.*copydesk\.yml:1:1.*‘rules’/],
  ['an unknown rule', 'rules:\n  placeholdr: off\n', /‘placeholdr’.*copydesk\.yml:2:3.*‘placeholder’/],
])('a configuration with %s is said once', async (_, config, line) => {
  const cwd = folder({ 'copydesk.yml': config, 'a.txt': GAP, 'b.txt': GAP })
  expectFault(copydesk(cwd, ['a.txt', 'b.txt']), line)
  expect(await recordsInProcess(cwd, ['a.txt', 'b.txt'])).toMatchObject([
    { path: 'a.txt', error: { code: 'configuration' } },
    { path: 'b.txt', error: { code: 'configuration' } },
  ])
})

test('a configuration that is not there', () => {
  expectFault(copydesk(folder({ 'a.txt': GAP }), ['--config', 'house.yml', 'a.txt']), /house\.yml/)
})

/** Runs a line of shell with `copydesk` in it. */
function shell(cwd: string, line: string): Run {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', line.replaceAll('copydesk', `"${process.execPath}" "${BIN}"`)],
    {
      cwd,
      encoding: 'utf8',
      env: environment(),
    },
  )
  return { status, stdout, stderr }
}

test('a pipe that is closed', () => {
  const drafts = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`desk/${i}.txt`, GAP.repeat(40)]))
  const cwd = folder(drafts)
  const { stdout, stderr } = shell(cwd, 'copydesk -f ndjson desk | head -1')
  expect(stderr).toBe('')
  expect(stdout.split('\n')).toHaveLength(2)
  expect(shell(cwd, 'copydesk desk 2>&1 | true')).toEqual({ status: 0, stdout: '', stderr: '' })
})

test.runIf(existsSync('/dev/full'))('a full disk', () => {
  const cwd = folder({ 'a.txt': GAP })
  const full = 'the report could not be written: no space is left on the disk'
  expectFault(shell(cwd, 'copydesk a.txt > /dev/full'), new RegExp(full))
  expectFault(copydesk(cwd, ['-o', '/dev/full', 'a.txt']), /\/dev\/full could not be written: no space/)
  expect(existsSync('/dev/full')).toBe(true)
})

test('an interrupted run leaves nothing of its report behind', async () => {
  const cwd = folder({ 'a.txt': GAP })
  mkdirSync(join(cwd, 'out'))
  const child = spawn(process.execPath, [BIN, '-o', 'out/report.txt', '-'], { cwd, env: environment() })
  const written = () => existsSync(join(cwd, 'out', `.copydesk-${child.pid}-0.tmp`))
  await expect.poll(written, { timeout: 90_000 }).toBe(true)
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  child.kill('SIGTERM')
  expect(await ended).toBe('SIGTERM')
  expect(existsSync(join(cwd, 'out', 'report.txt'))).toBe(false)
  expect(written()).toBe(false)
})
