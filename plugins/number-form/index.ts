import {
  agesInWords,
  misspelt,
  type Renumbered,
  type ScaleForm,
  scaledCounts,
  sentenceStarts,
} from '../../src/article/forms/numbers.ts'
import { type Asked, queryForm, queryForms, wordsOf } from '../../src/article/forms/restyle.ts'
import type { Article } from '../../src/article/types.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  wordsUpTo: number
  start: 'any' | 'words'
  ages: 'any' | 'digits'
  millions: Asked<ScaleForm>
}

function queryNumber(article: Article, { span, expected }: Renumbered): Report {
  if (expected !== null) return queryForm(article, span, expected, null)
  return { span, message: `“${wordsOf(article, span)}” begins a sentence: begin with another word.` }
}

const rule: Rule<Options> = {
  id: 'number-form',
  description: 'Which numbers are words, and is it 5m or 5 million?',
  family: 'figures',
  severity: 'info',
  defaults: { wordsUpTo: 0, start: 'any', ages: 'any', millions: 'consistent' },
  schema: {
    wordsUpTo: {
      description: 'Counts and time spans are words up to this number and digits above it; 0: not looked at.',
      type: 'integer',
      minimum: 0,
      maximum: 20,
    },
    start: {
      description: 'Whether a sentence that begins with a number begins with a word.',
      type: 'string',
      enum: ['any', 'words'],
    },
    ages: { description: 'Whether ages are always in digits.', type: 'string', enum: ['any', 'digits'] },
    millions: {
      description:
        'How millions and billions of people and things are written (those of money: currency-form); “consistent”: as the article mostly does; “any”: not looked at.',
      type: 'string',
      enum: ['consistent', 'any', 'million', 'm'],
    },
  },
  check(article, { options: { wordsUpTo, start, ages, millions }, report }) {
    const numbers = [
      ...misspelt(article, wordsUpTo),
      ...(ages === 'digits' ? agesInWords(article) : []),
      ...(start === 'words' ? sentenceStarts(article) : []),
    ]
    for (const number of numbers) report(queryNumber(article, number))
    for (const query of queryForms(article, scaledCounts, millions)) report(query)
  },
}

export default rulePlugin(rule)
