import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let copy: string

/** Runs a script in a copy of the project. */
function run(script: string, ...args: string[]): { code: number; output: string } {
  const command = ['--import', 'tsx', join('scripts', script), ...args]
  try {
    const output = execFileSync(process.execPath, command, { cwd: copy, stdio: 'pipe', encoding: 'utf8' })
    return { code: 0, output }
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string }
    return { code: status, output: stderr }
  }
}

const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'copydesk-scripts-'))
  for (const name of [
    'src',
    'plugins',
    'scripts',
    'fixtures/wire-ferry-sinking',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  writeFileSync(
    join(copy, 'README.md'),
    '# copydesk\n\n<!-- example -->\n<!-- /example -->\n\n<!-- rules -->\n<!-- /rules -->\n\nThe end.\n',
  )
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a new rule is made and stands in all that is generated', () => {
  expect(run('new-rule.ts', 'specimen-rule').code).toBe(0)
  expect(read('plugins/index.ts')).toContain("import specimenRule from './specimen-rule/index.ts'")
  expect(read('README.md')).toContain('| [specimen-rule](plugins/specimen-rule/README.md) |')
  expect(read('README.md')).toMatch(/<!-- \/rules -->\n\nThe end\.\n$/)
  expect(read('README.md')).toContain('fixtures/wire-ferry-sinking/story.txt\n')
  expect(read('schema/copydesk.schema.json')).toContain('"specimen-rule"')
  expect(run('generate.ts', '--check').code).toBe(0)
})

test('what is stale is found out', () => {
  rmSync(join(copy, 'plugins/specimen-rule'), { recursive: true })
  const { code, output } = run('generate.ts', '--check')
  expect(code).toBe(1)
  expect(output.split('\n')).toEqual([
    'plugins/index.ts is stale: run npm run generate',
    'schema/copydesk.schema.json is stale: run npm run generate',
    'README.md is stale: run npm run generate',
    '',
  ])
  expect(run('generate.ts').code).toBe(0)
  expect(run('generate.ts', '--check').code).toBe(0)
})

test.each([
  [[], 'give a name'],
  [['Specimen'], 'is no name of a rule'],
  [['../specimen'], 'is no name of a rule'],
  [['placeholder'], 'is there already'],
])('no rule is made of %j', (args, message) => {
  const { code, output } = run('new-rule.ts', ...args)
  expect(code).toBe(1)
  expect(output).toContain(message)
})
