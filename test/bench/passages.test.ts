import { describe, expect, test } from 'vitest'
import { SETS, readPassages, scorePassages } from '../../bench/passages.ts'

describe.each(Object.entries(SETS))('%s', (_, file) => {
  const passages = readPassages(file)

  test('hold attributions whose marks lie in the text', () => {
    expect(passages.length).toBeGreaterThan(100)
    for (const { text, marks } of passages) {
      for (const { of, span } of marks) {
        expect(of.every(Number.isInteger)).toBe(true)
        expect(text.slice(...span).trim()).not.toBe('')
      }
    }
  })

  test('are read as well as they were', () => {
    const { content, source, cue, whole } = scorePassages(passages)
    expect(content).toBeGreaterThan(0.86)
    expect(source).toBeGreaterThan(0.8)
    expect(cue).toBeGreaterThan(0.72)
    expect(whole).toBeGreaterThan(0.68)
  })
})
