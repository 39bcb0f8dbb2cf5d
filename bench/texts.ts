import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articlesOf, goldFolder, goldSet, spread } from './gold.ts'

/** Articles to measure speed on. */
export interface Texts {
  /** What they are, for the heading. */
  what: string
  texts: readonly { name: string; text: string }[]
  words: number
}

const ARTICLES = 300
const TIMES = 20

const wordsIn = (text: string): number => text.split(/\s+/).length

function texts(what: string, all: readonly { name: string; text: string }[]): Texts {
  return { what, texts: all, words: all.reduce((total, { text }) => total + wordsIn(text), 0) }
}

/** News articles as plain text: annotated ones when they are there, else the stories of the fixtures, many times. */
export function readTexts(most = ARTICLES): Texts {
  const gold = goldFolder()
  const set = gold && goldSet(gold, 'polnear/train')
  if (set) {
    const paths = spread(articlesOf(set), most)
    const read = paths.map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
    return texts(`${read.length} news articles`, read)
  }
  const folder = fileURLToPath(new URL('../fixtures', import.meta.url))
  const stories = readdirSync(folder).map((slug) => readFileSync(`${folder}/${slug}/story.txt`, 'utf8'))
  const repeated = Array.from({ length: TIMES }, (_, i) =>
    stories.map((text, story) => ({ name: `${story}-${i}.txt`, text })),
  ).flat()
  return texts(`the fixtures’ ${stories.length} stories, ${TIMES} times`, repeated)
}
