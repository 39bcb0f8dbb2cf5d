import { OFFENCES, OPEN_VERDICTS, VERDICTS } from '../../english/crimes.ts'
import { WordList } from '../tokens.ts'
import type { Article } from '../types.ts'
import { once } from '../once.ts'
import { namesOf } from '../speech/names.ts'

const verdicts = new WordList(VERDICTS)
const open = new WordList(OPEN_VERDICTS)
const offences = new WordList([
  ...OFFENCES,
  'guilt',
  'charge',
  'charges',
  'offence',
  'offences',
  'crime',
  'crimes',
  'it',
  'that',
])
const admitting = new WordList(['admitted', 'admits', 'confessed'])
const hospitals = new WordList([
  'hospital',
  'ward',
  'clinic',
  'unit',
  'bar',
  'university',
  'school',
  'college',
])
/** Words before a verdict that may leave it open: “if he is found guilty”. */
const BEFORE = 5
const BEHIND = 7

/** Tokens of the verdicts, pleas of guilt and confessions in an article. */
const verdictsIn = once((article) => article.tokens.find(verdicts).filter((at) => isVerdict(article, at)))

function isVerdict({ tokens }: Article, at: number): boolean {
  for (let i = at - 1; i >= at - BEFORE && i >= 0; i--) {
    // “pleaded guilty” is a verdict, “pleaded not guilty” none.
    if (tokens.is(i, '.') || tokens.is(i, ';')) break
    if (tokens.has(i, open))
      return tokens.is(at, 'guilty') && tokens.lower(i).startsWith('ple') && !tokens.is(at - 1, 'not')
  }
  if (!tokens.has(at, admitting)) return true
  for (let i = at + 1; i < at + BEHIND; i++) {
    if (tokens.has(i, hospitals)) return false
    if (tokens.has(i, offences)) return true
  }
  return false
}

/**
 * Whether an article tells of a verdict against somebody, or of an admission: `id` of the person, or null when
 * nobody can say who it is, and any verdict counts.
 */
export function isConvicted(article: Article, id: string | null): boolean {
  const names = namesOf(article)
  return verdictsIn(article).some((at) => {
    const sentence = article.sentences[article.sentenceAt(article.tokens.start[at] ?? 0)]
    if (id === null || !sentence) return true
    const people = names.allIn(sentence.span).filter((one) => one.type === 'person')
    return people.length === 0 || people.some((one) => one.id === id)
  })
}
