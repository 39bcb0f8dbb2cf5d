import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const DRAFTS = {
  'a.txt':
    'Mayor Nadia Rahimi opened the bridge on Friday. Rahimi said the Department for Fisheries had paid for it. So had the World Grain Organisation.\n',
  'b.txt':
    'Nadia Rahimi will not stand again, the Department for Fisheries said. The World Grain Organisation met in Lagos.\n',
  'c.txt':
    'Nadya Rahimi resigned on Monday. The Department of Fisheries said so, and the World Grain Organization.\n',
}

interface Report {
  path: string
  findings: { rule: string; actual: string; message: string }[]
}

/** The names that are queried, by draft. */
async function variants(cwd: string, ...args: string[]): Promise<Record<string, string[]>> {
  const { stdout } = await inProcess(cwd, ['-f', 'json', ...args])
  const reports = JSON.parse(stdout) as Report[]
  return Object.fromEntries(
    reports.map(({ path, findings }) => [
      path,
      findings.filter(({ rule }) => rule.endsWith('-variant')).map(({ actual }) => actual),
    ]),
  )
}

const C = ['Nadya Rahimi', 'Department of Fisheries', 'World Grain Organization']

test('names are compared between the drafts of a run when that is asked for', async () => {
  const cwd = folder(DRAFTS)
  expect(await variants(cwd, '.')).toEqual({ 'a.txt': [], 'b.txt': [], 'c.txt': [] })
  expect(await variants(cwd, '--scope', 'run', '.')).toEqual({ 'a.txt': [], 'b.txt': [], 'c.txt': C })
  // Each file has one report, whatever the order of the drafts.
  expect(await variants(cwd, '--scope', 'run', 'c.txt', 'b.txt', 'a.txt')).toEqual({
    'c.txt': C,
    'b.txt': [],
    'a.txt': [],
  })
  expect(copydesk(cwd, ['--scope', 'run', '.']).stdout).toContain(
    '“Nadya Rahimi” is “Nadia Rahimi” in 2 drafts',
  )
})

test('the configuration can ask for it, for one of the rules and some of the drafts', async () => {
  const cwd = folder({
    ...DRAFTS,
    'copydesk.yml':
      'rules: { name-variant: { scope: run } }\noverrides: [{ files: b.txt, rules: { name-variant: { scope: article } } }]\n',
  })
  // One draft each is no proof.
  expect(await variants(cwd, '.')).toEqual({ 'a.txt': [], 'b.txt': [], 'c.txt': [] })
  const all = folder({ ...DRAFTS, 'copydesk.yml': 'rules: { name-variant: { scope: run } }\n' })
  expect((await variants(all, '.'))['c.txt']).toEqual(['Nadya Rahimi'])
})

test('the register knows which one is right, and which two are two', async () => {
  const right = { ...DRAFTS, 'names.yml': 'people: [{ name: Nadya Rahimi }]\n' }
  const args = ['--scope', 'run', '--names', 'names.yml', 'a.txt', 'b.txt', 'c.txt']
  expect(await variants(folder(right), ...args)).toMatchObject({
    'a.txt': ['Nadia Rahimi'],
    'b.txt': ['Nadia Rahimi'],
  })
  const both = { ...DRAFTS, 'names.yml': 'people: [{ name: Nadya Rahimi }, { name: Nadia Rahimi }]\n' }
  expect((await variants(folder(both), ...args))['c.txt']).toEqual(C.slice(1))
})

test('two people are left alone', async () => {
  const cwd = folder({
    'a.txt': 'Dean Baker, an economist, wrote the report. Baker is 61.\n',
    'b.txt': 'Dean Baker, an economist, has a new book out. Baker is 61.\n',
    'c.txt': 'Dean Barker, a yachtsman, won the race. Barker is 52.\n',
    'd.txt': 'Geoff Garrin and Erica Rahal came. So did Ana Lind.\n',
    'e.txt': 'Geoffrey Garrin and Eric Rahal came. So did Anna Lind.\n',
  })
  expect(Object.values(await variants(cwd, '--scope', 'run', '.')).flat()).toEqual([])
})

test('a stet lets it stand, an unknown scope is an error', async () => {
  const cwd = folder({
    ...DRAFTS,
    'c.txt': '[stet name-variant: asked her]\nNadya Rahimi resigned on Monday.\n',
  })
  expect((await variants(cwd, '--scope', 'run', '.'))['c.txt']).toEqual([])
  expect(copydesk(cwd, ['--scope', 'runs', '.']).stderr).toContain(
    'unknown scope ‘runs’: did you mean ‘run’?',
  )
})
