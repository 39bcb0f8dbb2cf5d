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
import { registerSchema } from '../src/register/schema.ts'
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

/** The story of README's example. */
const EXAMPLE = 'fixtures/wire-ferry-sinking/story.txt'

/** What the command prints for the example, 80 columns wide. Loaded late: the lint floor needs the written index. */
async function example(): Promise<string> {
  const [{ VFile }, { readText }, { lintDraft }, { settingsOf }, { articleOfDraft }, { prettyReporter }] =
    await Promise.all([
      import('vfile'),
      import('../src/draft/text.ts'),
      import('../src/lint/lint.ts'),
      import('../src/lint/settings.ts'),
      import('../src/article/article.ts'),
      import('../src/report/pretty.ts'),
    ])
  const text = readFileSync(join(root, EXAMPLE), 'utf8')
  const draft = readText(new VFile({ value: text, path: EXAMPLE }))
  const { findings, suppressed } = lintDraft(draft, settingsOf([]))
  const article = articleOfDraft(draft)
  const reporter = prettyReporter({ color: false, width: 80 })
  const report =
    reporter.start() +
    reporter.file({
      path: EXAMPLE,
      findings,
      suppressed,
      leftOut: 0,
      unchanged: 0,
      details: [],
      error: null,
      fixes: null,
      text,
      sentenceStarts: () => article.sentences.map(({ span }) => article.place(span).start.offset),
    }) +
    reporter.end()
  return `\`\`\`\n${report.trim()}\n\`\`\``
}

/** README with the parts between its markers (`<!-- NAME -->` … `<!-- /NAME -->`) written anew. */
function readmeFile(parts: Readonly<Record<string, string>>): string {
  const path = join(root, 'README.md')
  let text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const [name, part] of Object.entries(parts)) {
    const markers = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!markers.test(text)) throw new Error(`README.md has no lines <!-- ${name} --> and <!-- /${name} -->`)
    text = text.replace(markers, (_, start: string, end: string) => `${start}\n${part}\n\n${end}`)
  }
  return text
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
    put('schema/names.schema.json', `${JSON.stringify(registerSchema(), null, 2)}\n`, check),
  ]
  // With a stale index nothing can be linted: the example waits for the next run.
  const shown = check && !fresh[0] ? {} : { example: await example() }
  fresh.push(put('README.md', readmeFile({ rules: readmeTable(rules), ...shown }), check))
  if (fresh.includes(false)) process.exitCode = 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`generate: ${(error as Error).message}\n`)
  process.exitCode = 1
}
