import type { Article, ArticleBlock } from '../../article/types.ts'
import { escaped } from './escape.ts'
import type { ArticleMark } from './marks.ts'
import { segmentsOf, type Segment } from './segments.ts'

/** The elements of blocks; those that are not listed are paragraphs. */
const ELEMENTS: { readonly [Kind in ArticleBlock['kind']]?: string } = {
  headline: 'h3',
  crosshead: 'h4',
  listItem: 'li',
  blockquote: 'blockquote',
}

function attribute(name: string, value: string | null): string {
  return value === null || value === '' ? '' : ` ${name}="${value}"`
}

/** The opening tag of a piece of a mark. Only the first piece has the id and is the link. */
function openTag({ classes, id, note, handle, label }: ArticleMark, first: boolean): string {
  const common = attribute('class', first ? classes : `${classes} more`.trim()) + attribute('data-note', note)
  if (!first) return `<span${common}>`
  const own = attribute('id', id) + attribute('data-label', label)
  if (!handle || note === null) return `<span${own}${common}>`
  return `<a href="#${note}" aria-describedby="${note}-by"${own}${common}>`
}

/** Writes the segments of one block; elements of marks that go on are kept open. */
function inline(text: string, segments: readonly Segment<ArticleMark>[], begun: Set<ArticleMark>): string {
  const open: { mark: ArticleMark; end: string }[] = []
  let html = ''
  const close = (down: number) => {
    while (open.length > down) html += open.pop()?.end ?? ''
  }
  for (const { span, marks } of segments) {
    let same = 0
    while (same < open.length && open[same]?.mark === marks[same]) same++
    close(same)
    for (const mark of marks.slice(same)) {
      const first = !begun.has(mark)
      begun.add(mark)
      html += openTag(mark, first)
      open.push({ mark, end: first && mark.handle ? '</a>' : '</span>' })
    }
    html += escaped(text.slice(...span))
  }
  close(0)
  return html
}

/**
 * The article itself as HTML, block by block, with its marks as elements.
 *
 * The text of the element of a block is the block's text; `data-line` is the line of the file in which it begins.
 */
export function articleText(article: Article, marks: readonly ArticleMark[]): string {
  const { text, blocks } = article
  const begun = new Set<ArticleMark>()
  const stretches = segmentsOf(
    marks,
    blocks.map(({ span }) => span),
  )
  const html: string[] = []
  let list = false
  for (const { kind, span } of blocks) {
    const segments = stretches.next().value
    if (!segments) break
    if (list !== (kind === 'listItem')) {
      html.push(list ? '</ul>' : '<ul>')
      list = !list
    }
    const element = ELEMENTS[kind] ?? 'p'
    const { line } = article.place(span).start
    html.push(`<${element} class="${kind}" data-line="${line}">${inline(text, segments, begun)}</${element}>`)
  }
  if (list) html.push('</ul>')
  return html.join('\n')
}
