import { expect, test } from 'vitest'
import widthOf from '../../src/report/width.ts'

test.each([
  ['', 0],
  ['The ferry cost £31 million — “too much”.', 40],
  ['\u001B[31mred\u001B[39m and \u001B[1m東京\u001B[22m', 12],
  ['東京', 4],
  ['한국어', 6],
  ['ﾊﾝｶｸ', 4],
  ['ＡＢ！', 6],
  ['𠮷野家', 6],
  ['Ame\u0301lie', 6],
  ['é̂', 1],
  ['שָׁלוֹם', 4],
  ['नमस्ते', 3],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇫🇷', 2],
  ['❤️', 2],
  ['❤', 1],
  ['©', 1],
  ['1️⃣', 2],
  ['\u200B\uFEFF', 0],
  ['Привет, Αθήνα', 13],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})
