import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { article as readArticle } from './article/article.ts'
import { isCode, touchesCode } from './article/code.ts'
import type { Article, Place, Span } from './article/types.ts'
import type { Register, RegisterData } from './register/register.ts'
import { NO_NAMES, registerOf } from './register/register.ts'
import { NO_RUN, type RunNames } from './register/run-names.ts'

export type Severity = 'error' | 'warning' | 'info'

/** The JSON Schema of one option: plain data, so that the published schema and the checks are one thing. */
export interface OptionSchema {
  description: string
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  enum?: readonly (string | number | boolean | null)[]
  items?: { type: 'string' | 'number' }
  minimum?: number
  maximum?: number
}

/** What a rule says of one place in the article. Spans are offsets into `Article.text`. */
export interface Report {
  span: Span
  /** What is wrong, where the other half is, and what to do. One sentence, quoting with “ ”. */
  message: string
  /** When this case is less sure than the rule's own severity; it never raises what was asked for. */
  severity?: Severity
  /** Replacements for the span, when the rule is sure of one. */
  expected?: readonly string[]
  /** Whether `expected[0]` may be put in unseen (`safe`) or only when asked (`unsafe`). */
  fix?: 'safe' | 'unsafe'
  /** The other half: where it was first named, where the quote opened … */
  related?: readonly { span: Span; message: string }[]
}

export interface Context<Options> {
  options: Options
  /** The names register; empty when the house keeps none. */
  register: Register
  /** What all drafts of the run together say of names; nothing unless somebody read them all first. */
  run: RunNames
  report(report: Report): void
}

/** One thing a copy desk asks of a draft. */
export interface Rule<Options extends object = object> {
  id: string
  /** The desk's question or demand, in one line: README's table is made of these. */
  description: string
  family: 'figures' | 'sources' | 'quotations' | 'people' | 'institutions' | 'other'
  /** Severity in the neutral style; `off`: only when a style or a configuration turns it on. */
  severity: Severity | 'off'
  defaults: Options
  schema: { [Key in keyof Options]: OptionSchema }
  check(article: Article, context: Context<Options>): void
}

/** A VFileMessage of ours carries, besides vfile's own fields, what the reports need. */
export interface FindingFields {
  /** Where it stands in the article: offsets into `Article.text`. */
  span: Span
  fix: 'safe' | 'unsafe' | null
  related: { place: Place; message: string }[]
}

declare module 'vfile-message' {
  interface VFileMessage {
    copydesk?: FindingFields
  }
}

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `https://github.com/copydesk/copydesk/tree/main/plugins/${id}#readme`
}

const FATAL = { error: true, warning: false, info: undefined } as const

/** Messages are errors by descent: they need no trace of the stack, which costs more than the rule. */
function withoutTrace(make: () => VFileMessage): VFileMessage {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const ORDER = ['info', 'warning', 'error'] as const

/** The lower of what is asked for and what the rule says of this case: a rule may be less sure, never louder. */
function lower(asked: Severity, said: Severity | undefined): Severity {
  return said && ORDER.indexOf(said) < ORDER.indexOf(asked) ? said : asked
}

function withoutFix({ expected: _expected, fix: _fix, ...report }: Report): Report {
  return report
}

/**
 * Runs one rule on an article and puts what it reports on the file as messages: `fatal` true for an error,
 * false for a warning, undefined for info; `actual` the exact text of the place in the file. Inline code is not
 * copy: nothing is reported of it, and no fix is given that would change any.
 */
export function runRule<Options extends object>(
  rule: Rule<Options>,
  article: Article,
  file: VFile,
  options: Options,
  severity: Severity,
  { register = NO_NAMES, run = NO_RUN }: { register?: Register | undefined; run?: RunNames | undefined } = {},
): void {
  let source: string | null = null
  rule.check(article, {
    options,
    register,
    run,
    report(said) {
      if (isCode(article, said.span)) return
      const report = touchesCode(article, said.span) ? withoutFix(said) : said
      const place = article.place(report.span)
      const message = withoutTrace(() =>
        file.message(report.message, { place, ruleId: rule.id, source: 'copydesk' }),
      )
      message.fatal = FATAL[lower(severity, report.severity)]
      source ??= String(file)
      message.actual = source.slice(place.start.offset, place.end.offset)
      if (report.expected) message.expected = [...report.expected]
      message.url = ruleUrl(rule.id)
      message.copydesk = {
        span: report.span,
        fix: report.fix ?? null,
        related: (report.related ?? []).map((one) => ({
          place: article.place(one.span),
          message: one.message,
        })),
      }
    },
  })
}

/** Options of a rule as a retext plugin: its own, the severity its messages have, and a names register as data. */
export type PluginOptions<Options extends object> = Partial<Options> & {
  severity?: Severity
  register?: RegisterData
}

/** Makes the retext plugin of a rule; `plugin.rule` is the rule itself. */
export function rulePlugin<Options extends object>(
  rule: Rule<Options>,
): Plugin<[PluginOptions<Options>?], Root> & { rule: Rule<Options> } {
  const plugin: Plugin<[PluginOptions<Options>?], Root> = (given) => {
    const { severity, register, ...own } = given ?? {}
    const options = { ...rule.defaults, ...own } as Options
    const level = severity ?? (rule.severity === 'off' ? 'warning' : rule.severity)
    const names = register ? registerOf(register) : NO_NAMES
    return (tree, file) => runRule(rule, readArticle(tree, file), file, options, level, { register: names })
  }
  return Object.assign(plugin, { rule })
}
