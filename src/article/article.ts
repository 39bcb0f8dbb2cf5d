import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { blocksOfTree } from '../draft/blocks-of-tree.ts'
import type { Block, Day, Draft } from '../draft/draft.ts'
import { dayOfFurniture, dayOfPath } from '../draft/published.ts'
import { readAttributions } from './attributions/attributions.ts'
import { vouch } from './attributions/vouch.ts'
import { readFigures } from './figures/figures.ts'
import { readNames } from './names/names.ts'
import { once } from './once.ts'
import { ArticleReading, type Reading } from './reading.ts'
import type { Article, Institution, Person } from './types.ts'

/** Trees are other people's: nothing is put on them. */
const ofTrees = new WeakMap<Root, Article>()

/**
 * The article of a tree: what the draft says, read once and kept with the tree.
 *
 * `tree` is an nlcst root, made by retext-english, by remark-retext or rehype-retext, or by copydesk's own
 * parser; `file` the file it was made from. Throws nothing: any text is an article.
 */
export function article(tree: Root, file: VFile): Article {
  const known = ofTrees.get(tree)
  if (known) return known
  const made = readArticle(blocksOfTree(tree, file), file, dayOfPath(file.path))
  ofTrees.set(tree, made)
  return made
}

/** The article of a draft, read once and kept with the draft. */
export const articleOfDraft = once(({ blocks, file, published }: Draft): Article =>
  readArticle(blocks, file, published),
)

/** Who and what a draft names, without the rest of its article: a third of the work, and nothing is kept. */
export function namesOfDraft(draft: Draft): Reading & { people: Person[]; institutions: Institution[] } {
  const reading = new ArticleReading(draft.blocks, draft.file)
  return Object.assign(reading, readNames(reading))
}

/** The way of every article: tokens, sentences, quotes, names, attributions, figures, each from those before. */
function readArticle(source: readonly Block[], file: VFile, published: Day | null): Article {
  const reading = new ArticleReading(source, file)
  const { people, institutions } = readNames(reading)
  const attributions = readAttributions(reading, people, institutions)
  const figures = readFigures(reading)
  vouch(reading, figures, attributions)
  return Object.assign(reading, {
    people,
    institutions,
    attributions,
    figures,
    published: published ?? dayOfFurniture(source),
  })
}
