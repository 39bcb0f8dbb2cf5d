import { fullReporter } from './full.ts'
import { jsonReporter } from './json.ts'
import { ndjsonReporter } from './ndjson.ts'
import { prettyReporter } from './pretty.ts'
import type { ReportContext, Reporter } from './report.ts'

/** How to make a reporter. What most runs do not need is loaded only then. */
const makers = {
  pretty: prettyReporter,
  full: fullReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  unix: async () => (await import('./unix.ts')).unixReporter(),
  sarif: async (context) => (await import('./sarif.ts')).sarifReporter(context),
  github: async (context) => (await import('./github.ts')).githubReporter(context),
  gitlab: async (context) => (await import('./gitlab.ts')).gitlabReporter(context),
  junit: async () => (await import('./junit.ts')).junitReporter(),
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter(),
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter(),
  html: async () => (await import('./html.ts')).htmlReporter(),
  diff: async () => (await import('./diff.ts')).diffReporter(),
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
