import { POLL_ADVERBS, POLL_PROVES, POLLS } from '../../src/english/polls.ts'
import { isOwnCopy } from '../../src/article/forms/copy.ts'
import { WordList } from '../../src/article/tokens.ts'
import type { Article, Span } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

const VERBS = new WordList(Object.keys(POLL_PROVES))
const NOUNS = new WordList(POLLS)
const ADVERBS = new WordList(POLL_ADVERBS)
const OBJECTS = new WordList(['up', 'off', 'his', 'her', 'their', 'him'])

/** The verb at a token, when a poll stands right before it: “the poll, by Ipsos, shows” has it nearer than a comma. */
function provenBy({ tokens }: Article, at: number): boolean {
  const before = tokens.has(at - 1, ADVERBS) ? at - 2 : at - 1
  return tokens.has(before, NOUNS) && !tokens.has(at + 1, OBJECTS)
}

const rule: Rule = {
  id: 'poll-shows',
  description: 'A poll suggests; it does not show, prove or reveal',
  family: 'figures',
  severity: 'off',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const { tokens } = article
    for (const at of tokens.find(VERBS)) {
      const span: Span = [tokens.start[at] ?? 0, tokens.end[at] ?? 0]
      if (!provenBy(article, at) || !isOwnCopy(article, span, article.blockAt(span[0]))) continue
      const expected = POLL_PROVES[tokens.lower(at)] ?? ''
      report({
        span,
        message: `“${article.slice(span)}” is more than a poll can do: write “${expected}”.`,
        expected: [expected],
        fix: 'unsafe',
      })
    }
  },
}

export default rulePlugin(rule)
