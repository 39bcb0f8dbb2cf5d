import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder, records, type Record } from './command.ts'
import { inProcess, recordsInProcess } from './in-process.ts'

const CLEAN = 'The library on Quay Street will open again on Monday.\n'
const GAP = 'The library on TK Street will open again on Monday.\n'

const pathsOf = (list: readonly { path: string }[]) => list.map(({ path }) => path)
const pathsIn = async (cwd: string, args: readonly string[]) => pathsOf(await recordsInProcess(cwd, args))

const severitiesIn = (list: readonly Record[]) =>
  list.map(({ findings }) => findings.map(({ severity }) => severity).join())

test('a clean draft: exit 0', () => {
  const cwd = folder({ 'a.txt': CLEAN })
  expect(copydesk(cwd, ['a.txt'])).toEqual({ status: 0, stdout: '1 draft: nothing to query\n', stderr: '' })
})

test('a finding at error: exit 1, with line and column', () => {
  const cwd = folder({ 'a.txt': `${CLEAN}\n${GAP}` })
  const { status, stdout, stderr } = copydesk(cwd, ['a.txt'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/^a\.txt\n3:16 error “TK” is not copy yet.* placeholder\n/)
  expect(stdout).toMatch(/\n\n1 draft: 1 error\n$/)
})

test('severities, --quiet, --max-warnings, --exit-zero', async () => {
  const cwd = folder({ 'a.txt': GAP })
  const warn = ['--rule', 'placeholder=warning', 'a.txt']
  expect(copydesk(cwd, warn)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 draft: 1 warning'),
  })
  expect((await inProcess(cwd, ['--max-warnings', '1', ...warn])).status).toBe(0)
  expect(copydesk(cwd, ['--max-warnings', '0', ...warn])).toMatchObject({
    status: 1,
    stderr: 'copydesk: too many warnings: 1, with --max-warnings 0\n',
  })
  // Warnings that are not shown count all the same.
  expect(await inProcess(cwd, ['--quiet', '--max-warnings', '0', ...warn])).toMatchObject({
    status: 1,
    stdout: '1 draft: no errors; 1 not shown\n',
  })
  const ruled = (...severities: string[]) =>
    inProcess(cwd, [...severities.flatMap((one) => ['--rule', `placeholder=${one}`]), 'a.txt'])
  expect((await ruled('info')).stdout).toContain('1 draft: 1 info')
  expect((await ruled('off')).stdout).toBe('1 draft: nothing to query\n')
  expect((await ruled('off', 'error')).status).toBe(1)
  expect(copydesk(cwd, ['--exit-zero', 'a.txt'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('TK'),
  })
  expect((await inProcess(cwd, ['--exit-zero', 'missing.txt'])).status).toBe(2)
})

test('--format json and ndjson', () => {
  const cwd = folder({ 'a.txt': GAP, 'b.txt': CLEAN })
  const [first, second, ...others] = records(cwd, ['a.txt', 'b.txt'])
  expect(others).toEqual([])
  expect(first).toEqual({
    path: 'a.txt',
    findings: [
      {
        rule: 'placeholder',
        severity: 'error',
        message: expect.stringContaining('“TK”'),
        start: { line: 1, column: 16, offset: 15 },
        end: { line: 1, column: 18, offset: 17 },
        actual: 'TK',
        expected: [],
        fix: null,
        related: [],
        url: expect.stringContaining('placeholder'),
      },
    ],
    suppressed: 0,
    error: null,
  })
  expect(second).toEqual({ path: 'b.txt', findings: [], suppressed: 0, error: null })
  const lines = copydesk(cwd, ['--format=ndjson', 'a.txt', 'b.txt']).stdout.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([first, second])
})

test('--format full underlines the words', () => {
  const cwd = folder({ 'a.txt': GAP })
  const { stdout } = copydesk(cwd, ['-f', 'full', 'a.txt'])
  const [head, line, marks] = stdout.split('\n')
  expect(head).toBe('a.txt:1:16 error placeholder')
  expect(line).toBe(`1 | ${GAP.trimEnd()}`)
  expect(marks).toBe('  |                ^^')
  expect(stdout).toContain('copydesk explain placeholder')
})

test('folders: drafts below them, sorted; neither node_modules nor dot folders', async () => {
  const cwd = folder({
    'desk/b.md': CLEAN,
    'desk/a.txt': CLEAN,
    'desk/court/c.html': '<p>The court sits.</p>',
    'desk/court/D.HTM': '<p>The court sits.</p>',
    'desk/e.markdown': CLEAN,
    'desk/picture.png': 'x',
    'desk/node_modules/x/readme.md': GAP,
    'desk/.git/x.txt': GAP,
    'desk/.hidden.txt': GAP,
  })
  expect(pathsOf(records(cwd, ['desk']))).toEqual([
    'desk/a.txt',
    'desk/b.md',
    'desk/court/D.HTM',
    'desk/court/c.html',
    'desk/e.markdown',
  ])
  expect(await pathsIn(join(cwd, 'desk'), ['.'])).toContain('court/c.html')
  expect(await pathsIn(join(cwd, 'desk', 'court'), ['..'])).toContain('../a.txt')
})

test('globs, and names that look like globs', async () => {
  const cwd = folder({
    'desk/a.txt': CLEAN,
    'desk/b.story': CLEAN,
    'desk/c.png': 'x',
    'desk/x/d.md': CLEAN,
    '[id].md': CLEAN,
  })
  expect(await pathsIn(cwd, ['desk/*'])).toEqual(['desk/a.txt'])
  expect(pathsOf(records(cwd, ['desk/**/*.{txt,md}']))).toEqual(['desk/a.txt', 'desk/x/d.md'])
  expect(await pathsIn(cwd, ['desk/*.story'])).toEqual(['desk/b.story'])
  expect(await pathsIn(cwd, [join(cwd, 'desk/*.txt')])).toEqual([join(cwd, 'desk/a.txt')])
  expect(await pathsIn(cwd, ['[id].md'])).toEqual(['[id].md'])
})

test('a draft that is named twice is read once', () => {
  const cwd = folder({ 'desk/a.txt': CLEAN, 'desk/b.txt': CLEAN })
  expect(pathsOf(records(cwd, ['desk/b.txt', './desk/b.txt', 'desk', 'desk/*.txt']))).toEqual([
    'desk/b.txt',
    'desk/a.txt',
  ])
})

test('standard input', () => {
  const cwd = folder()
  expect(records(cwd, ['-'], { input: GAP })).toMatchObject([{ path: '-', findings: [{ actual: 'TK' }] }])
  const html = { input: `<p>${GAP}</p><pre>TK</pre>` }
  expect(records(cwd, ['--stdin-filename', 'desk/a.html', '-'], html)).toMatchObject([
    { path: 'desk/a.html', findings: [{ actual: 'TK', start: { offset: 18 } }] },
  ])
  expect(records(cwd, ['--stdin-filename', 'a.txt'], { input: GAP })).toMatchObject([{ path: 'a.txt' }])
})

test('configuration: the nearest file, --config, --no-config', async () => {
  const cwd = folder({
    'a.txt': GAP,
    'copydesk.yml': 'rules:\n  placeholder: off\n',
    'strict.yml': 'rules:\n  placeholder: warning\n',
    'desk/copydesk.yml': 'rules:\n  placeholder: info\n',
    'desk/b.txt': GAP,
  })
  const severities = async (...args: string[]) => severitiesIn(await recordsInProcess(cwd, args))
  expect(severitiesIn(records(cwd, ['a.txt', 'desk']))).toEqual(['', 'info'])
  expect(await severities('--config', 'strict.yml', 'a.txt', 'desk')).toEqual(['warning', 'warning'])
  expect(await severities('--no-config', 'a.txt', 'desk')).toEqual(['error', 'error'])
  expect(await severities('--rule', 'placeholder=error', 'a.txt', 'desk')).toEqual(['error', 'error'])
})

test('ignored drafts are not read; one that is named is said', () => {
  const cwd = folder({ 'copydesk.yml': 'ignore: archive/\n', 'archive/a.txt': GAP, 'b.txt': CLEAN })
  expect(copydesk(cwd, ['.'])).toEqual({ status: 0, stdout: '1 draft: nothing to query\n', stderr: '' })
  expect(copydesk(cwd, ['archive/a.txt', 'b.txt'])).toEqual({
    status: 0,
    stdout: '1 draft: nothing to query\n',
    stderr: 'copydesk: archive/a.txt is not read: copydesk.yml ignores it\n',
  })
})

test('--output-file', () => {
  const cwd = folder({ 'a.txt': GAP, 'report.json': 'an older and much longer report'.repeat(100) })
  const { status, stdout } = copydesk(cwd, ['-f', 'json', '-o', 'report.json', 'a.txt'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject([{ path: 'a.txt' }])
  expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'report.json'])
})

test('--output-file leaves the old report alone when the new one fails', () => {
  const cwd = folder({ 'a.txt': GAP, 'report.txt': 'old' })
  expect(copydesk(cwd, ['-o', 'none/report.txt', 'a.txt'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: none/report.txt could not be written: no such file or folder\n',
  })
  expect(existsSync(join(cwd, 'none'))).toBe(false)
  expect(copydesk(cwd, ['-o', '.', 'a.txt']).stderr).toBe(
    'copydesk: . could not be written: it is a folder\n',
  )
  expect(copydesk(cwd, ['-o', 'report.txt', '--rule', 'x=error', 'a.txt']).status).toBe(2)
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('old')
})

test('colour: only when asked, no terminal being there', async () => {
  const cwd = folder({ 'a.txt': GAP })
  const colored = async (args: string[], env: NodeJS.ProcessEnv = {}) =>
    (await inProcess(cwd, [...args, 'a.txt'], { env })).stdout.includes('\u001B[')
  expect(copydesk(cwd, ['a.txt']).stdout).not.toContain('\u001B[')
  expect(copydesk(cwd, ['a.txt'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[')
  for (const format of ['pretty', 'full']) {
    expect(await colored(['-f', format])).toBe(false)
    expect(await colored(['-f', format, '--color'])).toBe(true)
    expect(await colored(['-f', format], { FORCE_COLOR: '1' })).toBe(true)
    expect(await colored(['-f', format, '--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await colored(['-f', format, '--color'], { NO_COLOR: '1' })).toBe(true)
    expect(await colored(['-f', format], { FORCE_COLOR: '0' })).toBe(false)
  }
  expect(await colored(['-f', 'json', '--color'])).toBe(false)
})
