import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { environment, folder, type Record } from './command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const RULE = 'plugins/placeholder/index.ts'

/** A working copy of the project. */
function checkout(): string {
  const copy = folder()
  for (const name of ['src', 'plugins', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  return copy
}

function build(copy = ''): void {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--command']
  execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe' })
}

const sumOf = (copy = ''): string => readFileSync(join(copy, 'dist/bin/build-sum'), 'utf8')

test('a cache knows one build from another of the same version, and the same build in another place', () => {
  const builds = [checkout(), checkout()]
  const drafts = folder({ 'a.txt': 'The library on TK Street will open again on Monday.\n' })
  const check = (copy = '', ...flags: string[]) => {
    const args = [join(copy, 'dist/bin/copydesk.js'), '-f', 'json', ...flags, 'a.txt']
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: drafts,
      encoding: 'utf8',
      env: environment(),
    })
    return (JSON.parse(stdout) as (Record & { findings: { message: string }[] })[])[0]?.findings[0]?.message
  }
  builds.forEach((copy) => build(copy))
  const [one = '', two = ''] = builds
  const before = check(one, '--cache')
  expect(before).toContain('is not copy yet')
  expect(sumOf(two)).toBe(sumOf(one))
  const source = readFileSync(join(two, RULE), 'utf8')
  expect(source).toContain('is not copy yet')
  writeFileSync(join(two, RULE), source.replaceAll('is not copy yet', 'is not yet copy'))
  build(two)
  expect(check(two, '--cache')).toContain('is not yet copy')
  expect(check(one, '--cache')).toBe(before)
})
