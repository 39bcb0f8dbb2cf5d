// What has no place in a page, or would turn the direction of writing: controls, marks of direction, and halves of
// surrogate pairs. Line ends and tabs stay.
// oxlint-disable-next-line no-control-regex
const UNSHOWN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu
const MARKUP = /[&<>"']/g

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text with U+FFFD for each code unit that a page cannot or must not show; it keeps its length. */
export function shown(text: string): string {
  return text.replaceAll(UNSHOWN, '\uFFFD')
}

/** Text as HTML that shows it as it is, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return shown(text).replaceAll(MARKUP, (mark) => REFERENCES[mark] ?? mark)
}
