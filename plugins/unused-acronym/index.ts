import { type BracketedAcronym, bracketedAcronyms } from '../../src/article/naming/acronyms.ts'
import type { Article, Span } from '../../src/article/types.ts'
import type { Report, Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  brackets: 'if used again' | 'never'
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Letters that never come back. */
function unused(article: Article, { span, name }: BracketedAcronym): Report {
  const letters = article.slice([span[0] + 1, span[1] - 1])
  return {
    span,
    message: `“${letters}” is given here and never used: take the brackets out, or use the letters for “${onOneLine(article.slice(name))}” further down.`,
  }
}

/** Any letters, in a house that puts none behind a name. */
function bracketed(article: Article, { span, name, again }: BracketedAcronym): Report {
  const message = `“${article.slice(span)}” stands behind a name, and this house puts no letters there: take the brackets out`
  const whole: Span = [name[0], span[1]]
  if (!again) {
    return {
      span: whole,
      message: `${message}.`,
      expected: [onOneLine(article.slice(name))],
      fix: 'safe',
    }
  }
  return {
    span: whole,
    message: `${message}, and write a name further down that readers follow without them.`,
    related: [{ span: again, message: 'the letters again' }],
  }
}

const rule: Rule<Options> = {
  id: 'unused-acronym',
  description: 'No letters in brackets that are never used',
  family: 'institutions',
  severity: 'info',
  defaults: { brackets: 'if used again' },
  schema: {
    brackets: {
      description: 'When letters may stand in brackets behind the name that they stand for.',
      type: 'string',
      enum: ['if used again', 'never'],
    },
  },
  check(article, { options, report }) {
    for (const one of bracketedAcronyms(article)) {
      if (options.brackets === 'never') report(bracketed(article, one))
      else if (!one.again) report(unused(article, one))
    }
  },
}

export default rulePlugin(rule)
