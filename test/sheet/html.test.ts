import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shown } from '../../src/sheet/html/escape.ts'
import { expectLinear } from '../support/work.ts'
import {
  attr,
  blockTexts,
  elementsOf,
  isOf,
  pageOf,
  pageOfDraft,
  read,
  textOf,
  type Element,
} from './html-page.ts'
import { madeArticle } from './made.ts'

const STORY = `# Quay fund runs dry

The [harbour accounts](https://example.org/accounts) show that £4.2m was spent.

“We mended 310 boats,” said Orla Keating, the harbour master. She added that 40 were lost, “every one of them”.

A person close to the board said 900 islanders had left. More than 200 shops have closed.
`

const page = await pageOfDraft('drafts/quay.md', STORY)
const elements = elementsOf(page)
const inArticle = (name: string): Element[] => {
  const article = elements.find((one) => one.tagName === 'article')
  const inside = new Set(article ? descendants(article) : [])
  return elements.filter((one) => inside.has(one) && isOf(one, name))
}

function descendants(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []))
}

/** What the page says of an element that has a note. */
function noteOf(element: Element | undefined): string {
  const note = elements.find((one) => element && attr(one, 'id') === `${attr(element, 'data-note')}-by`)
  return note ? textOf(note) : ''
}

/** The classes of the sources in the article, by their words. */
const colors = (name: string): [string, string][] =>
  inArticle(name).map((one) => [textOf(one), attr(one, 'class')])

test('the article is on the page, word for word', () => {
  expect(blockTexts(elements)).toEqual([
    'Quay fund runs dry',
    'The harbour accounts show that £4.2m was spent.',
    '“We mended 310 boats,” said Orla Keating, the harbour master. She added that 40 were lost, “every one of them”.',
    'A person close to the board said 900 islanders had left. More than 200 shops have closed.',
  ])
})

test('a source has one colour, by whatever it is called; one without a name has its own pattern', () => {
  const sources = colors('source')
  const keating = sources.find(([text]) => text.startsWith('Orla Keating'))?.[1]
  expect(keating).toMatch(/^source k\d$/)
  expect(sources.find(([text]) => text === 'She')?.[1]).toBe(keating)
  expect(sources.find(([text]) => text.startsWith('A person'))?.[1]).toMatch(/^source k\d unnamed$/)
  expect(colors('content').find(([text]) => text.startsWith('“We mended'))?.[1]).toBe(
    keating?.replace('source', 'content'),
  )
})

test('each figure has its status, and says who vouches for it', () => {
  const notes = inArticle('figure').map((one) => [textOf(one), attr(one, 'class'), noteOf(one)])
  expect(notes).toMatchInlineSnapshot(`
    [
      [
        "£4.2m",
        "figure attributed",
        "Vouched for by The harbour accounts: “show” (line 3).",
      ],
      [
        "310 boats",
        "figure attributed",
        "Vouched for by Orla Keating: “said” (line 5).",
      ],
      [
        "40",
        "figure attributed",
        "Vouched for by Orla Keating (“She”): “added” (line 5).",
      ],
      [
        "900 islanders",
        "figure attributed",
        "Vouched for by A person close to the board, not named, no reason given: “said” (line 7).",
      ],
      [
        "More than 200 shops",
        "figure unattributed",
        "Nobody vouches for it.",
      ],
    ]
  `)
})

test('each statement says who makes it', () => {
  expect(inArticle('who').map((one) => [textOf(one), noteOf(one)])).toMatchInlineSnapshot(`
    [
      [
        "The harbour accounts",
        "Vouched for by The harbour accounts: “show” (line 3).",
      ],
      [
        "Orla Keating, the harbour master",
        "Vouched for by Orla Keating: “said” (line 5).",
      ],
      [
        "She",
        "Vouched for by Orla Keating (“She”): “added” (line 5).",
      ],
      [
        "A person close to the board",
        "Vouched for by A person close to the board, not named, no reason given: “said” (line 7).",
      ],
    ]
  `)
})

test('the legend counts the figures', () => {
  const legend = elements.find((one) => isOf(one, 'legend'))
  const items = legend ? descendants(legend).filter(({ tagName }) => tagName === 'li') : []
  expect(items.map((one) => textOf(one).replaceAll(/\s+/g, ' '))).toMatchInlineSnapshot(`
    [
      "unattributed 1 nobody vouches for it",
      "attributed 4 in somebody’s statement",
      "carried 0 its source stands near by",
      "linked 0 a link or footnote carries it",
      "public 0 public record",
      "exempt 0 needs no source",
    ]
  `)
})

