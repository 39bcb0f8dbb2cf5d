import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.ts'
import { readHtml } from '../../src/draft/html.ts'
import { expectLinear } from '../support/work.ts'
import { checkDraft, outline, placeOf } from './invariants.ts'

function read(source: string): Draft {
  const draft = readHtml(new VFile(source))
  checkDraft(draft)
  return draft
}

/** A headline on top, so that the first paragraph is not guessed to be one. */
const HEAD = '<h1>Harbour news</h1>\n'

function body(source: string): [string, string][] {
  return outline(read(HEAD + source)).slice(1)
}

describe('blocks', () => {
  test('headings and what stands around the copy', () => {
    const draft =
      read(`<!doctype html><html lang=en><head><title>Fares | Ness News</title><style>p {}</style></head><body>
<nav><ul><li>Home</ul></nav><header><h1>Fares <em>to</em> rise</h1><p class="article__standfirst">Islanders object.</p>
<p><span class="byline">Nia Rees</span></p><p><time>3 May</time></p></header>
<article><p>The fare rises.</p><h2>Objections</h2><p>They object.</p><aside><h3>More</h3><p>Read on.</p></aside>
<h1>Again</h1></article><footer><p>Ness News Ltd</p></footer>
<script>var a = "<p>no</p>"</script><noscript>no</noscript><template><p>no</p></template><form><label>no</label>
<input value=no><button>no</button><select><option>no</select><textarea>no</textarea><p>Form text.</p></form>
<svg><text>no</text></svg><p hidden>no</p></body></html>`)
    expect(outline(draft)).toEqual([
      ['headline', 'Fares to rise'],
      ['standfirst', 'Islanders object.'],
      ['byline', 'Nia Rees'],
      ['dateline', '3 May'],
      ['paragraph', 'The fare rises.'],
      ['crosshead', 'Objections'],
      ['paragraph', 'They object.'],
      ['aside', 'More'],
      ['aside', 'Read on.'],
      ['crosshead', 'Again'],
      ['credit', 'Ness News Ltd'],
      ['paragraph', 'Form text.'],
    ])
  })

  test('lists and quotations, text between elements, unclosed elements', () => {
    const draft =
      read(`${HEAD}<div>Loose text.<ul><li>one<ol><li>two</ol><li><p>three<p>four</ul>More loose text.
<blockquote>We sail.<ul><li>she said</ul><footer>N. Rees</footer></blockquote><dl><dt>Fare<dd>Price</dl>end</div>`)
    expect(outline(draft).slice(1)).toEqual([
      ['paragraph', 'Loose text.'],
      ['listItem', 'one'],
      ['listItem', 'two'],
      ['listItem', 'three'],
      ['listItem', 'four'],
      ['paragraph', 'More loose text.'],
      ['blockquote', 'We sail.'],
      ['blockquote', 'she said'],
      ['blockquote', 'N. Rees'],
      ['listItem', 'Fare'],
      ['listItem', 'Price'],
      ['paragraph', 'end'],
    ])
    const groups = draft.blocks.slice(1).map(({ group }) => group)
    expect(groups).toEqual([null, 1, 1, 1, 1, null, 2, 2, 2, 3, 3, null])
  })

  test('tables of data and tables for layout', () => {
    expect(
      body(
        '<table><caption>Fares</caption><tr><th>Pier<td>Fare<tr><td><p>Ness</p><td><ul><li>£4</ul></table>',
      ),
    ).toEqual([
      ['caption', 'Fares'],
      ['tableCell', 'Pier'],
      ['tableCell', 'Fare'],
      ['tableCell', 'Ness'],
      ['tableCell', '£4'],
    ])
    const draft = read(
      '<table><tr><td><h1>Fares</h1><p>The fare rises.</p><p>They object.</p></td></tr></table>',
    )
    expect(draft.blocks.map(({ kind, group }) => [kind, group])).toEqual([
      ['headline', null],
      ['paragraph', null],
      ['paragraph', null],
    ])
  })

  test('pictures, captions, credits', () => {
    expect(
      body(`<figure><img src=a.jpg alt="A ferry &amp; its
crew"><figcaption>At Ness. <span class="credit">Nia Rees</span></figcaption></figure>
<div class="wp-caption"><img alt=""><p class="wp-caption-text">At noon.</p></div><p><small>Ness Agency</small></p>
<p>She sails <img alt='flag'> at noon.</p><p class="photo-credit">L. Okafor</p>`),
    ).toEqual([
      ['imageAlt', 'A ferry & its crew'],
      ['caption', 'At Ness. Nia Rees'],
      ['caption', 'At noon.'],
      ['credit', 'Ness Agency'],
      ['paragraph', 'She sails at noon.'],
      ['imageAlt', 'flag'],
      ['credit', 'L. Okafor'],
    ])
  })

  test('one break parts lines, two part paragraphs', () => {
    expect(body('<p>one <br> two<br/>three.<br>\n<br>four<br></p>')).toEqual([
      ['paragraph', 'one\ntwo\nthree.'],
      ['paragraph', 'four'],
    ])
  })

  test('white space is folded as a browser does, but not in pre', () => {
    expect(
      body('<p>\n one \t two<b> three</b> <i> four</i>&nbsp; &#32; five. </p><pre>\n  six\r\n   seven</pre>'),
    ).toEqual([
      ['paragraph', 'one two three four\u00a0 five.'],
      ['code', 'six\n   seven'],
    ])
  })

  test('code, kbd and samp in a line are text; q has its marks', () => {
    expect(
      body('<p>Run <code>fares</code>, <q>he said <q>no</q> twice</q>, <kbd>K</kbd> <samp>S</samp></p>'),
    ).toEqual([['paragraph', 'Run fares, “he said ‘no’ twice”, K S']])
    const draft = read('<p>So <q>no</q> and <q>yes<p>Then</p>')
    expect(placeOf(draft, '“no”').actual).toBe('<q>no</q>')
    expect(placeOf(draft, '“yes').actual).toBe('<q>yes')
  })

  test('links go on over blocks; footnote marks are links on the word before', () => {
    const draft =
      read(`${HEAD}<p>See <a href="https://skua.example/?a=1&amp;b"> the <b>rota</b></a>, <a href="#top">top</a>.</p>
<a href="https://ness.example"><div>One</div><p>two</p></a><p>About 900 staff<sup><a href="#n1">1</a></sup> left.<a
href="#n2"><sup>2</sup></a></p><section class="footnotes"><ol><li>Union count. <a class="footnote-backref" href="#r">↩</a></ol></section>`)
    const links = draft.blocks.flatMap(({ text, links: own }) =>
      own.map((link) => [text.slice(link.start, link.end), link.url, link.footnote]),
    )
    expect(links).toEqual([
      ['the rota', 'https://skua.example/?a=1&b', false],
      ['One', 'https://ness.example', false],
      ['two', 'https://ness.example', false],
      ['staff', '#n1', true],
      ['left.', '#n2', true],
    ])
    expect(outline(draft).slice(-2)).toEqual([
      ['paragraph', 'About 900 staff left.'],
      ['footnote', 'Union count.'],
    ])
  })

  test('words that are a link from end to end are no copy', () => {
    expect(
      body(
        '<div><a href="/">The Ness Courier</a></div><ul><li><a href=u>More</a></ul><p><a href=u>A</a>, b.',
      ),
    ).toEqual([
      ['aside', 'The Ness Courier'],
      ['aside', 'More'],
      ['paragraph', 'A, b.'],
    ])
  })

  test('furniture is told from copy', () => {
    const draft = read(
      `${HEAD}<p>By Nia Rees</p><p>SKUA BAY, May 3 (Ness News) - Fares rise on Monday, the line said.</p>`,
    )
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'dateline', 'paragraph'])
  })
})

