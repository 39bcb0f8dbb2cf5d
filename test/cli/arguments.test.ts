import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

test.each([[['--help']], [['-h']], [['check', '--help']], [['sheet', '-h']]])(
  '%j prints the help',
  async (args) => {
    const { status, stdout, stderr } = await inProcess(folder(), args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^copydesk reads a news draft as a copy desk does/)
    expect(stdout).toContain('--max-warnings N')
  },
)

test('help fits into 80 columns', () => {
  const { stdout } = copydesk(folder(), ['--help'])
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test('--version', () => {
  expect(copydesk(folder(), ['--version'])).toEqual({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  })
})

test.each([
  [['--qiet', 'a.txt'], 'unknown flag --qiet: did you mean --quiet?'],
  [['--zzz', 'a.txt'], 'unknown flag --zzz: see copydesk --help'],
  [['-z', 'a.txt'], 'unknown flag -z: see copydesk --help'],
  [['a.txt', '--rule'], '--rule needs a value: --rule ID=SEVERITY'],
  [['--rule', '--quiet', 'a.txt'], '--rule needs a value: --rule ID=SEVERITY'],
  [['--cache-location', '', 'a.txt'], '--cache-location needs a value: --cache-location FOLDER'],
  [['--baseline=', 'a.txt'], '--baseline needs a value: --baseline FILE'],
  [['--quiet=yes', 'a.txt'], '--quiet takes no value'],
  [['--format', 'jsn', 'a.txt'], 'unknown format ‘jsn’: did you mean ‘json’?'],
  [['--max-warnings', 'few', 'a.txt'], '--max-warnings takes a number, not ‘few’'],
  [['sheet', '--max-warnings', '1', 'a.txt'], 'unknown flag --max-warnings: see copydesk --help'],
  [[], 'no drafts are given: copydesk PATH …, or copydesk --help'],
  [['shet'], 'no such file or command ‘shet’: did you mean copydesk sheet?'],
  [['explain', 'placeholdr'], 'unknown rule ‘placeholdr’: did you mean ‘placeholder’?'],
  [['explain', 'placeholder', 'more'], 'explain takes one rule: copydesk explain RULE'],
  [['init', 'here'], 'init takes no path: it writes copydesk.yml in this folder'],
])('%j is a usage error', async (args, message) => {
  const cwd = folder({ 'a.txt': 'A draft.\n' })
  expect(await inProcess(cwd, args)).toEqual({ status: 2, stdout: '', stderr: `copydesk: ${message}\n` })
})

test.each([
  [['--rule', 'placeholdr=error', 'a.txt'], /‘placeholdr’.*did you mean ‘placeholder’/],
  [['--rule', 'placeholder=fatal', 'a.txt'], /‘fatal’/],
  [['--rule', 'placeholder', 'a.txt'], /--rule placeholder/],
  [['--style', 'reuter', 'a.txt'], /‘reuter’.*did you mean ‘reuters’/],
])('%j is a configuration error', async (args, message) => {
  const { status, stdout, stderr } = await inProcess(folder({ 'a.txt': 'A draft.\n' }), args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('a command may stand behind flags, and a file may be called as a command is', () => {
  const cwd = folder({ check: 'A draft.\n', sheet: 'TK\n' })
  expect(copydesk(cwd, ['--format', 'json', 'check', 'sheet']).stdout).toContain('"path": "sheet"')
  expect(copydesk(cwd, ['./check']).status).toBe(0)
})
