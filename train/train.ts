/**
 * Rebuilds src/article/attributions/model.bin from the corpus, bit for bit: `npm run train -- CORPUS`,
 * where CORPUS is a folder with `text/`, `attributions.jsonl` and `docs.jsonl`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encodeModel } from '../src/article/attributions/model-file.ts'
import { readCorpus } from './corpus.ts'
import { learn } from './perceptron.ts'
import { wordClasses } from './word-classes.ts'

const EPOCHS = 8
const SEED = 7

const [corpus] = process.argv.slice(2)
if (!corpus) {
  console.error('usage: npm run train -- CORPUS (a folder with text/, attributions.jsonl and docs.jsonl)')
  process.exit(2)
}
const examples = readCorpus(corpus)
const words = wordClasses(examples)
const { weights, edges } = learn(examples, words, EPOCHS, SEED)
const bytes = encodeModel(words, weights, edges)
writeFileSync(fileURLToPath(new URL('../src/article/attributions/model.bin', import.meta.url)), bytes)
console.log(`${examples.length} articles, ${words.entries.size} words, ${bytes.length} bytes`)
