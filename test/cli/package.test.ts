import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a module that imports the package by its name, and reads the JSON it prints. */
function inModule(code: string): unknown {
  const args = ['--input-type=module', '-e', code]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
}

test('the library reads and queries a draft', () => {
  const code = `
    import { VFile } from 'vfile'
    import { articleOfDraft, formatOfPath, lintDraft, readDraft, settingsOf } from 'copydesk'
    const file = new VFile({ path: 'a.md', value: 'The *ferry* to TK Street.' })
    const draft = await readDraft(file, formatOfPath(file.path))
    const { findings } = lintDraft(draft, settingsOf())
    console.log(JSON.stringify([articleOfDraft(draft).text, findings.map(({ actual }) => actual)]))`
  expect(inModule(code)).toEqual(['The ferry to TK Street.', ['TK']])
})

test('every rule is a plugin that can be imported', () => {
  const ids = readdirSync(new URL('../../plugins/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const code = `
    const names = ${JSON.stringify(ids)}
    const plugins = await Promise.all(names.map((name) => import('copydesk/plugins/' + name)))
    console.log(JSON.stringify(plugins.map((plugin) => [typeof plugin.default, plugin.default.rule.id])))`
  expect(inModule(code)).toEqual(ids.map((id) => ['function', id]))
})

test('the schema of the configuration is in the package', () => {
  const code = `
    import schema from 'copydesk/schema.json' with { type: 'json' }
    console.log(JSON.stringify(Object.keys(schema.properties)))`
  expect(inModule(code)).toContain('rules')
})
