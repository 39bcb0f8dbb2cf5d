import { AGENCIES, CREDIT_WORDS } from '../english/furniture.ts'
import { isSpace } from './block.ts'
import { endsInBracket, mayBeCapital, Openings } from './glance.ts'

const agencies = new Set(AGENCIES)
const creditWords = new Set(CREDIT_WORDS)

/** A line with a credit is no longer than this, in code units. */
const LONGEST = 600

/** “(AP Photo/Jane Doe)”, “(Photograph by Jane Doe)”, “(Jane Doe/Getty Images)” at the end of a line. */
const IN_BRACKETS = /[([]([^()[\]]{2,120})[)\]]\.?$/

const PHOTO = '(?:photo|photograph|picture|pic|image|illustration|graphic)s?'

/** “Photograph: Jane Doe/PA” or “Photo by Jane Doe”, on a line of its own or at the end of one, behind a sentence. */
const LABELLED = new RegExp(
  `(?:^|[.!?)”"]\\s+)${PHOTO}(?:\\scredit)?(?:(:)|\\s+(?:by|from|via)\\s)\\s*([^.!?]{2,80})\\.?$`,
  'i',
)

const PHOTO_WORD = /\b(?:photo|photos|photograph|photographs|photography|picture|image|illustration)\b/i

/** “File photo”, “Picture courtesy of …”: what begins a credit, if nothing but names comes behind it. */
const PHOTO_LINE = new RegExp(
  `^(?:${PHOTO}\\s+(?:courtesy|copyright|supplied)\\b|(?:file|stock|library|handout)\\s${PHOTO}(?=/|\\.?$|\\sby\\b))`,
  'i',
)
/** “AP Photo/Jane Doe” */
const AGENCY_PHOTO = /^\p{Lu}{2,4} (?:[Pp]hoto|PHOTO)(?:\/|$)/u

/** An old picture of an agency, “FILE - In this Jan. 5 photo …”, and what a page prints before a caption. */
const CAPTION_OPENING = /^(?:FILE\s?[-–—]|(?:Image|Media) caption\b)/

const captionOpenings = new Openings(['FILE', 'Image', 'Media'])
const photoOpenings = new Openings(['photo', 'picture', 'image', 'illustration', 'graphic'])
const photoLineOpenings = new Openings([
  'photo',
  'picture',
  'image',
  'illustration',
  'graphic',
  'file',
  'stock',
  'library',
  'handout',
])

/** No agency, with what may stand before it, is longer than this. */
const LONGEST_AGENCY = Math.max(...AGENCIES.map((name) => name.length)) + 20

/** Whether a piece of a credit is an agency: “EPA-EFE”, “via Getty Images”, “AFP”. */
function isAgency(piece: string): boolean {
  const trimmed = piece.trim()
  if (trimmed.length > LONGEST_AGENCY) return false
  const plain = trimmed
    .toLowerCase()
    .replace(/^(?:via|for|courtesy of|courtesy|©|\(c\))\s*/, '')
    .replace(/\.$/, '')
  return agencies.has(plain) || (plain.endsWith(' photo') && agencies.has(plain.slice(0, -6)))
}

/** Whether a piece of a credit can be somebody's name: a few words, each with a capital. */
function isName(piece: string): boolean {
  const words = piece.trim().split(/\s+/)
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}(]/u.test(word) || creditWords.has(word.toLowerCase()))
  )
}

/** “JANE DOE/HOUSE OF PICTURES”: a photographer in capitals, and whoever sells the picture. */
const IN_CAPITALS = /^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}\/\p{Lu}[\p{L} /&-]{1,40}$/u

/** “JANE DOE/EPA-EFE”, “Jane Doe via Getty Images”, “Reuters”: names and agencies, at least one agency. */
function isCredit(text: string): boolean {
  if (!/[/|]|\s(?:via|[-–—])\s/.test(text)) return isAgency(text)
  if (IN_CAPITALS.test(text)) return true
  const pieces = text.split(/\s*\/\s*|\s+via\s+|\s*\|\s*|\s[-–—]\s/)
  return pieces.some(isAgency) && pieces.every((piece) => isAgency(piece) || isName(piece))
}

/** “Joyce Penn/Mill County Ledger”: a photographer and the house's own name, which no list has. */
function isByHouse(text: string): boolean {
  const [name = '', house = '', ...more] = text.split('/')
  return more.length === 0 && /\S\s+\S/.test(name) && /\p{L}{2}/u.test(house) && isName(name) && isName(house)
}

/**
 * Tells a caption (words about a picture, with or without a credit) and a credit (nothing but the credit)
 * from running copy; null when the line is neither.
 */
export function pictureLine(text: string): 'caption' | 'credit' | null {
  if (text.length > LONGEST) return null
  if (captionOpenings.mayOpen(text) && CAPTION_OPENING.test(text)) return 'caption'
  if (endsInBracket(text)) {
    const bracket = IN_BRACKETS.exec(text)
    const inside = bracket?.[1] ?? ''
    if (
      !bracket ||
      (!PHOTO_WORD.test(inside) && !(inside.includes('/') && (isCredit(inside) || isByHouse(inside))))
    )
      return null
    if (PHOTO_WORD.test(inside) && !isPhotoNote(inside)) return null
    return bracket.index === 0 ? 'credit' : 'caption'
  }
  if (text.length <= 300) {
    const dash = hasSpacedDash(text) ? /^(.*\S)\s+[-–—]\s+(\S.*)$/.exec(text) : null
    // “Jane Doe - JOHN ROE/EPA” is a caption, “harbour fire - AP” an agency's slug.
    if (dash && isCredit(dash[2] ?? '') && !/[.!?;:]/.test(dash[1] ?? '')) {
      return /^\p{Ll}/u.test(text) ? 'credit' : 'caption'
    }
    if (text.length <= 120 && isPhotoNote(text)) return 'credit'
  }
  const from = Math.max(0, text.length - 120)
  const tail = text.slice(from)
  const labelled = tail.includes(':') || tail.includes(' by ') ? LABELLED.exec(tail) : null
  if (!labelled || (!labelled[1] && !areNames(labelled[2] ?? ''))) return null
  return from + labelled.index === 0 ? 'credit' : 'caption'
}

/** Whether a dash stands between spaces. */
function hasSpacedDash(text: string): boolean {
  return isSpaced(text, '-') || isSpaced(text, '–') || isSpaced(text, '—')
}

function isSpaced(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark, 1); at > 0 && at + 1 < text.length; at = text.indexOf(mark, at + 1)) {
    if (isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) return true
  }
  return false
}

/** Whether every word can be part of a name: “Photo by Jane Doe”, not “Photos by residents show …”. */
function areNames(text: string): boolean {
  return text
    .split(/[\s/|,&]+/)
    .every((word) => !word || /^\P{L}*\p{Lu}/u.test(word) || creditWords.has(word.toLowerCase()))
}

/** Whether what stands in brackets is about the picture: “Photo by Jane Doe”, “AP Photo/Jane Doe”, “file photo”. */
function isPhotoNote(text: string): boolean {
  const opening = photoLineOpenings.mayOpen(text) ? PHOTO_LINE.exec(text) : null
  if (opening) return areNames(text.slice(opening[0].length))
  if ((mayBeCapital(text.charCodeAt(1)) && AGENCY_PHOTO.test(text)) || isCredit(text)) return true
  if (!photoOpenings.mayOpen(text)) return false
  const labelled = LABELLED.exec(text)
  return labelled?.index === 0 && (labelled[1] !== undefined || areNames(labelled[2] ?? ''))
}
