import { type Spoken, isNamedIn, spokenIn } from '../../src/article/speech/spoken.ts'
import type { Article } from '../../src/article/types.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  words: number
}

/** Whether the words between two quotes are no more than the first one's tag, and who is quoted next is not named there. */
function areBackToBack(article: Article, first: Spoken, second: Spoken): boolean {
  const { blocks, sentences } = article
  const { block, span } = second.quote
  const from = first.quote.span[1]
  const isNext = block === first.quote.block
  if (!isNext && (block !== first.quote.block + 1 || span[0] !== blocks[block]?.span[0])) return false
  const last = article.sentenceAt(from - 1)
  const end = sentences[last]?.span[1] ?? from
  const next = sentences[last + 1]?.span[0] ?? end
  if (span[0] !== next) return false
  const start = sentences[last]?.span[0] ?? 0
  return !isNamedIn(article, second.speaker, [Math.min(start, first.tag[0]), span[0]])
}

/** Whether a reader takes the second quote for the first speaker's: nothing stands between that says otherwise. */
function collides(article: Article, first: Spoken, second: Spoken): boolean {
  if (first.speaker === null || second.speaker === null || first.speaker === second.speaker) return false
  // Named only behind the first words.
  if (!second.named || second.tag[0] < second.quote.span[0]) return false
  // A question and its answer.
  if (article.text[first.quote.inner[1] - 1] === '?') return false
  return areBackToBack(article, first, second)
}

const rule: Rule<Options> = {
  id: 'colliding-quotes',
  description: 'Two speakers back to back: who is speaking now?',
  family: 'quotations',
  severity: 'info',
  defaults: { words: 5 },
  schema: {
    words: {
      description: 'Quotes of fewer words are left alone, and so are those behind them.',
      type: 'integer',
      minimum: 1,
    },
  },
  check(article, { options, report }) {
    let before: Spoken | null = null
    let earlier: Spoken | null = null
    for (const spoken of spokenIn(article)) {
      // Two who talk to each other take turns.
      const isDialogue = earlier !== null && earlier.speaker === spoken.speaker
      if (
        before &&
        !isDialogue &&
        Math.min(before.quote.words, spoken.quote.words) >= options.words &&
        collides(article, before, spoken)
      ) {
        report({
          span: spoken.quote.span,
          message: `This quote of “${article.slice(spoken.name)}” reads on from that of “${article.slice(before.name)}”: name the new speaker first, or put a sentence between them.`,
          related: [{ span: before.quote.span, message: 'the quote before it' }],
        })
      }
      earlier = before
      before = spoken
    }
  },
}

export default rulePlugin(rule)
