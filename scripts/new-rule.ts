/** Makes the folder of a new rule, `plugins/NAME`, with a page that fails its test until it is filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const CODE = `import { WordList } from '../../src/article/tokens.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

// TODO: a list belongs in src/english; a rule that asks the article for figures, sources or names needs none.
const WORDS = new WordList(['something'])

const rule: Rule = {
  id: 'NAME',
  description: 'TODO: the desk’s question, in one line',
  family: 'other',
  severity: 'info',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const { tokens } = article
    for (const at of tokens.find(WORDS)) {
      const start = tokens.start[at] ?? 0
      if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
      report({
        span: [start, tokens.end[at] ?? start],
        message: \`TODO: “\${tokens.at(at)}”: what is wrong, where the other half is, and what to do.\`,
      })
    }
  },
}

export default rulePlugin(rule)
`

const PAGE = `# NAME

TODO: the desk’s question, in one line.

## What it reports

TODO

## Why

TODO: the reason, and the guides that ask for it.

## What to write instead

TODO

## Options

None.

## When not to use it

TODO

## Examples

### Reported

\`\`\`draft
The council did something on Tuesday. TODO: a sentence that must be reported.
\`\`\`

### Left alone

\`\`\`draft
“We did something,” said Ines Okoro. TODO: a sentence that must be left alone.
\`\`\`
`

function fail(message: string): never {
  process.stderr.write(`new-rule: ${message}\n`)
  process.exit(1)
}

const name = process.argv[2] ?? fail('give a name: npm run new-rule -- loaded-attribution')
if (!/^[a-z]+(?:-[a-z]+)+$|^[a-z]{4,}$/.test(name)) {
  fail(`“${name}” is no name of a rule: small letters, words joined by hyphens`)
}
const folder = fileURLToPath(new URL(`../plugins/${name}`, import.meta.url))
if (existsSync(folder)) fail(`plugins/${name} is there already`)
mkdirSync(folder)
writeFileSync(join(folder, 'index.ts'), CODE.replaceAll('NAME', name))
writeFileSync(join(folder, 'README.md'), PAGE.replaceAll('NAME', name))
process.stdout.write(
  `plugins/${name}: write index.ts and README.md, then UPDATE_PAGES=${name} npx vitest run test/rule-pages.test.ts\n`,
)
await import('./generate.ts')
