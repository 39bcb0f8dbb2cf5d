import { hashWord } from '../../src/article/tokens.ts'
import type { Article, Mention } from '../../src/article/types.ts'
import type { UnnamedSource } from '../../src/article/unnamed/unnamed.ts'
import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

/** In how many sentences somebody who spoke last is still the one meant, when nobody else spoke since. */
const REACH = 2

/** “the source said”: one of them, with nothing behind that tells which. */
function pointsToOne({ tokens }: Article, { determiner, single, head, span }: UnnamedSource): boolean {
  return determiner === 'pointing' && single && tokens.end[head] === span[1]
}

/** Those introduced before whom the phrase could mean: the same noun, and every describing word it has. */
function candidatesFor(one: UnnamedSource, before: readonly UnnamedSource[]): UnnamedSource[] {
  return before.filter(
    (other) =>
      other.noun === one.noun &&
      other.determiner !== 'pointing' &&
      (other.single || other.counted) &&
      one.modifiers.every((word) => other.modifiers.includes(word)),
  )
}

/** How many people the candidates are at least: “two officials” are two, “several officials” a crowd nobody points to. */
function peopleIn(article: Article, candidates: readonly UnnamedSource[]): number {
  let people = 0
  for (const { single, span } of candidates) {
    if (single) people++
    else if (/^(?:two|three|four)\b/i.test(article.slice(span))) people += 2
  }
  return people
}

/** Whether the last one to speak is one of those meant, with nobody in between. */
function goesOn(article: Article, one: UnnamedSource, before: readonly UnnamedSource[]): boolean {
  const last = before.at(-1)
  if (!last?.single || last.noun !== one.noun || one.sentence - last.sentence > REACH) return false
  // “Ms Lund denied it.” between them: somebody else has come up.
  const isOther = ({ span, sentence }: Mention): boolean =>
    span[0] >= last.span[1] && span[0] < one.span[0] && span[0] === article.sentences[sentence]?.span[0]
  if (article.people.some(({ mentions }) => mentions.some(isOther))) return false
  return !article.attributions.some(({ source }) => {
    const at = source?.head[0] ?? -1
    return at >= last.span[1] && at < one.span[0] && source?.kind !== 'pronoun'
  })
}

/** Whether the same noun was last used for somebody named: “Ali Khan, a health official”. */
function isNamedLast(article: Article, one: UnnamedSource, candidates: readonly UnnamedSource[]): boolean {
  const { tokens, people } = article
  const noun = hashWord(one.noun)
  for (let at = (candidates.at(-1)?.head ?? 0) + 1; at < one.head; at++) {
    if (tokens.hash[at] !== noun) continue
    const around = article.sentences[article.sentenceAt(tokens.start[at] ?? 0)]?.span ?? [0, 0]
    const isRole = ({ role }: { role: readonly [number, number] | null }): boolean =>
      role !== null && role[0] <= (tokens.start[at] ?? 0) && role[1] >= (tokens.end[at] ?? 0)
    if (people.some((person) => isRole(person) && (person.mentions[0]?.span[0] ?? -1) >= around[0]))
      return true
  }
  return false
}

const rule: Rule = {
  id: 'ambiguous-source',
  description: 'Which source? Two it could be have been introduced',
  family: 'sources',
  severity: 'warning',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const sources = unnamedSources(article)
    for (const [index, one] of sources.entries()) {
      if (!pointsToOne(article, one)) continue
      const before = sources.slice(0, index)
      const candidates = candidatesFor(one, before)
      if (peopleIn(article, candidates) < 2 || goesOn(article, one, before)) continue
      if (isNamedLast(article, one, candidates)) continue
      const names = candidates.map(({ single, span }) => `${single ? '' : 'one of '}“${article.slice(span)}”`)
      report({
        span: one.span,
        message: `“${article.slice(one.span)}” could be ${names.slice(0, -1).join(', ')}${names.length > 1 ? ' or ' : ''}${names.at(-1)}: say which, with a word of the description given there.`,
        related: candidates.map(({ span }) => ({ span, message: `could be “${article.slice(span)}”` })),
      })
    }
  },
}

export default rulePlugin(rule)
