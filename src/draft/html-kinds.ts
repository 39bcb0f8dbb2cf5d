import type { DefaultTreeAdapterTypes } from 'parse5'
import type { BlockKind } from './draft.ts'

export type Element = DefaultTreeAdapterTypes.Element

/** Elements whose text nobody reads on the page, or that are no copy: with all that they hold. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'head script style template noscript noembed noframes xmp plaintext nav svg math iframe object embed ' +
    'video audio canvas map button input select textarea label option optgroup datalist output progress meter ' +
    'dialog rp rt'
  ).split(' '),
)

/** Elements whose words are a computer's. */
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt'])

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html body main article section header footer hgroup search div p h1 h2 h3 h4 h5 h6 blockquote pre listing hr ' +
    'ul ol menu dir li dl dt dd table caption colgroup thead tbody tfoot tr td th figure figcaption aside address ' +
    'details summary fieldset legend form center frameset'
  ).split(' '),
)

const GROUPS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'dl', 'blockquote', 'table'])

/** What editors call the parts of a page in class names, as the last word of the name. */
const CLASSES: readonly (readonly [RegExp, BlockKind])[] = [
  [/(?:^|[-_])(?:standfirst|dek|subtitle|subheadline)$|^(?:article-|story-)?deck$/i, 'standfirst'],
  [/(?:^|[-_])byline$/i, 'byline'],
  [/(?:^|[-_])dateline$/i, 'dateline'],
  [/(?:^|[-_])caption(?:-text)?$/i, 'caption'],
  [/(?:^|[-_])credits?$/i, 'credit'],
  [/(?:^|[-_])pull-?quote$/i, 'aside'],
  [/^footnotes$/i, 'footnote'],
]

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'crosshead',
  h3: 'crosshead',
  h4: 'crosshead',
  h5: 'crosshead',
  h6: 'crosshead',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  aside: 'aside',
  footer: 'credit',
  small: 'credit',
  address: 'byline',
  time: 'dateline',
}

/** Where in the page a text stands: what kind of block it makes, and of which group. */
export interface Context {
  kind: BlockKind
  group: number | null
  /** White space stays as it is. */
  pre: boolean
  /** The words are a computer's. */
  code: boolean
  /** How many `q` elements are open. */
  quotations: number
  /** What the words of an inline element would make of their block if they were all of it. */
  inline: BlockKind | null
}

export const TOP: Context = {
  kind: 'paragraph',
  group: null,
  pre: false,
  code: false,
  quotations: 0,
  inline: null,
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true
  const hidden = attribute(element, 'hidden')
  return hidden !== null && hidden !== 'until-found'
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName)
}

/** Whether the words of an element are a computer's; by its name in small letters. */
export function isCode(name: string): boolean {
  return CODE.has(name)
}

export function isGroup(element: Element): boolean {
  return GROUPS.has(element.tagName)
}

function isElement(node: DefaultTreeAdapterTypes.ChildNode): node is Element {
  return 'tagName' in node
}

/** A cell that holds an article, or a part of one: a table for layout, as in e-mail and old pages. */
function isLayout(cell: Element): boolean {
  const names = cell.childNodes.filter(isElement).map((child) => child.tagName)
  if (names.some((name) => /^(?:h[1-6]|table|article|main|section)$/.test(name))) return true
  return names.filter((name) => name === 'p').length > 1
}

/** What the class, rel or role of an element says of its words. */
function namedKind(element: Element): BlockKind | null {
  if (
    /(?:^|\s)author(?:\s|$)/i.test(
      `${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemprop') ?? ''}`,
    )
  ) {
    return 'byline'
  }
  if (attribute(element, 'role') === 'doc-endnotes') return 'footnote'
  for (const name of (attribute(element, 'class') ?? '').split(/[ \t\n\f\r]+/)) {
    const found = CLASSES.find(([pattern]) => pattern.test(name))
    if (found) return found[1]
  }
  return null
}

/** Running copy, until something in it says otherwise. */
export function isCopy(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'listItem'
}

/** What kind of block the words in a block element make. */
function kindOf(element: Element, parent: BlockKind): BlockKind {
  const name = element.tagName
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'pre' || name === 'listing') return 'code'
  if (!isCopy(parent)) return parent
  if (name === 'td' || name === 'th') return isLayout(element) ? parent : 'tableCell'
  if (name === 'blockquote') return 'blockquote'
  return namedKind(element) ?? KINDS[name] ?? parent
}

/** The context inside of a block element; `group` is the number for a group that begins with it. */
export function blockContext(element: Element, parent: Context, group: number): Context {
  const name = element.tagName
  const kind = kindOf(element, (isCopy(parent.kind) && parent.inline) || parent.kind)
  const isLayoutCell = (name === 'td' || name === 'th') && isCopy(kind)
  const within = isGroup(element) ? (parent.group ?? group) : parent.group
  return {
    kind,
    group: isLayoutCell ? null : within,
    pre: parent.pre || name === 'pre' || name === 'listing',
    code: parent.code,
    quotations: parent.quotations,
    inline: null,
  }
}

/** The context inside of an inline element. */
export function inlineContext(element: Element, parent: Context): Context {
  const inline = namedKind(element) ?? KINDS[element.tagName] ?? null
  const quotations = parent.quotations + (element.tagName === 'q' ? 1 : 0)
  const code = parent.code || isCode(element.tagName)
  if (inline === null && quotations === parent.quotations && code === parent.code) return parent
  return { ...parent, code, quotations, inline: parent.inline ?? inline }
}

/** What a link is to the text: a mark that leads to a footnote, one that leads back from there, or words. */
export function linkRole(element: Element): 'mark' | 'back' | 'words' {
  const role = attribute(element, 'role')
  const names = attribute(element, 'class') ?? ''
  if (role === 'doc-backlink' || /\b(?:footnote-backref|reversefootnote)\b/.test(names)) return 'back'
  if (role === 'doc-noteref' || /\bfootnote-ref\b/.test(names)) return 'mark'
  if (!attribute(element, 'href')?.startsWith('#')) return 'words'
  const parent = element.parentNode
  const isRaised = parent !== null && 'tagName' in parent && parent.tagName === 'sup'
  const holdsRaised = element.childNodes.length === 1 && element.childNodes[0]?.nodeName === 'sup'
  return isRaised || holdsRaised ? 'mark' : 'words'
}
