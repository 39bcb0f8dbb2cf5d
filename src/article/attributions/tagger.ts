import type { Reading } from '../reading.ts'
import { NOTHING_BEFORE, summary } from './context.ts'
import { decode } from './decode.ts'
import { Features } from './features.ts'
import { MAX_TOKENS } from './sentence-words.ts'
import type { Model } from './model.ts'

/**
 * Labels each token of an article as part of a source, of a cue, of content, or of none of them.
 *
 * Sentence by sentence, the labels of the one before in view; sentences of more than `MAX_TOKENS` tokens are
 * labelled in stretches of that length.
 */
export function tag(reading: Reading, model: Model): Uint8Array {
  const labels = new Uint8Array(reading.tokens.count)
  const features = new Features(reading, model.words)
  const out = new Uint8Array(MAX_TOKENS)
  let code = NOTHING_BEFORE
  for (const [index, sentence] of reading.sentences.entries()) {
    const [first, end] = sentence.tokens
    if (reading.blocks[sentence.block]?.kind === 'code') continue
    for (let at = first; at < end;) {
      const next = features.fill(index, at, end, code)
      decode(model, features, out)
      features.spread(out, at, next, labels.subarray(at, next))
      code = summary(reading, features, out)
      at = next
    }
  }
  return labels
}
