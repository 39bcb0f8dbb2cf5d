import { fingerprints } from '../lint/fingerprint.ts'
import { readTerms, type Terms } from '../lint/terms.ts'
import { checkHere } from './checker.ts'

/** What a worker is given for a draft. */
export interface WorkerTask {
  path: string
  bytes: Uint8Array
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

/** Checks a draft in a thread of its own. Returns JSON of what came out, which is quicker to pass on than objects. */
export default async function check({ path, bytes, terms, detailed }: WorkerTask): Promise<string> {
  const { settings, run } = termsOf(terms)
  return JSON.stringify(
    await checkHere({ path, bytes, settings }, { run, fingerprints: detailed ? fingerprints : null }),
  )
}
