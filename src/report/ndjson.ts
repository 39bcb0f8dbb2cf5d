import { fileRecord } from './json.ts'
import type { Reporter } from './report.ts'

/** One object a line, as soon as its file is done. */
export function ndjsonReporter(): Reporter {
  return {
    start: () => '',
    file: (report) => `${JSON.stringify(fileRecord(report))}\n`,
    end: () => '',
  }
}
