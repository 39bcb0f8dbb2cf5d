import { foldWord } from '../names/lexicon.ts'
import { WordList } from '../tokens.ts'
import type { Article, Mention, Person } from '../types.ts'
import { isCapitalised, isInNameList } from './copy.ts'
import { MOST_PEOPLE } from './introductions.ts'
import { inCopy, surnameKey, withTitle } from './namesakes.ts'

/** Somebody who is introduced, called by the surname, and then by the full or given name again. */
export interface Repeat {
  kind: 'full' | 'given'
  person: Person
  /** The mention that is longer or more familiar than it need be, and further ones. */
  mention: Mention
  others: readonly Mention[]
  /** The full name by which the article introduces the person. */
  first: Mention
  /** What the article says elsewhere: “Khan”, “Mr Khan”. */
  usual: string
}

const joins = new WordList(['and', 'or', '&', ','])
const sections = new Set(['crosshead', 'headline', 'byline', 'dateline'])

/** How many short forms show that the article uses them. */
const SHORT_FORMS = 2

/**
 * People whom the article introduces and calls by the surname, but later by the full or the given name. `gap`:
 * after so many paragraphs without them a full name may return.
 */
export function repeats(article: Article, gap: number, known: ReadonlySet<string>): Repeat[] {
  if (article.people.length > MOST_PEOPLE) return []
  const found: Repeat[] = []
  for (const person of article.people) {
    if (!mayRepeat(person) || known.has(foldWord(person.name))) continue
    found.push(...repeatsOf(article, person, gap))
  }
  if (found.length === 0) return found
  const shared = sharedNames(article)
  return found
    .filter(({ kind, person }) => {
      if (shared.has(surnameKey(person.surname))) return false
      return kind === 'full' || !shared.has(foldWord(person.given ?? ''))
    })
    .toSorted((a, b) => a.mention.span[0] - b.mention.span[0])
}

/** A quick look at the forms, before anything is asked of the places. */
function mayRepeat({ given, mentions }: Person): boolean {
  if (given === null || mentions.length < 2 + SHORT_FORMS) return false
  let short = 0
  let full = 0
  let givens = 0
  for (const { form } of mentions) {
    if (form === 'surname' || form === 'honorific') short++
    else if (form === 'full') full++
    else if (form === 'given') givens++
  }
  return short >= SHORT_FORMS && (full > 1 || (full > 0 && givens > 0))
}

function repeatsOf(article: Article, person: Person, gap: number): Repeat[] {
  const copy = inCopy(article, person)
  const first = copy.find(({ form }) => form === 'full')
  const surnames = copy.filter(({ form }) => form === 'surname' || form === 'honorific')
  const [usual] = surnames
  if (!first || !usual || surnames.length < SHORT_FORMS) return []
  const again = { full: [] as Mention[], given: [] as Mention[] }
  let last = first
  for (const mention of copy) {
    if (mention.span[0] <= first.span[0]) continue
    if (mention.form === 'full' || mention.form === 'given') {
      if (isNeedless(article, mention, last, gap) && !tells(article, mention, first)) {
        again[mention.form].push(mention)
      }
    }
    last = mention
  }
  const usualText = article.slice(withTitle(usual)).replace(/\s+/g, ' ')
  return (['full', 'given'] as const).flatMap((kind): Repeat[] => {
    const [mention, ...others] = again[kind]
    if (!mention || (kind === 'given' && isChild(article, person))) return []
    // Who is called by the given name or in full as a rule is called so on purpose.
    if (again[kind].length >= surnames.length) return []
    return [{ kind, person, mention, others, first, usual: usualText }]
  })
}

/** Words of people's names that somebody else has too: a full or given name tells them apart. */
function sharedNames({ people, institutions }: Article): Set<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { name, surname } of people) {
    const words = new Set(foldWord(name).split(/\s+/))
    words.add(surnameKey(surname))
    for (const word of words) (once.has(word) ? twice : once).add(word)
    // “the Khans”
    if (once.has(`${surnameKey(surname)}s`)) twice.add(surnameKey(surname))
  }
  for (const { name } of institutions) for (const word of foldWord(name).split(/\s+/)) twice.add(word)
  return twice
}

/** In prose, soon after the last mention, in the same section, and in no row of names. */
function isNeedless(article: Article, mention: Mention, last: Mention, gap: number): boolean {
  const { blocks } = article
  if (blocks[mention.block]?.kind !== 'paragraph' || blocks[last.block]?.kind !== 'paragraph') return false
  let paragraphs = 0
  for (let at = last.block + 1; at <= mention.block; at++) {
    const block = blocks[at]
    if (!block || sections.has(block.kind)) return false
    if (block.running) paragraphs++
  }
  return paragraphs < gap && !mention.title && !isInRow(article, mention) && !isAlone(article, mention)
}

/** “The Donald” is a nickname; “Martin Reed Sr.” tells him from his son. */
function tells({ tokens }: Article, { span }: Mention, first: Mention): boolean {
  const start = tokens.indexAt(span[0])
  const last = tokens.indexAt(span[1] - 1)
  const ofFirst = tokens.indexAt(first.span[1] - 1)
  if (tokens.is(start, 'the') || tokens.is(start - 1, 'the')) return true
  return isSuffix(tokens.at(last)) !== isSuffix(tokens.at(ofFirst))
}

/** “Jr.”, “Sr”, “III” */
function isSuffix(word: string): boolean {
  return word === '.' || /^(?:[JS]n?r|[IVX]{2,})$/i.test(word)
}

/** “Khan, Anna Reed and Tom Hadlow”: a row of names has them in one form. */
function isInRow(article: Article, mention: Mention): boolean {
  const { tokens } = article
  const first = tokens.indexAt(mention.span[0])
  const next = tokens.indexAt(mention.span[1] - 1) + 1
  if (tokens.has(first - 1, joins) && isCapitalised(tokens, first - 2)) return true
  if (tokens.has(next, joins) && isCapitalised(tokens, next + 1)) return true
  return isInNameList(article, mention)
}

/** A signature, a label, a credit: hardly more than the name stands in the paragraph. */
function isAlone({ blocks, tokens }: Article, { block, span }: Mention): boolean {
  const [from, to] = blocks[block]?.tokens ?? [0, 0]
  if (to - from < 12) return true
  const first = tokens.indexAt(span[0])
  const next = tokens.indexAt(span[1] - 1) + 1
  if (tokens.is(next, ':') || tokens.is(first - 1, ':')) return true
  // “By Anna Reed”, “Anna Reed is a columnist at …”, at the end of a guest's article.
  const last = !blocks.slice(block + 1).some(({ running }) => running)
  return last && first === from && (tokens.is(next, 'is') || tokens.is(next, 'was') || tokens.is(next, ','))
}

/** Children are called by their given names. */
function isChild(article: Article, { mentions, role }: Person): boolean {
  if (role && /\b(?:baby|toddler|boy|girl|pupil|teenager)\b/i.test(article.slice(role))) return true
  return article.figures.some(
    ({ kind, value, span }) =>
      kind === 'age' &&
      typeof value === 'number' &&
      value < 18 &&
      mentions.some((mention) => Math.abs(span[0] - mention.span[1]) < 12),
  )
}
