import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../plugins/index.ts'
import { nearest } from '../lint/nearest.ts'
import type { Arguments } from './arguments.ts'
import type { COMMON_FLAGS } from './flags.ts'
import { standardOutput } from './output.ts'
import { packageRoot } from './package-root.ts'
import { renderPage } from './page.ts'
import { STET_PAGE } from './stet-page.ts'
import { terminalOptions } from './terminal.ts'
import { UsageError } from './usage-error.ts'

function ruleList(): string {
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2
  const lines = rules.map(
    ({ id, severity, description }) => id.padEnd(column) + severity.padEnd(9) + description,
  )
  return `${lines.join('\n')}\n`
}

function pageOf(id: string): string {
  return id === 'stet' ? STET_PAGE : readFileSync(join(packageRoot(), 'plugins', id, 'README.md'), 'utf8')
}

/** `copydesk explain RULE`: prints the page of a rule; without one, the list of them. */
export async function explain({ values, positionals }: Arguments<typeof COMMON_FLAGS>): Promise<number> {
  const output = standardOutput()
  const [id, ...others] = positionals
  if (others.length > 0) throw new UsageError('explain takes one rule: copydesk explain RULE')
  if (id === undefined) {
    await output.write(ruleList())
    return 0
  }
  const ids = [...rules.map((rule) => rule.id), 'stet']
  if (!ids.includes(id)) {
    const near = nearest(id, ids)
    const advice = near === null ? 'copydesk explain lists them' : `did you mean ‘${near}’?`
    throw new UsageError(`unknown rule ‘${id}’: ${advice}`)
  }
  await output.write(renderPage(pageOf(id), terminalOptions(values, false)))
  return 0
}
