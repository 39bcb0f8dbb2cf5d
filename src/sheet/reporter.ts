import type { Article } from '../article/types.ts'
import type { InputFault } from '../report/report.ts'
import { sheetOf } from './sheet.ts'

/** What is known of one file: its article, or why it could not be read. */
export type SheetReport =
  | { path: string; article: Article; error: null }
  | { path: string; article: null; error: InputFault }

/** Turns fact sheets into text, a file at a time: `start()`, `file()` for each file, `end()`. */
export interface SheetReporter {
  start(): string
  file(report: SheetReport): string
  end(): string
}

/** The object that stands for a file in both formats for programs; the fact sheet of a file that could not be read is empty. */
export function sheetRecord({ path, article, error }: SheetReport): Record<string, unknown> {
  if (article) return { ...sheetOf(path, article), error }
  return {
    path,
    sentences: [],
    attributions: [],
    figures: [],
    quotes: [],
    people: [],
    institutions: [],
    sources: [],
    mainClaims: null,
    error,
  }
}