test('figures and statements are links to what is said of them, in the order of the text', () => {
  const links = descendants(elements.find((one) => one.tagName === 'article') as Element).filter(
    ({ tagName }) => tagName === 'a',
  )
  expect(links.map(textOf)).toMatchInlineSnapshot(`
    [
      "The harbour accounts",
      "£4.2m",
      "310 boats",
      "Orla Keating, the harbour master",
      "She",
      "40",
      "A person close to the board",
      "900 islanders",
      "More than 200 shops",
    ]
  `)
  for (const one of links) expect(attr(one, 'aria-describedby')).toBe(`${attr(one, 'href').slice(1)}-by`)
})

/** Faults that a browser would stumble over, in any page. */
function faultsOf(all: readonly Element[]): string[] {
  const ids = all.map((one) => attr(one, 'id')).filter((id) => id !== '')
  const known = new Set(ids)
  const faults = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two of #${id}`)
  for (const one of all) {
    const asked = [
      attr(one, 'href'),
      ...['aria-labelledby', 'aria-describedby'].map((name) => `#${attr(one, name)}`),
    ]
    for (const href of asked) {
      if (href.length > 1 && (!href.startsWith('#') || !known.has(href.slice(1)))) faults.push(`no ${href}`)
    }
    if (one.tagName === 'a' && descendants(one).some(({ tagName }) => tagName === 'a')) faults.push('a in a')
    for (const { name } of one.attrs) if (/^(?:on|src|style$|action)/.test(name)) faults.push(name)
    if (['img', 'iframe', 'object', 'form', 'link', 'base'].includes(one.tagName)) faults.push(one.tagName)
  }
  if (all.filter(({ tagName }) => tagName === 'script').length !== 1) faults.push('scripts')
  if (all.filter(({ tagName }) => tagName === 'style').length !== 1) faults.push('styles')
  return faults
}

test('ids are unique, links lead somewhere on the page, and nothing is asked of anybody', () => {
  expect(faultsOf(elements)).toEqual([])
  expect(page).not.toContain('url(')
  expect(page).not.toContain('@import')
})

