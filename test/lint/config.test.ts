import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Configuration } from '../../src/lint/config.ts'
import { ConfigError } from '../../src/lint/config-error.ts'
import { layerOfRuleFlag, layerOfStyleFlag } from '../../src/lint/settings.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-config-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** The message of the ConfigError for a draft in the folder. */
async function errorOf(draft = 'draft.txt', file?: string): Promise<string> {
  const options = file === undefined ? { cwd: folder } : { cwd: folder, file }
  try {
    await new Configuration(options).of(draft)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no error'
}

async function severityOf(
  draft: string,
  configuration = new Configuration({ cwd: folder }),
): Promise<unknown> {
  return (await configuration.of(draft)).settings.rules.get('placeholder')?.severity
}

describe('which file holds', () => {
  test.each([
    ['copydesk.yml', 'rules: { placeholder: info }'],
    ['copydesk.yaml', 'rules: { placeholder: info }'],
    ['copydesk.json', '{\n\t"rules": {\n\t\t"placeholder": "info"\n\t}\n}\n'],
    ['copydesk.config.mjs', 'export default { rules: { placeholder: "info" } }'],
    ['package.json', '{ "name": "copydesk", "copydesk": { "rules": { "placeholder": "info" } } }'],
  ])('%s', async (name, content) => {
    write({ [name]: content })
    const { settings, file } = await new Configuration({ cwd: folder }).of('news/today/draft.txt')
    expect(settings.rules.get('placeholder')?.severity).toBe('info')
    expect(file).toBe(join(folder, name))
  })

  test('the nearest one from the draft upwards, not merged with those above', async () => {
    write({
      'copydesk.yml': 'style: guardian\nrules: { placeholder: info }',
      'news/copydesk.yml': 'rules: { placeholder: warning }',
    })
    const configuration = new Configuration({ cwd: folder })
    expect(await severityOf('draft.txt', configuration)).toBe('info')
    expect(await severityOf('news/draft.txt', configuration)).toBe('warning')
    expect((await configuration.of('news/draft.txt')).settings.style).toBe('neutral')
  })

  test('a package.json without copydesk, or broken, is passed by', async () => {
    write({
      'copydesk.yml': 'style: ap',
      'a/package.json': '{}',
      'b/package.json': '{',
      'c/package.json': '3',
    })
    for (const name of ['a', 'b', 'c']) {
      const { settings } = await new Configuration({ cwd: folder }).of(`${name}/draft.txt`)
      expect(settings.style).toBe('ap')
    }
  })

  test('an asked-for file holds for every draft; null is none', async () => {
    write({ 'copydesk.yml': 'style: ap', 'other/house.yml': 'style: reuters' })
    const asked = new Configuration({ cwd: folder, file: 'other/house.yml' })
    expect((await asked.of('draft.txt')).settings.style).toBe('reuters')
    const none = new Configuration({ cwd: folder, file: null })
    expect((await none.of('draft.txt')).settings.style).toBe('neutral')
  })

  test('drafts of one configuration share their settings', async () => {
    write({ 'copydesk.yml': 'overrides: [{ files: opinion, style: ap }]' })
    const configuration = new Configuration({ cwd: folder })
    const one = await configuration.of('a/b/draft.txt')
    expect((await configuration.of('c/draft.txt')).settings).toBe(one.settings)
    expect((await configuration.of('opinion/draft.txt')).settings).not.toBe(one.settings)
  })

  test('a draft without a path has the configuration of the folder', async () => {
    write({ 'copydesk.yml': 'style: ap\nignore: "*"' })
    const { settings, ignored } = await new Configuration({ cwd: folder }).of(null)
    expect([settings.style, ignored]).toEqual(['ap', false])
  })
})

describe('what holds', () => {
  test('extended files, then the own rules, then overrides in their order, then the command line', async () => {
    write({
      'base.yml': 'style: reuters\nrules: { placeholder: info }\nignore: [sent]',
      'more.json': '{ "rules": { "placeholder": { "also": ["TBC"] } } }',
      'copydesk.yml': [
        'extends: [./base.yml, more.json]',
        'overrides:',
        '  - files: "*.md"',
        '    rules: { placeholder: { severity: warning } }',
        '  - files: [opinion/**, blogs/]',
        '    style: guardian',
        '    rules: { placeholder: off }',
        'ignore: ["old/*", "!old/keep.txt"]',
      ].join('\n'),
    })
    const configuration = new Configuration({ cwd: folder })
    const plain = await configuration.of('draft.txt')
    expect(plain.settings.style).toBe('reuters')
    expect(plain.settings.rules.get('placeholder')).toEqual({ severity: 'info', options: { also: ['TBC'] } })
    expect(await severityOf('news/a.md', configuration)).toBe('warning')
    expect(await severityOf('opinion/a.md', configuration)).toBe('off')
    expect((await configuration.of('x/blogs/y/a.txt')).settings.style).toBe('guardian')
    expect((await configuration.of('opinion/a.md')).settings.rules.get('placeholder')?.options).toEqual({
      also: ['TBC'],
    })
    const ignored = async (path: string): Promise<boolean> => (await configuration.of(path)).ignored
    expect(await ignored('old/a.txt')).toBe(true)
    expect(await ignored('old/keep.txt')).toBe(false)
    expect(await ignored('sent')).toBe(true)
    const flags = [layerOfStyleFlag('ap'), layerOfRuleFlag('placeholder=error')]
    const flagged = await new Configuration({ cwd: folder, flags }).of('opinion/a.md')
    expect(flagged.settings.style).toBe('ap')
    expect(flagged.settings.rules.get('placeholder')?.severity).toBe('error')
  })

  test('a key without a value is as good as none, and so is an empty file', async () => {
    write({
      'copydesk.yml': 'style: ap\nrules:\noverrides:\n',
      'b/copydesk.yml': '',
      'c/copydesk.yml': '# later',
    })
    expect(await severityOf('draft.txt')).toBe('error')
    expect(await severityOf('b/draft.txt')).toBe('error')
    expect(await severityOf('c/draft.txt')).toBe('error')
  })

  test('patterns of an asked-for file begin in the working folder', async () => {
    write({ 'house/copydesk.yml': 'overrides: [{ files: /opinion/*, rules: { placeholder: off } }]' })
    const configuration = new Configuration({ cwd: folder, file: 'house/copydesk.yml' })
    expect(await severityOf('opinion/a.txt', configuration)).toBe('off')
    expect(await severityOf('news/opinion/a.txt', configuration)).toBe('error')
    expect(await severityOf('../elsewhere/a.txt', configuration)).toBe('error')
  })

  test('the command line names rules and styles there are', () => {
    expect(() => layerOfRuleFlag('placeholders=off')).toThrow(
      'unknown rule ‘placeholders’ at --rule placeholders=off: did you mean ‘placeholder’?',
    )
    expect(() => layerOfRuleFlag('placeholder=warn')).toThrow('did you mean ‘warning’?')
    expect(() => layerOfRuleFlag('placeholder')).toThrow('--rule placeholder=SEVERITY, one of error')
    expect(() => layerOfStyleFlag('gardian')).toThrow('did you mean ‘guardian’?')
  })
})

describe('what is wrong, where, and what was meant', () => {
  test.each([
    [
      'rules:\n  placeholders: off',
      'unknown rule ‘placeholders’ at copydesk.yml:2:3: did you mean ‘placeholder’?',
    ],
    ['rules: { placeholder: warn }', 'unknown severity ‘warn’ at copydesk.yml:1:23: did you mean ‘warning’?'],
    [
      'rules:\n  placeholder:\n    severity: on\n    als: [TBC]',
      'unknown severity ‘on’ at copydesk.yml:3:15: it is one of error, warning, info, off\n' +
        'unknown option ‘als’ of ‘placeholder’ at copydesk.yml:4:5: did you mean ‘also’?',
    ],
    ['rules: { placeholder: { also: TBC } }', '‘also’ must be a list at copydesk.yml:1:31'],
    ['rules: { placeholder: { also: [3] } }', 'entry 1 of ‘also’ must be text at copydesk.yml:1:32'],
    [
      'rules: { placeholder: 2 }',
      '‘placeholder’ must be a severity (error, warning, info, off) or a map of options at copydesk.yml:1:23',
    ],
    ['stile: ap', 'unknown key ‘stile’ at copydesk.yml:1:1: did you mean ‘style’?'],
    ['placeholder: off', 'unknown key ‘placeholder’ at copydesk.yml:1:1: rules stand under ‘rules’'],
    ['style: gardian', 'unknown style ‘gardian’ at copydesk.yml:1:8: did you mean ‘guardian’?'],
    ['style: [ap]', '‘style’ must be text at copydesk.yml:1:8'],
    ['extends: []', '‘extends’ is empty at copydesk.yml:1:10'],
    ['ignore: 3', '‘ignore’ must be text or a list of texts at copydesk.yml:1:9'],
    ['overrides:\n  - rules: {}', 'entry 1 of ‘overrides’ lacks ‘files’ at copydesk.yml:2:5'],
    [
      'overrides:\n  - files: "*.{md,html}"',
      '‘files’ has braces, which patterns do not know (write a list of patterns) at copydesk.yml:2:12',
    ],
    ['- style: ap', 'the configuration must be a map of keys and values at copydesk.yml:1:1'],
    ['ap', 'the configuration must be a map of keys and values at copydesk.yml:1:1'],
    [
      'style: ap\nstyle: ap',
      '‘style’ a second time at copydesk.yml:2:1: it stands at copydesk.yml:1:1 already',
    ],
    [
      'extends: guardian',
      '‘extends’ names files, and ‘guardian’ is a style at copydesk.yml:1:10: write ‘style: guardian’',
    ],
    ['extends: [a.yml]', 'no such file ‘a.yml’ at copydesk.yml:1:11'],
    [
      'extends: copydesk.yml',
      'files that extend each other at copydesk.yml:1:10: copydesk.yml → copydesk.yml',
    ],
    [
      'x: &a {}\nrules: *a',
      'unknown key ‘x’ at copydesk.yml:1:1: it is one of $schema, style, extends, rules, overrides, ignore, stet, names',
    ],
    ['\uFEFFrules: { 1: off }', 'unknown rule ‘1’ at copydesk.yml:1:11: ‘copydesk explain’ lists them'],
  ])('%j', async (text, message) => {
    write({ 'copydesk.yml': text })
    expect(await errorOf()).toBe(message)
  })

  test.each([
    ['rules: [', /^broken YAML at copydesk\.yml:1:9: /],
    ['a: b: c', /^broken YAML at copydesk\.yml:1:4: /],
    ['style: !house ap', /^broken YAML at copydesk\.yml:1:8: .*tag/i],
    ['style: ap\n---\nstyle: ap', /^broken YAML at copydesk\.yml:2:1: /],
    ['[['.repeat(30_000), /^(?:broken YAML|YAML that cannot be read) at copydesk\.yml/],
    [
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`).join('')}`,
      /^YAML that cannot be read at copydesk\.yml: .*alias/i,
    ],
    ['x'.repeat(1_000_001), /^a configuration of over 1000 kB at copydesk\.yml$/],
  ])('a file that is no YAML: %#', async (text, message) => {
    write({ 'copydesk.yml': text })
    expect((await errorOf()).split('\n')[0]).toMatch(message)
  })

  test('files that extend each other', async () => {
    write({ 'copydesk.yml': 'extends: a/b.yml', 'a/b.yml': 'style: ap\nextends:\n  - ../copydesk.yml' })
    expect(await errorOf()).toBe(
      'files that extend each other at a/b.yml:3:5: copydesk.yml → a/b.yml → copydesk.yml',
    )
  })

  test('one file extended twice is no circle, a hundred files are', async () => {
    write({ 'copydesk.yml': 'extends: [a.yml, b.yml]', 'a.yml': 'extends: b.yml', 'b.yml': 'style: ap' })
    expect(await errorOf()).toBe('no error')
    const files = Array.from({ length: 12 }, (_, i) => [
      `x${i}.yml`,
      `extends: [x${i + 1}.yml, x${i + 1}.yml]`,
    ])
    write({ ...Object.fromEntries(files), 'x12.yml': '' })
    expect(await errorOf('draft.txt', 'x0.yml')).toContain('over 100 files that extend each other')
  })

  test('a wrong key in an extended file is told with that file', async () => {
    write({ 'copydesk.yml': 'extends: a.json', 'a.json': '{\n  "stlye": "ap"\n}' })
    expect(await errorOf()).toBe('unknown key ‘stlye’ at a.json:2:3: did you mean ‘style’?')
  })

  test('a wrong key in package.json', async () => {
    write({ 'package.json': '{\n  "name": "x",\n  "copydesk": { "styl": "ap" }\n}' })
    expect(await errorOf()).toBe('unknown key ‘styl’ at package.json:3:17: did you mean ‘style’?')
  })

  test('modules', async () => {
    write({
      'copydesk.config.mjs': 'export default { rules: { placeholders: "off" } }',
      'a/copydesk.config.mjs': 'export default {',
      'b/copydesk.config.mjs': 'const a = {}; a.a = a; export default a',
      'c/copydesk.config.mjs': 'throw new Error("no")',
      'd/copydesk.config.mjs': 'export const style = "ap"',
    })
    expect(await errorOf()).toBe(
      'unknown rule ‘placeholders’ at copydesk.config.mjs (rules.placeholders): did you mean ‘placeholder’?',
    )
    expect(await errorOf('a/draft.txt')).toMatch(
      /^a module that cannot be loaded at a\/copydesk\.config\.mjs: /,
    )
    expect(await errorOf('b/draft.txt')).toMatch(
      /^a module that cannot be loaded at b\/copydesk\.config\.mjs: /,
    )
    expect(await errorOf('c/draft.txt')).toBe('a module that cannot be loaded at c/copydesk.config.mjs: no')
    expect(await errorOf('d/draft.txt')).toMatch(/^a module that cannot be loaded at .*: .*default export/)
  })

  test('an asked-for file that is missing, a folder, or not UTF-8', async () => {
    write({ 'a/b.yml': 'style: ap', 'bytes.yml': new Uint8Array([0x73, 0xff, 0xfe]) })
    expect(await errorOf('draft.txt', 'none.yml')).toBe('no such file ‘none.yml’ at --config none.yml')
    expect(await errorOf('draft.txt', 'a')).toBe('‘a’ is a folder at --config a')
    expect(await errorOf('draft.txt', 'bytes.yml')).toBe('text that is not UTF-8 at bytes.yml')
  })
})

const key = fc.constantFrom(
  'style',
  'extends',
  'rules',
  'overrides',
  'ignore',
  'files',
  'placeholder',
  'severity',
  '',
)
const scalar = fc.oneof(
  key,
  fc.constantFrom('ap', 'off', '*', '&a x', '*a', '!t y', '{', '"', '~', '.nan', '../x'),
)
const text = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, scalar, tie('map'), tie('list')),
  map: fc
    .array(fc.tuple(key, tie('node')), { maxLength: 4 })
    .map((pairs) => `{${pairs.map(([k, v]) => `${k}: ${String(v)}`).join(', ')}}`),
  list: fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
})).node

test('no YAML at all makes anything but a ConfigError', async () => {
  const lines = fc
    .array(fc.tuple(key, text), { maxLength: 5 })
    .map((pairs) => pairs.map(([k, v]) => `${k}: ${String(v)}\n`).join(''))
  await fc.assert(
    fc.asyncProperty(fc.oneof(lines, fc.string({ unit: 'binary' })), async (content) => {
      write({ 'copydesk.yml': content })
      expect(await errorOf()).toBeTypeOf('string')
    }),
    { numRuns: 500 },
  )
})
