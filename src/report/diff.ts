import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { FileReport, Reporter } from './report.ts'

/** Lines around a change. */
const CONTEXT = 3

function patchOf({ path, fixes, text }: FileReport): string {
  if (!fixes || fixes.before === text) return ''
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, fixes.before, text, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** What fixes would change, as unified diffs that `git apply` and `patch -p1` take. */
export function diffReporter(): Reporter {
  return { start: () => '', file: patchOf, end: () => '' }
}