describe('positions', () => {
  const cases: [name: string, source: string, words: string, actual: string, at: string][] = [
    ['after &amp;', '<p>Ness &amp; Sons sail.', 'Sons', 'Sons', '2:15'],
    ['after &nbsp;', '<p>Ness&nbsp;Line sails.', 'Line', 'Line', '2:14'],
    ['of &rsquo;', '<p>Skua&rsquo;s crew sails.', 'Skua’s', 'Skua&rsquo;s', '2:4'],
    ['of &#146;', '<p>Skua&#146;s crew sails.', 'Skua’s', 'Skua&#146;s', '2:4'],
    ['of a reference without its end', '<p>It cost &pound400 then.', '£400', '&pound400', '2:12'],
    ['of a reference that ends early', '<p>So &notit; is it.', '¬it;', '&notit;', '2:7'],
    ['after what is no reference', '<p>A &unknown; &#; & &x fare', 'fare', 'fare', '2:25'],
    ['after references to white space', '<p>One&#32;&#10;&Tab; two', 'two', 'two', '2:23'],
    ['of text that starts with a reference', '<p>One</p> &amp;two', '&two', '&amp;two', '2:12'],
    ['of text moved before a table', '<table> &amp;one <tr><td>two</table>', '&one', '&amp;one', '2:9'],
    ['of a cell behind moved text', '<table>zero<tr><td>&amp; two</table>', 'two', 'two', '2:26'],
    [
      'in a word with emphasis',
      '<p>An un<i>believ</i>able fare',
      'unbelievable',
      'un<i>believ</i>able',
      '2:7',
    ],
    ['in folded lines', '<p>one\n   two\nthree', 'two three', 'two\nthree', '3:4'],
    ['after a comment', '<p>one <!-- a\nb --> two', 'two', 'two', '3:7'],
    ['in misnested elements', '<p><b>one<i> two</b> three</i> four', 'three', 'three', '2:22'],
    ['behind the end', '<p>one</p></body></html> two', 'two', 'two', '2:26'],
    ['behind an end tag without a name', '<p>one</> two ', 'two', 'two', '2:11'],
    ['after letters beyond the plane', '<p>😀 &#x1F600; fare', 'fare', 'fare', '2:17'],
    ['in pre', '<pre>\n\n one\n  &lt;two', '<two', '&lt;two', '5:3'],
    [
      'in alternative text',
      '<img title=a alt = "one&#32;&quot;two&quot">',
      '"two"',
      '&quot;two&quot',
      '2:29',
    ],
    ['in alternative text without marks', '<img alt=one&amp=two&amp;three>', 'three', 'three', '2:26'],
    ['after raw < and >', '<p>a < b > c <3 d', 'd', 'd', '2:17'],
  ]
  for (const [name, source, words, actual, at] of cases) {
    test(name, () => {
      expect(placeOf(read(HEAD + source), words)).toEqual({ actual, at })
      const windows = read((HEAD + source).replaceAll('\n', '\r\n'))
      expect(placeOf(windows, words)).toEqual({ actual: actual.replaceAll('\n', '\r\n'), at })
      const marked = read(`\ufeff${HEAD}${source}`)
      expect(placeOf(marked, words)).toEqual({ actual, at })
    })
  }

  test('a byte order mark counts', () => {
    expect(read('\ufeffFares rise').blocks[0]?.segments).toEqual([
      { start: 0, end: 10, fileStart: 1, fileEnd: 11 },
    ])
  })
})

