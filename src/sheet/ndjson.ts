import { sheetRecord, type SheetReporter } from './reporter.ts'

/** One object a line, as soon as its file is done. */
export function ndjsonSheets(): SheetReporter {
  return {
    start: () => '',
    file: (report) => `${JSON.stringify(sheetRecord(report))}\n`,
    end: () => '',
  }
}
