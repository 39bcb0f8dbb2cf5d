import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { asNobody, BIN, copydesk, environment, folder, records } from './command.ts'
import { inProcess } from './in-process.ts'

/** A mark that is turned the wrong way: its fix is unsafe. */
const TURNED = 'The mayor, Ann Tolley, said: ”We open on Monday.”\n'
const MENDED = 'The mayor, Ann Tolley, said: “We open on Monday.”\n'
const FIX = ['--fix', '--unsafe-fixes']

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

test('--fix puts in safe fixes only; with --unsafe-fixes the others too', () => {
  const cwd = folder({ 'a.txt': TURNED })
  expect(copydesk(cwd, ['a.txt']).stdout).toContain('1 to fix with --fix --unsafe-fixes')
  expect(copydesk(cwd, ['--fix', 'a.txt']).stdout).not.toContain('fixed')
  expect(read(cwd, 'a.txt')).toBe(TURNED)
  expect(copydesk(cwd, [...FIX, 'a.txt'])).toEqual({
    status: 0,
    stdout: '1 draft: nothing to query; 1 fixed\n',
    stderr: '',
  })
  expect(read(cwd, 'a.txt')).toBe(MENDED)
  expect(readdirSync(cwd)).toEqual(['a.txt'])
})

test('what is left is reported, with its place in the mended draft', () => {
  const cwd = folder({
    'a.txt': `Mr Khan and ${TURNED}\nThe pier on TK Street opens.\n`,
    'copydesk.yml': 'rules: { mixed-honorifics: off }\n',
  })
  const [record] = records(cwd, [...FIX, 'a.txt'])
  const text = read(cwd, 'a.txt')
  expect(record).toMatchObject({ fixed: 1 })
  expect(record?.findings.map(({ actual }) => actual)).toContain('TK')
  for (const { actual, start, end } of record?.findings ?? []) {
    expect(text.slice(start.offset, end.offset)).toBe(actual)
  }
})

test('--fix-dry-run changes nothing and gives the mended text', () => {
  const cwd = folder({ 'a.txt': TURNED, 'b.txt': MENDED })
  const [first, second] = records(cwd, ['--fix-dry-run', '--unsafe-fixes', 'a.txt', 'b.txt'])
  expect(first).toMatchObject({ findings: [], fixed: 1, output: MENDED })
  expect(second).toMatchObject({ findings: [], fixed: 0 })
  expect(second).not.toHaveProperty('output')
  expect(read(cwd, 'a.txt')).toBe(TURNED)
  expect(copydesk(cwd, ['--fix-dry-run', '--unsafe-fixes', 'a.txt']).stdout).toContain('1 would be fixed')
})