test('stet notes stand for their block or for the next', () => {
  const draft = read(
    `${HEAD}<!-- stet a: one --><p>First 900. <!-- stet b: two --></p><p><!-- stet c: three -->Second.<!-- other --></p>` +
      '<!-- stet d: four --><ul><li>Third.</ul><!-- stet e: five -->',
  )
  expect(
    draft.stets.map(({ rule, block }) => [rule, block === null ? null : draft.blocks[block]?.text]),
  ).toEqual([
    ['a', 'First 900.'],
    ['b', 'First 900.'],
    ['c', 'Second.'],
    ['d', 'Third.'],
    ['e', null],
  ])
})

/** The text of a page as parse5 has it, without what is never read. */
function textOf(source: string): string {
  let text = ''
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(source, { scriptingEnabled: false })]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (/^(?:head|script|style|svg|textarea|select|button|template)$/.test(node.nodeName)) continue
    if ('value' in node) text += node.value
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return text
}

/** What drafts are made of, and what breaks them. */
const PIECES = (
  'word ¦the fare¦ ¦\n¦\r\n¦\r¦\t¦\f¦\u00a0¦😀¦\0¦<¦>¦"¦\'¦=¦/¦' +
  '&amp;¦&amp¦&¦&nbsp;¦&nbsp¦&#146;¦&#32¦&#10;¦&pound400¦&notit;¦&nGt;¦&#x1F600;¦&#0;¦&#13;¦' +
  '<p>¦</p>¦<p class=byline>¦<div>¦</div>¦<h1>¦</h1>¦<h2>¦<b>¦</b>¦<i>¦</i>¦<a href=u>¦</a>¦' +
  '<ul>¦<li>¦</ul>¦<table>¦</table>¦<caption>¦<tr>¦<td>¦</td>¦<blockquote>¦</blockquote>¦' +
  '<br>¦</br>¦<hr>¦<pre>¦</pre>¦<img alt="a &amp; b">¦<img alt=\'¦<figure>¦<figcaption>¦</figure>¦' +
  '<!-- a -->¦<!-- stet a: b -->¦<!¦<!doctype html>¦<html>¦<head>¦<body>¦</body>¦</html>¦' +
  '<frameset>¦' +
  '<script>¦</script>¦<style>¦</style>¦<svg>¦</svg>¦<select>¦</select>¦<textarea>¦<template>¦' +
  '</template>¦' +
  '<form>¦<button>¦</button>¦<span>¦</span>¦<font color=red>¦</font>¦<small>¦<aside>¦<col>¦<nobr>'
).split('¦')

