import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { RegisterData } from '../../src/register/register.ts'
import { copydesk, folder, type Run } from './command.ts'
import { inProcess } from './in-process.ts'

const DRAFTS = {
  'drafts/a.txt':
    'Mayor Nadia Rahimi opened the bridge on Friday. Rahimi said the Merrow Port Authority (MPA) had paid for it. The MPA has 90 staff.\n',
  'drafts/b.txt':
    'Nadia Rahimi will not stand again, two aides said. Ines Okoro, a ferry captain, may. The Merrow Port Authority declined to comment.\n',
  'drafts/c.txt': 'Nadya Rahimi resigned on Monday. She had been mayor for nine years.\n',
}

const namesIn = (data: RegisterData, key: 'people' | 'institutions'): string[] =>
  (data[key] ?? []).map(({ name }) => name)

/** What the register has against the names of the first draft. */
const findingsOf = ({ stdout }: Run) =>
  (
    JSON.parse(stdout) as {
      findings: { rule: string; actual: string; expected: string[]; fix: string }[]
    }[]
  )[0]?.findings.filter(({ rule }) => rule === 'house-name')

const parsed = (text: string): RegisterData => parse(text) as RegisterData

test('a proposal has who stands in most drafts first, with role, acronym, counts and places', () => {
  const { status, stdout, stderr } = copydesk(folder(DRAFTS), ['names', 'drafts'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(parsed(stdout)).toMatchObject({
    people: [
      { name: 'Nadia Rahimi', role: 'Mayor' },
      { name: 'Ines Okoro', role: 'ferry captain' },
      { name: 'Nadya Rahimi' },
    ],
    institutions: [{ name: 'Merrow Port Authority', acronym: 'MPA' }],
  })
  expect(stdout).toContain('  # 2 drafts, 3 times; first drafts/a.txt:1:7\n  - name: Nadia Rahimi\n')
  expect(stdout).toContain(
    '# - spelling: “Nadia Rahimi” in 2 drafts (drafts/a.txt:1:7), “Nadya Rahimi” in 1 draft (drafts/c.txt:1:1)\n',
  )
})

test('--min-drafts leaves out the rarer ones', () => {
  const { stdout } = copydesk(folder(DRAFTS), ['names', '--min-drafts', '2', 'drafts'])
  expect(parsed(stdout).people?.map(({ name }) => name)).toEqual(['Nadia Rahimi'])
})

test('--write makes names.yml, which can be used at once, and adds nothing the second time', () => {
  const cwd = folder({ ...DRAFTS, 'copydesk.yml': '' })
  const first = copydesk(cwd, ['names', '--write', 'drafts'])
  expect(first.stdout.split('\n')[0]).toBe('names.yml: 3 people and 1 institution proposed, from 3 drafts')
  const text = readFileSync(join(cwd, 'names.yml'), 'utf8')
  expect(copydesk(cwd, ['drafts/c.txt']).status).toBe(0)
  const second = copydesk(cwd, ['names', '--write', 'drafts'])
  expect(second.stdout.split('\n')[0]).toBe('names.yml: 0 people and 0 institutions added, from 3 drafts')
  expect(readFileSync(join(cwd, 'names.yml'), 'utf8')).toBe(text)
  expect(readdirSync(cwd).toSorted()).toEqual(['copydesk.yml', 'drafts', 'names.yml'])
})

test.each([
  [
    'comments, order and quotes stay',
    '# Our names.\npeople:\n- name: "Zed Aune" # the poet\n  role: >-\n    poet\n    laureate\n\n# Bodies.\ninstitutions:\n    # A port.\n    - {name: Quay Trust, acronym: QT}   # small\n',
  ],
  ['a list without entries, no line end', 'institutions:\npeople:'],
  ['lists in brackets', 'people: [ { name: Zed Aune } ]\ninstitutions: []\n'],
  ['no list', '# Nobody yet.\n'],
  ['an empty file', ''],
  ['CRLF', 'people:\r\n  - name: Zed Aune\r\ninstitutions:\r\n  - name: Quay Trust\r\n'],
])('a file that is there: %s', async (_, text) => {
  const cwd = folder({ ...DRAFTS, 'names.yml': text })
  const { status, stderr } = await inProcess(cwd, ['names', '-o', 'names.yml', 'drafts'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const merged = readFileSync(join(cwd, 'names.yml'), 'utf8')
  const old = (text === '' ? {} : (parsed(text) ?? {})) as RegisterData
  expect(namesIn(parsed(merged), 'people')).toEqual([
    ...namesIn(old, 'people'),
    'Nadia Rahimi',
    'Ines Okoro',
    'Nadya Rahimi',
  ])
  expect(namesIn(parsed(merged), 'institutions')).toEqual([
    ...namesIn(old, 'institutions'),
    'Merrow Port Authority',
  ])
  // Every line of the old file is there, in its order.
  let at = 0
  for (const line of text.split('\n').filter((one) => !one.includes('['))) {
    at = merged.indexOf(line, at)
    expect(at).toBeGreaterThanOrEqual(0)
    at += line.length
  }
})

test('what the drafts have against the register is told', () => {
  const cwd = folder({
    ...DRAFTS,
    'names.yml':
      'people: [{ name: Nadya Rahimi, role: mayor }]\ninstitutions: [{ name: Merrow Port Authority, acronym: PA }]\n',
  })
  const { stdout } = copydesk(cwd, ['names', '-o', 'names.yml', 'drafts'])
  expect(stdout).toContain('- acronym of Merrow Port Authority: “PA” in the register, “MPA” in 1 draft\n')
  expect(stdout).toContain(
    '- spelling: “Nadya Rahimi” in 1 draft (drafts/c.txt:1:1), “Nadia Rahimi” in 2 drafts',
  )
})

test('json', () => {
  const { stdout } = copydesk(folder(DRAFTS), ['names', '-f', 'json', 'drafts'])
  expect(JSON.parse(stdout)).toMatchObject({
    drafts: 3,
    entries: [
      {
        kind: 'person',
        name: 'Nadia Rahimi',
        drafts: 2,
        mentions: 3,
        first: { path: 'drafts/a.txt', line: 1, column: 7 },
      },
      { name: 'Ines Okoro' },
      { name: 'Nadya Rahimi' },
      { kind: 'institution', name: 'Merrow Port Authority', acronym: 'MPA' },
    ],
    conflicts: [{ about: 'spelling', ways: [{ text: 'Nadia Rahimi' }, { text: 'Nadya Rahimi' }] }],
  })
})

test('a register that cannot be read is left as it is', () => {
  const cwd = folder({ ...DRAFTS, 'names.yml': 'people:\n  - nam: Zed Aune\n' })
  const { status, stderr, stdout } = copydesk(cwd, ['names', '--write', 'drafts'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('unknown key ‘nam’ at names.yml:2:5: did you mean ‘name’?')
  expect(readFileSync(join(cwd, 'names.yml'), 'utf8')).toBe('people:\n  - nam: Zed Aune\n')
})

test('flags that are wrong, drafts that are not there', async () => {
  const cwd = folder(DRAFTS)
  const said = async (...args: string[]) => (await inProcess(cwd, ['names', ...args])).stderr
  expect(await said('--min-drafts', '0', 'drafts')).toContain(
    '--min-drafts takes a number from 1 up, not ‘0’',
  )
  expect(await said('--write', '-o', 'n.yml', 'drafts')).toContain('give one of them')
  expect(await said('-f', 'yml', 'drafts')).toContain('did you mean ‘yaml’?')
  expect(await said('-o', 'n.json', 'drafts')).toContain('give a .yml file')
  expect(copydesk(cwd, ['names', 'gone.txt']).status).toBe(2)
})

test('house-name follows the register, and --names gives one for a run', async () => {
  const names = 'people: [{ name: Nadia Rahimi, wrong: [Nadya Rahimi] }]\n'
  const cwd = folder({ ...DRAFTS, 'copydesk.yml': '', 'names.yml': names })
  const c = ['-f', 'json', 'drafts/c.txt']
  const findings = async (...args: string[]) => findingsOf(await inProcess(cwd, [...c, ...args]))
  expect(findingsOf(copydesk(cwd, c))).toMatchObject([
    { actual: 'Nadya Rahimi', expected: ['Nadia Rahimi'], fix: 'safe' },
  ])
  writeFileSync(join(cwd, 'other.yml'), '')
  expect(await findings('--names', 'other.yml')).toEqual([])
  expect(await findings('--no-config')).toEqual([])
  expect(await findings('--no-config', '--names', 'names.yml')).toHaveLength(1)
})
