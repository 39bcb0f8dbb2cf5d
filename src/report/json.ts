import type { FileReport, Reporter } from './report.ts'

/** The object that stands for a file in both formats for programs. */
export function fileRecord({ path, findings, suppressed, error, fixes, text }: FileReport): object {
  const record = { path, findings, suppressed, error }
  if (!fixes) return record
  const { count: fixed, before, written } = fixes
  return { ...record, fixed, ...(!written && text !== before ? { output: text } : {}) }
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
