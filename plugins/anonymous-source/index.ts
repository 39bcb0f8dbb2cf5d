import type { Article, Span } from '../../src/article/types.ts'
import { isNamedNext, namedOfGroup } from '../../src/article/unnamed/camp.ts'
import { anonymityFor } from '../../src/article/unnamed/reasons.ts'
import type { UnnamedSource } from '../../src/article/unnamed/unnamed.ts'
import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  acceptTerms: boolean
  acceptRote: boolean
  accept: readonly string[]
  rote: readonly string[]
}

/** Whether somebody described, and not just a camp, stays without a name: “a senior official”, “two aides”. */
function isAnonymous(article: Article, one: UnnamedSource): boolean {
  if (one.determiner === 'pointing') return false
  if (one.kind === 'source') return one.described
  if (one.kind === 'person') return !isNamedNext(article, one)
  return one.counted && namedOfGroup(article, one) === null
}

function reportOf(
  article: Article,
  { span, body, single }: UnnamedSource,
  short: Span | null,
  isRote: boolean,
): Report {
  const words = article.slice(span)
  const name = single ? 'has no name' : 'have no names'
  const report: Report = {
    span,
    message: `“${words}” ${name}, and the article does not say why: give the reason (“who asked not to be named because …”), or the name.`,
    ...(body ? { severity: 'info' } : {}),
  }
  if (!short) return report
  const said = article.slice(short)
  return {
    ...report,
    message: isRote
      ? `“${words}” ${name}, and “${said}” is a reason given by rote: say what they have to lose, or give the name.`
      : `“${words}” ${name}, and “${said}” is only the terms, not the reason for them: say why they were granted, or give the name.`,
    related: [{ span: short, message: isRote ? 'the reason as given' : 'the terms as given' }],
  }
}

/** How far behind the opening of a reason its words are read, in code units. */
const REASON = 80

/** Where a reason has words that the house has heard too often, or null. */
function wornOut(words: readonly string[], { text }: Article, reason: Span | null): Span | null {
  if (!reason || words.length === 0) return null
  const said = (text.slice(reason[0], reason[1] + REASON).split(/[.\n]/, 1)[0] ?? '').toLowerCase()
  for (const one of words) {
    const at = said.indexOf(one.toLowerCase())
    if (at >= 0) return [reason[0] + at, reason[0] + at + one.length]
  }
  return null
}

const rule: Rule<Options> = {
  id: 'anonymous-source',
  description: 'Why is the source not named?',
  family: 'sources',
  severity: 'warning',
  defaults: { acceptTerms: false, acceptRote: true, accept: [], rote: [] },
  schema: {
    acceptTerms: {
      description: 'Whether terms (“on condition of anonymity”) are enough without a reason for them.',
      type: 'boolean',
    },
    acceptRote: {
      description: 'Whether the reason that is given by rote (“not authorised to speak”) is enough.',
      type: 'boolean',
    },
    accept: {
      description: 'Words of a description that is enough without a reason: “familiar with the matter”.',
      type: 'array',
      items: { type: 'string' },
    },
    rote: {
      description: 'More reasons that this house takes as given by rote: “sensitivity of the matter”.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const seen = new Set<string>()
    for (const one of unnamedSources(article)) {
      if (!isAnonymous(article, one)) continue
      // “people familiar with the matter”, again: the same people.
      const words = article.slice(one.span).toLowerCase()
      if (!one.single && seen.has(words)) continue
      seen.add(words)
      if (options.accept.some((descriptor) => words.includes(descriptor.toLowerCase()))) continue
      const { reason, terms, rote } = anonymityFor(article, one)
      const worn = wornOut(options.rote, article, reason)
      const isRote = !options.acceptRote && (rote || worn !== null)
      if ((reason && !isRote) || (terms && !reason && options.acceptTerms)) continue
      report(reportOf(article, one, worn ?? reason ?? terms, isRote))
    }
  },
}

export default rulePlugin(rule)
