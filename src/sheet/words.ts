/** Longest stretch of an article's words that stands for a phrase, in UTF-16 code units. */
export const LONGEST_WORDS = 60

/** Words of an article on one line, as a sheet gives them. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The text on one line, cut behind a word when it is longer than `longest`. */
export function shorten(text: string, longest = LONGEST_WORDS): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  const space = line.lastIndexOf(' ', longest)
  // Without a space the cut must not part a surrogate pair.
  return `${space > longest / 2 ? line.slice(0, space) : line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
