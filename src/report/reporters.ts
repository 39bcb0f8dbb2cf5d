import { fullReporter } from './full.ts'
import { jsonReporter } from './json.ts'
import { ndjsonReporter } from './ndjson.ts'
import { prettyReporter } from './pretty.ts'
import type { ReportContext, Reporter } from './report.ts'

const others = () => import('./ci-reporters.ts')

/** How to make a reporter. */
const makers = {
  pretty: prettyReporter,
  full: fullReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  unix: async () => (await others()).unixReporter(),
  sarif: async (context) => (await others()).sarifReporter(context),
  github: async (context) => (await others()).githubReporter(context),
  gitlab: async (context) => (await others()).gitlabReporter(context),
  junit: async () => (await others()).junitReporter(),
  checkstyle: async () => (await others()).checkstyleReporter(),
  rdjson: async () => (await others()).rdjsonReporter(),
  html: async () => (await others()).htmlReporter(),
  diff: async () => (await others()).diffReporter(),
} as const satisfies Record<string, (context: ReportContext) => Reporter | Promise<Reporter>>

/** The name of a format; `diff` is that of `--diff`. */
export type Format = keyof typeof makers

/** Names of the formats that `--format` takes. */
export const formats = (Object.keys(makers) as Format[]).filter((name) => name !== 'diff')

/** Formats that tell the details of findings. */
export const DETAILED: ReadonlySet<Format> = new Set(['sarif', 'gitlab', 'rdjson'])

/** Formats for people, which can stand one below the other. */
export const FOR_PEOPLE: ReadonlySet<Format> = new Set(['pretty', 'full', 'unix', 'github'])

/** Makes the reporter of a format. */
export async function loadReporter(format: Format, context: ReportContext): Promise<Reporter> {
  return makers[format](context)
}
