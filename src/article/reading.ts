import type { Article } from './types.ts'

/** The part of an article that is read first, and that names, figures and attributions are read from. */
export type Reading = Pick<
  Article,
  'text' | 'blocks' | 'tokens' | 'sentences' | 'quotes' | 'slice' | 'sentenceAt' | 'blockAt' | 'quotedAt'
>
