import { readFileSync } from 'node:fs'
import { brill } from 'brill'
import { hashWord } from '../src/article/tokens.ts'

/** What lists of English know of a word: its most frequent part of speech and its cluster, numbered from 1. */
export interface Entry {
  speech: number
  cluster: number
}

/** The words of train/clusters.txt, and by hash what is known of them. Parts of speech are those of Brill's lexicon (Penn Treebank's tags). */
export function lexicon(): { words: string[]; entries: Map<number, Entry> } {
  const tags = new Map<string, number>()
  const tagOf = (word: string): number => {
    const tag = brill[word]?.[0]
    if (tag === undefined) return 0
    const known = tags.get(tag) ?? tags.size + 1
    tags.set(tag, known)
    return known
  }
  const entries = new Map<number, Entry>()
  const words: string[] = []
  const lines = readFileSync(new URL('clusters.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  for (const [cluster, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      words.push(word)
      entries.set(hashWord(word), { speech: tagOf(word), cluster: cluster + 1 })
    }
  }
  return { words, entries }
}
