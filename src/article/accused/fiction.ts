import { FICTION_WORDS } from '../../english/crimes.ts'
import { WordList } from '../tokens.ts'
import type { Article } from '../types.ts'

const fiction = new WordList(FICTION_WORDS)
/** Words of made-up stories that make an article one about them. */
const FICTION = 3

/** Whether an article is about a film, a novel or a play: its killers and its accused are nobody. */
export function isFiction({ tokens }: Article): boolean {
  return tokens.find(fiction).length >= FICTION
}
