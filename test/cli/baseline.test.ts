import { spawn } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { asNobody, BIN, copydesk, environment, folder, records } from './command.ts'
import { inProcess, recordsInProcess } from './in-process.ts'

const FIRST = 'The library on TK Street will open again on Monday, the mayor said.\n'
const SECOND = 'The pier below XX Lane is closed until the storm has gone by.\n'
const BASE = ['--baseline', 'base.json']

const read = (cwd: string): string => readFileSync(join(cwd, 'base.json'), 'utf8')
const write = (cwd: string, name: string, text: string) => writeFileSync(join(cwd, name), text)
const actuals = async (cwd: string, ...args: string[]) =>
  (await recordsInProcess(cwd, [...BASE, ...args])).map(({ findings }) =>
    findings.map(({ actual }) => actual),
  )

/** A folder with a baseline of its drafts. */
async function withBaseline(files: { [path: string]: string }): Promise<string> {
  const cwd = folder(files)
  const { status, stderr } = await inProcess(cwd, [...BASE, '--update-baseline', '.'])
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/base\.json now lets \d+ findings? stand/),
  })
  return cwd
}

test('what was there is let stand, wherever it moves; what is new is not', async () => {
  const cwd = await withBaseline({ 'a.txt': `${FIRST}\n${SECOND}` })
  expect(copydesk(cwd, [...BASE, 'a.txt'])).toEqual({
    status: 0,
    stdout: '1 draft: nothing to query; 2 let stand\n',
    stderr: '',
  })
  write(
    cwd,
    'a.txt',
    `All is well here, they say.\n\n${SECOND}\nIt rained.\n\n${FIRST}\nThe road to TK County is long.\n`,
  )
  const [record] = records(cwd, [...BASE, 'a.txt'])
  expect(record).toMatchObject({ suppressed: 2, findings: [{ actual: 'TK' }] })
  expect(record?.findings[0]?.start.offset).toBeGreaterThan(150)
})

test('a new fault does not hide behind one that is fixed', async () => {
  const cwd = await withBaseline({ 'a.txt': `${FIRST}\n${SECOND}` })
  write(cwd, 'a.txt', `${FIRST.replace('TK', 'Quay')}\n${SECOND}\nThe road to TK County is long.\n`)
  expect(await actuals(cwd, 'a.txt')).toEqual([['TK']])
  // The same words twice, of which one was there.
  write(cwd, 'a.txt', `${FIRST}\n${FIRST}\n${SECOND}`)
  expect(await actuals(cwd, 'a.txt')).toEqual([['TK']])
  // The same words in another draft are another matter.
  write(cwd, 'b.txt', FIRST)
  expect(await actuals(cwd, 'b.txt')).toEqual([['TK']])
})

test('the same text in another format is the same', async () => {
  const cwd = await withBaseline({ 'a.md': `The library on *TK* Street will open again.\n` })
  write(cwd, 'a.md', `# News\n\nThe **library** on TK\nStreet will open again.\n`)
  expect(await actuals(cwd, 'a.md')).toEqual([[]])
})

test('stale entries are said, and taken out by --update-baseline', async () => {
  const cwd = await withBaseline({ 'a.txt': `${FIRST}\n${SECOND}`, 'b.txt': FIRST })
  write(cwd, 'a.txt', FIRST)
  expect(copydesk(cwd, [...BASE, '.']).stderr).toBe(
    'copydesk: base.json: 1 entry let nothing stand any more; --update-baseline takes them out:\n' +
      'copydesk:   a.txt: placeholder “XX”\n',
  )
  // A rule that is off finds nothing, and a draft that is not read says nothing of its entries.
  expect(copydesk(cwd, [...BASE, '--rule', 'placeholder=off', '.']).stderr).toBe('')
  expect(copydesk(cwd, [...BASE, 'b.txt']).stderr).toBe('')
  rmSync(join(cwd, 'b.txt'))
  expect(copydesk(cwd, [...BASE, '--update-baseline', 'a.txt']).status).toBe(0)
  expect(Object.keys((JSON.parse(read(cwd)) as { files: object }).files)).toEqual(['a.txt'])
})

