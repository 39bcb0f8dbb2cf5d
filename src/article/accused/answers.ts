import { BODY_HEADS, DENIALS, NO_ANSWERS, OTHER_BODIES, REPRESENTATIVES } from '../../english/accusing.ts'
import { WordList, hashWord } from '../tokens.ts'
import type { Article, Attribution, Span } from '../types.ts'
import { once } from '../once.ts'
import { isAccusingWord } from './accusations.ts'
import { type Names, isEstranged, namesOf } from '../speech/names.ts'

const noAnswers = new Map(
  Object.entries(NO_ANSWERS).map(([word, before]) => [hashWord(word), new WordList(before)]),
)
const answering = new WordList([...DENIALS, ...Object.keys(NO_ANSWERS)])
const representatives = new WordList(REPRESENTATIVES)
const bodies = new WordList(BODY_HEADS)
const otherBodies = new WordList(OTHER_BODIES)
/** Letters that a word of a name has that stands for it: “the council”. */
const NAME_WORD = 4
const personal = new WordList(['he', 'she', 'they', 'who'])

/** What an article holds that may be the answer of somebody. */
interface Answers {
  /** Ids of the people and institutions who say something, or who are named in the phrase of a source. */
  speakers: ReadonlySet<string>
  /** A spokesman, a lawyer … of whom it is not said whose. */
  representative: boolean
  /** “the company said”, “it said”; “he said”, when nobody knows who. */
  someBody: boolean
  somebody: boolean
  /** The phrases of all who say something. */
  sources: readonly Span[]
  /** Words of denying, or of having asked for an answer. */
  words: readonly number[]
}

const answersIn = once<Answers>((article) => {
  const { tokens } = article
  const names = namesOf(article)
  const speakers = new Set<string>()
  const sources: Span[] = []
  const answers = {
    speakers,
    sources,
    representative: false,
    someBody: false,
    somebody: false,
    words: [] as number[],
  }
  for (const one of article.attributions) {
    const { source } = one
    if (!source || one.content.length === 0 || isAccusing(article, one)) continue
    if (source.refersTo !== null) speakers.add(source.refersTo)
    const named = idsIn(names, source.spans)
    // “a former manager of Acme” and “a tenant of Acme” do not speak for Acme.
    if (!source.spans.some((span) => isEstranged(article, span))) {
      sources.push(...source.spans)
      for (const id of named) speakers.add(id)
    }
    const head = tokens.indexAt(source.head[0])
    if (named.length > 0 || source.refersTo !== null) continue
    if (tokens.has(head, representatives) && !source.body) answers.representative = true
    if (tokens.has(head, bodies) && source.kind !== 'collective') {
      answers.someBody = true
      if (!tokens.has(head, otherBodies)) answers.somebody = true
    }
    if (tokens.has(head, personal) || source.kind === 'definite') answers.somebody = true
  }
  answers.words = tokens.find(answering).filter((at) => isAnswerWord(article, at))
  return answers
})

/** “denied”, “declined”; “for comment”, “did not respond”. */
function isAnswerWord({ tokens }: Article, at: number): boolean {
  const before = noAnswers.get(tokens.hash[at] ?? 0)
  if (!before || before.words.length === 0) return true
  return [1, 2, 3].some((steps) => tokens.has(at - steps, before))
}

function isAccusing({ tokens }: Article, { cue }: Attribution): boolean {
  return cue.some(([start, end]) => {
    for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++)
      if (isAccusingWord(tokens, i)) return true
    return false
  })
}

function idsIn(names: Names, spans: readonly Span[]): string[] {
  return spans.flatMap((span) => names.allIn(span).map(({ id }) => id))
}

/**
 * Whether the article gives somebody's answer, or says that none was to be had: they, or who speaks for them,
 * say anything at all; or a denial, or a “declined to comment”, that may be theirs.
 */
export function isAnswered(article: Article, accused: string): boolean {
  const names = namesOf(article)
  const answers = answersIn(article)
  const circle = names.circleOf(accused)
  for (const id of circle) if (answers.speakers.has(id)) return true
  const isPerson = accused.startsWith('p')
  if (answers.representative || (isPerson ? answers.somebody : answers.someBody)) return true
  const words = isPerson ? null : nameWords(names.get(accused)?.name ?? '')
  if (words && answers.sources.some((span) => hasWord(article, span, words))) return true
  return answers.words.some((at) => {
    const start = article.tokens.start[at] ?? 0
    const sentence = article.sentences[article.sentenceAt(start)]
    if (!sentence) return false
    if (idsIn(names, [sentence.span]).some((id) => circle.has(id))) return true
    // Of somebody else who is named before it, unless “the council's leader, Anne Tully, apologised”.
    const isTheirs = words !== null && hasWord(article, [sentence.span[0], start], words)
    return isTheirs || names.lastIn([sentence.span[0], start]) === null
  })
}

/** The longer words of an institution's name: “the council” is Thornbury Council. */
function nameWords(name: string): WordList {
  return new WordList(name.split(' ').filter((word) => word.length >= NAME_WORD))
}

function hasWord({ tokens }: Article, [start, end]: Span, words: WordList): boolean {
  for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++)
    if (tokens.has(i, words)) return true
  return false
}
