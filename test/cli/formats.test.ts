import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

test.each([
  ['pretty', 'a.md\n1:16 error “TK”'],
  ['full', '1 | The library on TK Street'],
  ['json', '"rule": "placeholder"'],
  ['ndjson', '"rule":"placeholder"'],
  ['unix', 'a.md:1:16: error: “TK” is not copy yet'],
  ['sarif', '"ruleId":"placeholder"'],
  ['github', '::error file=a.md,line=1,endLine=1,col=16,endColumn=18,title=copydesk%3A placeholder::“TK”'],
  ['gitlab', '"check_name":"placeholder"'],
  ['junit', '<failure message="“TK” is not copy yet'],
  ['checkstyle', '<error line="1" column="16" severity="error" message="“TK” is not copy yet'],
  ['rdjson', '"range":{"start":{"line":1,"column":16},"end":{"line":1,"column":18}}'],
  ['html', '<mark class="error">'],
])('--format %s', async (format, part) => {
  const cwd = folder({ 'a.md': GAP })
  const { status, stdout, stderr } = await inProcess(cwd, ['-f', format, 'a.md'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain(part)
  expect(stdout.endsWith('\n')).toBe(true)
})

test('sarif names rules with their pages, and finds the same on every run', async () => {
  const cwd = folder({ 'a.md': GAP })
  const { stdout } = copydesk(cwd, ['-f', 'sarif', 'a.md'])
  const { runs } = JSON.parse(stdout) as {
    runs: {
      tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }
      results: { partialFingerprints: object }[]
    }[]
  }
  const [run] = runs
  expect(run?.tool.driver.rules.find(({ id }) => id === 'placeholder')?.help.markdown).toMatch(
    /^# placeholder/,
  )
  expect(Object.values(run?.results[0]?.partialFingerprints ?? {})).toEqual([
    expect.stringMatching(/^[\da-f]{32}$/),
  ])
  expect((await inProcess(cwd, ['-f', 'sarif', 'a.md'])).stdout).toBe(stdout)
})

test('several reports in one run: files by their order, or right behind their formats', async () => {
  const cwd = folder({ 'a.md': GAP })
  const two = ['-f', 'sarif', '-f', 'json', '-o', 'a.sarif', '-o', 'a.json', 'a.md']
  expect(copydesk(cwd, two)).toMatchObject({ status: 1, stdout: '', stderr: '' })
  expect(read(cwd, 'a.sarif')).toContain('"version":"2.1.0"')
  expect(JSON.parse(read(cwd, 'a.json'))).toHaveLength(1)
  for (const args of [
    ['-f', 'pretty', '-f', 'junit', '-o', 'b.xml'],
    ['-f', 'junit', '-o', 'b.xml', '-f', 'pretty'],
    ['-f', 'junit', '-o', 'b.xml', '-f', 'pretty', '-f', 'html', '-o', 'b.html'],
  ]) {
    const { stdout } = await inProcess(cwd, [...args, 'a.md'])
    expect(stdout).toMatch(/^a\.md\n1:16 error/)
    expect(read(cwd, 'b.xml')).toContain('<testsuites')
  }
  expect(read(cwd, 'b.html')).toContain('<!doctype html>')
  const shared = copydesk(cwd, ['-f', 'pretty', '-f', 'github', 'a.md']).stdout
  expect(shared).toMatch(/1 draft: 1 error\n[^]*::error file=a\.md/)
})

test.each([
  ['two documents on one output', ['-f', 'json', '-f', 'sarif']],
  ['more files than formats', ['-f', 'json', '-o', 'a', '-o', 'b']],
  [
    'a file in no clear place',
    ['-o', 'a', '-f', 'json', '-f', 'sarif', '-f', 'junit', '-o', 'b', '-o', 'c', '-o', 'd'],
  ],
  ['an unknown format', ['-f', 'sarfi']],
  ['the format of --diff', ['-f', 'diff']],
])('%s', async (_, args) => {
  const { status, stdout, stderr } = await inProcess(folder({ 'a.md': GAP }), [...args, 'a.md'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^copydesk: .+\n$/)
})

test('in a step of GitHub’s: paths from the root of the checkout, and a page for the summary', () => {
  const cwd = folder({ 'desk/a.md': GAP, 'summary.md': 'before\n' })
  const env = { GITHUB_WORKSPACE: cwd, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
  const { stdout } = copydesk(join(cwd, 'desk'), ['-f', 'github', 'a.md'], { env })
  expect(stdout).toContain('::error file=desk/a.md,')
  expect(read(cwd, 'summary.md')).toMatch(/^before\n## copydesk\n\n1 draft: 1 error\n[^]*desk\/a\\\.md 1:16/)
  const gitlab = copydesk(join(cwd, 'desk'), ['-f', 'gitlab', 'a.md'], { env: { CI_PROJECT_DIR: cwd } })
  expect(JSON.parse(gitlab.stdout)).toMatchObject([{ location: { path: 'desk/a.md' } }])
})

test('--statistics: below a report for people, else on standard error', () => {
  const cwd = folder({
    'a.md': `${GAP}\nThe lady on XX Street, the mayor of TK.\n`,
    'b.md': 'All is well.\n',
  })
  const args = ['--statistics', '--rule', 'placeholder=warning', 'a.md', 'b.md']
  expect(copydesk(cwd, args).stdout).toMatch(/\n\n2 drafts: .*\n\n *3 {2}placeholder +3 warning\n/)
  const { stdout, stderr } = copydesk(cwd, ['-f', 'json', ...args])
  expect(JSON.parse(stdout)).toHaveLength(2)
  expect(stderr).toMatch(/^ *3 {2}placeholder +3 warning\n/)
  expect(copydesk(cwd, ['--statistics', 'b.md']).stdout).toBe('1 draft: nothing to query\n')
})
