import { messageOf } from './fold.ts'
import type { FileReport, Reporter } from './report.ts'
import { printable } from './text.ts'

function linesOf({ path, findings, error }: FileReport): string {
  const lines = findings.map((finding) => {
    const { start, severity, rule } = finding
    const message = messageOf({ finding, also: [] })
    return `${printable(path)}:${start.line}:${start.column}: ${severity}: ${message} [${rule}]\n`
  })
  if (error) lines.push(`${printable(path)}:1:1: error: ${printable(error.message)} [${error.code}]\n`)
  return lines.join('')
}

/** One line for each finding, “path:line:column: severity: message [rule]”, as editors and matchers read it. */
export function unixReporter(): Reporter {
  return { start: () => '', file: linesOf, end: () => '' }
}
