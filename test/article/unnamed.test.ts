import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Article } from '../../src/article/types.ts'
import { hiddenAgents } from '../../src/article/unnamed/hidden-agents.ts'
import { anonymityFor } from '../../src/article/unnamed/reasons.ts'
import { unnamedSources } from '../../src/article/unnamed/unnamed.ts'
import { readText } from '../../src/draft/text.ts'

function articleOf(text: string): Article {
  return articleOfDraft(readText(new VFile({ value: text })))
}

function found(text: string): string[] {
  const article = articleOf(text)
  return unnamedSources(article).map(({ span }) => article.slice(span))
}

function bodyIn(text: string): string | null {
  const article = articleOf(text)
  const body = unnamedSources(article)[0]?.body
  return body ? article.slice(body) : null
}

function reasonIn(text: string, index = 0): string | null {
  const article = articleOf(text)
  const one = unnamedSources(article)[index]
  const reason = one ? anonymityFor(article, one).reason : null
  return reason && article.slice(reason)
}

describe('who is cited without a name', () => {
  test.each([
    ['A source close to the talks said they were over.', ['A source close to the talks']],
    ['“They are over,” said one senior official on Monday.', ['one senior official']],
    ['“They are over,” a former aide to the mayor said.', ['a former aide to the mayor']],
    ['The talks are over, according to three people briefed on them.', ['three people briefed on them']],
    ['In Rome, an official at the bank said the talks were over.', ['an official at the bank']],
    ['The talks, as one diplomat put it, were over.', ['one diplomat']],
    ['It was, in the words of one banker, a rout.', ['one banker']],
    ['A nurse, who asked not to be named, said the ward was cold.', ['A nurse']],
    [
      'A nurse who has worked there since May says the ward is cold.',
      ['A nurse who has worked there since May'],
    ],
    ['Many of her aides have long feared defeat.', ['Many of her aides']],
    ['Mr. Ryan’s allies say he will stay.', ['Mr. Ryan’s allies']],
    ['Current and former officials acknowledge that it failed.', ['Current and former officials']],
    ['Some in the party think otherwise.', ['Some in the party']],
    ['Privately, some MPs are sceptical.', ['some MPs']],
    ['A No 10 source said the vote was lost.', ['A No 10 source']],
    ['Highly placed sources said the file was burnt.', ['Highly placed sources']],
    ['Supporters of the bill point out that it is cheap.', ['Supporters of the bill']],
    [
      'With a person involved in the rescue saying it was late, the crew went home.',
      ['a person involved in the rescue'],
    ],
    ['A third source confirmed it.', ['A third source']],
    ['Senior Tories fear a revolt.', ['Senior Tories']],
  ])('%s', (text, phrases) => expect(found(text)).toEqual(phrases))
})

describe('who is not', () => {
  test.each([
    ['acts', 'Opponents vowed to appeal, campaigners called for a vote and critics praised the speech.'],
    ['listens', 'She told officials that it was late and asked experts to look.'],
    ['is named behind', 'One of his advisers, Tad Hale, said it was late. His aide Tad Hale said so.'],
    [
      'is named before',
      'Ali Khan, a health official, said it was late. Ann Lowe, 86, a patient there, said so.',
    ],
    ['names themselves', 'A woman who gave her name as Rose said it was late.'],
    ['is known by whose they are', 'Her mother said it was late, and his adviser said so.'],
    ['speaks for a client', 'Lawyers for Ms Hale said she was innocent.'],
    ['is police', 'Police officials said it was late. A court official said so.'],
    ['gives evidence', 'A witness told the court it was late. A nurse told the inquiry so.'],
    ['is in a scene', 'A man told him that it was late.'],
    ['is a public', 'Voters are angry. People in the village say it is late. Republicans said no.'],
    ['is supposed', 'Critics would say it was late. If officials say so, no experts do.'],
    ['is passed on', 'The minister, Joan Pryce, said that critics had misread it.'],
    ['is quoted', '“A source said it was late,” Ms Lund wrote.'],
    [
      'is a thing',
      'Figures show it was late. The member states met. Some reports differ. The water source is clean.',
    ],
    ['is a word', 'It was what economists call a shock.'],
    ['is an object', 'A flood of letters from analysts says it was late.'],
    ['is counted', 'So far 520 delegates say they will go.'],
  ])('who %s', (_, text) => expect(found(text)).toEqual([]))
})

test('a body is where somebody speaks from, not whose side they are on', () => {
  expect(bodyIn('A Qatari official said it was late.')).toBe('Qatari')
  expect(bodyIn('Analysts at Barclays say it is late.')).toBe('Barclays')
  expect(bodyIn('Hospital officials said it was late.')).toBe('Hospital')
  expect(bodyIn('An official at the ministry said it was late.')).toBe('ministry')
  expect(bodyIn('A Labour backbencher said it was late.')).toBeNull()
  expect(bodyIn('Western diplomats said it was late.')).toBeNull()
  expect(bodyIn('Sources in Whitehall said it was late.')).toBeNull()
  expect(bodyIn('Senior officials said it was late.')).toBeNull()
})

describe('why there is no name', () => {
  test('in the sentence, the next one, or where the source comes up again', () => {
    expect(reasonIn('An aide, who asked not to be named because she feared for her job, said so.')).toBe(
      'because',
    )
    expect(reasonIn('Two aides said so. They spoke on condition of anonymity to discuss the plan.')).toBe(
      'to discuss',
    )
    expect(
      reasonIn('An aide said so. It was late. The aide, who is not authorised to speak, left at ten.'),
    ).toBe('not authorised to')
  })
  test('not another’s reason, nor a reason for something else', () => {
    const two = 'An aide, who asked not to be named because it is private, said so. A second aide said no.'
    expect(reasonIn(two, 0)).toBe('because')
    expect(reasonIn(two, 1)).toBeNull()
    expect(reasonIn('An official said the road was closed because of the flood.')).toBeNull()
    expect(reasonIn('An official said so on condition of anonymity.')).toBeNull()
  })
})

test('phrases that hide who says so', () => {
  const article = articleOf(
    'It has since been claimed that he left. He’s widely believed to be in Spain. The case is not thought to be ' +
      'urgent. Doubts were cast on it. It emerged from a drawer. It is known to be old, and an estimated $2 million ' +
      'was lost. It was announced in May. The results are reported to the board. She is believed by police to be safe.',
  )
  expect(hiddenAgents(article).map(({ span }) => article.slice(span))).toEqual([
    'It has since been claimed',
    'widely believed to',
    'is not thought to',
    'Doubts were cast',
  ])
})
