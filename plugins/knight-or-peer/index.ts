import { type Honoured, hasGivenName, honoured, rankOf } from '../../src/article/naming/honours.ts'
import { isBareSurname } from '../../src/article/naming/copy.ts'
import { withTitle } from '../../src/article/naming/namesakes.ts'
import type { Article, Mention } from '../../src/article/types.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  later: 'any' | 'title' | 'surname'
}

/** Most findings for one person: three show the pattern. */
const MOST = 3

/** “Sir Marlow” for Sir Keir Marlow. */
function sirSurname(article: Article, { person, later }: Honoured): Report[] {
  const { given } = person
  if (given === null) return []
  return later.flatMap((mention): Report[] => {
    if (mention.form !== 'surname' || rankOf(article, mention) !== 'knight') return []
    const span = withTitle(mention)
    const right = `${article.slice(mention.title ?? span)} ${given}`
    return [
      {
        span,
        message: `“${article.slice(span)}” is never right: the honour goes with the first name, “${right}”.`,
        expected: [right],
        fix: 'safe',
      },
    ]
  })
}

/** “Baroness Tessa Quill”: a peer has the surname, or the place, alone. */
function peerWithGivenName(article: Article, { rank, first, person, title }: Honoured): Report[] {
  if (rank !== 'peer' || !hasGivenName(article, first)) return []
  const span = withTitle(first)
  const right = `${title} ${person.surname}`
  return [
    {
      span,
      severity: 'info',
      message: `“${article.slice(span)}”: a peer is “${right}”, or “${person.name}” before the peerage; only the child of a duke or marquess has both.`,
    },
  ]
}

/** Later mentions in the form that the house does not use. */
function laterForms(article: Article, one: Honoured, later: Options['later']): Report[] {
  const right = later === 'surname' ? one.person.surname : fullHonour(one)
  if (right === null || isHardToTell(article, one)) return []
  return one.later
    .filter((mention) => (later === 'surname' ? isTitled(article, mention) : isBare(article, mention)))
    .slice(0, MOST)
    .map((mention): Report => {
      const span = withTitle(mention)
      return {
        span,
        message: `“${article.slice(span)}” is “${right}” in this house after the first mention.`,
        expected: [right],
        fix: 'unsafe',
        related: [{ span: withTitle(one.first), message: 'introduced here' }],
      }
    })
}

/** “Sir Keir”, “Lord Hadlow” */
function fullHonour({ rank, title, person }: Honoured): string | null {
  const name = rank === 'peer' ? person.surname : person.given
  return name === null ? null : `${title} ${name}`
}

function isTitled(article: Article, mention: Mention): boolean {
  const rank = rankOf(article, mention)
  return rank !== null && mention.form !== 'full' && !(rank === 'knight' && mention.form === 'surname')
}

function isBare(article: Article, mention: Mention): boolean {
  return mention.form === 'surname' && !mention.title && isBareSurname(article, mention)
}

/** Somebody else has the surname: the honour tells them apart. */
function isHardToTell({ people }: Article, { person }: Honoured): boolean {
  const surname = person.surname.toLowerCase()
  return people.some((other) => other !== person && other.surname.toLowerCase() === surname)
}

const rule: Rule<Options> = {
  id: 'knight-or-peer',
  description: 'Sir Alan, never Sir Clay; Lord Hadlow, never Lord Tom Hadlow',
  family: 'people',
  severity: 'off',
  defaults: { later: 'any' },
  schema: {
    later: {
      description:
        'Later mentions: “Sir Alan” and “Lord Hadlow” (`title`), “Clay” and “Hadlow” (`surname`), or either.',
      type: 'string',
      enum: ['any', 'title', 'surname'],
    },
  },
  check(article, { options, report }) {
    for (const one of honoured(article)) {
      sirSurname(article, one).forEach(report)
      peerWithGivenName(article, one).forEach(report)
      if (options.later !== 'any') laterForms(article, one, options.later).forEach(report)
    }
  },
}

export default rulePlugin(rule)
