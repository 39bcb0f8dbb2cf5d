import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { readText } from '../../src/draft/text.ts'
import { sectionsOf } from '../../src/sheet/sections.ts'

function noteOf(value: string): string | null {
  const article = articleOfDraft(readText(new VFile({ path: 'story.txt', value })))
  return sectionsOf(article).find(({ title }) => title === 'Sources')?.note ?? null
}

test('the sheet says when all that is attributed rests on one source without a name', () => {
  expect(
    noteOf('The yard will close, a person close to the board said. The person said it would be in May.'),
  ).toBe('All that is attributed rests on one source without a name: “a person close to the board”.')
})

test('it says nothing when somebody with a name vouches too', () => {
  expect(
    noteOf(
      'The yard will close, a person close to the board said. The person said it would be in May. Ann Lowe, who runs it, said that she knew nothing.',
    ),
  ).toBeNull()
})
