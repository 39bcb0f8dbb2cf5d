// Letters, digits and the marks of European writing, one column each. Nearly all copy is made of them alone, and
// the tables that the rest needs take longer to load than a draft to read.
const NARROW =
  /^[\x20-\x7E\xA1-\xA8\xAA-\xAC\xAF-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u20A0-\u20BF]*$/

/** East Asian characters that are wide or full width, from EastAsianWidth.txt of Unicode 16. */
const WIDE = new RegExp(
  '[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97C' +
    '\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6' +
    '\\u{16FE0}-\\u{18CD5}\\u{1AFF0}-\\u{1B2FB}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]',
  'u',
)
const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}{2}/u
const UNSEEN = /^[\p{Mark}\p{Control}\p{Default_Ignorable_Code_Point}]+$/u

/** What a terminal obeys instead of showing it: colours and the like. */
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001B\[[\d;]*[A-Za-z]/g

let graphemes: Intl.Segmenter | null = null

/** What a reader sees as single characters, in their order. */
export function glyphsOf(text: string): Iterable<Intl.SegmentData> {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return graphemes.segment(text)
}

function widthOfGlyph(glyph: string): number {
  if (UNSEEN.test(glyph)) return 0
  return EMOJI.test(glyph) || WIDE.test(glyph) ? 2 : 1
}

/** Columns a text takes in a terminal: two for a Chinese character or an emoji, none for a combining mark or a colour. */
export default function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  const shown = text.replaceAll(ESCAPES, '')
  if (NARROW.test(shown)) return shown.length
  let width = 0
  for (const { segment } of glyphsOf(shown)) width += widthOfGlyph(segment)
  return width
}
