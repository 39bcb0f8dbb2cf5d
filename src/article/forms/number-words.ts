import { SMALL_NUMBERS } from '../../english/figures.ts'

const byValue = new Map<number, string>()
for (const [word, value] of Object.entries(SMALL_NUMBERS)) {
  if (!byValue.has(value)) byValue.set(value, word)
}

/** A whole number from 1 to 99 in words: “twenty-five”; null for any other. */
export function inWords(value: number): string | null {
  const word = byValue.get(value)
  if (word !== undefined) return word
  if (!Number.isInteger(value) || value < 21 || value > 99) return null
  return `${byValue.get(value - (value % 10))}-${byValue.get(value % 10)}`
}

/** Whether a number is written in words and in small letters: “twenty-five”. */
export function isInWords(text: string, value: number): boolean {
  return inWords(value) === text.replace(/[\s‐‑]/, '-')
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
