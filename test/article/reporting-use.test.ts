import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { reportingUse } from '../../src/article/speech/reporting-use.ts'
import { readText } from '../../src/draft/text.ts'

/** How the word between asterisks reports. */
function useOf(marked: string): string | null {
  const at = marked.indexOf('*')
  const article = articleOfDraft(readText(new VFile({ value: marked.replaceAll('*', '') })))
  return reportingUse(article, article.tokens.indexAt(at))
}

test.each([
  ['“I never saw the letter,” Ines Okoro *claimed*.', 'tag'],
  ['“I never saw the letter,” *claimed* Ines Okoro, who runs the inn.', 'tag'],
  ['Ines Okoro *insisted*: “I never saw the letter.”', 'tag'],
  ['The road had never been safer, the council *claimed*.', 'tag'],
  ['The council *claimed* that the road had never been safer.', 'clause'],
  ['The council *claimed* on Monday that the road had never been safer.', 'clause'],
  ['Mr Bose *conceded* the plan needed work.', 'clause'],
  ['The Taoiseach *insisted* there would be no election.', 'clause'],
  ['Ilse Hartmann *claims* to have seen the comet.', 'infinitive'],
])('%s is a report: %s', (marked, use) => {
  expect(useOf(marked)).toBe(use)
})

test.each([
  'Insurance *claims* have risen by a tenth.',
  'His *claim* that the road was safe was tested in March.',
  'The committee did not *admit* that it had erred.',
  'He refused to *concede* that the race was lost.',
  'Nobody could *claim* that the law is clear.',
  'I *admit* that I was wrong.',
  'It was *claimed* that the dam was safe.',
])('%s is none', (marked) => {
  expect(useOf(marked)).toBeNull()
})