test('updating with some drafts keeps the entries of the others; the file is the same on every run', async () => {
  const cwd = await withBaseline({ 'desk/b.txt': FIRST, 'desk/a.txt': SECOND })
  const before = read(cwd)
  expect(copydesk(cwd, [...BASE, '--update-baseline', 'desk/b.txt']).status).toBe(0)
  expect(read(cwd)).toBe(before)
  // Paths count from the file's own folder.
  expect(copydesk(join(cwd, 'desk'), ['--baseline', '../base.json', '.']).status).toBe(0)
})

test('fixes mend new faults only', async () => {
  const turned = 'The mayor, Ann Tolley, said: ”We open on Monday.”\n'
  const cwd = await withBaseline({ 'a.txt': turned })
  write(cwd, 'a.txt', `${turned}\n${turned.replace('Tolley', 'Adeyemi')}`)
  const { stdout } = copydesk(cwd, [...BASE, '--fix', '--unsafe-fixes', 'a.txt'])
  expect(stdout).toBe('1 draft: nothing to query; 1 fixed; 1 let stand\n')
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toMatch(/said: ”We[^]*said: “We/)
})

test.each([
  ['no file', null, /could not be read: no such file or folder: --update-baseline makes it/],
  ['not JSON', '{"copydeskBaseline": 1, "fil', /could not be read: it is not JSON/],
  ['something else', '[]', /could not be read: it is no baseline/],
  ['null', 'null', /could not be read: it is no baseline/],
  ['another version', '{"copydeskBaseline": 7, "files": {}}', /version 7, not 1/],
  ['no files', '{"copydeskBaseline": 1}', /it has no files/],
  ['a broken entry', '{"copydeskBaseline":1,"files":{"a.txt":[{"rule":"x"}]}}', /of ‘a\.txt’ cannot be read/],
])('%s is a clear error', async (_, text, message) => {
  const cwd = folder({ 'a.txt': FIRST, ...(text === null ? {} : { 'base.json': text }) })
  const { status, stdout, stderr } = await inProcess(cwd, [...BASE, 'a.txt'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  if (text === null) return
  // What cannot be read is not written over.
  expect((await inProcess(cwd, [...BASE, '--update-baseline', 'a.txt'])).status).toBe(2)
  expect(read(cwd)).toBe(text)
})

test('a baseline that may not be written', async () => {
  const cwd = await withBaseline({ 'a.txt': FIRST })
  const before = read(cwd)
  for (const [name, mode] of [
    ['.', 0o755],
    ['a.txt', 0o644],
    ['base.json', 0o444],
  ] as const)
    chmodSync(join(cwd, name), mode)
  const run = asNobody(cwd, [...BASE, '--update-baseline', 'a.txt'])
  expect(run.stderr).toBe('copydesk: base.json could not be written: permission denied\n')
  expect(run.status).toBe(2)
  expect(read(cwd)).toBe(before)
})

test('two runs write one baseline: it is that of one of them, whole', async () => {
  const cwd = folder({ 'a.txt': FIRST.repeat(200), 'b.txt': SECOND })
  const run = (name: string) =>
    new Promise((resolve) => {
      const args = [BIN, ...BASE, '--update-baseline', name]
      spawn(process.execPath, args, { cwd, env: environment(), stdio: 'ignore' }).on('exit', resolve)
    })
  expect(await Promise.all([run('a.txt'), run('b.txt')])).toEqual([0, 0])
  expect(copydesk(cwd, [...BASE, 'b.txt', 'a.txt']).stderr).not.toContain('could not')
})

test('flags that do not go together', () => {
  const cwd = folder({ 'a.txt': FIRST })
  for (const args of [['--update-baseline'], [...BASE, '--update-baseline', '--since', 'HEAD']]) {
    expect(copydesk(cwd, [...args, 'a.txt'])).toMatchObject({ status: 2, stdout: '' })
  }
})
