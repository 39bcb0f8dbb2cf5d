import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { htmlReporter } from '../../src/report/html.ts'
import { finding, HOSTILE, print, report } from './reports.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

function all(node: DefaultTreeAdapterTypes.ParentNode): Node[] {
  return node.childNodes.flatMap((child) => ('childNodes' in child ? [child, ...all(child)] : [child]))
}

const textOf = (node: Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null

function page(...reports: Parameters<typeof report>[]) {
  const html = print(htmlReporter(), ...reports.map((args) => report(...args)))
  const nodes = all(parse(html)).filter((node): node is Element => 'tagName' in node)
  return { html, named: (name: string) => nodes.filter(({ tagName }) => tagName === name), nodes }
}

const STORY = '\nThe ferry carried 4,200 islanders\nand cost £31 million.\n'

test('the draft stands in it as it is, its findings marked and explained', () => {
  const findings = [
    finding(STORY, '4,200 islanders'),
    finding(STORY, '4,200 islanders\nand cost', { severity: 'error', expected: ['x < y'] }),
    finding(STORY, 'cost £31 million'),
  ]
  const { named } = page([STORY, findings])
  const [draft] = named('pre')
  // The numbers of the findings are links.
  const words = draft && textOf(draft).replaceAll(/\d(?=4,200|and|cost £)|(?<=12)(?=4)/g, '')
  expect(words).toContain('islanders')
  const marks = named('mark').map((mark) => [attribute(mark, 'class'), textOf(mark)])
  expect(marks).toEqual([
    ['error', '1 24,200 islanders'],
    ['error', '\nand '],
    ['error', '3cost'],
    ['warning', ' £31 million'],
  ])
  expect(named('li').map(textOf)).toEqual([
    expect.stringContaining('has no source'),
    expect.stringContaining('Write “x < y”.'),
    expect.stringContaining('3:5'),
  ])
})

test('every link in it leads somewhere', () => {
  const { nodes, named } = page([STORY, [finding(STORY, '£31 million')]], [STORY, [finding(STORY, 'ferry')]])
  const ids = nodes.map((node) => attribute(node, 'id')).filter((id) => id !== null)
  expect(new Set(ids).size).toBe(ids.length)
  const inside = named('a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('#'))
  expect(inside).toHaveLength(4)
  for (const href of inside) expect(ids).toContain(href.slice(1))
  for (const item of named('li')) expect(ids).toContain(attribute(item, 'data-words'))
})

test('hostile text is text', () => {
  const hostile = finding(HOSTILE, HOSTILE, { message: HOSTILE, url: 'javascript:alert(1)', rule: HOSTILE })
  const { html, named, nodes } = page([HOSTILE, [hostile], { path: HOSTILE }])
  expect(named('script')).toHaveLength(1)
  expect(nodes.some(({ tagName }) => tagName === 'img')).toBe(false)
  expect(html).not.toContain('javascript:')
  // oxlint-disable-next-line no-control-regex
  expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/)
})

test('it fetches nothing', () => {
  const { html, nodes } = page([STORY, [finding(STORY, 'ferry')]])
  expect(html).toContain(`content="default-src 'none'`)
  expect(nodes.some((node) => attribute(node, 'src') !== null || node.tagName === 'link')).toBe(false)
})

test('a draft without findings, one that could not be read, a finding without words', () => {
  const at = { line: 1, column: 1, offset: 0 }
  const { html, named } = page(
    ['x', []],
    ['', [], { error: { code: 'not-text', message: 'the file is a <PDF>' } }],
    ['', [{ ...finding('', ''), start: at, end: at }]],
  )
  expect(html).toContain('nothing to query')
  expect(html).toContain('the file is a &lt;PDF&gt;')
  expect(named('mark').map(textOf)).toEqual(['1'])
  expect(html).toContain('2 drafts: 1 warning; 1 could not be read')
})
