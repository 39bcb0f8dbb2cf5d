/**
 * Writes what is made of the rules: `plugins/index.ts`, the table in README.md and the JSON Schema of the
 * configuration. With `--check` it writes nothing and exits with 1 when one of them is stale.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { configSchema } from '../src/lint/config-schema.ts'
import type { Rule } from '../src/rule.ts'
import { styles } from '../src/styles/styles.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function ruleIds(): string[] {
  return readdirSync(join(root, 'plugins'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'plugins', entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .toSorted()
}

async function loadRule(id: string): Promise<Rule> {
  const url = pathToFileURL(join(root, 'plugins', id, 'index.ts')).href
  const plugin = (await import(url)) as { default?: { rule?: Rule } }
  const rule = plugin.default?.rule
  if (rule?.id !== id)
    throw new Error(`plugins/${id}/index.ts: the default export is not the plugin of “${id}”`)
  return rule
}

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function indexFile(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}/index.ts'`)
  const line = `export const rules: readonly Rule[] = [${ids.map((id) => `${camelCase(id)}.rule`).join(', ')}]`
  const list = ids.map((id) => `  ${camelCase(id)}.rule,\n`).join('')
  return [
    '// Written by `npm run generate`: do not edit.',
    `import type { Rule } from '../src/rule.ts'`,
    ...imports,
    '',
    '/** Every rule, in the order of the ids. */',
    line.length <= 110 ? line : `export const rules: readonly Rule[] = [\n${list}]`,
    '',
  ].join('\n')
}

function readmeTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](plugins/${rule.id}/README.md) | ${rule.description} | ${rule.severity} |`,
  )
  return ['| Rule | What the desk asks | Severity |', '|---|---|---|', ...rows].join('\n')
}

const MARKERS = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/

function readmeFile(rules: readonly Rule[]): string {
  const path = join(root, 'README.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (!MARKERS.test(text)) throw new Error('README.md has no lines <!-- rules --> and <!-- /rules -->')
  return text.replace(MARKERS, (_, start: string, end: string) => `${start}\n${readmeTable(rules)}\n\n${end}`)
}

function put(path: string, text: string, check: boolean): boolean {
  const full = join(root, path)
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return true
  if (check) {
    process.stderr.write(`${path} is stale: run npm run generate\n`)
    return false
  }
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  process.stderr.write(`wrote ${path}\n`)
  return true
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const ids = ruleIds()
  const rules = await Promise.all(ids.map(loadRule))
  const schema = `${JSON.stringify(configSchema(rules, styles), null, 2)}\n`
  const fresh = [
    put('plugins/index.ts', indexFile(ids), check),
    put('schema/copydesk.schema.json', schema, check),
    put('README.md', readmeFile(rules), check),
  ]
  if (fresh.includes(false)) process.exitCode = 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`generate: ${(error as Error).message}\n`)
  process.exitCode = 1
}
