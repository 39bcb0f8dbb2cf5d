import type { Severity } from '../rule.ts'
import { SEVERITY_COLOR, type Colors } from './colors.ts'
import type { FileReport } from './report.ts'
import { counted } from './text.ts'

/** Counts what came out, for the last line of a report for people. */
export class Summary {
  #files = 0
  #unread = 0
  #suppressed = 0
  #leftOut = 0
  #unchanged = 0
  #unwritten = 0
  readonly #fixed = { done: 0, proposed: 0 }
  readonly #fixable = { safe: 0, unsafe: 0 }
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 }

  add({ findings, suppressed, leftOut, unchanged, error, fixes }: FileReport): void {
    if (error?.code === 'not-written') this.#unwritten++
    if (error && error.code !== 'not-written') this.#unread++
    else this.#files++
    if (fixes) this.#fixed[fixes.written ? 'done' : 'proposed'] += fixes.count
    for (const { fix } of findings) if (fix) this.#fixable[fix]++
    this.#suppressed += suppressed
    this.#leftOut += leftOut
    this.#unchanged += unchanged
    for (const { severity } of findings) this.#findings[severity]++
  }

  /** “3 drafts: 1 error, 4 warnings, 2 info; 1 fixed; 1 let stand; 1 could not be read”; with --quiet “5 not shown”. */
  line(colors: Colors): string {
    const { error, warning, info } = this.#findings
    const counts: string[] = []
    if (error > 0) counts.push(colors[SEVERITY_COLOR.error](counted(error, 'error')))
    if (warning > 0) counts.push(colors[SEVERITY_COLOR.warning](counted(warning, 'warning')))
    if (info > 0) counts.push(colors[SEVERITY_COLOR.info](`${info} info`))
    const parts = counts.length === 0 ? [] : [counts.join(', ')]
    if (counts.length === 0 && this.#files > 0) {
      parts.push(colors.green(this.#leftOut > 0 ? 'no errors' : 'nothing to query'))
    }
    parts.push(...this.#mended())
    if (this.#unchanged > 0) parts.push(`${this.#unchanged} on lines that have not changed`)
    if (this.#leftOut > 0) parts.push(`${this.#leftOut} not shown`)
    if (this.#suppressed > 0) parts.push(`${this.#suppressed} let stand`)
    if (this.#unread > 0) parts.push(`${this.#unread} could not be read`)
    if (this.#unwritten > 0) parts.push(`${this.#unwritten} could not be written`)
    return [counted(this.#files, 'draft'), parts.join('; ')].filter((part) => part !== '').join(': ')
  }

  /** “3 fixed”, “2 to fix with --fix, 1 more with --unsafe-fixes”. */
  #mended(): string[] {
    const { done, proposed } = this.#fixed
    const { safe, unsafe } = this.#fixable
    const parts: string[] = []
    if (done > 0) parts.push(`${done} fixed`)
    if (proposed > 0) parts.push(`${proposed} would be fixed`)
    const waiting: string[] = []
    if (safe > 0) waiting.push(`${safe} to fix with --fix`)
    if (unsafe > 0)
      waiting.push(`${unsafe} ${safe > 0 ? 'more' : 'to fix'} with ${safe > 0 ? '' : '--fix '}--unsafe-fixes`)
    if (waiting.length > 0) parts.push(waiting.join(', '))
    return parts
  }
}
