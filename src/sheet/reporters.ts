import type { ReportOptions } from '../report/report.ts'
import { jsonSheets } from './json.ts'
import { ndjsonSheets } from './ndjson.ts'
import type { SheetReporter } from './reporter.ts'

/** Names of the formats of fact sheets. */
export const sheetFormats = ['table', 'markdown', 'json', 'ndjson', 'html'] as const

export type SheetFormat = (typeof sheetFormats)[number]

/** Makes the reporter of a format; those for people are loaded when they are needed. */
export async function loadSheetReporter(format: SheetFormat, options: ReportOptions): Promise<SheetReporter> {
  switch (format) {
    case 'table':
      return (await import('./table.ts')).tableSheets(options)
    case 'markdown':
      return (await import('./markdown.ts')).markdownSheets()
    case 'json':
      return jsonSheets()
    case 'ndjson':
      return ndjsonSheets()
    case 'html':
      return (await import('./html/page.ts')).htmlSheets()
  }
}
