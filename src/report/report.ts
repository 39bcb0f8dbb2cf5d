import type { Finding } from '../lint/finding.ts'

/** Why a draft could not be read: a stable code for programs, a sentence for people. */
export interface InputFault {
  code: string
  message: string
}

/** What was mended in a draft. */
export interface Fixes {
  /** How many fixes were put in. */
  count: number
  /** The text as it was before them; `text` of the report is as it is with them. */
  before: string
  /** They stand in the file now, or are printed on standard output. */
  written: boolean
}

/** What only some reports tell of a finding. */
export interface Detail {
  /** What it is known by, wherever its text moves in the file. */
  fingerprint: string
  /** What its fix puts in the place of its words, as it is written in the file's format; null without one. */
  replacement: string | null
}

/** What came out for one file. */
export interface FileReport {
  /** As given on the command line, found in a folder, or `--stdin-filename`. */
  path: string
  /** In the order of their places. */
  findings: readonly Finding[]
  /** Number of findings that a stet or the baseline let stand. */
  suppressed: number
  /** Number of findings that `--quiet` leaves out of `findings`. */
  leftOut: number
  /** Number of findings that `--since` leaves out: their lines have not changed. */
  unchanged: number
  /** More of each finding, in their order; empty when no report asks for it. */
  details: readonly Detail[]
  /** Why the draft could not be read, or its fixes not be written. */
  error: InputFault | null
  /** What was mended; null when that was not asked for. */
  fixes: Fixes | null
  /** The file's text, which the findings' offsets count in; empty when it could not be read. */
  text: string
  /** “2/3” in a part of a run: reports for programs then carry what every other report needs. */
  shard?: string
  /** Where the sentences begin in the file, ascending: reports for people fold by them. */
  sentenceStarts(): readonly number[]
}

/** What a report has to know of where it is printed. */
export interface ReportOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/** What the reports for programs have to know besides. */
export interface ReportContext extends ReportOptions {
  /** The version of copydesk. */
  version(): string
  /** The page of a rule, in Markdown. */
  page(rule: string): string
  /** A path as CI knows it: from the root of the repository, with slashes. */
  located(path: string): string
}

/**
 * Turns what came out into text, a file at a time. The whole report is `start()`, `file()` for each file, `end()`.
 */
export interface Reporter {
  start(): string
  file(report: FileReport): string
  end(): string
  /** A page in Markdown for the summary of a step in CI; asked for at the end. */
  summary?(): string
}
