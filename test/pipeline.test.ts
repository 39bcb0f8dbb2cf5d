import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CHECK_FLAGS } from '../src/cli/flags.ts'
import { formats } from '../src/report/reporters.ts'
import { BIN, copydesk, environment, folder, type Run } from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const GAP = 'The library on TK Street will open again on Monday.\n'
const CLEAN = 'The library on Quay Street will open again on Monday.\n'

/** A project that depends on copydesk. */
function project(files: { [path: string]: string }): string {
  const cwd = folder({ 'package.json': '{}', ...files })
  mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true })
  symlinkSync(BIN, join(cwd, 'node_modules', '.bin', 'copydesk'))
  return cwd
}

function script(shell: string, cwd: string, text: string, env: NodeJS.ProcessEnv): Run {
  // Nothing is downloaded: npx may only run what is there.
  const offline = {
    ...environment(env),
    npm_config_offline: 'true',
    npm_config_cache: folder(),
    GITHUB_WORKSPACE: cwd,
    CI_PROJECT_DIR: cwd,
  }
  const { status, stdout, stderr } = spawnSync(shell, ['-c', text], { cwd, env: offline, encoding: 'utf8' })
  return { status, stdout, stderr }
}

interface Action {
  inputs: Record<string, { default: string }>
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] }
}

test('action.yml: its shell, with its inputs', () => {
  const { inputs, runs } = parse(read('action.yml')) as Action
  const [step, ...others] = runs.steps
  expect(others).toEqual([])
  expect({ using: runs.using, shell: step?.shell }).toEqual({ using: 'composite', shell: 'bash' })
  const run = (cwd: string, given: Record<string, string>) => {
    const values = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
      return [name, given[input] ?? inputs[input]?.default] as const
    })
    const env = { ...Object.fromEntries(values), GITHUB_STEP_SUMMARY: join(cwd, 'step-summary') }
    return script('bash', cwd, step?.run ?? '', env)
  }
  const cwd = project({ 'desk/a story.md': GAP, 'desk/b.md': CLEAN, 'c.md': GAP })
  const found = run(cwd, { paths: 'desk/a story.md\ndesk/b.md\n', 'sarif-file': 'desk report.sarif' })
  expect(found.status).toBe(1)
  expect(found.stdout).toContain('2 drafts: 1 error')
  expect(found.stdout).toContain('::error file=desk/a story.md,line=1')
  expect(readFileSync(join(cwd, 'step-summary'), 'utf8')).toContain('## copydesk')
  expect(readFileSync(join(cwd, 'desk report.sarif'), 'utf8')).toContain('"ruleId":"placeholder"')
  expect(run(cwd, { args: '--rule=placeholder=warning\n--max-warnings=1' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('too many warnings: 2'),
  })
  expect(run(cwd, { paths: 'desk/b.md' })).toMatchObject({ status: 0, stdout: '1 draft: nothing to query\n' })
})

test('the job for GitLab', () => {
  const { copydesk: job } = parse(read('templates/gitlab-ci.yml')) as {
    copydesk: {
      variables: Record<string, string>
      script: string[]
      artifacts: { reports: { codequality: string; junit: string } }
    }
  }
  const cwd = project({ 'desk/a.md': GAP })
  const run = script('sh', cwd, job.script.join('\n'), { ...job.variables, COPYDESK_PATHS: 'desk' })
  expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('1 draft: 1 error') })
  const { codequality, junit } = job.artifacts.reports
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).toMatchObject([
    { location: { path: 'desk/a.md' } },
  ])
  expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuite name="desk/a.md"')
})

test('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Record<string, unknown>[]
  expect(hooks.map(({ id }) => id)).toEqual(['copydesk', 'copydesk-fix'])
  const cwd = folder({ 'a.md': GAP, 'b.md': CLEAN })
  for (const { entry, language } of hooks) {
    expect(language).toBe('node')
    const [command, ...args] = String(entry).split(' ')
    expect(command).toBe('copydesk')
    // pre-commit gives the files that are about to be committed.
    expect(copydesk(cwd, [...args, 'a.md', 'b.md']).status).toBe(1)
    expect(copydesk(cwd, [...args, 'b.md']).status).toBe(0)
  }
})

test('the problem matcher reads --format unix', () => {
  const { problemMatcher } = JSON.parse(read('templates/problem-matcher.json')) as {
    problemMatcher: { pattern: ({ regexp: string } & Record<string, number>)[] }[]
  }
  const [pattern] = problemMatcher[0]?.pattern ?? []
  const cwd = folder({ 'desk/a: b.md': GAP, 'c.pdf': '%PDF-' })
  const { stdout } = copydesk(cwd, ['-f', 'unix', 'desk', 'c.pdf'])
  const lines = stdout.trimEnd().split('\n')
  const matches = lines.map((line) => new RegExp(pattern?.regexp ?? '').exec(line) ?? [])
  const part = (name: string) => matches.map((match) => match[pattern?.[name] ?? -1])
  expect(part('file')).toEqual(['desk/a: b.md', 'c.pdf'])
  expect(part('line')).toEqual(['1', '1'])
  expect(part('column')).toEqual(['16', '1'])
  expect(part('severity')).toEqual(['error', 'error'])
  expect(part('code')).toEqual(['placeholder', 'not-text'])
  expect(part('message')[0]).toMatch(/^“TK” is not copy yet.*\.$/)
})

test('the hook of git in docs/pipeline.md', () => {
  const [, hook = ''] = /```sh\n(git diff --cached[^`]*)```/.exec(read('docs/pipeline.md')) ?? []
  const cwd = project({ 'a story.md': GAP, '.gitignore': 'node_modules\n' })
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
    expect(spawnSync('git', [...who, ...args], { cwd }).status).toBe(0)
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'desk')
  expect(script('sh', cwd, hook, {})).toMatchObject({ status: 0, stdout: '' })
  writeFileSync(join(cwd, 'a story.md'), `${GAP}\n${CLEAN}`)
  git('add', '-A')
  expect(script('sh', cwd, hook, {})).toMatchObject({ status: 0 })
  writeFileSync(join(cwd, 'a story.md'), `${GAP}\n${GAP}`)
  git('add', '-A')
  expect(script('sh', cwd, hook, {}).stdout).toContain('3:16 error')
})

test.each(['action.yml', 'docs/pipeline.md', 'templates/gitlab-ci.yml', '.pre-commit-hooks.yaml'])(
  '%s names only flags and formats that there are',
  (path) => {
    const foreign = ['--no-install', '--yes', '--cached', '--name-only', '--diff-filter']
    const flags = [...read(path).matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag)
    const known = new Set([...Object.keys(CHECK_FLAGS).map((name) => `--${name}`), ...foreign])
    expect(flags.filter((flag) => !known.has(flag))).toEqual([])
    const named = [...read(path).matchAll(/--format[ =]([a-z]+)/g)].map(([, format = '']) => format)
    expect(named.filter((format) => !(formats as string[]).includes(format))).toEqual([])
  },
)

test('docs/pipeline.md tells of every format', () => {
  const page = read('docs/pipeline.md')
  expect(formats.filter((format) => !page.includes(`\`${format}\``))).toEqual([])
})
