import { meaning } from '../lint/nearest.ts'
import type { Style } from '../styles/styles.ts'
import { styles } from '../styles/styles.ts'
import { oneOf, type Arguments } from './arguments.ts'
import type { STYLES_FLAGS } from './flags.ts'
import { standardOutput } from './output.ts'
import { columnTable, groupedTable, jsonTable, markdownTable } from './style-tables.ts'
import { terminalOptions } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** More styles than this do not stand side by side on eighty columns. */
const SIDE_BY_SIDE = 3

/**
 * A style by its name.
 *
 * @throws {UsageError} when there is none
 */
export function styleNamed(name: string): Style {
  const style = styles.get(name)
  if (style) return style
  throw new UsageError(`unknown style ‘${name}’: ${meaning(name, [...styles.keys()])}`)
}

/** `copydesk styles [NAME …]`: compares house styles. */
export async function compareStyles({
  values,
  positionals,
}: Arguments<typeof STYLES_FLAGS>): Promise<number> {
  const format = oneOf('format', values.format ?? 'table', ['table', 'markdown', 'json'])
  const compared = positionals.length > 0 ? positionals.map(styleNamed) : [...styles.values()]
  const options = terminalOptions(values, false)
  const few = positionals.length > 0 && compared.length <= SIDE_BY_SIDE
  const table = {
    table: () => (few ? columnTable(compared, options) : groupedTable(compared, options)),
    markdown: () => markdownTable(compared),
    json: () => jsonTable(compared),
  }[format]
  await standardOutput().write(table())
  return 0
}
