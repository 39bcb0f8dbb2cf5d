import { rules } from '../../plugins/index.ts'
import { nearest } from '../lint/nearest.ts'
import type { Arguments } from './arguments.ts'
import type { EXPLAIN_FLAGS } from './flags.ts'
import { standardOutput } from './output.ts'
import { renderPage } from './page.ts'
import { rulePage } from './rule-page.ts'
import { stylePage } from './style-page.ts'
import { styleNamed } from './styles.ts'
import { terminalOptions } from './terminal.ts'
import { UsageError } from './usage-error.ts'

function ruleList(): string {
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2
  const lines = rules.map(
    ({ id, severity, description }) => id.padEnd(column) + severity.padEnd(9) + description,
  )
  return `${lines.join('\n')}\n`
}

/** `copydesk explain RULE`: prints the page of a rule; without one, the list of them; with `--style`, that of a style. */
export async function explain({ values, positionals }: Arguments<typeof EXPLAIN_FLAGS>): Promise<number> {
  const output = standardOutput()
  const [id, ...others] = positionals
  if (others.length > 0) throw new UsageError('explain takes one rule: copydesk explain RULE')
  if (values.style !== undefined) {
    if (id !== undefined)
      throw new UsageError('explain takes a rule or a style: copydesk explain --style NAME')
    await output.write(stylePage(styleNamed(values.style), terminalOptions(values, false)))
    return 0
  }
  if (id === undefined) {
    await output.write(ruleList())
    return 0
  }
  const page = rulePage(id)
  if (!page) {
    const near = nearest(id, [...rules.map((rule) => rule.id), 'stet'])
    const advice = near === null ? 'copydesk explain lists them' : `did you mean ‘${near}’?`
    throw new UsageError(`unknown rule ‘${id}’: ${advice}`)
  }
  await output.write(renderPage(page.text, terminalOptions(values, false)))
  return 0
}
