import widthOf from './width.ts'

export { widthOf }

// Control characters and marks that turn the direction of writing: a draft must not steer the terminal.
// oxlint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g
// Marks without width, a byte order mark among them.
const UNSEEN = /[\u200B\u200E\u200F\u2060\uFEFF]/g

/** The text with its lines as they are, and with nothing in it that a terminal or a browser would obey. */
export function visible(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(STEERING, '�').replaceAll(UNSEEN, '')
}

/** The text on one line, with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n|[\t\n\r]/g, ' ')
    .replaceAll(STEERING, '�')
    .replaceAll(UNSEEN, '')
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns, the first of at most `firstWidth`.
 * A word that is longer than a line stands on a line of its own.
 */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/ +/)) {
    const size = widthOf(word)
    const room = lines.length === 0 ? firstWidth : width
    if (line !== '' && used + 1 + size > room) {
      lines.push(line)
      line = word
      used = size
    } else {
      used += line === '' ? size : size + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}

/** “1 error”, “4 warnings”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
