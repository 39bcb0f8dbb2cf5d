import { rules } from '../../plugins/index.ts'
import { STET_URL } from '../lint/stet.ts'
import { ruleUrl, type Rule } from '../rule.ts'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/** The first paragraph below a heading of a page, without marks of links. */
function paragraphOf(page: string, heading: string): string | null {
  const [, after] = page.split(`\n## ${heading}\n`)
  const paragraph = after?.trim().split(/\n\s*\n/)[0]
  return paragraph ? paragraph.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/\s+/g, ' ') : null
}

function descriptorOf(
  { id, description, severity, family }: Pick<Rule, 'id' | 'description' | 'severity' | 'family'>,
  page: string,
  url: string,
): object {
  const level = severity === 'off' ? 'warning' : severity
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: paragraphOf(page, 'What it reports') ?? description },
    help: { text: `${description}. ${url}`, markdown: page },
    helpUri: url,
    defaultConfiguration: { level: LEVEL[level], enabled: severity !== 'off' },
    properties: { tags: [family], 'problem.severity': PROBLEM[level] },
  }
}

/** The rules as SARIF describes them; `stet`, which is none, reports like one and stands behind them. */
export class RuleCatalogue {
  readonly rules: readonly object[]
  readonly #indexes: ReadonlyMap<string, number>

  /** @param page gives the page of a rule, in Markdown */
  constructor(page: (id: string) => string) {
    const stet = {
      id: 'stet',
      description: 'What is let stand has a rule, a reason and something to let stand',
      severity: 'warning',
      family: 'other',
    } as const
    const all = [...rules, stet]
    this.rules = all.map((rule) => {
      const url = rule === stet ? STET_URL : ruleUrl(rule.id)
      return descriptorOf(rule, page(rule.id), url)
    })
    this.#indexes = new Map(all.map(({ id }, i) => [id, i]))
  }

  /** The index of a rule; -1 when there is no such rule. */
  indexOf(id: string): number {
    return this.#indexes.get(id) ?? -1
  }
}
