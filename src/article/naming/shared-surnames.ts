import { FEMALE_HONORIFICS, KINSHIP, MALE_HONORIFICS } from '../../english/titles.ts'
import { Flag, GIVEN, foldWord, lexicon } from '../names/lexicon.ts'
import { WordList, hashWord } from '../tokens.ts'
import type { Article, Mention, Person } from '../types.ts'
import { isBareSurname } from './copy.ts'
import { MOST_PEOPLE } from './introductions.ts'
import { bySurname, inCopy } from './namesakes.ts'

/** A bare surname that two people have, where nothing tells which one is meant. */
export interface SharedSurname {
  mention: Mention
  /** Those it may be, in the order in which they were named last. */
  people: readonly Person[]
  /** Their last mentions by full or given name before this one. */
  named: readonly Mention[]
}

const kinship = new WordList(KINSHIP)
const male = new WordList([
  'he',
  'him',
  'his',
  'himself',
  'man',
  'men',
  'father',
  'husband',
  'brother',
  'son',
])
const female = new WordList([
  'she',
  'her',
  'hers',
  'herself',
  'woman',
  'women',
  'mother',
  'wife',
  'sister',
  'daughter',
])
const maleTitles = new WordList(MALE_HONORIFICS)
const femaleTitles = new WordList(FEMALE_HONORIFICS)

/** Sentences before and behind a surname that may say who is meant. */
const NEAR = 3
/** After so many paragraphs without a mention somebody has left the story. */
const GONE = 6
/** Who is named so much more often than the other is the one whom the surname means. */
const MORE = 2

/** Surnames standing alone after two people who have them were introduced; one for each surname. */
export function sharedSurnames(article: Article): SharedSurname[] {
  if (article.people.length > MOST_PEOPLE) return []
  const found: SharedSurname[] = []
  for (const people of bySurname(article).values()) {
    if (people.length < 2 || people.length > 5 || isOnePerson(people)) continue
    const one = firstUnclear(article, people)
    if (one) found.push(one)
  }
  return found.toSorted((a, b) => a.mention.span[0] - b.mention.span[0])
}

/** What tells who is meant: a mention of one of them that leaves no doubt. */
interface Named {
  person: Person
  mention: Mention
}

function firstUnclear(article: Article, people: readonly Person[]): SharedSurname | null {
  const clear: Named[] = []
  const bare: Mention[] = []
  for (const person of people) {
    for (const mention of inCopy(article, person)) {
      const alone = mention.form === 'surname' && !mention.title
      if (!alone) clear.push({ person, mention })
      else if (isBareSurname(article, mention)) bare.push(mention)
    }
  }
  clear.sort((a, b) => a.mention.span[0] - b.mention.span[0])
  bare.sort((a, b) => a.span[0] - b.span[0])
  for (const mention of bare) {
    const unclear = whoMayBeMeant(article, mention, clear)
    if (unclear) return unclear
  }
  return null
}

function whoMayBeMeant(article: Article, mention: Mention, clear: readonly Named[]): SharedSurname | null {
  const last = new Map<Person, Mention>()
  const times = new Map<Person, number>()
  let near: Named | null = null
  for (const one of clear) {
    times.set(one.person, (times.get(one.person) ?? 0) + 1)
    if (one.mention.span[0] >= mention.span[0]) {
      // “Khan, Imran's brother, …”: the sentence itself goes on to say who.
      if (one.mention.sentence - mention.sentence <= 0) return null
      continue
    }
    last.delete(one.person)
    last.set(one.person, one.mention)
    near = one
  }
  if (last.size < 2 || !near) return null
  // Who was named last, near by, and alone.
  const distance = mention.sentence - near.mention.sentence
  const sameBlock = near.mention.block === mention.block
  const others = [...last].filter(([person]) => person !== near.person)
  if (
    (sameBlock ? distance <= NEAR : distance <= 1) &&
    others.every(([, one]) => one.sentence < near.mention.sentence)
  ) {
    return null
  }
  const here = [...last].filter(([, one]) => mention.block - one.block < GONE)
  if (here.length < 2) return null
  const candidates = here.filter(([person]) => !isRelative(article, person))
  if (candidates.length !== here.length) return null
  const counts = here.map(([person]) => times.get(person) ?? 0).toSorted((a, b) => b - a)
  if ((counts[0] ?? 0) >= MORE * (counts[1] ?? 0)) return null
  if (isToldBySex(article, mention, here) || isWithKin(article, mention)) return null
  if (!here.every(([person]) => isOnStage(article, person)) || isInHeadline(article, here)) return null
  const order = here.toReversed()
  return { mention, people: order.map(([person]) => person), named: order.map(([, one]) => one) }
}

