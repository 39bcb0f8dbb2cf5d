import { parentPort } from 'node:worker_threads'
import { fingerprints } from '../lint/fingerprint.ts'
import { readTerms, type Terms } from '../lint/terms.ts'
import { checkHere, type Task } from './checker.ts'

/** What a worker is given for a draft. */
export interface WorkerTask extends Pick<Task, 'value' | 'format'> {
  /** See `writeTerms`. */
  terms: string
  /** With fingerprints and replacements. */
  detailed: boolean
}

/** Terms that were read: thousands of drafts share a few of them. */
const known = new Map<string, Terms>()

function termsOf(text: string): Terms {
  let terms = known.get(text)
  if (!terms) known.set(text, (terms = readTerms(text)))
  return terms
}

/** JSON of what came out for a draft: quicker to pass on than objects. */
async function answer({ value, format, terms, detailed }: WorkerTask): Promise<string> {
  const { settings, run } = termsOf(terms)
  const options = { run, fingerprints: detailed ? fingerprints : null }
  return JSON.stringify(await checkHere({ value, format, settings }, options))
}

// One after the other, as the answers have to be in the order of the tasks.
let last = Promise.resolve()
parentPort?.on('message', (task: WorkerTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  last = last.then(async () => parentPort?.postMessage(await answer(task)))
})
