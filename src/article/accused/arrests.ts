import { SUPPOSING_WORDS } from '../../english/claim-verbs.ts'
import { ARRESTING_VERBS, NOBODY_IN_PARTICULAR, OFFENCES, OFFENCE_MODIFIERS } from '../../english/crimes.ts'
import { WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { namesOf } from '../speech/names.ts'

/** Somebody was “arrested for murder”. */
export interface Arrest {
  /** From the verb, or from “for” when it stands further on, to the offence. */
  span: Span
  /** The offence as written. */
  offence: string
  /** Id of who was arrested, when the sentence names somebody. */
  suspect: string | null
}

const arresting = new WordList(ARRESTING_VERBS)
const offences = new WordList(OFFENCES)
const supposing = new WordList([...SUPPOSING_WORDS, ...NOBODY_IN_PARTICULAR])
const nobody = new WordList(NOBODY_IN_PARTICULAR)
const modifiers = new WordList(OFFENCE_MODIFIERS)
/** Words between the verb and “for”: “arrested in Leeds on Monday for”. */
const REACH = 9

/** The arrests in running copy that are told as if the police had found somebody guilty. */
export function arrestsForCrime(article: Article): Arrest[] {
  const found: Arrest[] = []
  const { tokens } = article
  for (const at of tokens.find(arresting)) {
    const start = tokens.start[at] ?? 0
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    const sentence = article.sentences[article.sentenceAt(start)]
    if (!sentence || isSupposed(article, at, sentence.tokens[0])) continue
    const crime = crimeBehind(article, at, sentence.tokens[1])
    if (!crime) continue
    const [word, offence, last] = crime
    const from = word === at + 1 ? start : (tokens.start[word] ?? start)
    const to = tokens.end[last] ?? start
    found.push({
      span: [from, to],
      offence: article.slice([tokens.start[offence] ?? from, to]),
      suspect:
        namesOf(article)
          .allIn(sentence.span)
          .find((one) => one.type === 'person' && one.span[0] < to)?.id ?? null,
    })
  }
  return found
}

/** “could be arrested”, “anyone arrested”, “those who were arrested”. */
function isSupposed({ tokens }: Article, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) if (tokens.has(i, supposing)) return true
  return false
}

/** “for”, the first word of the offence behind it and its last one; null when there is no offence. */
function crimeBehind(
  { tokens }: Article,
  at: number,
  end: number,
): readonly [word: number, offence: number, last: number] | null {
  for (let i = at + 1; i < end && i < at + REACH; i++) {
    if (tokens.is(i, ',') || tokens.is(i, 'and') || tokens.has(i, nobody)) return null
    if (!tokens.is(i, 'for')) continue
    let last = i + 1
    while (tokens.has(last, modifiers)) last++
    return tokens.has(last, offences) ? [i, i + 1, last] : null
  }
  return null
}
