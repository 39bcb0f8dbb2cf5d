import { createHash } from 'node:crypto'
import type { FileReport, ReportContext, Reporter } from './report.ts'

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const

/** A fingerprint is to be one of its kind in the whole report. */
function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)
}

function issuesOf({ path, findings, details, error }: FileReport): object[] {
  const issues: object[] = findings.map(({ rule, severity, message, start, end }, i) => ({
    description: message,
    check_name: rule,
    fingerprint: hashOf(path, details[i]?.fingerprint ?? `${rule} ${start.offset} ${end.offset}`),
    severity: SEVERITY[severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  }))
  if (error) {
    issues.push({
      description: error.message,
      check_name: error.code,
      fingerprint: hashOf(path, error.code),
      severity: 'critical',
      location: { path, lines: { begin: 1 } },
    })
  }
  return issues
}

/** The code quality report of GitLab. */
export function gitlabReporter({ located }: Pick<ReportContext, 'located'>): Reporter {
  let first = true
  return {
    start: () => '[',
    file(report) {
      const issues = issuesOf({ ...report, path: located(report.path) })
      const text = issues.map((issue, i) => `${first && i === 0 ? '\n' : ',\n'}${JSON.stringify(issue)}`)
      first &&= issues.length === 0
      return text.join('')
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}
