import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { asNobody, BIN, copydesk, environment, folder, type Run } from './command.ts'
import { inProcess } from './in-process.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'
const FIGURE = 'About 900 staff have left the port of Ardmore.\n'

const DRAFTS = { 'a.txt': GAP, 'desk/b.md': FIGURE, 'desk/c.html': `<p>${GAP}</p>` }

/** What a run without a cache says. */
const check = (cwd: string, ...args: string[]): Promise<Run> => inProcess(cwd, ['-f', 'sarif', '.', ...args])

const WITH_CACHE = ['-f', 'sarif', '.', '--cache']

/** The command with a cache, as a process. */
const cached = (cwd: string, ...args: string[]): Run => copydesk(cwd, [...WITH_CACHE, ...args])

/** The files of a cache, by name; each with a number that changes when it is written. */
function entries(cwd: string, cache = '.copydesk-cache'): Map<string, number> {
  const root = join(cwd, cache)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  )
  const kept = names.filter((name) => !name.endsWith('.gitignore'))
  return new Map(kept.toSorted().map((name) => [name, statSync(join(root, name)).ino]))
}

/** How many entries were written anew. */
function renewed(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  return [...after].filter(([name, ino]) => before.get(name) !== ino).length
}

test('a second run says the same and reads nothing again', async () => {
  const cwd = folder(DRAFTS)
  const plain = await check(cwd)
  expect(cached(cwd)).toEqual(plain)
  const before = entries(cwd)
  expect(before.size).toBe(3)
  expect(cached(cwd)).toEqual(plain)
  expect(cached(cwd, '--cache-location', '.copydesk-cache/')).toEqual(plain)
  expect(renewed(before, entries(cwd))).toBe(0)
  expect(readFileSync(join(cwd, '.copydesk-cache/.gitignore'), 'utf8')).toBe('*\n')
  // Whatever the report shows of a draft.
  for (const format of ['pretty', 'full', 'html', 'json']) {
    expect(copydesk(cwd, ['--cache', '-f', format, '.'])).toEqual(await inProcess(cwd, ['-f', format, '.']))
  }
})

test('what has changed is read again: a draft, the configuration, the register, the flags', async () => {
  const cwd = folder(DRAFTS)
  cached(cwd)
  const again = async (...args: string[]): Promise<number> => {
    const before = entries(cwd)
    expect(cached(cwd, ...args)).toEqual(await check(cwd, ...args))
    return renewed(before, entries(cwd))
  }
  writeFileSync(join(cwd, 'a.txt'), FIGURE)
  expect(await again()).toBe(1)
  writeFileSync(
    join(cwd, 'copydesk.yml'),
    'overrides:\n  - files: desk/**\n    rules:\n      placeholder: off\n',
  )
  expect(await again()).toBe(2)
  writeFileSync(join(cwd, 'names.yml'), 'people:\n  - name: Nadia Rahimi\n    wrong: [Nadya Rahimi]\n')
  expect(await again()).toBe(3)
  expect(await again('--style', 'ap')).toBe(3)
  expect(await again('--style', 'ap', '--quiet')).toBe(0)
})

test('a stet, a baseline and fixes are the same with a cache', async () => {
  const stets = `stet:\n  - file: a.txt\n    rule: placeholder\n    text: TK Street\n    reason: to come\n  - file: desk/b.md\n    rule: placeholder\n    text: nowhere\n    reason: none\n`
  const cwd = folder({ ...DRAFTS, 'copydesk.yml': stets })
  const plain = await check(cwd)
  expect(plain.stderr).toContain('lets nothing stand')
  expect(cached(cwd)).toEqual(plain)
  expect(cached(cwd)).toEqual(plain)
  await check(cwd, '--baseline', 'known.json', '--update-baseline')
  expect(cached(cwd, '--baseline', 'known.json')).toEqual(await check(cwd, '--baseline', 'known.json'))
  const dry = ['--fix-dry-run', '--unsafe-fixes']
  expect(cached(cwd, ...dry)).toEqual(await check(cwd, ...dry))
})

test('the cache moves with the drafts', async () => {
  const from = folder(DRAFTS)
  cached(from)
  const to = folder()
  cpSync(from, to, { recursive: true })
  const before = entries(to)
  expect(cached(to)).toEqual(await check(to))
  expect(renewed(before, entries(to))).toBe(0)
})

