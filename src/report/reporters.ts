import { fullReporter } from './full.ts'
import { jsonReporter } from './json.ts'
import { ndjsonReporter } from './ndjson.ts'
import { prettyReporter } from './pretty.ts'
import type { Reporter, ReportOptions } from './report.ts'

type Maker = (options: ReportOptions) => Reporter | Promise<Reporter>

/** Makes a reporter, by the name of its format. */
const makers = {
  pretty: prettyReporter,
  full: fullReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
} as const satisfies Record<string, Maker>

/** The name of a format. */
export type Format = keyof typeof makers

/** Names of the formats. */
export const formats = Object.keys(makers) as Format[]

/** Makes the reporter of a format, or of diffs; what most runs do not need is loaded only here. */
export async function loadReporter(format: Format | 'diff', options: ReportOptions): Promise<Reporter> {
  if (format !== 'diff') return makers[format](options)
  const { diffReporter } = await import('./diff.ts')
  return diffReporter()
}
