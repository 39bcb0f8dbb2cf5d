import type { Finding } from '../lint/finding.ts'
import type { FileReport, Reporter } from './report.ts'
import { attributes, xml } from './xml.ts'

const START = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n'

function caseOf(path: string, { rule, severity, message, start, actual }: Finding): string {
  const place = `${start.line}:${start.column}`
  const name = attributes({ name: `${rule} ${place}`, classname: path })
  const words = xml(`${path}:${place}: ${actual}`)
  // What is only worth a look fails nothing.
  const body =
    severity === 'info'
      ? `<system-out>${words}${xml(`\n${message}`)}</system-out>`
      : `<failure${attributes({ message, type: severity })}>${words}</failure>`
  return `    <testcase${name}>${body}</testcase>\n`
}

function suiteOf({ path, findings, error }: FileReport): string {
  const cases = findings.map((finding) => caseOf(path, finding))
  const failures = findings.filter(({ severity }) => severity !== 'info').length
  if (error) {
    const { message, code } = error
    const body = `<error${attributes({ message, type: code })}/>`
    cases.push(`    <testcase${attributes({ name: code, classname: path })}>${body}</testcase>\n`)
  }
  // A draft without findings is a test that has passed.
  if (cases.length === 0) cases.push(`    <testcase${attributes({ name: 'copydesk', classname: path })}/>\n`)
  const counts = { tests: cases.length, failures, errors: error ? 1 : 0, skipped: 0 }
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${cases.join('')}  </testsuite>\n`
}

/** JUnit's XML: a suite for each draft, a failed test for each finding. */
export function junitReporter(): Reporter {
  return { start: () => START, file: suiteOf, end: () => '</testsuites>\n' }
}
