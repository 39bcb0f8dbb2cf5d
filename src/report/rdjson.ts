import type { Point } from '../article/types.ts'
import { ByteColumns } from './byte-columns.ts'
import type { FileReport, Reporter } from './report.ts'

const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const
const SOURCE = { name: 'copydesk', url: 'https://github.com/copydesk/copydesk' }

function rangeOf(start: Point, end: Point, columns: ByteColumns): object {
  return {
    start: { line: start.line, column: columns.of(start) },
    end: { line: end.line, column: columns.of(end) },
  }
}

function diagnosticsOf({ path, findings, details, error, text }: FileReport): object[] {
  const columns = new ByteColumns(text)
  const others = new ByteColumns(text)
  const diagnostics: object[] = findings.map((finding, i) => {
    const { rule, severity, message, start, end, related, url } = finding
    const place = rangeOf(start, end, columns)
    const replacement = details[i]?.replacement ?? null
    return {
      message,
      location: { path, range: place },
      severity: SEVERITY[severity],
      code: url === '' ? { value: rule } : { value: rule, url },
      ...(replacement === null ? {} : { suggestions: [{ range: place, text: replacement }] }),
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((one) => ({
              message: one.message,
              location: { path, range: rangeOf(one.start, one.end, others) },
            })),
          }),
    }
  })
  if (error) {
    diagnostics.push({
      message: error.message,
      location: { path },
      severity: 'ERROR',
      code: { value: error.code },
    })
  }
  return diagnostics
}

/** The diagnostic format of reviewdog, whose columns are bytes. */
export function rdjsonReporter(): Reporter {
  let first = true
  return {
    start: () => `{"source":${JSON.stringify(SOURCE)},"diagnostics":[`,
    file(report) {
      const diagnostics = diagnosticsOf(report).map((one) => JSON.stringify(one))
      if (diagnostics.length === 0) return ''
      const text = `${first ? '\n' : ',\n'}${diagnostics.join(',\n')}`
      first = false
      return text
    },
    end: () => (first ? ']}\n' : '\n]}\n'),
  }
}