test('the policy knows the style and the script by their hashes, and allows nothing else', () => {
  const policy = elements.find((one) => attr(one, 'http-equiv') === 'Content-Security-Policy')
  const hash = (name: string) => {
    const text = textOf(elements.find(({ tagName }) => tagName === name) as Element)
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }
  expect(policy && attr(policy, 'content').split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${hash('style')}`,
    `script-src ${hash('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('the lists name the sources, the people and the institutions, each with its places', () => {
  const sections = elements.filter((one) => one.tagName === 'section' && attr(one, 'aria-labelledby') !== '')
  const sheet = Object.fromEntries(
    sections.map((one) => [
      attr(one, 'class'),
      descendants(one)
        .filter(({ tagName }) => tagName === 'li')
        .map((item) => textOf(item).replaceAll(/\s+/g, ' ')),
    ]),
  )
  expect({ sources: sheet['sources'], people: sheet['people'] }).toMatchInlineSnapshot(`
    {
      "people": [
        "Orla Keating: line 5",
      ],
      "sources": [
        "A The harbour accounts, document. 1 statement, 1 figure: line 3",
        "B Orla Keating, person. 2 statements, 2 figures: lines 5, 5",
        "C A person close to the board, unnamed, no reason given. 1 statement, 1 figure: line 7",
      ],
    }
  `)
})

test('content in two pieces, source in two pieces, a figure across an edge: each piece once, the id once', async () => {
  const article = await madeArticle(
    'a.txt',
    'It paid 310 boats, said Orla, in May, Keating, 20 of them new.\n',
    {
      attributions: [
        {
          source: { words: 'Orla', kind: 'person' },
          cue: 'said',
          content: ['It paid 310', '20 of them new'],
        },
      ],
      figures: [
        {
          words: '310 boats',
          number: '310',
          kind: 'count',
          value: 310,
          unit: 'boats',
          status: 'unattributed',
        },
        {
          words: '20',
          number: '20',
          kind: 'count',
          value: 20,
          unit: null,
          status: 'attributed',
          by: { attribution: 0 },
        },
      ],
    },
  )
  const second = article.text.indexOf('Keating')
  const source = article.attributions[0]?.source
  if (source) source.spans = [...source.spans, [second, second + 'Keating'.length]]
  const html = pageOf({ path: 'a.txt', article, error: null })
  expect(faultsOf(elementsOf(html))).toEqual([])
  const line = html.split('\n').find((one) => one.startsWith('<p class="paragraph"'))
  expect(line).toMatchInlineSnapshot(
    `"<p class="paragraph" data-line="1"><span class="content k0" data-note="d1-a0">It paid <a href="#d1-f0" aria-describedby="d1-f0-by" id="d1-f0-at" data-label="1" class="figure unattributed" data-note="d1-f0">310</a></span><span class="figure unattributed more" data-note="d1-f0"> boats</span>, <span class="cue k0" data-note="d1-a0">said</span> <span class="source k0" data-note="d1-a0"><a href="#d1-a0" aria-describedby="d1-a0-by" id="d1-a0-at" data-label="A" class="who k0" data-note="d1-a0">Orla</a></span>, in May, <span class="source k0" data-note="d1-a0">Keating</span>, <span class="content k0" data-note="d1-a0"><a href="#d1-f1" aria-describedby="d1-f1-by" id="d1-f1-at" data-label="2" class="figure attributed" data-note="d1-f1">20</a> of them new</span>.</p>"`,
  )
})

test('two statements of one source phrase, one of them of no words but figures: each has a link', async () => {
  const article = await madeArticle('a.txt', 'Two said it rained and two added it poured.\n', {
    attributions: [
      { source: { words: 'Two', kind: 'unnamed' }, cue: 'said', content: ['it rained'], reason: null },
      { source: { words: 'Two', kind: 'unnamed' }, cue: 'added', content: ['it poured'], reason: null },
    ],
    figures: [{ words: 'Two', number: 'Two', kind: 'count', value: 2, unit: null, status: 'exempt' }],
  })
  const all = elementsOf(pageOf({ path: 'a.txt', article, error: null }))
  expect(all.filter((one) => isOf(one, 'who')).map(textOf)).toEqual(['said', 'added'])
  expect(faultsOf(all)).toEqual([])
})

test('several drafts have a table of contents, also of what could not be read', async () => {
  const html = pageOf(
    { path: 'a.md', article: await read('a.md', STORY), error: null },
    { path: 'b.md', article: await read('b.md', STORY), error: null },
    { path: 'c.md', article: null, error: { code: 'not-found', message: 'there is no such <file>' } },
  )
  const all = elementsOf(html)
  expect(faultsOf(all)).toEqual([])
  const contents = all.find(({ tagName }) => tagName === 'nav')
  const links = contents ? descendants(contents).filter(({ tagName }) => tagName === 'a') : []
  expect(links.map((one) => [attr(one, 'href'), textOf(one)])).toEqual([
    ['#d1', 'a.md'],
    ['#d2', 'b.md'],
    ['#d3', 'c.md'],
  ])
  expect(textOf(all.find((one) => isOf(one, 'fault')) as Element)).toBe(
    'Could not be read: there is no such <file>',
  )
})

test('no draft at all is a page, too', () => {
  expect(faultsOf(elementsOf(pageOf()))).toEqual([])
})

const NASTY = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style>',
  '</article></bdi>',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '&#0;',
  '"\' onfocus=alert(1) x="',
  '\u202Eright to left\u2066',
  '\0',
  '\uD800',
  '\uDC00',
  '\u0085\u2028',
  '😀',
  'javascript:alert(1)',
  ' said Ann Tolley. ',
  ' 4,200 people ',
  '“quoted”',
  '\n\n',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''))

test.each(['.txt', '.md', '.html'])(
  'whatever a draft (%s) and its path say, the page shows it and does nothing',
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (path, text) => {
        const article = await read(`a${ending}`, text)
        const all = elementsOf(pageOf({ path, article, error: null }))
        expect(faultsOf(all)).toEqual([])
        expect(blockTexts(all)).toEqual(article.blocks.map(({ span }) => shown(article.text).slice(...span)))
        expect(textOf(all.find(({ tagName }) => tagName === 'h2') as Element)).toBe(shown(path))
      }),
      { numRuns: 100 },
    )
  },
)

test('a long draft becomes a page with work that grows as it does', async () => {
  const paragraphs = STORY.slice(STORY.indexOf('The'))
  await expectLinear(async (size) => {
    const article = await read('long.md', paragraphs.repeat(Math.ceil(size / paragraphs.length)))
    return () => expect(pageOf({ path: 'long.md', article, error: null }).length).toBeGreaterThan(size)
  }, 80_000)
})
