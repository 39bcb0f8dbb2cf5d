/**
 * For those who mend rules: what the desk misses and what it should not have said, fixture by fixture.
 *
 *     npm run fixtures -- [--rule ID] [--full] [SLUG …]
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { explain, FORMATS, runFixture, slugs, type Difference } from './fixtures.ts'

const { values, positionals } = parseArgs({
  options: { rule: { type: 'string' }, full: { type: 'boolean' } },
  allowPositionals: true,
})
const unknown = positionals.filter((slug) => !slugs.includes(slug))
if (unknown.length > 0)
  throw new Error(`no such fixture: ${unknown.join(', ')}; there are ${slugs.join(', ')}`)

const SIGNS = { missing: '−', 'not expected': '+', contradiction: '±', unplaced: '?' } as const

interface Row {
  difference: Difference
  formats: string[]
}

/** The differences of a fixture; those that several formats have are put together. */
async function rowsOf(slug: string): Promise<Row[]> {
  const rows = new Map<string, Row>()
  for (const format of FORMATS) {
    for (const difference of (await runFixture(slug, format)).differences) {
      const { what, rule, severity, words } = difference
      if (values.rule !== undefined && rule !== values.rule) continue
      const key = [what, rule, severity, words].join('\n')
      const row = rows.get(key) ?? { difference, formats: [] }
      if (!row.formats.includes(format)) row.formats.push(format)
      rows.set(key, row)
    }
  }
  return [...rows.values()]
}

function print({ difference, formats }: Row): string {
  if (values.full) return `${explain(difference)}\n    in ${formats.join(', ')}`
  const { what, rule, severity, words, at } = difference
  const where = formats.length === FORMATS.length ? 'all' : formats.join(' ')
  return `${SIGNS[what]} ${where.padEnd(8)} ${at.padEnd(7)} ${severity.padEnd(7)} ${rule.padEnd(20)} ${words}`
}

let total = 0
process.stdout.write(
  '− missing   + not expected   ± expected and to be left alone   ? words not in the article\n',
)
for (const slug of positionals.length > 0 ? positionals : slugs) {
  const rows = await rowsOf(slug)
  total += rows.length
  process.stdout.write(`\n${slug}${rows.length === 0 ? ': as expected' : ''}\n`)
  for (const row of rows) process.stdout.write(`${print(row)}\n`)
}
process.stdout.write(`\n${total} differences\n`)
