import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Configuration } from '../../src/lint/config.ts'
import { ConfigError } from '../../src/lint/config-error.ts'
import type { Register } from '../../src/register/register.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-names-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

async function registerOf(draft = 'draft.txt', names?: string): Promise<Register | undefined> {
  const options = names === undefined ? { cwd: folder } : { cwd: folder, names }
  return (await new Configuration(options).of(draft)).settings.register
}

async function errorOf(text: string): Promise<string> {
  write({ 'copydesk.yml': '', 'names.yml': text })
  try {
    await registerOf()
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no error'
}

const names = async (draft?: string, flag?: string) =>
  (await registerOf(draft, flag))?.entries.map(({ name }) => name)

test('it is found beside the configuration, not without one', async () => {
  write({ 'names.yml': 'people: [{ name: Ada Obi }]' })
  expect(await names()).toBeUndefined()
  write({ 'copydesk.yml': 'style: neutral' })
  expect(await names('news/draft.txt')).toEqual(['Ada Obi'])
})

test('the configuration names others, from its own folder, and those it extends name theirs', async () => {
  write({
    'names.yml': 'people: [{ name: Ada Obi }]',
    'copydesk.yml': 'extends: house/base.yml\nnames: [people.yml, bodies.json]',
    'people.yml': 'people: [{ name: Bo Lund }]',
    'bodies.json': '{ "institutions": [{ "name": "Merrow Port Board", "acronym": "MPB" }] }',
    'house/base.yml': 'names: all.yml',
    'house/all.yml': 'people: [{ name: Cy Rao, household: yes }]',
  })
  expect(await names()).toEqual(['Cy Rao', 'Bo Lund', 'Merrow Port Board'])
  expect(await names('draft.txt', 'names.yml')).toEqual(['Ada Obi'])
})

test('a flag names it where there is no configuration', async () => {
  write({ 'n.yml': 'people: [{ name: Ada Obi }]' })
  expect(await names('draft.txt', 'n.yml')).toEqual(['Ada Obi'])
})

test('one that is named and not there', async () => {
  write({ 'copydesk.yml': 'names: n.yml' })
  await expect(registerOf()).rejects.toThrow('no such file ‘n.yml’ at copydesk.yml:1:8')
  await expect(registerOf('draft.txt', 'm.yml')).rejects.toThrow('no such file ‘m.yml’ at --names m.yml')
})

test('empty lists and an empty file hold nobody', async () => {
  expect(await errorOf('')).toBe('no error')
  expect(await errorOf('people:\ninstitutions:\n')).toBe('no error')
})

test.each([
  [
    'people:\n  - name: Ada Obi\n    pronoun: she',
    'unknown key ‘pronoun’ at names.yml:3:5: did you mean ‘pronouns’?',
  ],
  [
    'institutions:\n  - name: Port Board\n    pronouns: it',
    'unknown key ‘pronouns’ at names.yml:3:5: it is one of name, role, acronym, later, accepted, wrong, household, since',
  ],
  ['poeple: []', 'unknown key ‘poeple’ at names.yml:1:1: did you mean ‘people’?'],
  ['people:\n  - role: mayor', 'entry 1 of ‘people’ lacks ‘name’ at names.yml:2:5'],
  ['people:\n  - Ada Obi', 'entry 1 of ‘people’ must be a map of keys and values at names.yml:2:5'],
  ['people:\n  Ada Obi: mayor', '‘people’ must be a list at names.yml:2:3'],
  ['people: [{ name: 7 }]', '‘name’ must be text at names.yml:1:18'],
  [
    'people:\n  - name: Ada Obi\n    household: often',
    'unknown value of ‘household’ ‘often’ at names.yml:3:16: it is one of yes, no, true, false',
  ],
  [
    'people:\n  - name: Ada Obi\n    since: [2020]',
    '‘since’ must be text or a whole number at names.yml:3:12',
  ],
  ['- Ada Obi', 'the names register must be a map of keys and values at names.yml:1:1'],
  [
    'people:\n  - name: Ada Obi\n  - name: Ada Obi',
    '‘Ada Obi’ a second time at names.yml:3:11: it stands at names.yml:2:11 already',
  ],
  [
    'people:\n  - name: Ada Obi\n    wrong: [Ada Obie]\n  - name: Ada Obie',
    '‘Ada Obie’ is wrong here and right at names.yml:4:11 at names.yml:3:13',
  ],
  [
    'people:\n  - { name: Ada Obi, wrong: [Ada O.] }\n  - { name: Ada Orr, wrong: [Ada O.] }',
    '‘Ada O.’ is wrong for two at names.yml:3:30: the other stands at names.yml:2:30',
  ],
])('%j', async (text, message) => {
  expect(await errorOf(text)).toBe(message)
})
