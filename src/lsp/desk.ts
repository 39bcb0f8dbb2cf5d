import type { Range } from 'vscode-languageserver'
import { VFile } from 'vfile'
import { articleOfDraft } from '../article/article.ts'
import type { Article, Span } from '../article/types.ts'
import { checkSize } from '../draft/decode.ts'
import type { Draft } from '../draft/draft.ts'
import { readDraft } from '../draft/read.ts'
import { ConfigError } from '../lint/config-error.ts'
import type { Finding } from '../lint/finding.ts'
import { lintDraft } from '../lint/lint.ts'
import { settingsOf, type Settings } from '../lint/settings.ts'
import { pathOf, type Folders } from './folders.ts'
import { formatOf } from './languages.ts'
import type { Encoding } from './encoding.ts'
import { Positions } from './positions.ts'

/** An open document, as the editor has it now. */
export interface OpenText {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  getText(): string
}

/** One version of an open draft, read and queried. */
export interface Reading {
  uri: string
  version: number
  draft: Draft
  article: Article
  findings: readonly Finding[]
  settings: Settings
  /** Path of the names register that the draft has, or would have, or null. */
  names: string | null
  positions: Positions
  /** The range in the editor of a span of the article. */
  range(span: Span): Range
  /** The same with different settings is another reading. */
  id: string
}

/** What a configuration says of a draft. */
type Held = Pick<Reading, 'settings' | 'names'>

/** What goes wrong with a draft or its configuration, said to whoever sits at the editor. */
export interface Complaints {
  configuration(error: ConfigError): void
  draft(uri: string, error: unknown): void
}

interface Kept {
  version: number
  /** Number of the configuration that was in force. */
  edition: number
  reading: Promise<Reading | null>
}

/** Reads open drafts, each version once. */
export class Desk {
  readonly #folders: Folders
  /** What the client counts characters in. */
  encoding: Encoding = 'utf-16'
  readonly #complaints: Complaints
  readonly #kept = new Map<string, Kept>()
  /** The settings that held last, for as long as a configuration is broken. */
  readonly #settings = new Map<string, Held>()
  #edition = 0

  constructor(folders: Folders, complaints: Complaints) {
    this.#folders = folders
    this.#complaints = complaints
  }

  /** From now on the configurations are read again, and every draft is queried again. */
  reread(): void {
    this.#edition++
    this.#folders.reread()
  }

  forget(uri: string): void {
    this.#kept.delete(uri)
    this.#settings.delete(uri)
  }

  /** The reading of a document as it is now; null when its configuration leaves it out, or it is no draft. */
  read(document: OpenText): Promise<Reading | null> {
    const { uri, version } = document
    const kept = this.#kept.get(uri)
    if (kept?.version === version && kept.edition === this.#edition) return kept.reading
    const reading = this.#read(document).catch((error: unknown) => {
      this.#complaints.draft(uri, error)
      return null
    })
    this.#kept.set(uri, { version, edition: this.#edition, reading })
    return reading
  }

  async #read(document: OpenText): Promise<Reading | null> {
    const { uri, version, languageId } = document
    // Taken at once: the document changes in place while the settings are awaited.
    const text = document.getText()
    const id = `${version}.${this.#edition}`
    checkSize(text.length)
    const held = await this.#settingsOf(uri)
    if (!held) return null
    const { settings, names } = held
    const file = new VFile({ path: pathOf(uri) ?? 'untitled', value: text })
    const draft = await readDraft(file, formatOf(languageId, uri))
    const { findings } = lintDraft(draft, settings)
    const article = articleOfDraft(draft)
    const positions = new Positions(text, this.encoding)
    const range = (span: Span): Range => {
      const { start, end } = article.place(span)
      return positions.range(start.offset, end.offset)
    }
    return { uri, version, draft, article, findings, settings, names, positions, range, id }
  }

  async #settingsOf(uri: string): Promise<Held | null> {
    try {
      const { settings, ignored, names } = await this.#folders.settingsOf(pathOf(uri))
      this.#settings.set(uri, { settings, names })
      return ignored ? null : { settings, names }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#complaints.configuration(error)
      return this.#settings.get(uri) ?? { settings: settingsOf(), names: null }
    }
  }
}
