/**
 * Lints one file in this process and prints JSON: milliseconds, bytes that draft, article and findings hold, and the
 * most memory that the process had. Run with --expose-gc.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { VFile } from 'vfile'
import { lintDraft, readDraft, settingsOf } from '../dist/src/index.js'

const [path = ''] = process.argv.slice(2)

function held() {
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const file = new VFile({ path, value: readFileSync(path, 'utf8') })
// The model and what else is loaded once is no part of a draft's memory.
lintDraft(await readDraft(new VFile({ value: 'The quay held, she said.' }), 'text'), settingsOf())
const before = held()
const start = performance.now()
const draft = await readDraft(file, 'text')
const { findings } = lintDraft(draft, settingsOf())
const ms = performance.now() - start
const bytes = held() - before
process.stdout.write(
  JSON.stringify({
    ms,
    bytes,
    findings: findings.length,
    blocks: draft.blocks.length,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
)
