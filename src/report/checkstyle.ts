import type { FileReport, Reporter } from './report.ts'
import { attributes } from './xml.ts'

/** Checkstyle's own names: the number is that of the format, which has not changed since. */
const START = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'

function fileOf({ path, findings, error }: FileReport): string {
  const lines = findings.map(
    ({ start, severity, message, rule }) =>
      `    <error${attributes({
        line: start.line,
        column: start.column,
        severity,
        message,
        source: `copydesk.${rule}`,
      })}/>\n`,
  )
  if (error) {
    const { message, code } = error
    lines.push(
      `    <error${attributes({ line: 1, severity: 'error', message, source: `copydesk.${code}` })}/>\n`,
    )
  }
  return `  <file${attributes({ name: path })}>\n${lines.join('')}  </file>\n`
}

/** The XML of Checkstyle, which many programs read. */
export function checkstyleReporter(): Reporter {
  return { start: () => START, file: fileOf, end: () => '</checkstyle>\n' }
}
