import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { copydesk, folder, records } from './command.ts'

const OLD = 'The library on TK Street will open again on Monday, the mayor said.\n'
const NEW = 'The pier below XX Lane is closed until the storm has gone by.\n'
let cwd: string

function git(...args: string[]): void {
  const settings = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...settings, ...args], { cwd, stdio: 'pipe' })
}

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), text)
}

/** The words that are queried, by path. */
function found(...args: string[]): Record<string, string[]> {
  const list = records(cwd, ['--since', 'HEAD', ...args])
  return Object.fromEntries(list.map(({ path, findings }) => [path, findings.map(({ actual }) => actual)]))
}

/** Commits all there is. */
function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'desk')
}

beforeEach(() => {
  cwd = folder({ 'a.txt': `${OLD}\nIt rained.\n` })
  git('init', '-q')
  commit()
})

test('only what is on lines that have changed', () => {
  expect(copydesk(cwd, ['--since', 'HEAD', 'a.txt'])).toEqual({
    status: 0,
    stdout: '1 draft: nothing to query; 1 on lines that have not changed\n',
    stderr: '',
  })
  write('a.txt', `${NEW}\n${OLD}\nIt rained on TK County.\n`)
  expect(found('a.txt')).toEqual({ 'a.txt': ['XX', 'TK'] })
  commit()
  expect(found('a.txt')).toEqual({ 'a.txt': [] })
  expect(records(cwd, ['--since', 'HEAD~1', 'a.txt'])[0]?.findings).toHaveLength(2)
})

test('new drafts, renamed ones, ones git does not know, ones that are ignored or elsewhere', () => {
  write('.gitignore', 'secret/\n')
  write('staged.txt', NEW)
  git('add', '-A')
  write('unknown.txt', NEW)
  write('secret/a.txt', NEW)
  renameSync(join(cwd, 'a.txt'), join(cwd, 'moved.txt'))
  write('moved.txt', `${OLD}\nIt rained.\n\n${NEW}`)
  git('add', 'moved.txt', 'a.txt')
  const elsewhere = join(folder({ 'b.txt': NEW }), 'b.txt')
  expect(found('moved.txt', 'secret', 'staged.txt', 'unknown.txt', elsewhere)).toEqual({
    'moved.txt': ['XX'],
    'secret/a.txt': ['XX'],
    'staged.txt': ['XX'],
    'unknown.txt': ['XX'],
    [elsewhere]: ['XX'],
  })
})

test('paths that git quotes, from a folder below, through a link', () => {
  const names = [
    'à la carte.txt',
    'tab\there.txt',
    'line\nhere.txt',
    'a "quote".txt',
    String.raw`back\slash.txt`,
    ' b.txt',
  ]
  for (const name of names) write(`desk/${name}`, OLD)
  commit()
  for (const name of names) write(`desk/${name}`, `${OLD}\n${NEW}`)
  symlinkSync('desk', join(cwd, 'link'))
  const paths = names.map((name) => `link/${name}`)
  expect(found(...paths)).toEqual(Object.fromEntries(paths.map((path) => [path, ['XX']])))
  const below = records(join(cwd, 'desk'), ['--since', 'HEAD', '.'])
  expect(below.map(({ findings }) => findings.length)).toEqual(names.map(() => 1))
})

test('lines that look like a diff, CRLF, lone carriage returns, no last line end', () => {
  const odd = '++ b/a.txt\n-- a/a.txt\n@@ -1 +1 @@\ndiff --git a/a.txt b/a.txt\n\n'
  write('a.txt', odd + OLD)
  write('b.txt', `One.\r\n\r\n${OLD.trimEnd()}`)
  write('c.txt', `One.\r\r${OLD}`)
  commit()
  write('a.txt', `${odd}${odd}${OLD}\n${NEW}`)
  write('b.txt', `One.\r\n\r\nTwo.\r\n\r\n${OLD.trimEnd()}\r\n\r\n${NEW.trimEnd()}`)
  write('c.txt', `One.\r\r${OLD}\n${NEW}`)
  const { 'a.txt': a, 'b.txt': b, 'c.txt': c } = found('.')
  expect(a?.filter((word) => word !== '@@')).toEqual(['XX'])
  // The line got an end, which changes it for git.
  expect(b).toEqual(['TK', 'XX'])
  expect(c).toEqual(['XX'])
})

test('a draft in UTF-16, which git takes for binary, is queried whole when it has changed', () => {
  write('a.txt', Buffer.from(`\uFEFF${OLD}`, 'utf16le'))
  commit()
  expect(found('a.txt')).toEqual({ 'a.txt': [] })
  write('a.txt', Buffer.from(`\uFEFF${OLD}\n${NEW}`, 'utf16le'))
  expect(found('a.txt')).toEqual({ 'a.txt': ['TK', 'XX'] })
})

test('the settings of git do not matter', () => {
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['color.ui', 'always'],
    ['diff.external', 'false'],
    ['core.quotePath', 'true'],
  ] as const) {
    git('config', key, value)
  }
  write('a.txt', `${OLD}\n${NEW}`)
  expect(found('a.txt')).toEqual({ 'a.txt': ['XX'] })
})

test('fixes are put in on changed lines only', () => {
  const turned = 'The mayor, Ann Tolley, said: ”We open on Monday.”\n'
  write('a.txt', turned)
  commit()
  write('a.txt', `${turned}\n${turned.replace('Tolley', 'Adeyemi')}`)
  const { stdout } = copydesk(cwd, ['--since', 'HEAD', '--diff', '--unsafe-fixes', 'a.txt'])
  expect(stdout.match(/^\+The/gm)).toHaveLength(1)
  expect(stdout).toContain('+The mayor, Ann Adeyemi, said: “We open')
})

test.each([
  ['an unknown revision', ['--since', 'nowhere'], /git knows no revision ‘nowhere’/],
  ['a revision that looks like a flag', ['--since=--output=x'], /git knows no revision ‘--output=x’/],
  ['standard input', ['--since', 'HEAD', '-'], /standard input/],
])('%s', (_, args, message) => {
  const { status, stdout, stderr } = copydesk(cwd, [...args, 'a.txt'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('no repository, no git', () => {
  const outside = folder({ 'a.txt': OLD })
  const args = ['--since', 'HEAD', 'a.txt']
  expect(copydesk(outside, args, { env: { GIT_CEILING_DIRECTORIES: '/' } })).toMatchObject({
    status: 2,
    stderr: 'copydesk: --since: this folder is in no git repository\n',
  })
  expect(copydesk(outside, args, { env: { PATH: outside } })).toMatchObject({
    status: 2,
    stderr: 'copydesk: --since needs git, which is not installed\n',
  })
})
