import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceEnds } from '../../src/article/sentences.ts'
import { tokenize } from '../../src/article/tokenize.ts'

const gold = readFileSync(new URL('sentence-ends.txt', import.meta.url), 'utf8')
const paragraphs = gold.split(/\n\s*\n/).filter((block) => block.includes('¶'))

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text)
  let begin = 0
  return sentenceEnds(tokens, 0, tokens.count).map((end) => {
    const sentence = text.slice(tokens.start[begin], tokens.end[end - 1])
    begin = end
    return sentence
  })
}

describe('sentence ends', () => {
  it('has at least 150 of them in gold', () => {
    expect(gold.split('¶').length - 1).toBeGreaterThanOrEqual(150)
  })

  it.each(paragraphs)('%s', (paragraph) => {
    const wanted = paragraph
      .split('¶')
      .map((sentence) => sentence.trim())
      .filter(Boolean)
    expect(sentencesOf(paragraph.replaceAll('¶', ''))).toEqual(wanted)
  })
})
