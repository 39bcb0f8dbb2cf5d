import { isHyphen } from '../characters.ts'
import { TokenKind, type Tokens, hashWord } from '../tokens.ts'

/** How an atom is joined to the one before it. */
export const Joint = { space: 0, glued: 1, hyphen: 2 } as const

/**
 * A piece of a token without a hyphen inside: “10-year-old” and “twenty-five-year” are read piece by piece.
 * A dash between two glued tokens is no atom, but the joint of the next one.
 */
export interface Atom {
  token: number
  /** Offsets into the article's text. */
  start: number
  end: number
  hash: number
  kind: number
  joint: number
}

/** The first atom of a token. */
export function atomOf(tokens: Tokens, token: number, joint: number = Joint.space): Atom {
  return piece(tokens, token, tokens.start[token] ?? 0, joint)
}

/** The atom behind another one, or null at `limit` (a token index). */
export function atomAfter(tokens: Tokens, atom: Atom, limit: number): Atom | null {
  if (atom.end < (tokens.end[atom.token] ?? 0)) return piece(tokens, atom.token, atom.end + 1, Joint.hyphen)
  const next = atom.token + 1
  if (next >= limit) return null
  if (!tokens.glued(next)) return atomOf(tokens, next, Joint.space)
  if (tokens.kindOf(next) === TokenKind.dash && next + 1 < limit && tokens.glued(next + 1)) {
    return atomOf(tokens, next + 1, Joint.hyphen)
  }
  return atomOf(tokens, next, Joint.glued)
}

function piece(tokens: Tokens, token: number, start: number, joint: number): Atom {
  const kind = tokens.kindOf(token)
  const last = tokens.end[token] ?? start
  let end = last
  if (kind === TokenKind.word) {
    end = start + 1
    while (end < last && !isHyphen(tokens.text.charCodeAt(end))) end++
  }
  const whole = end === last && start === tokens.start[token]
  const hash = whole ? (tokens.hash[token] ?? 0) : hashWord(tokens.text, start, end)
  return { token, start, end, hash, kind, joint }
}

/** Whether an atom begins with a digit: a number, or a piece like the “34” of “18-to-34-year-olds”. */
export function isDigits(tokens: Tokens, atom: Atom): boolean {
  if (atom.kind === TokenKind.number) return true
  const code = tokens.text.charCodeAt(atom.start)
  return code >= 48 && code <= 57
}
