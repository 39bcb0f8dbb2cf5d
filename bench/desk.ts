import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { articleOfDraft } from '../src/article/article.ts'
import { readText } from '../src/draft/text.ts'
import { lintDraft } from '../src/lint/lint.ts'
import { settingsOf } from '../src/lint/settings.ts'
import { sheetOf, type Sheet } from '../src/sheet/sheet.ts'

const settings = settingsOf()

function draftOf(path: string) {
  return readText(new VFile({ path, value: readFileSync(path, 'utf8') }))
}

/** The fact sheet of a plain-text article, in process. */
export function sheetOfFile(path: string): Sheet {
  return sheetOf(basename(path), articleOfDraft(draftOf(path)))
}

/** What the desk finds in a plain-text article in the neutral style, as a line of `--format ndjson` has it. */
export function findingsOfFile(path: string) {
  const { findings, suppressed } = lintDraft(draftOf(path), settings)
  return { path: basename(path), findings, suppressed, error: null }
}
