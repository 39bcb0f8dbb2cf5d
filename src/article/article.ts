import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import type { Article } from './types.ts'

export function article(_tree: Root, _file: VFile): Article {
  throw new Error('not yet')
}

export function articleOfDraft(_draft: Draft): Article {
  throw new Error('not yet')
}
