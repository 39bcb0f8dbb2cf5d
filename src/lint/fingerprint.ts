import { createHash } from 'node:crypto'
import { articleOfDraft } from '../article/article.ts'
import type { Article } from '../article/types.ts'
import type { Draft } from '../draft/draft.ts'
import { spanOf, type Finding } from './finding.ts'

/** So many words on either side tell one place from another. */
const NEIGHBOURS = 5
/** Hexadecimal digits: enough for any archive. */
const LENGTH = 32

/** Up to `NEIGHBOURS` words from a token on, one way or the other, no further than `limit` (exclusive). */
function words({ tokens }: Article, from: number, limit: number, step: 1 | -1): string[] {
  const found: string[] = []
  for (let i = from; i !== limit && found.length < NEIGHBOURS; i += step) {
    const word = tokens.lower(i)
    if (/[\p{L}\p{N}]/u.test(word)) found.push(word)
  }
  return step === 1 ? found : found.toReversed()
}

/**
 * The words beside a span: those of its block, so that a paragraph may move, and where a block has no others
 * those of the blocks around it.
 */
function neighbours(article: Article, start: number, end: number): [string[], string[]] {
  const { tokens, blocks } = article
  const [low = 0, high = 0] = blocks[article.blockAt(start)]?.tokens ?? []
  let before = tokens.indexAt(start)
  let last = before + 1
  while (before >= low && (tokens.end[before] ?? 0) > start) before--
  while (last < high && (tokens.start[last] ?? 0) < end) last++
  const inside: [string[], string[]] = [words(article, before, low - 1, -1), words(article, last, high, 1)]
  if (inside[0].length + inside[1].length > 0) return inside
  return [words(article, before, -1, -1), words(article, last, tokens.count, 1)]
}

/**
 * What findings are known by, whatever happens to the text elsewhere: a hash of the rule, the words, and the words
 * beside them, with a number for the second and further ones that are alike. In the order of the findings, which
 * have to be all of a draft's.
 */
export function fingerprints(draft: Draft, findings: readonly Finding[]): string[] {
  const article = articleOfDraft(draft)
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, actual } = finding
    const span = spanOf(finding)
    // What is about a note has no place in the article.
    const isNote = rule === 'stet' && span[1] === 0
    const [before, after] = isNote ? [[], []] : neighbours(article, ...span)
    const own = (isNote ? actual : article.slice(span)).replaceAll(/\s+/g, ' ')
    const known = [rule, own, before.join(' '), after.join(' ')].join('\n')
    const nth = times.get(known) ?? 0
    times.set(known, nth + 1)
    return createHash('sha256').update(`${known}\n${nth}`).digest('hex').slice(0, LENGTH)
  })
}
