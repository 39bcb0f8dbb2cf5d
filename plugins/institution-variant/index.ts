import { OTHER_NAMES } from '../../src/english/institution-variants.ts'
import { institutionWays } from '../../src/article/naming/institution-ways.ts'
import type { Register } from '../../src/register/register.ts'
import { nameKey } from '../../src/register/register.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const everybodys = new Map(
  OTHER_NAMES.flatMap((names) => names.map((name) => [nameKey(name), names] as const)),
)

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

const rule: Rule = {
  id: 'institution-variant',
  description: 'One institution, one name',
  family: 'institutions',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { register, report }) {
    const namesOf = (name: string) => namesIn(register, name) ?? everybodys.get(nameKey(name)) ?? null
    for (const { kind, places, usual, first } of institutionWays(article, namesOf)) {
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
  },
}

export default rulePlugin(rule)
