import { isBareSurname, isInCopy } from '../../src/article/naming/copy.ts'
import { WordList } from '../../src/article/tokens.ts'
import type { Article, Mention, Person, Span } from '../../src/article/types.ts'
import { HONORIFICS } from '../../src/english/titles.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  form: 'consistent' | 'honorific' | 'surname'
}

interface Forms {
  honorific: Mention[]
  surname: Mention[]
}

const honorifics = new WordList(HONORIFICS)

/** Most findings for one person: three show the pattern. */
const MOST = 3

/** The name with its title: “Mr Khan”. */
const nameOf = ({ title, span }: Mention): Span => [title?.[0] ?? span[0], span[1]]

/** Later mentions of one person in running copy, by form, in the order of the text. */
function laterMentions(article: Article, { mentions, surname }: Person): Forms {
  const introduced = mentions.find(
    (mention) => (mention.form === 'full' || mention.title !== null) && isInCopy(article, mention),
  )
  const forms: Forms = { honorific: [], surname: [] }
  for (const mention of mentions) {
    if (!isInCopy(article, mention)) continue
    if (mention.form === 'honorific' && !isMister(article, mention)) forms.honorific.push(mention)
    // A bare surname before anything else is the business of first-mention.
    if (mention.form !== 'surname' || mention.title || mention.span[0] < (introduced?.span[0] ?? 0)) continue
    if (
      article.slice(mention.span).toLowerCase() === surname.toLowerCase() &&
      isBareSurname(article, mention)
    ) {
      forms.surname.push(mention)
    }
  }
  return forms
}

/** “Mister Rogers” is what somebody calls himself. */
function isMister(article: Article, { title }: Mention): boolean {
  return title !== null && article.slice(title) === 'Mister'
}

/** “Mr and Mrs Khan”, “Mr Khan”, “Mrs Khan”: the reading has put a couple together. */
function isCouple(article: Article, honorific: readonly Mention[]): boolean {
  const titles = new Set(honorific.map(({ title }) => (title ? article.slice(title).replace('.', '') : '')))
  if (titles.has('Mr') && titles.size > 1) return true
  const { tokens } = article
  return honorific.some(({ title }) => {
    const and = title ? tokens.indexAt(title[0]) - 1 : -1
    const before = tokens.is(and - 1, '.') ? and - 2 : and - 1
    return tokens.is(and, 'and') && tokens.has(before, honorifics)
  })
}

/** Surnames that two people have, or a person and an institution: nobody can tell who is meant by them. */
function ambiguousSurnames({ people, institutions }: Article): Set<string> {
  const once = new Set(institutions.flatMap(({ name }) => name.toLowerCase().split(' ')))
  const twice = new Set<string>()
  for (const { surname } of people) {
    const key = surname.toLowerCase()
    if (once.has(key)) twice.add(key)
    once.add(key)
  }
  return twice
}

/** In a house without honorifics: every one of them. */
function withoutHonorifics(article: Article, honorific: readonly Mention[]): Report[] {
  return honorific.map((mention) => {
    const name = article.slice(mention.span)
    return {
      span: nameOf(mention),
      message: `“${article.slice(nameOf(mention))}” is “${name}” in this house: leave out the honorific.`,
      expected: [name],
      fix: 'unsafe',
    }
  })
}

/** Where both forms stand: the one that is not kept. */
function mixed(article: Article, wrong: readonly Mention[], right: readonly Mention[]): Report[] {
  const first = nameOf(right[0] as Mention)
  const other = article.slice(first)
  const times = right.length > 1 ? ` (${right.length} times)` : ''
  return wrong.map((mention) => {
    const span = nameOf(mention)
    return {
      span,
      message: `“${article.slice(span)}” is “${other}” elsewhere in the article${times}: use one form for one person.`,
      related: [{ span: first, message: `“${other}” here` }],
    }
  })
}

const rule: Rule<Options> = {
  id: 'mixed-honorifics',
  description: 'Mr Khan or Khan: one form for one person',
  family: 'people',
  severity: 'warning',
  defaults: { form: 'consistent' },
  schema: {
    form: {
      description:
        'What later mentions have: either form as long as it stays the same, an honorific, or the bare surname.',
      type: 'string',
      enum: ['consistent', 'honorific', 'surname'],
    },
  },
  check(article, { options, report }) {
    let shared: Set<string> | null = null
    for (const person of article.people) {
      if (!person.mentions.some(({ form }) => form === 'honorific')) continue
      const { honorific, surname } = laterMentions(article, person)
      if (honorific.length === 0 || isCouple(article, honorific)) continue
      if (options.form === 'surname') {
        withoutHonorifics(article, honorific.slice(0, MOST)).forEach(report)
        continue
      }
      if (surname.length === 0) continue
      if ((shared ??= ambiguousSurnames(article)).has(person.surname.toLowerCase())) continue
      const drops = options.form === 'consistent' && isRarer(honorific, surname)
      const [wrong, right] = drops ? [honorific, surname] : [surname, honorific]
      mixed(article, wrong.slice(0, MOST), right).forEach(report)
    }
  },
}

/** In fewer places, or in as many and later. */
function isRarer(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length ? (a[0]?.span[0] ?? 0) > (b[0]?.span[0] ?? 0) : a.length < b.length
}

export default rulePlugin(rule)
