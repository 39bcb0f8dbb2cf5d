import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BIN, copydesk, environment, folder, type Record, type Run } from './command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/archive.md'), 'utf8')
const GAP = 'The library on TK Street will open again on Monday.\n'
const CLEAN = 'The library on Quay Street will open again on Monday.\n'

const DOCUMENTS = Array.from(
  { length: 400 },
  (_, id) => `${JSON.stringify({ id, text: GAP.repeat(id % 5) })}\n`,
).join('')

/** The one example of the page in a language that fits. */
function example(language: string, words: RegExp): string {
  const blocks = page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))
  const [code, ...others] = [...blocks].map(([, text = '']) => text).filter((text) => words.test(text))
  expect(others).toEqual([])
  return code ?? ''
}

/** A project that depends on copydesk. */
function project(files: { [path: string]: string }): string {
  const cwd = folder({ 'package.json': '{}', ...files })
  mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true })
  symlinkSync(BIN, join(cwd, 'node_modules', '.bin', 'copydesk'))
  return cwd
}

function run(cwd: string, command: string, args: readonly string[]): Run {
  const path = [join(cwd, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  const env = { ...environment(), PATH: path, npm_config_offline: 'true' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('the shards of a CI, and the report that is made of theirs', () => {
  const drafts = Array.from({ length: 9 }, (_, i) => [`archive/${i}.md`, i % 2 === 0 ? GAP : CLEAN])
  const cwd = project(Object.fromEntries(drafts) as { [path: string]: string })
  expect(run(cwd, 'sh', ['-c', example('sh', /--shard/)])).toMatchObject({ status: 1, stdout: '' })
  const merged = readFileSync(join(cwd, 'desk.sarif'), 'utf8')
  expect(merged).toBe(copydesk(cwd, ['-f', 'sarif', 'archive']).stdout)
})

test('the stream of documents', () => {
  const cwd = project({ 'documents.ndjson': DOCUMENTS })
  expect(run(cwd, 'sh', ['-ec', example('sh', /^copydesk/)])).toMatchObject({ status: 0 })
  const answers = readFileSync(join(cwd, 'answers.ndjson'), 'utf8').trimEnd().split('\n')
  expect(answers).toHaveLength(400)
  expect(answers[0]).toBe(JSON.stringify(JSON.parse(example('json', /suppressed/).replace('17', '0'))))
})

const hasParallel = spawnSync('parallel', ['--version']).status === 0

test.runIf(hasParallel)('GNU parallel (apt-get install parallel, to try it)', () => {
  const cwd = project({ 'documents.ndjson': DOCUMENTS })
  // Smaller blocks, for more than one.
  const command = example('sh', /^parallel/).replace('10M', '10k')
  expect(run(cwd, 'sh', ['-ec', command]).status).toBe(0)
  const { stdout } = copydesk(cwd, ['--stream'], { input: DOCUMENTS })
  expect(readFileSync(join(cwd, 'answers.ndjson'), 'utf8')).toBe(stdout)
})

const BEAM = join(root, 'node_modules', 'apache-beam')

test.runIf(existsSync(BEAM))('Apache Beam (npm install --no-save apache-beam, to try it)', () => {
  const cwd = project({ 'archive.mjs': example('js', /apache-beam/) })
  symlinkSync(BEAM, join(cwd, 'node_modules', 'apache-beam'))
  const lines = DOCUMENTS.match(/.*\n/g) ?? []
  const files = [0, 150, 300].map((from) => {
    const name = `documents-${from}.ndjson`
    writeFileSync(join(cwd, name), lines.slice(from, from + 150).join(''))
    return name
  })
  const { status, stdout, stderr } = run(cwd, process.execPath, ['archive.mjs', ...files])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const answers = copydesk(cwd, ['--stream'], { input: DOCUMENTS }).stdout.trimEnd().split('\n')
  const found = answers.flatMap((line) => (JSON.parse(line) as Pick<Record, 'findings'>).findings)
  expect(stdout).toMatch(new RegExp(`^placeholder ${found.length}$`, 'm'))
})
