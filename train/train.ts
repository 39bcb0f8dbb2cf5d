/**
 * Rebuilds src/article/attributions/model.bin from the corpus, bit for bit: `npm run train -- CORPUS`,
 * where CORPUS is a folder with `text/`, `attributions.jsonl` and `docs.jsonl`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encodeModel } from '../src/article/attributions/model-file.ts'
import { readCorpus } from './corpus.ts'
import { blend } from './blend.ts'
import { withRephrased } from './rephrase.ts'
import { wordClasses } from './word-classes.ts'

const [corpus] = process.argv.slice(2)
if (!corpus) {
  console.error('usage: npm run train -- CORPUS (a folder with text/, attributions.jsonl and docs.jsonl)')
  process.exit(2)
}
const examples = readCorpus(corpus)
const words = wordClasses(examples)
const bytes = encodeModel(words, blend(...withRephrased(examples)))
writeFileSync(fileURLToPath(new URL('../src/article/attributions/model.bin', import.meta.url)), bytes)
console.log(`${examples.length} articles, ${words.hashes.length} words, ${bytes.length} bytes`)
