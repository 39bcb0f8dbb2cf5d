import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { VFile } from 'vfile'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Article } from '../../src/article/types.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import { htmlSheets } from '../../src/sheet/html/page.ts'
import type { SheetReport } from '../../src/sheet/reporter.ts'

export type Element = Tree.Element

/** The article of a draft, as the desk reads it. */
export async function read(path: string, value: string): Promise<Article> {
  return articleOfDraft(await readDraft(new VFile({ path, value }), formatOfPath(path)))
}

/** The page of these reports. */
export function pageOf(...reports: readonly SheetReport[]): string {
  const reporter = htmlSheets()
  return reporter.start() + reports.map((one) => reporter.file(one)).join('') + reporter.end()
}

/** The page of one draft that can be read. */
export async function pageOfDraft(path: string, value: string): Promise<string> {
  return pageOf({ path, article: await read(path, value), error: null })
}

/** Every element of a page, as a browser reads it, in the order of the text. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return found
}

/** The value of an attribute; the empty string when there is none. */
export function attr({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

/** Whether an element is of a class. */
export function isOf(element: Element, name: string): boolean {
  return attr(element, 'class').split(' ').includes(name)
}

/** The text of an element. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The texts of the blocks of the articles on a page. */
export function blockTexts(elements: readonly Element[]): string[] {
  return elements.filter((one) => attr(one, 'data-line') !== '').map(textOf)
}
