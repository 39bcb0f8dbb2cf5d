import type { Finding } from '../../src/lint/finding.ts'
import type { FileReport, Reporter } from '../../src/report/report.ts'

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
  const nothing = { suppressed: 0, leftOut: 0, error: null, fixes: null, sentenceStarts: () => starts }
  return { path: 'drafts/harbour.txt', findings, text, ...nothing, ...more }
}

/** A whole report. */
export function print(reporter: Reporter, ...reports: FileReport[]): string {
  return reporter.start() + reports.map((one) => reporter.file(one)).join('') + reporter.end()
}
