import { type LoadedCue, loadedCuesIn } from '../../src/article/speech/loaded-cues.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  words: string[]
  accept: string[]
}

/** What the cue adds, and what to do about it. */
const ADVICE: Readonly<Record<LoadedCue['load'], string>> = {
  doubt: 'doubts what is reported: write “said”, or say what speaks against it.',
  concession: 'says that there was something to hide or to give up: write “said”, unless there was.',
  boast: 'says what to think of the speaker: write “said”.',
  pressure: 'says that somebody was pressed, or is not believed: write “said”.',
  attack: 'is heat of a headline: write “criticised”, or “said” and the words.',
  temper: 'says how it sounded to somebody: write “said”, and let the words speak.',
  refutation: 'means “proved wrong”: write “denied” or “rejected”, unless there is proof.',
  house: 'is a loaded way to say “said” in this house: write “said”.',
}

const rule: Rule<Options> = {
  id: 'loaded-attribution',
  description: '“Said” is neutral: claimed, admitted, slammed take sides',
  family: 'quotations',
  severity: 'warning',
  defaults: { words: [], accept: [] },
  schema: {
    words: {
      description: 'Further verbs, in each form that is to be found: “revealed”, “reveals”.',
      type: 'array',
      items: { type: 'string' },
    },
    accept: {
      description: 'Forms of verbs that the house accepts: “insisted”, “insists”.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    for (const { span, load, neutral } of loadedCuesIn(article, options.words, options.accept)) {
      report({
        span,
        message: `“${article.slice(span)}” ${ADVICE[load]}`,
        ...(load === 'refutation' ? {} : { severity: 'info' }),
        ...(neutral ? { expected: [neutral], fix: 'unsafe' } : {}),
      })
    }
  },
}

export default rulePlugin(rule)