test('--diff prints what git and patch take, and changes nothing', () => {
  const name = 'desk/à la carte.txt'
  const cwd = folder({ [name]: `One.\r\n\r\n${TURNED}The end`, 'b.txt': MENDED })
  const { status, stdout, stderr } = copydesk(cwd, ['--diff', '--unsafe-fixes', 'desk', 'b.txt'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain(`\n-${TURNED}+${MENDED}`)
  expect(read(cwd, name)).toContain(TURNED)
  writeFileSync(join(cwd, 'fixes.patch'), stdout)
  expect(spawnSync('git', ['apply', 'fixes.patch'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0 })
  expect(read(cwd, name)).toBe(`One.\r\n\r\n${MENDED}The end`)
  expect(copydesk(cwd, ['--diff', '--unsafe-fixes', 'desk', 'b.txt'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
})

test('a draft on standard input is printed mended, and the report goes to standard error', () => {
  const cwd = folder()
  const run = copydesk(cwd, [...FIX, '-'], { input: `${TURNED}\nThe pier on TK Street opens.\n` })
  expect(run.status).toBe(1)
  expect(run.stdout).toBe(`${MENDED}\nThe pier on TK Street opens.\n`)
  expect(run.stderr).toMatch(/“TK” is not copy yet[\s\S]*1 draft: 1 error; 1 fixed\n$/)
  expect(copydesk(cwd, [...FIX, '-'], { input: MENDED })).toMatchObject({ status: 0, stdout: MENDED })
  const utf16 = Buffer.from(`\uFEFF${TURNED}`, 'utf16le')
  const { stdout } = spawnSync(process.execPath, [BIN, ...FIX, '-'], { cwd, input: utf16 })
  expect(stdout).toEqual(Buffer.from(`\uFEFF${MENDED}`, 'utf16le'))
})

test.each([
  ['a byte order mark', Buffer.from(`\uFEFF${TURNED}`), Buffer.from(`\uFEFF${MENDED}`)],
  [
    'CRLF and no last line end',
    Buffer.from(`One.\r\n\r\n${TURNED.trimEnd()}`),
    Buffer.from(`One.\r\n\r\n${MENDED.trimEnd()}`),
  ],
  ['UTF-16LE', Buffer.from(`\uFEFF${TURNED}`, 'utf16le'), Buffer.from(`\uFEFF${MENDED}`, 'utf16le')],
  [
    'UTF-16BE',
    Buffer.from(`\uFEFF${TURNED}`, 'utf16le').swap16(),
    Buffer.from(`\uFEFF${MENDED}`, 'utf16le').swap16(),
  ],
])('%s stays', async (_, before, after) => {
  const cwd = folder({ 'a.txt': before })
  expect((await inProcess(cwd, [...FIX, 'a.txt'])).status).toBe(0)
  expect(readFileSync(join(cwd, 'a.txt'))).toEqual(after)
})

test('mode and links stay', () => {
  const cwd = folder({ 'real/a.txt': TURNED })
  chmodSync(join(cwd, 'real/a.txt'), 0o640)
  symlinkSync('real/a.txt', join(cwd, 'link.txt'))
  expect(copydesk(cwd, [...FIX, 'link.txt']).status).toBe(0)
  expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
  expect(read(cwd, 'real/a.txt')).toBe(MENDED)
  expect(statSync(join(cwd, 'real/a.txt')).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(cwd, 'real'))).toEqual(['a.txt'])
})

test('a draft without faults is not written at all', () => {
  const cwd = folder({ 'a.txt': MENDED })
  const before = statSync(join(cwd, 'a.txt'))
  expect(copydesk(cwd, [...FIX, 'a.txt']).status).toBe(0)
  expect(statSync(join(cwd, 'a.txt'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
})

test('a draft that may not be written is an error; the others are mended', () => {
  const cwd = folder({ 'a.txt': TURNED, 'b.txt': TURNED, 'locked/c.txt': TURNED })
  for (const name of ['.', 'b.txt', 'locked/c.txt']) chmodSync(join(cwd, name), 0o777)
  chmodSync(join(cwd, 'a.txt'), 0o444)
  chmodSync(join(cwd, 'locked'), 0o555)
  const run = asNobody(cwd, [...FIX, '.'])
  chmodSync(join(cwd, 'locked'), 0o755)
  expect(run.status).toBe(2)
  expect(run.stderr).toBe(
    'copydesk: a.txt: the fixes could not be written: permission denied\n' +
      'copydesk: locked/c.txt: the fixes could not be written: permission denied\n',
  )
  expect(run.stdout).toMatch(/3 drafts: 2 warnings; 1 fixed; .*2 could not be written\n$/)
  expect(read(cwd, 'a.txt')).toBe(TURNED)
  expect(read(cwd, 'b.txt')).toBe(MENDED)
  expect(read(cwd, 'locked/c.txt')).toBe(TURNED)
})

test.each([
  ['changed', `writeFileSync('a.txt', 'Somebody else was here.\\n')`, 'it was changed meanwhile'],
  ['gone', `rmSync('a.txt')`, 'no such file or folder'],
])('a draft that is %s between reading and writing is left so', (_, action, reason) => {
  // A configuration is code that runs in the process: this one acts when the new file is begun.
  const config = `
    import { promises, rmSync, writeFileSync } from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { open } = promises
    promises.open = (path, flags, ...more) => {
      if (flags === 'wx') ${action}
      return open(path, flags, ...more)
    }
    syncBuiltinESMExports()
    export default {}`
  const cwd = folder({ 'a.txt': TURNED, 'copydesk.config.mjs': config })
  const run = copydesk(cwd, [...FIX, 'a.txt'])
  expect(run.stderr).toBe(`copydesk: a.txt: the fixes could not be written: ${reason}\n`)
  expect(run.status).toBe(2)
  if (existsSync(join(cwd, 'a.txt'))) expect(read(cwd, 'a.txt')).toBe('Somebody else was here.\n')
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.runIf(process.platform === 'linux')('a full disk leaves the old draft', () => {
  const long = `${TURNED}\n${'The pier opens on Monday, the mayor said. '.repeat(500)}\n`
  const cwd = folder({ 'a.txt': long, 'b.txt': TURNED })
  // A limit on the size of a file fails in the middle of writing, as a disk does that runs full.
  const line = `ulimit -f 8; "$0" "$@"`
  const args = ['-c', line, process.execPath, BIN, ...FIX, 'a.txt', 'b.txt']
  const run = spawnSync('sh', args, { cwd, encoding: 'utf8', env: environment() })
  expect(run.stderr).toMatch(/^copydesk: a\.txt: the fixes could not be written: .+\n$/)
  expect(run.status).toBe(2)
  expect(read(cwd, 'a.txt')).toBe(long)
  expect(read(cwd, 'b.txt')).toBe(MENDED)
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
})

/** A configuration that interrupts the command at a moment of writing the tenth draft: it is code that runs in it. */
const interruptedAt = (moment: string): string => `
  import { promises } from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  import { setTimeout } from 'node:timers/promises'
  const { open, rename } = promises
  let count = 0
  const at = async (moment) => {
    if (count !== 10 || moment !== ${JSON.stringify(moment)}) return
    process.kill(process.pid, 'SIGINT')
    await setTimeout(60_000)
  }
  promises.open = async (path, flags, ...more) => {
    const handle = await open(path, flags, ...more)
    if (flags !== 'wx') return handle
    count++
    await at('begun')
    const { writeFile } = handle
    handle.writeFile = async (content) => {
      await writeFile.call(handle, content.slice(0, content.length / 2))
      await at('half written')
      await writeFile.call(handle, content.slice(content.length / 2))
      await at('written')
    }
    return handle
  }
  promises.rename = async (...paths) => {
    await rename(...paths)
    await at('moved to its place')
  }
  syncBuiltinESMExports()
  export default {}`

test.each([
  ['begun', 9, 20],
  ['half written', 9, 20],
  ['half written', 9, 120],
  ['written', 9, 20],
  ['moved to its place', 10, 20],
])('interrupted when a draft is %s, every one is old or new: %i of %i new', async (moment, mended, count) => {
  const names = Array.from({ length: count }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
  const files = Object.fromEntries(names.map((name) => [name, TURNED]))
  const cwd = folder({ ...files, 'copydesk.config.mjs': interruptedAt(moment) })
  const args = [BIN, ...FIX, '--concurrency', '2', '.']
  const child = spawn(process.execPath, args, { cwd, env: environment(), stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
  expect(names.map((name) => read(cwd, name))).toEqual(names.map((_, i) => (i < mended ? MENDED : TURNED)))
  expect(readdirSync(cwd).toSorted()).toEqual([...names, 'copydesk.config.mjs'])
})

test('nobody reads the report: the drafts are mended all the same', () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`)
  const text = `${TURNED}\n${'The pier on TK Street opens.\n\n'.repeat(50)}`
  const cwd = folder(Object.fromEntries(names.map((name) => [name, text])))
  const args = ['-c', '"$0" "$@" | head -1', process.execPath, BIN, ...FIX, '.']
  expect(spawnSync('sh', args, { cwd, encoding: 'utf8', env: environment() }).stderr).toBe('')
  for (const name of names) expect(read(cwd, name)).toContain(MENDED)
})

test('in Markdown and HTML only what reads as it is written is mended', () => {
  const cwd = folder({
    'a.md': `> The mayor, *Ann Tolley*, said: ”We open\n> on Monday.”\n`,
    'b.html': '<p>The mayor, Ann Tolley, said: &rdquo;We open on Monday.”</p>\n',
    'c.html': '<p>The mayor, Ann Tolley, said: ”We open on Monday.”</p>\n',
  })
  const list = records(cwd, [...FIX, '.']) as unknown as {
    path: string
    fixed: number
    findings: unknown[]
  }[]
  expect(list.map(({ path, fixed }) => [path, fixed])).toEqual([
    ['a.md', 1],
    ['b.html', 0],
    ['c.html', 1],
  ])
  expect(read(cwd, 'a.md')).toBe('> The mayor, *Ann Tolley*, said: “We open\n> on Monday.”\n')
  expect(read(cwd, 'b.html')).toContain('&rdquo;')
  expect(list[1]?.findings).toHaveLength(1)
})

test('flags that do not go together', async () => {
  const cwd = folder({ 'a.txt': TURNED })
  for (const args of [
    ['--unsafe-fixes'],
    ['--fix', '--diff'],
    ['--diff', '--fix-dry-run'],
    ['--diff', '-f', 'json'],
  ]) {
    const { status, stdout, stderr } = await inProcess(cwd, [...args, 'a.txt'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^copydesk: .*--.*\n$/)
  }
  mkdirSync(join(cwd, 'empty'))
  expect(existsSync(join(cwd, 'a.txt'))).toBe(true)
})
