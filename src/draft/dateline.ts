import { AGENCIES, BROADCASTERS, MONTHS, NO_DATELINE, LONE_PLACES, WEEKDAYS } from '../english/furniture.ts'
import { mayBeCapital } from './glance.ts'

const agencies = new Set([...AGENCIES, ...BROADCASTERS])
const dates = new Set([...MONTHS, ...WEEKDAYS])
const noPlace = new Set(NO_DATELINE)
const lonePlaces = new Set(LONE_PLACES)

/** No dateline is longer than this, in code units. */
const LONGEST = 100

/** An agency in brackets begins within so many code units. */
const AGENCY_WITHIN = 60

/** What opens running copy behind a dateline: a capital, a digit, a quotation mark or a bracket. */
const COPY = /^\s*["“”'‘’«([]*(?:\p{Lu}|\d|[$£€])/u

/** Place in capitals: “NAIROBI”, “ST. LOUIS”, “LA CROSSE”, “RIO DE JANEIRO”, “AL-ARISH”. */
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]*){0,5}$/u

/** Region or date behind the place: “Kenya”, “N.H.”, “Ky.”, “March 3”, “Sept 20, 2021”. */
function isRegionOrDate(part: string): boolean {
  const words = part.trim().split(/\s+/)
  // “FLA.” is a region, “BUT PRICES RISE” the rest of a heading.
  if (words.length > 4) return false
  return words.every((word) => {
    const plain = word.replace(/\.$/, '').toLowerCase()
    if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(plain) || dates.has(plain)) return true
    if (/\p{Lu}{5}/u.test(word) || (/^\p{Lu}+$/u.test(word) && noPlace.has(plain))) return false
    return /^\p{Lu}/u.test(word) || /^(?:and|of|the)$/.test(plain)
  })
}

/** Place, region and date, without agency and dash; says how sure one can be that it is one. */
function judge(head: string): 'sure' | 'place' | 'none' {
  const [place = '', ...rest] = head.split(',')
  const words = place.trim().toLowerCase().split(/\s+/)
  if (!CAPITALS.test(place.trim()) || !rest.every(isRegionOrDate)) return 'none'
  if (words.some((word) => noPlace.has(word))) return 'none'
  if (rest.some((part) => part.trim() !== '')) return 'sure'
  const letters = place.replace(/[^\p{L}]/gu, '').length
  if (words.length === 1 && letters < 6 && !lonePlaces.has(place.trim().toLowerCase())) return 'none'
  return words.length <= 3 ? 'place' : 'none'
}

/** Whether a line is a dateline by itself, as some papers set it under the byline: “NEW DELHI, 14 AUGUST”. */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST && /\d/.test(line) && judge(line) === 'sure'
}

/** An agency in brackets or strokes at the end of a head: “(AP)”, “/PRNewswire/”. */
const AGENCY_MARK = /\s*(?:\(([^()]{2,40})\)|\/([^/]{2,30})\/)\s*$/

/** Asked of every paragraph, so the ordinary ones are out at once: no capitals, and no agency in brackets. */
function mayHaveDateline(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 0x2f) return true
  const second = text.charCodeAt(1)
  const inCapitals =
    mayBeCapital(first) &&
    (mayBeCapital(second) || second === 0x2e || second === 0x27 || second === 0x2d) &&
    /^\p{Lu}[\p{Lu}.'’-]/u.test(text)
  return inCapitals || text.slice(0, AGENCY_WITHIN + 1).includes('(')
}

/**
 * Where the dateline at the start of a paragraph ends: behind its dash (or behind the agency's bracket, when
 * there is no dash). 0 when there is none.
 *
 * A place alone (“WASHINGTON — ”) is taken for a dateline only at the top of a story (`top`): further down
 * it may be an acronym or a heading.
 */
export function datelineEnd(text: string, top: boolean): number {
  if (!mayHaveDateline(text)) return 0
  const start = text.slice(0, LONGEST)
  const wire = /^[^()]{3,60}-{1,2}\s?\(([^()]{2,30})\)\s?-{1,2}/.exec(start)
  if (wire && agencies.has((wire[1] ?? '').toLowerCase())) return wire[0].length
  const dash = /\s?(?:—|–|--(?=\s)|_|(?<=\s)-(?=\s))\s?/.exec(start)
  const bracket = /^[^()]{0,60}\(([^()]{2,30})\)(?=\p{Lu})/u.exec(start)
  if (bracket && (!dash || bracket[0].length < dash.index)) {
    const head = start.slice(0, bracket[0].lastIndexOf('(')).trim()
    const known = agencies.has((bracket[1] ?? '').toLowerCase())
    return known && (head === '' || isRegionOrDate(head.replace(/,/g, ' '))) ? bracket[0].length : 0
  }
  if (!dash || dash.index === 0) return top ? colonEnd(start) : 0
  const end = dash.index + dash[0].trimEnd().length
  if (!COPY.test(text.slice(end, end + 12))) return 0
  let head = start.slice(0, dash.index)
  const mark = AGENCY_MARK.exec(head)
  if (mark) {
    head = head.slice(0, mark.index).trim()
    const agency = (mark[1] ?? mark[2] ?? '').toLowerCase()
    const named = agencies.has(agency)
    // “Dec 29 (Reuters) -”, “Mexico City (AFP) –”: what an agency signs need not be in capitals.
    if (named && (head === '' || head.split(',').every(isRegionOrDate))) return end
    const [place = '', ...rest] = head.split(',')
    if (!named && !/^\p{Lu}/u.test(mark[1] ?? mark[2] ?? '')) return 0
    if (named) return CAPITALS.test(place.trim()) && rest.every(isRegionOrDate) ? end : 0
  }
  const verdict = judge(head)
  return verdict === 'sure' || (verdict === 'place' && top) ? end : 0
}

/** “NEW DELHI: The …”, as Indian papers have it. */
function colonEnd(start: string): number {
  const colon = start.indexOf(':')
  if (colon < 4 || !COPY.test(start.slice(colon + 1)) || start.charAt(colon + 1) !== ' ') return 0
  const place = start.slice(0, colon)
  const known = lonePlaces.has(place.toLowerCase()) || /^NEW \p{Lu}+$/u.test(place)
  const verdict = judge(place)
  return verdict === 'sure' || (verdict === 'place' && known) ? colon + 1 : 0
}
