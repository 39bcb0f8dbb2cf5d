import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import { BIN, copydesk, environment, folder, type Run } from './command.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'
const TURNED = 'The mayor, Ann Tolley, said: ”We open on Monday.”\n'
const FIX = ['--fix', '--unsafe-fixes']
const NO_SPACE = 'no space is left on the disk'

/** A disk of 64 kB with some drafts on it and no room for more; null where none can be made. */
function fullDisk(drafts: { [name: string]: string }): string | null {
  const place = folder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) return null
  onTestFinished(() => void spawnSync('umount', [place]))
  for (const [name, text] of Object.entries(drafts)) writeFileSync(join(place, name), text)
  const fill = () => {
    for (;;) appendFileSync(join(place, 'rest'), Buffer.alloc(1024))
  }
  expect(fill).toThrow('ENOSPC')
  return place
}

function shell(cwd: string, line: string, input = ''): Run {
  const args = ['-c', line.replaceAll('copydesk', `"${process.execPath}" "${BIN}"`)]
  const { status, stdout, stderr } = spawnSync('sh', args, {
    cwd,
    input,
    encoding: 'utf8',
    env: environment(),
  })
  return { status, stdout, stderr }
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0

test.runIf(canMount)('a full disk: drafts and earlier reports stay, and each is said in a line', () => {
  const disk = fullDisk({ 'a.txt': TURNED, 'b.txt': TURNED.repeat(100), 'out.json': 'old', 'base.json': '' })
  // A container may not be allowed to mount.
  if (disk === null) return
  const before = readdirSync(disk)
  const fixed = copydesk(disk, [...FIX, '.'])
  expect(fixed.status).toBe(2)
  expect(fixed.stderr).toBe(
    `copydesk: a.txt: the fixes could not be written: ${NO_SPACE}\n` +
      `copydesk: b.txt: the fixes could not be written: ${NO_SPACE}\n`,
  )
  expect(readFileSync(join(disk, 'a.txt'), 'utf8')).toBe(TURNED)
  expect(readFileSync(join(disk, 'b.txt'), 'utf8')).toBe(TURNED.repeat(100))
  const cwd = folder({ 'a.txt': GAP })
  const named = (name: string) => join(disk, name)
  expect(copydesk(cwd, ['-f', 'json', '-o', named('out.json'), 'a.txt'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `copydesk: ${named('out.json')} could not be written: ${NO_SPACE}\n`,
  })
  expect(copydesk(cwd, ['--baseline', named('new.json'), '--update-baseline', 'a.txt'])).toMatchObject({
    status: 2,
    stderr: `copydesk: ${named('new.json')} could not be written: ${NO_SPACE}\n`,
  })
  expect(readFileSync(named('out.json'), 'utf8')).toBe('old')
  expect(readdirSync(disk)).toEqual(before)
  // A run without its cache is a run.
  expect(copydesk(cwd, ['--cache-location', named('cache'), 'a.txt'])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^copydesk: the cache .* could not be written: no space.*\n$/),
  })
})

test.runIf(existsSync('/dev/full'))('standard output on a full disk', () => {
  const message = `copydesk: the report could not be written: ${NO_SPACE}\n`
  const line = `${JSON.stringify({ text: GAP })}\n`
  for (const [command, input] of [
    ['copydesk --stream > /dev/full', line],
    ['copydesk --stream > /dev/full', line.repeat(3000)],
    ['copydesk --stream --concurrency 2 > /dev/full', line.repeat(3000)],
    ['copydesk --fix --unsafe-fixes - > /dev/full', TURNED],
  ] as const) {
    const { status, stderr } = shell(folder(), command, input)
    expect({ command, status, stderr }).toEqual({ command, status: 2, stderr: message })
  }
})

test.runIf(existsSync('/dev/zero'))('devices and pipes: what has no end is too large', () => {
  const cwd = folder({ 'a.txt': GAP })
  expect(copydesk(cwd, ['/dev/null']).stdout).toBe('1 draft: nothing to query\n')
  const endless = copydesk(cwd, ['/dev/zero'])
  expect(endless.stderr).toMatch(/^copydesk: \/dev\/zero: the file has 20\.\d MB; the limit is 20 MB\n$/)
  expect(endless.status).toBe(2)
  const piped = shell(cwd, 'mkfifo pipe; cat a.txt > pipe & copydesk -f unix pipe')
  expect(piped.stdout).toMatch(/^pipe:1:16: error: /)
  // In a folder there are only files: nobody waits for a pipe in which nothing comes.
  expect(shell(cwd, 'mkfifo b.txt; copydesk -f unix .').stdout).toMatch(/^a\.txt:1:16: error: [^\n]+\n/)
})

test('a place for the cache that is none', () => {
  const cwd = folder({ 'a.txt': GAP })
  symlinkSync('loop', join(cwd, 'loop'))
  for (const [place, reason] of [
    ['loop', 'cannot be used: its links lead in a circle'],
    ['a.txt/below', 'cannot be used: a part of its path is no folder'],
    ['a.txt', 'is a file: give a folder'],
  ]) {
    expect(copydesk(cwd, ['--cache-location', place ?? '', 'a.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `copydesk: --cache-location ${place} ${reason}\n`,
    })
  }
})