/** “her husband, Tom Reed”, “Reed's son”: named as somebody's relative; the surname is the other's. */
function isRelative(article: Article, { role, mentions }: Person): boolean {
  const { tokens } = article
  if (role) {
    const end = tokens.indexAt(role[1] - 1)
    for (let i = tokens.indexAt(role[0]); i <= end; i++) if (tokens.has(i, kinship)) return true
  }
  return mentions.some(({ form, span }) => {
    if (form !== 'full') return false
    const before = tokens.indexAt(span[0]) - 1
    const behind = tokens.indexAt(span[1] - 1) + 1
    for (let i = before; i > before - 4; i--) if (tokens.has(i, kinship)) return true
    for (let i = behind; i < behind + 5; i++) if (tokens.has(i, kinship)) return true
    return false
  })
}

/** “Pat Kennedy” is Patrick Kennedy as a rule: one given name, shorter. */
function isOnePerson(people: readonly Person[]): boolean {
  const given = people.map((person) => foldWord(person.given ?? ''))
  return given.some((one, i) => given.some((other, at) => at !== i && other.startsWith(one)))
}

/** “Khan and his wife” */
function isWithKin({ tokens }: Article, { span }: Mention): boolean {
  const next = tokens.indexAt(span[1] - 1) + 1
  for (let i = next; i < next + 4; i++) if (tokens.has(i, kinship)) return true
  return false
}

/** Named otherwise than as the owner of something, “Bill Reed’s campaign”, “a Bill Reed aide”. */
function isOnStage(article: Article, person: Person): boolean {
  return inCopy(article, person).some(
    (mention) => mention.form === 'full' && !mention.possessive && isBareSurname(article, mention),
  )
}

/** The headline names one of them in full: the story is about that one. */
function isInHeadline({ blocks }: Article, people: readonly (readonly [Person, Mention])[]): boolean {
  return people.some(([{ mentions }]) =>
    mentions.some(({ form, block }) => form === 'full' && blocks[block]?.kind === 'headline'),
  )
}

/** He or she in the sentence or the next, where one of them is a man and the other a woman. */
function isToldBySex(
  article: Article,
  mention: Mention,
  people: readonly (readonly [Person, Mention])[],
): boolean {
  const sexes = people.map(([person]) => sexOf(article, person))
  if (!sexes.includes(Flag.male) || !sexes.includes(Flag.female)) return false
  const { tokens, sentences } = article
  const from = tokens.indexAt(mention.span[1] - 1) + 1
  const to = sentences[Math.min(mention.sentence + 1, sentences.length - 1)]?.tokens[1] ?? from
  for (let i = from; i < to; i++) {
    const he = tokens.has(i, male)
    if (he || tokens.has(i, female)) {
      return sexes.filter((sex) => sex === (he ? Flag.male : Flag.female)).length === 1
    }
  }
  return false
}

/** A man, a woman, or 0: by the titles, else by the given name. */
function sexOf(article: Article, { given, mentions }: Person): number {
  const { tokens } = article
  for (const { title } of mentions) {
    if (!title) continue
    for (let i = tokens.indexAt(title[0]); i <= tokens.indexAt(title[1] - 1); i++) {
      if (tokens.has(i, maleTitles)) return Flag.male
      if (tokens.has(i, femaleTitles)) return Flag.female
    }
  }
  const sex = lexicon().get(hashWord(foldWord(given ?? ''))) & GIVEN
  return sex === Flag.male || sex === Flag.female ? sex : 0
}