test.each([
  ['a process', copydesk, 2],
  ['this process', inProcess, 6],
])('a broken cache is made anew without a word, by %s', async (_, run, count) => {
  const cwd = folder(DRAFTS)
  const plain = await check(cwd)
  await run(cwd, WITH_CACHE)
  const names = [...entries(cwd).keys()].map((name) => join(cwd, '.copydesk-cache', name))
  const [one = '', two = '', three = ''] = names
  const text = readFileSync(one, 'utf8')
  const breaks: (() => void)[] = [
    () => writeFileSync(one, ''),
    () => writeFileSync(one, text.slice(0, -20)),
    () => writeFileSync(one, text.replace('"findings":[', '"findings":[{},')),
    () => writeFileSync(one, Buffer.from([0, 255, 254, 10, 123])),
    () => cpSync(two, one),
    () => names.forEach((name) => writeFileSync(name, readFileSync(three))),
  ]
  for (const damage of breaks.slice(0, count)) {
    damage()
    expect(await run(cwd, WITH_CACHE)).toEqual(plain)
    const before = entries(cwd)
    expect(await run(cwd, WITH_CACHE)).toEqual(plain)
    expect(renewed(before, entries(cwd))).toBe(0)
  }
})

test('the cache of another version is not used', () => {
  const cwd = folder(DRAFTS)
  const plain = cached(cwd)
  const before = entries(cwd)
  // The command as another release would have it.
  const release = folder()
  const root = fileURLToPath(new URL('../..', import.meta.url))
  cpSync(dirname(BIN), join(release, 'dist/bin'), { recursive: true })
  for (const name of readdirSync(join(root, 'dist/src'), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.bin')) cpSync(join(root, 'dist/src', name), join(release, 'dist/src', name))
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object
  writeFileSync(join(release, 'package.json'), JSON.stringify({ ...manifest, version: '99.0.0' }))
  const args = [join(release, 'dist/bin/copydesk.js'), '-f', 'json', '--cache', '.']
  expect(spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })).toMatchObject({
    status: 1,
    stderr: '',
  })
  const after = entries(cwd)
  expect(renewed(before, after)).toBe(3)
  expect(cached(cwd)).toEqual(plain)
  expect(renewed(after, entries(cwd))).toBe(3)
})

test('a cache that may not be written is said once', () => {
  const cwd = folder({ ...DRAFTS, 'locked/x': '' })
  const plain = copydesk(cwd, ['.'])
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'locked'), 0o555)
  const run = asNobody(cwd, ['--cache-location', 'locked', '.'])
  chmodSync(join(cwd, 'locked'), 0o755)
  expect(run.stderr).toBe('copydesk: the cache locked could not be written: permission denied\n')
  expect(run).toMatchObject({ status: plain.status, stdout: plain.stdout })
})

test('a cache that is a file', () => {
  const cwd = folder(DRAFTS)
  expect(cached(cwd, '--cache-location', 'a.txt')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: --cache-location a.txt is a file: give a folder\n',
  })
})

test('standard input and drafts that cannot be read are not kept', async () => {
  const cwd = folder({ 'a.txt': new Uint8Array([0x41, 0xff]) })
  for (const _ of [1, 2]) {
    expect(copydesk(cwd, ['--cache', '-f', 'json', '-', 'a.txt'], { input: GAP })).toEqual(
      await inProcess(cwd, ['-f', 'json', '-', 'a.txt'], { input: GAP }),
    )
  }
  expect(existsSync(join(cwd, '.copydesk-cache'))).toBe(false)
})

test('two runs on one cache', async () => {
  const drafts = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [`desk/${i}.txt`, GAP.repeat(i % 9)]),
  )
  const cwd = folder(drafts)
  const run = async () => {
    const child = spawn(process.execPath, [BIN, '--cache', '-f', 'ndjson', 'desk'], {
      cwd,
      env: environment(),
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    await once(child, 'close')
    return output
  }
  const [one, two] = await Promise.all([run(), run()])
  expect(two).toBe(one)
  const before = entries(cwd)
  expect(before.size).toBe(120)
  expect(await run()).toBe(one)
  expect(renewed(before, entries(cwd))).toBe(0)
})
