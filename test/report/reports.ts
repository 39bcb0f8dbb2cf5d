import type { Finding } from '../../src/lint/finding.ts'
import type { FileReport, ReportContext, Reporter } from '../../src/report/report.ts'

/** A finding of the words, where they stand in the text for the `nth` time. */
export function finding(text: string, words: string, more: Partial<Finding> = {}, nth = 0): Finding {
  let offset = -1
  for (let i = 0; i <= nth; i++) offset = text.indexOf(words, offset + 1)
  const point = (at: number) => {
    const before = text.slice(0, at).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: at }
  }
  return {
    rule: 'unattributed-figure',
    severity: 'warning',
    message: `“${words}” has no source in this sentence or around it: say who counts, link it, or cut it.`,
    start: point(offset),
    end: point(offset + words.length),
    actual: words,
    expected: [],
    fix: null,
    related: [],
    url: 'https://example.org/unattributed-figure',
    ...more,
  }
}

/** What came out for a draft whose sentences each stand on a line. */
export function report(text: string, findings: Finding[], more: Partial<FileReport> = {}): FileReport {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const nothing = {
    suppressed: 0,
    leftOut: 0,
    unchanged: 0,
    details: [],
    error: null,
    fixes: null,
    sentenceStarts: () => starts,
  }
  return { path: 'drafts/harbour.txt', findings, text, ...nothing, ...more }
}

/** A whole report. */
export function print(reporter: Reporter, ...reports: FileReport[]): string {
  return reporter.start() + reports.map((one) => reporter.file(one)).join('') + reporter.end()
}

/** What reports are told of their surroundings. */
export const context: ReportContext = {
  color: false,
  width: 80,
  version: () => '1.2.3',
  page: (rule) => `# ${rule}\n\n## What it reports\n\nWhat [the desk](x.md) asks.\n`,
  located: (path) => path,
}

/** Text that no format takes as it is: markup, ends of sections, controls, escapes, half a surrogate pair. */
export const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(1)> ]]> & &amp; "\' %0A %25 ::error::x\r\n\t\u0000\u001B[2J\u000C\uFFFE\uD800 \u202E --> ${x} {0} [a](1)'
