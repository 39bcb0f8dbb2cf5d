import { OTHER_NAMES } from '../../src/english/institution-variants.ts'
import { type OtherNames, institutionWays } from '../../src/article/naming/institution-ways.ts'
import { hashWord } from '../../src/article/tokens.ts'
import type { Register } from '../../src/register/register.ts'
import { nameKey } from '../../src/register/register.ts'
import type { Article } from '../../src/article/types.ts'
import type { Context, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const everybodys = new Map(
  OTHER_NAMES.flatMap((names) => names.map((name) => [nameKey(name), names] as const)),
)
const everybodysKeys = new Set(Array.from(everybodys.keys(), (key) => hashWord(key)))

/** Letters, or two words and more: “the Met” is a short form. */
function isName(form: string): boolean {
  const bare = form.replace(/^the\s/i, '')
  return /\s/.test(bare) || bare === bare.toUpperCase()
}

/** The other names of an institution in the register. */
function namesIn(register: Register, name: string): readonly string[] | null {
  const entry = isName(name) ? register.find(name) : null
  return entry?.kind === 'institution' && entry.accepted.some(isName) ? entry.accepted : null
}

/** The names of institutions that everybody knows, and those of the register. */
function otherNames(register: Register): OtherNames {
  return {
    mayHave: (key) => register.entries.length > 0 || everybodysKeys.has(key),
    of: (name) => namesIn(register, name) ?? everybodys.get(nameKey(name)) ?? null,
  }
}

interface Options {
  scope: 'article' | 'run'
}

/** Institutions that other drafts of the run name in another way. */
function reportRun(article: Article, { run, report }: Context<Options>): void {
  for (const { name, mentions } of article.institutions) {
    const variant = run.variantOf('institution', name)
    const mention = mentions.find(({ form, quoted }) => form === 'full' && !quoted)
    if (!variant || variant.difference === 'letters' || !mention) continue
    const { usual, drafts, first } = variant
    const where = `${first.path}:${first.line}:${first.column}`
    report({
      span: mention.span,
      message: `“${name}” is “${usual}” in ${drafts === 1 ? 'another draft' : `${drafts} drafts`} (${where}): find out which is right and use it throughout.`,
    })
  }
}

const rule: Rule<Options> = {
  id: 'institution-variant',
  description: 'One institution, one name',
  family: 'institutions',
  severity: 'warning',
  defaults: { scope: 'article' },
  schema: {
    scope: {
      description: 'What is compared: the names of each article, or also those of all drafts of a run.',
      type: 'string',
      enum: ['article', 'run'],
    },
  },
  check(article, context) {
    const { options, register, report } = context
    for (const { kind, places, usual, first } of institutionWays(article, otherNames(register))) {
      for (const span of places) {
        const written = article.slice(span).replace(/\s+/g, ' ')
        report({
          span,
          message:
            kind === 'alias'
              ? `“${written}” is the same as “${usual}”, and nothing in the article says so: use one name, or tie the two once.`
              : kind === 'gathering'
                ? `“${written}” does not speak: is “${usual}” meant, as elsewhere in the article?`
                : `“${written}” is “${usual}” elsewhere in the article: find out which is right and use it throughout.`,
          related: [{ span: first, message: `“${usual}” here` }],
        })
      }
    }
    if (options.scope === 'run') reportRun(article, context)
  },
}

export default rulePlugin(rule)
