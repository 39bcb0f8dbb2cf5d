import { PLAIN_CUES } from '../../english/cues.ts'
import type { Reading } from '../reading.ts'
import { WordList } from '../tokens.ts'
import type { Grouped } from './group.ts'

const articles = new WordList(['the', 'a', 'an'])
const verbs = new WordList(PLAIN_CUES)

/** “(The storm damaged) an | estimated 40 cars”: what stands behind an article is no verb, and nobody says it. */
export function isOfNobody({ tokens }: Reading, { source, cue }: Grouped): boolean {
  const [before, ...others] = source
  const [first] = cue
  if (!before || !first || others.length > 0) return false
  const last = tokens.indexAt(before[1] - 1)
  return tokens.has(last, articles) && tokens.start[last + 1] === first[0]
}

/**
 * “The | opposition said”: an article alone is no source, so its noun goes over to it from the cue, up to the verb.
 * Gives the attribution as it is when there is nothing to mend.
 */
export function withWholeSource({ tokens }: Reading, one: Grouped): Grouped {
  const [source, ...others] = one.source
  const [cue, ...more] = one.cue
  if (!source || !cue || others.length > 0) return one
  const article = tokens.indexAt(source[0])
  if (!tokens.has(article, articles) || source[1] !== tokens.end[article]) return one
  const noun = article + 1
  if (tokens.start[noun] !== cue[0]) return one
  for (let verb = noun + 1; (tokens.start[verb] ?? cue[1]) < cue[1]; verb++) {
    if (!tokens.has(verb, verbs)) continue
    return {
      ...one,
      source: [[source[0], tokens.end[verb - 1] ?? source[1]]],
      cue: [[tokens.start[verb] ?? cue[0], cue[1]], ...more],
    }
  }
  return one
}
