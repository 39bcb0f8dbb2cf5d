import { expect, test } from 'vitest'
import { renderPage } from '../../src/cli/page.ts'

const PAGE = `# loose-tie

Is it tied to anything? A line of a page that is so long that it has to be broken into two of them,
although it was broken already.

## Options

- first, an item that goes on and on until it has to be broken into a second line of text
  and a third
- second, with **strong words**, \`code\` and a [link](other.md)

1. counted

### Reported

\`\`\`draft {"knot": "reef"}
The boat, a wooden thing that had seen better days on better rivers, was tied to # nothing.

So they say.
\`\`\`

\`\`\`findings
1:1-1:9 warning “The boat”: is tied to nothing.
\`\`\`
`

test('a page in a terminal', () => {
  expect(renderPage(PAGE, { color: false, width: 72 })).toMatchInlineSnapshot(`
    "loose-tie

    Is it tied to anything? A line of a page that is so long that it has to
    be broken into two of them, although it was broken already.

    OPTIONS

    - first, an item that goes on and on until it has to be broken into a
      second line of text and a third
    - second, with strong words, \`code\` and a link

    1. counted

    REPORTED

        with {"knot": "reef"}
        The boat, a wooden thing that had seen better days on better rivers,
        was tied to # nothing.

        So they say.

        1:1-1:9 warning “The boat”: is tied to nothing.
    "
  `)
})

test('a page in colour', () => {
  const page = renderPage(PAGE, { color: true, width: 72 })
  expect(page).toContain('\u001B[1mloose-tie\u001B[22m')
  expect(page).toContain('\u001B[1mstrong words\u001B[22m')
})
