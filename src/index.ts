/**
 * The public API of copydesk. The retext plugin of each rule is the default export of `copydesk/plugins/ID`.
 *
 * @module copydesk
 */

// A file becomes a draft: text in blocks, with positions in the file as it is.
export { decode, DraftError, type DraftErrorCode } from './draft/decode.ts'
export { draftParser, type DraftParserOptions } from './draft/draft-parser.ts'
export type { Block, BlockKind, Draft, DraftFormat, Link, Segment, Stet } from './draft/draft.ts'
export { formatOfPath, readDraft } from './draft/read.ts'
export { treeOfDraft } from './draft/tree.ts'

// A draft becomes an article: what it says, and who says it.
export { article, articleOfDraft } from './article/article.ts'
export { Shape, TokenKind, Tokens, WordList } from './article/tokens.ts'
export type * from './article/types.ts'

// Whom a newsroom writes how.
export { Register, registerOf, type Entry, type EntryData, type RegisterData } from './register/register.ts'

// What the desk asks of an article.
export { rules } from '../plugins/index.ts'
export {
  rulePlugin,
  type Context,
  type OptionSchema,
  type PluginOptions,
  type Report,
  type Rule,
  type Severity,
} from './rule.ts'

// A draft is checked with the settings of a style, a configuration and flags.
export { Configuration, type ConfigurationOptions, type DraftSettings } from './lint/config.ts'
export { ConfigError, type ConfigProblem } from './lint/config-error.ts'
export type { Finding } from './lint/finding.ts'
export type { Level } from './lint/levels.ts'
export { lintDraft, type LintResult } from './lint/lint.ts'
export { settingsOf, type Layer, type RuleEntry, type Settings } from './lint/settings.ts'

// The fact sheet of an article.
export { sheetOf } from './sheet/sheet.ts'
export type * from './sheet/sheet.ts'
