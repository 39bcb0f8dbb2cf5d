import type { DraftFormat } from '../draft/draft.ts'
import { formatOfPath } from '../draft/read.ts'

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['plaintext', 'text'],
  ['text', 'text'],
  ['markdown', 'markdown'],
  ['html', 'html'],
])

/** The format that an editor's language stands for; else that of the ending of the URI. */
export function formatOf(languageId: string, uri: string): DraftFormat {
  return FORMATS.get(languageId) ?? formatOfPath(uri)
}
