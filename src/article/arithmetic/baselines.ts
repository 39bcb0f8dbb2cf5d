import { BASELINES, MARKETS, NOT_YET, RATES, VERBS_WITH_UP } from '../../english/baselines.ts'
import { FALLS, RISES } from '../../english/changes.ts'
import { WordList } from '../tokens.ts'
import type { Article, Figure, FigureKind, Span } from '../types.ts'

const changed = new WordList([...RISES, ...FALLS])
const baselines = new WordList(BASELINES)
const markets = new WordList(MARKETS)
const notYet = new WordList(NOT_YET)
const verbsWithUp = new WordList(VERBS_WITH_UP)
const rates = new WordList(RATES)
const links = new WordList(['by', 'a', 'an', 'of', 'another', 'further', 'some'])
const TIMES: ReadonlySet<FigureKind> = new Set(['year', 'date', 'duration', 'time'])

/** Changes in per cent of which nobody can tell since when or from what: neither period nor start value is near. */
export function changesWithoutBaseline(article: Article): Span[] {
  const found: Span[] = []
  for (const figure of article.figures) {
    if (figure.kind !== 'percent' || figure.unit !== '%' || !article.blocks[figure.block]?.running) continue
    if (article.quotedAt(figure.span[0])) continue
    const at = changeAt(article, figure)
    if (at === null || isGiven(article, figure, at)) continue
    const { tokens } = article
    const start = Math.min(tokens.start[at] ?? figure.span[0], figure.span[0])
    found.push([start, Math.max(tokens.end[at] ?? 0, figure.span[1])])
  }
  return found
}

/** The word that says that something rose or fell by this much: “rose 5%”, “a 5% increase”; or null. */
function changeAt({ tokens, sentences }: Article, figure: Figure): number | null {
  const [from, limit] = sentences[figure.sentence]?.tokens ?? [0, 0]
  const behind = tokens.indexAt(figure.span[1] - 1) + 1
  if (behind < limit && tokens.has(behind, changed)) return tokens.has(behind + 1, rates) ? null : behind
  for (let i = tokens.indexAt(figure.span[0]) - 1; i >= from; i--) {
    if (tokens.has(i, changed)) return tokens.has(i - 1, verbsWithUp) ? null : i
    if (!tokens.has(i, links)) return null
  }
  return null
}

/** Whether the sentence, or one beside it, gives a time or a value to start from, or leaves it to the future. */
function isGiven(article: Article, figure: Figure, change: number): boolean {
  const { tokens, sentences, blocks, figures } = article
  for (let i = change - 3; i < change; i++) if (tokens.has(i, notYet)) return true
  const [first, end] = blocks[figure.block]?.sentences ?? [figure.sentence, figure.sentence + 1]
  const from = Math.max(first, figure.sentence - 1)
  const to = Math.min(end, figure.sentence + 2)
  for (let i = sentences[from]?.tokens[0] ?? 0; i < (sentences[to - 1]?.tokens[1] ?? 0); i++) {
    if (tokens.has(i, baselines) || tokens.has(i, markets)) return true
  }
  return figures.some(({ sentence, kind }) => sentence >= from && sentence < to && TIMES.has(kind))
}
