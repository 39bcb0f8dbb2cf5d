import type { VFile } from 'vfile'
import type { Draft, DraftFormat } from './draft.ts'
import { readText } from './text.ts'

const FORMATS: Readonly<Record<string, DraftFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format that the ending of a path stands for; plain text when it says nothing else. */
export function formatOfPath(path: string): DraftFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATS, ending) ? (FORMATS[ending] ?? 'text') : 'text'
}

/**
 * Reads a file as a draft of a format. Markdown and HTML readers are loaded when they are first needed.
 * Bytes in the file are decoded; throws a `DraftError` when they cannot be.
 */
export async function readDraft(file: VFile, format: DraftFormat): Promise<Draft> {
  switch (format) {
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts')
      return readMarkdown(file)
    }
    case 'html': {
      const { readHtml } = await import('./html.ts')
      return readHtml(file)
    }
    case 'text':
      return readText(file)
  }
}
