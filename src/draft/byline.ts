import {
  AGENCIES,
  BROADCASTERS,
  BYLINE_ROLES,
  MONTHS,
  NAME_PARTICLES,
  NO_BYLINE,
  WEEKDAYS,
} from '../english/furniture.ts'

const agencies = new Set([...AGENCIES, ...BROADCASTERS])
const roles = new Set(BYLINE_ROLES)
const particles = new Set(NAME_PARTICLES)
const noByline = new Set(NO_BYLINE)
const joiners = new Set(['and', '&', 'with'])
const dateWords = new Set([...MONTHS, ...WEEKDAYS])

/** A word as the lists have it: lower case, no marks around it. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

const LONGEST_AGENCY = 2 + Math.max(...[...agencies].map((name) => name.length))

/** Whether a line is the name of an agency: “Reuters”, “By Associated Press”. */
export function isAgency(text: string): boolean {
  if (text.length > LONGEST_AGENCY) return false
  return agencies.has(text.trim().replace(/\.$/, '').toLowerCase())
}

/** How many of the words, from an index on, are a name or several of them: “Jane Doe and Ann van der Poe”. */
export function nameLength(words: readonly string[], from: number): number {
  let i = from
  let last = from
  for (; i < words.length; i++) {
    const word = words[i] ?? ''
    if (/^\p{Lu}/u.test(word)) {
      if (noByline.has(bare(word)) && i === from) return 0
      last = i + 1
    } else if (!particles.has(word) && !joiners.has(word) && !/^(?:al|el|d['’])-?\p{Lu}/u.test(word)) break
    // “Jane Doe, John Roe and …” goes on; “Jane Doe, Political Editor” is a name and a role.
    if (word.endsWith(',') && !isNameAfterComma(words, i + 1)) break
  }
  return last - from
}

/** After a comma, two or three words in capitals up to “and” or the next comma, none of them a role. */
function isNameAfterComma(words: readonly string[], from: number): boolean {
  for (let i = from; i < from + 4 && i < words.length; i++) {
    const word = words[i] ?? ''
    if (roles.has(bare(word))) return false
    if (i > from && (joiners.has(word) || word.endsWith(','))) return true
    if (!/^\p{Lu}/u.test(word)) return false
  }
  return false
}

/** What may follow the name in a byline. */
const AFTER_NAME = /^(?:in|for|at|of|from|on|and|with|[|@(•·–—/-]|\d)/i

/**
 * Whether a line is a byline: “By Jane Doe”, “By JANE DOE and John Roe, Political Editor”, “By Jane Doe for the
 * Courier”. Not “By Monday the river had risen.”
 */
export function isByline(text: string): boolean {
  if (text.length > 200 || (text.charCodeAt(0) | 32) !== 0x62 || !/^by[\s:]/i.test(text)) return false
  const words = text.split(/\s+/)
  const first = words[1] ?? ''
  if (words.length > 25 || noByline.has(bare(first))) return false
  if (isAgency(text.slice(3))) return true
  const length = nameLength(words, 1)
  if (length === 0) return false
  const rest = words.slice(1 + length)
  const ended = /[.!?]["”’]?$/.test(text)
  if (rest.length === 0) return length > 1 && (!ended || length <= 6)
  if (ended) return false
  return (
    rest.length <= 12 &&
    ((words[length] ?? '').endsWith(',') || AFTER_NAME.test(rest[0] ?? '') || rest.some(isRole))
  )
}

function isRole(word: string): boolean {
  return roles.has(bare(word))
}

/** Whether a line right under the headline is a name, with or without a role: “Jane Doe, Dublin Correspondent”. */
export function isNameLine(text: string): boolean {
  if (text.length > 120 || /[.!?:;"”]$/.test(text)) return false
  const words = text.split(/\s+/)
  const length = nameLength(words, 0)
  const name = words.slice(0, length)
  if (length < 2 || words.length > 12 || /\d/.test(name.join(' '))) return false
  if (words.some(isRole)) return true
  return length === words.length && length <= 3 && !name.some((word) => bare(word).length < 2)
}

/**
 * Whether a line says what somebody is and not who: “Science reporter” below a name, “Our Special
 * Correspondent” also without one.
 */
export function isRoleLine(text: string, belowName: boolean): boolean {
  if (text.length > 120) return false
  const words = text.split(/\s+/)
  if (words.length > 5 || !isRole(words.at(-1) ?? '') || /[.!?,:;]$/.test(text)) return false
  return belowName || /^(?:our|staff|special|from our)\s/i.test(text)
}

/** Whether a line says no more than when: “Published 3 May 2021, 10:30 GMT”, “Sunday, January 20, 2008”. */
export function isTimestamp(text: string): boolean {
  if (text.length > 100) return false
  const words = text.split(/[\s,|·•/–—-]+/).filter(Boolean)
  let digits = false
  let named = false
  for (const word of words) {
    const plain = bare(word)
    if (/^\d/.test(plain)) digits = true
    else if (dateWords.has(plain)) named = true
    else if (
      !/^(?:published|updated|posted|last|first|modified|on|at|the|[ap]m|[a-z]{2,4}t|utc|gmt|)$/.test(plain)
    ) {
      return false
    }
  }
  return (
    digits && (named || /^(?:published|(?:last |first )?updated|posted)\b/i.test(text)) && words.length <= 16
  )
}

/** Whether a line says no more than the hour, as it heads the entries of a running story: “9:45 p.m.”, “Noon” */
export function isHour(text: string): boolean {
  return /^(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight)(?:\s[A-Z]{2,4})?[.:]?$/i.test(
    text,
  )
}
