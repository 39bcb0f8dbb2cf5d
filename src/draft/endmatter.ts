import {
  END_MARKS,
  NOTE_OPENINGS,
  NOTES_HEADINGS,
  REPORTER_VERBS,
  SIGN_OFF_ENDINGS,
  SIGN_OFF_OPENINGS,
  SIGN_OFF_WORDS,
  STORY_WORDS,
} from '../english/furniture.ts'
import { isSpace } from './block.ts'
import { bare, nameLength } from './byline.ts'
import { endsInBracket, Openings } from './glance.ts'

const endMarks = new Set(END_MARKS)
const notesHeadings = new Set(NOTES_HEADINGS)
const reporterVerbs = new Set(REPORTER_VERBS)
const signOffWords = new Set(SIGN_OFF_WORDS)

/** One pattern for a list of phrases; “*” stands for story, article, post and the like. */
function anyOf(phrases: readonly string[]): string {
  const patterns = phrases.toSorted((a, b) => b.length - a.length)
  return `(?:${patterns
    .join('|')
    .replaceAll('*', `(?:${STORY_WORDS.join('|')})`)
    .replaceAll(' ', '\\s+')})`
}

/** At the start of a block, in brackets or behind a dash or not. */
const NOTE = new RegExp(`^[([*\\s]*${anyOf(NOTE_OPENINGS)}\\b`, 'i')
const OPENING = new RegExp(`^[([*\\s—–-]*${anyOf(SIGN_OFF_OPENINGS)}(?=[\\s.)]|$)`, 'i')
const ENDING = new RegExp(`\\b${anyOf(SIGN_OFF_ENDINGS)}[.)\\s]*$`, 'i')
const noteOpenings = new Openings(NOTE_OPENINGS)
const openings = new Openings(SIGN_OFF_OPENINGS)
/** The last words of endings. */
const endings = new Set(
  SIGN_OFF_ENDINGS.flatMap((phrase) => {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
    return last === '*' ? STORY_WORDS : [last]
  }),
)
/** “Follow Jane Doe on Twitter @janedoe.” */
const FOLLOW = /^\(?follow\s.{0,80}\bon\s(?:twitter|facebook|instagram|x|bluesky|threads|mastodon)\b/i
/** A sign-off in brackets at the end of a paragraph. */
const IN_BRACKETS = /[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]]\.?$/

/** Whether a line ends the copy: “ENDS”, “-30-”, “###”. */
export function isEndMark(text: string): boolean {
  if (text.length > 12) return false
  const plain = text.replace(/[\s()[\]–—*.-]+/g, '')
  return endMarks.has(plain.toLowerCase()) && plain !== 'end' && (plain !== '30' || /^\D+30\D+$/.test(text))
}

/** Whether a line heads the notes to editors, which go on to the end of the draft. */
export function isNotesHeading(text: string): boolean {
  return text.length <= 24 && notesHeadings.has(text.toLowerCase().replaceAll('’', "'").replace(/[:.]$/, ''))
}

/** Whether a block is a note about the story: “This story has been updated …”. */
export function isNote(text: string): boolean {
  return noteOpenings.mayOpen(text) && NOTE.test(text.slice(0, 100))
}

/** Whether a word is a name, a number or one of those that sign-offs are made of. */
function isSignOffWord(word: string): boolean {
  return /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) || signOffWords.has(bare(word))
}

/** Whether a text is “Reporting by …” and then nothing but names, places and who else did what. */
function opensSignOff(text: string): boolean {
  const opening = openings.mayOpen(text) ? OPENING.exec(text) : null
  return (
    opening !== null &&
    text
      .slice(opening[0].length)
      .split(/[\s,;/]+/)
      .every(isSignOffWord)
  )
}

/** “Jane Doe reported from Lagos. Staff writer John Roe contributed.” */
function isReporters(text: string): boolean {
  if (!REPORTER_VERBS.some((verb) => text.includes(verb))) return false
  return text.split(/\s+/).every((word) => isSignOffWord(word) || reporterVerbs.has(bare(word)))
}

/** “($1 = 0.92 euros)” */
const EXCHANGE_RATE = /^\([^()=]{1,30}\s?=\s?\d[^()=]{1,40}\)$/
/** “Copyright 2021 The Courier.” */
const COPYRIGHT = /^(?:copyright\s+(?:©|\(c\)|\d{4}|by\s)|©|\(c\)\s)/i
/** Initials of who wrote and who edited: “(jd/ar)”. */
const INITIALS = /^\(\p{L}{2,4}(?:[/,-]\s?\p{L}{2,4})*\)$/u

/** What FOLLOW, EXCHANGE_RATE, INITIALS and COPYRIGHT begin with. */
const OTHERS = '(©FfCc'

/** Whether a text ends like “… contributed to this report.” */
function endsSignOff(text: string): boolean {
  let end = text.length
  while (end > 0 && isTrailing(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return endings.has(text.slice(start, end).toLowerCase()) && ENDING.test(text.slice(-80))
}

function isTrailing(code: number): boolean {
  return code === 0x2e || code === 0x29 || isSpace(code)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a block as a whole says who made the story: “Additional reporting by Jane Doe.” */
export function isSignOff(text: string): boolean {
  if (text.length > 600) return false
  if (opensSignOff(text)) return true
  if (
    OTHERS.includes(text.charAt(0)) &&
    (FOLLOW.test(text) || EXCHANGE_RATE.test(text) || INITIALS.test(text) || COPYRIGHT.test(text))
  )
    return true
  return text.length <= 300 && (endsSignOff(text) || isReporters(text))
}

/** Whether the last block of a draft is its writer's name: “— Jane Doe” */
export function isSignature(text: string): boolean {
  if (text.length > 80 || !/^[—–-]{1,2}\s?\p{Lu}/u.test(text)) return false
  const words = text.replace(/^[—–-]+\s?/, '').split(/\s+/)
  return nameLength(words, 0) === words.length
}

/**
 * Where the sign-off at the end of a paragraph begins; -1 when there is none. In brackets it is found in any
 * paragraph; without, only as the last sentence of the last one (`last`).
 */
export function signOffStart(text: string, last: boolean): number {
  const from = Math.max(0, text.length - 600)
  const tail = text.slice(from)
  if (endsInBracket(text)) {
    const bracket = IN_BRACKETS.exec(tail)
    const inside = bracket?.[0] ?? ''
    if (bracket && ((isSignOff(inside) && !INITIALS.test(inside)) || isNote(inside))) {
      return from + bracket.index
    }
  }
  if (!last) return -1
  const sentence = /[.!?]["”’)]?\s+(?=[\p{Lu}(—–-])/gu
  for (const match of tail.matchAll(sentence)) {
    const start = match.index + match[0].length
    const rest = tail.slice(start)
    if (opensSignOff(rest) || isEndMark(rest)) return from + start
  }
  return -1
}
