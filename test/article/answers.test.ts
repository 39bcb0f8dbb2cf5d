import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { accusationsIn } from '../../src/article/accused/accusations.ts'
import { isAnswered } from '../../src/article/accused/answers.ts'
import { suspectsIn } from '../../src/article/accused/proceedings.ts'
import { isConvicted } from '../../src/article/accused/verdicts.ts'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Article } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

const read = (value: string): Article => articleOfDraft(readText(new VFile({ value })))

/** The names of all who are accused. */
function accusedIn(value: string): string[] {
  const article = read(value)
  const all = [...article.people, ...article.institutions]
  return accusationsIn(article).map(({ accused }) => all.find(({ id }) => id === accused)?.name ?? '')
}

test.each([
  ['Tenants accused the landlord, Desmond Halloran, of keeping their deposits.', ['Desmond Halloran']],
  ['Kavita Rao, 44, the finance director, is accused of hiding losses.', ['Kavita Rao']],
  ['The union alleges that Brightwater Foods misled inspectors.', ['Brightwater Foods']],
  ['Nurses made allegations of bullying against Neil Okafor.', ['Neil Okafor']],
  ['Villagers sued Harcourt Mining, alleging neglect.', ['Harcourt Mining']],
  ['Tenants accused the deputy of Desmond Halloran’s brother of theft.', []],
  ['Tenants accused Desmond Halloran’s brother of theft.', []],
  ['Galileo Galilei was accused of heresy in 1633.', []],
  ['Dale Weiner, who is married to Huma Adeyemi, allegedly sent the photos.', ['Dale Weiner']],
  ['Reporters sued the Interior Ministry for its papers.', []],
])('accused in “%s”: %j', (text, names) => {
  expect(accusedIn(text)).toEqual(names)
})

const ACCUSATION = 'Farmers accused Sunrise Seeds Ltd of selling them dead seed.'

test.each([
  'Sunrise Seeds said its seed was sound.',
  'A spokeswoman for the company declined to comment.',
  'The firm denied it.',
  'Ravi Nair, the chairman of Sunrise Seeds, said the rains were to blame.',
  'Sunrise Seeds could not be reached on Sunday.',
])('“%s” is an answer', (answer) => {
  const article = read(`${ACCUSATION}\n\n${answer}`)
  expect(isAnswered(article, accusationsIn(article)[0]?.accused ?? '')).toBe(true)
})

test.each([
  'The rains came late to the valley this year.',
  'Usha Pillai, a former manager at Sunrise Seeds, said everybody knew.',
  'The leader of the farmers, Lalit Menon, denied any part in it.',
])('“%s” is none', (answer) => {
  const article = read(`${ACCUSATION}\n\n${answer}`)
  expect(isAnswered(article, accusationsIn(article)[0]?.accused ?? '')).toBe(false)
})

test.each([
  ['Dale Pruitt was charged with murder. He pleaded guilty.', true],
  ['Dale Pruitt was charged with murder. A jury found him guilty.', true],
  ['Dale Pruitt was charged with murder and was jailed for life.', true],
  ['Dale Pruitt was charged with murder. He pleaded not guilty.', false],
  ['Dale Pruitt was charged with murder. If convicted, he faces life.', false],
  ['Dale Pruitt was charged with murder. His friend Colm Devane was convicted of theft.', false],
])('convicted in “%s”: %s', (text, convicted) => {
  const article = read(text)
  const { only } = suspectsIn(article)
  expect(article.people.find(({ id }) => id === only)?.name ?? null).toBe(
    text.includes('Devane') ? null : 'Dale Pruitt',
  )
  const dale = article.people.find(({ name }) => name === 'Dale Pruitt')
  expect(isConvicted(article, dale?.id ?? null)).toBe(convicted)
})
