import type { Article, Figure } from '../../src/article/types.ts'
import { WordList } from '../../src/article/tokens.ts'
import { UNNAMED_DOCUMENTS, UNNAMING_WORDS } from '../../src/english/claims.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'
import { type Claim, claimOf, isGiven, isLoud } from './claim.ts'

interface Options {
  publicRecord: boolean
  minimum: number
}

const unnamed = new WordList(UNNAMED_DOCUMENTS)
const unnaming = new WordList(UNNAMING_WORDS)

const ADVICE: Record<Claim, string> = {
  money: 'say whose accounts, filing or estimate it comes from, link it, or cut it',
  share: 'say who measured it, link it, or cut it',
  poll: 'say which poll it comes from, link it, or cut it',
  harm: 'say who says so, link it, or cut it',
  crowd: 'say who counted, or leave the number out',
  audience: 'say who measured it, link it, or cut it',
  estimate: 'say who estimates it, link it, or cut it',
  people: 'say who counts, link it, or cut it',
  vague: 'say who counts and how many, or cut it',
  count: 'say who counts, link it, or cut it',
}

/** A count below the least one, of anything but people who came to harm. */
function isSmall({ kind, value }: Figure, claim: Claim, minimum: number): boolean {
  if (kind !== 'count' || claim === 'harm' || value === null) return false
  return (typeof value === 'number' ? value : value[1]) < minimum
}

/** The documents that nobody can look up to which a figure is attributed: “polls”, “recent studies”; or null. */
function unnamedSource(article: Article, { status, by }: Figure): string | null {
  if (status !== 'attributed' || !by || !('attribution' in by)) return null
  const [span, ...more] = article.attributions[by.attribution]?.source?.spans ?? []
  if (!span || more.length > 0) return null
  const { tokens } = article
  const last = tokens.indexAt(span[1] - 1)
  if (!tokens.has(last, unnamed)) return null
  for (let i = tokens.indexAt(span[0]); i < last; i++) if (!tokens.has(i, unnaming)) return null
  return article.slice(span)
}

const rule: Rule<Options> = {
  id: 'unattributed-figure',
  description: 'Who says so? A disputable figure has its source in the sentence, in its passage or in a link',
  family: 'figures',
  severity: 'warning',
  defaults: { publicRecord: false, minimum: 10 },
  schema: {
    publicRecord: {
      description:
        'Also report figures of public record: vote tallies, the size of a body, the close of a market.',
      type: 'boolean',
    },
    minimum: {
      description:
        'Counts below it are left alone, unless they are of people who came to harm or were moved.',
      type: 'integer',
      minimum: 10,
    },
  },
  check(article, { options, report }) {
    for (const figure of article.figures) {
      const open = figure.status === 'unattributed' || (options.publicRecord && figure.status === 'public')
      const documents = open ? null : unnamedSource(article, figure)
      if (!(open || documents)) continue
      if (!article.blocks[figure.block]?.running || article.quotedAt(figure.number[0])) continue
      const claim = claimOf(article, figure)
      if (isSmall(figure, claim, options.minimum) || isGiven(article, figure, claim)) continue
      // A crowd that the reporter saw, in words: nobody needs to have counted it.
      if (figure.kind === 'vague' && claim === 'crowd') continue
      const text = article.slice(figure.span)
      const loud = figure.status !== 'public' && isLoud(article, figure, claim)
      report({
        span: figure.span,
        message: documents
          ? `“${text}” comes from “${documents}”, which nobody can look up: name one, link it, or cut the figure.`
          : `“${text}” has no source in this sentence or around it: ${ADVICE[claim]}.`,
        ...(!loud && { severity: 'info' }),
      })
    }
  },
}

export default rulePlugin(rule)
