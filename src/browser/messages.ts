import type { DraftFormat } from '../draft/draft.ts'
import type { Finding } from '../lint/finding.ts'
import type { Replacement } from '../lint/fix-edits.ts'
import type { Layer } from '../lint/settings.ts'
import type { RegisterData } from '../register/register.ts'
import type { Section } from '../sheet/sections.ts'

/** How drafts are read in a page: what a `copydesk.yml` and a `names.yml` say elsewhere. */
export interface DeskSettings {
  /** The house style and the rules, as in a configuration, each rule as `{ severity, options }`. */
  layers?: readonly Layer[]
  /** The names register. */
  names?: RegisterData
}

/** A draft that is to be read. Of those that wait only the last one is. */
export interface Request {
  id: number
  text: string
  format: DraftFormat
  settings: DeskSettings
  /** Whether the fact sheet is wanted too. */
  sheet: boolean
}

/** Something that can be done about a finding. */
export interface Remedy {
  title: string
  edits: readonly Replacement[]
  /** Where something is to be written afterwards, as an offset into the text with the edits put in. */
  select: number | null
}

/** A finding and what can be done about it. */
export interface PageFinding extends Finding {
  remedies: readonly Remedy[]
}

/** The fact sheet of a draft as tables. */
export interface PageSheet {
  summary: string
  sections: readonly Section[]
}

/** What the desk says of a draft. */
export interface Response {
  id: number
  findings: readonly PageFinding[]
  suppressed: number
  sheet: PageSheet | null
  /** Why the draft could not be read, or null. */
  error: string | null
}
