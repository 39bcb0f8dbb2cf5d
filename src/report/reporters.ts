import { fullReporter } from './full.ts'
import { jsonReporter } from './json.ts'
import { ndjsonReporter } from './ndjson.ts'
import { prettyReporter } from './pretty.ts'
import type { Reporter, ReportOptions } from './report.ts'

/** Makes a reporter, by the name of its format. */
export const reporters = {
  pretty: prettyReporter,
  full: fullReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
} as const satisfies Record<string, (options: ReportOptions) => Reporter>

/** Names of the formats. */
export const formats = Object.keys(reporters) as (keyof typeof reporters)[]
