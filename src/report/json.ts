import { partsOf } from './parts.ts'
import type { FileReport, Fixes, Reporter } from './report.ts'

/** The object that stands for a file in both formats for programs. */
export function fileRecord(report: FileReport): object {
  const { path, findings, suppressed, error, fixes, shard } = report
  const record = { path, findings, suppressed, error, ...(fixes ? fixedOf(fixes, report.text) : {}) }
  return shard === undefined ? record : { ...record, parts: partsOf(report, shard) }
}

function fixedOf({ count: fixed, before, written }: Fixes, text: string): object {
  return !written && text !== before ? { fixed, output: text } : { fixed }
}

/** One array with an object for each file. */
export function jsonReporter(): Reporter {
  let first = true
  return {
    start: () => '[',
    file(report) {
      const text = `${first ? '\n' : ',\n'}${JSON.stringify(fileRecord(report), null, 2)}`
      first = false
      return text
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}
