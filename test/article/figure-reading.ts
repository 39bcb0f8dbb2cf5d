import { readFigures } from '../../src/article/figures/figures.ts'
import { sentenceEnds } from '../../src/article/sentences.ts'
import { tokenize } from '../../src/article/tokenize.ts'
import type { ArticleBlock, Figure, Sentence } from '../../src/article/types.ts'

/** A reading of plain paragraphs, without a draft behind it. */
export function reading(
  text: string,
  kind: ArticleBlock['kind'] = 'paragraph',
): Parameters<typeof readFigures>[0] {
  const tokens = tokenize(text)
  const sentences: Sentence[] = []
  let begin = 0
  for (const end of sentenceEnds(tokens, 0, tokens.count)) {
    sentences.push({
      span: [tokens.start[begin] ?? 0, tokens.end[end - 1] ?? 0],
      tokens: [begin, end],
      block: 0,
    })
    begin = end
  }
  const block: ArticleBlock = {
    kind,
    span: [0, text.length],
    running: true,
    tokens: [0, tokens.count],
    sentences: [0, sentences.length],
    segments: [],
    links: [],
    code: [],
    group: null,
  }
  return { tokens, sentences, blocks: [block] }
}

/** The figures of a text. */
export const figures = (text: string): Figure[] => readFigures(reading(text))