/** Without white space, and without the marks that a `q` gets. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff“”‘’]+/g, '')
}

/** Without what may be the mark of a list item: furniture takes that off. */
const letters = string({ maxLength: 3 }).filter((text) => !/[-*.()•·‣◦▪●■□►▶]/.test(text))

test('any page is a draft, with the text that parse5 reads', () => {
  assert(
    property(
      array(oneof({ weight: 9, arbitrary: constantFrom(...PIECES) }, letters), {
        maxLength: 50,
        size: 'max',
      }),
      (pieces) => {
        const source = pieces.join('')
        const draft = read(source)
        const text = draft.blocks.map((block) => (block.kind === 'imageAlt' ? '' : block.text)).join('')
        expect(bare(text)).toBe(bare(textOf(source)))
      },
    ),
    // Some 25 of a hundred pieces at a time: any two of them meet some fifty times.
    { numRuns: 1000 },
  )
})

describe('what nobody writes by hand', () => {
  const cases: [name: string, source: (n: number) => string][] = [
    ['elements in elements', (n) => `${'<div>'.repeat(n)}a`],
    ['paragraphs in elements', (n) => '<div><p>a'.repeat(n)],
    ['lists in lists', (n) => '<ul><li>a'.repeat(n)],
    ['emphasis never closed', (n) => '<b><p>a'.repeat(n)],
    ['tables in tables', (n) => '<table><tr><td>a'.repeat(n)],
    ['quotation marks', (n) => '<q>a'.repeat(n)],
    ['links', (n) => '<a href=u>a'.repeat(n)],
    ['attributes', (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}`).join(' ')}>a`],
    ['references', (n) => '&amp'.repeat(n * 5)],
    ['a long reference', (n) => `a&#${'0'.repeat(n * 5)}32;b`],
    ['text before a table', (n) => `<table>${'a<tr>'.repeat(n)}`],
    ['one line', (n) => 'The fare rises, the line says. '.repeat(n)],
  ]
  for (const [name, source] of cases) {
    test(`${name}: linear`, async () => {
      await expectLinear((n) => {
        const file = new VFile(`${HEAD}${source(n)}`)
        return () => void readHtml(file)
      }, 1000)
      // So deep that what calls itself for every depth would come to the end of its stack.
      const draft = readHtml(new VFile(`${HEAD}${source(20_000)}`))
      checkDraft(draft)
      expect(draft.blocks.length).toBeGreaterThan(1)
    })
  }
})
