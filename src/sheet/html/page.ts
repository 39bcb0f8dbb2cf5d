import { createHash } from 'node:crypto'
import { describeMainClaims } from '../describe.ts'
import { Desk } from '../desk.ts'
import type { SheetReporter } from '../reporter.ts'
import { summaryOf } from '../sections.ts'
import { articleText } from './article-text.ts'
import { escaped } from './escape.ts'
import { Ids } from './ids.ts'
import { factSheet, legend } from './lists.ts'
import { marksOf } from './marks.ts'
import { SCRIPT } from './script.ts'
import { SourceLooks } from './source-look.ts'
import { STYLE } from './style.ts'

/** “sha256-…”: what a Content-Security-Policy knows a style or script by. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The page asks nothing of anybody, and runs nothing but its own style and script. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The section of one draft: the article and its fact sheet. */
function section(path: string, ids: Ids, body: string): string {
  const id = ids.part('path')
  return `<section class="draft" id="${ids.draft}" aria-labelledby="${id}">
<header>
<h2 id="${id}"><bdi>${escaped(path)}</bdi></h2>
${body}
</section>`
}

function sheet(desk: Desk, ids: Ids): string {
  const { article, sources } = desk
  const looks = new SourceLooks(sources)
  const claims = describeMainClaims(desk)
  const marks = marksOf(article, ids, looks)
  const places = new Set(marks.flatMap((mark) => (mark.id === null ? [] : [mark.id])))
  const lists = { desk, ids, looks, places }
  return `<p class="summary">${escaped(summaryOf(desk))}</p>
${claims === null ? '' : `<p class="claims">${escaped(claims)}</p>\n`}</header>
${legend(lists)}
<div class="columns">
<article id="${ids.part('article')}" aria-label="The article">
${articleText(article, marks)}
</article>
<aside id="${ids.part('sheet')}" aria-label="Fact sheet">
${factSheet(lists)}
</aside>
</div>`
}

function contents(reports: readonly { path: string; summary: string }[]): string {
  const items = reports.map(
    ({ path, summary }, i) =>
      `<li><a href="#${new Ids(i + 1).draft}"><bdi>${escaped(path)}</bdi></a> <span>${escaped(summary)}</span></li>`,
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">Drafts</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n`
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">To the articles</a>
<header class="masthead">
<h1>Fact sheet</h1>
<p>Who vouches for what. Point at a figure or a source, or step to it with the Tab key; Escape closes the note.</p>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<div id="card" aria-hidden="true" hidden></div>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/**
 * One page that needs nothing else: each article with its statements in their sources' colours, its figures with
 * their status, and its fact sheet. The page is written when the last file is known: its contents stand first.
 */
export function htmlSheets(): SheetReporter {
  const drafts: string[] = []
  const known: { path: string; summary: string }[] = []
  return {
    start: () => '',
    file({ path, article, error }) {
      const ids = new Ids(drafts.length + 1)
      if (error) {
        drafts.push(
          section(path, ids, `<p class="fault">Could not be read: ${escaped(error.message)}</p>\n</header>`),
        )
        known.push({ path, summary: 'could not be read' })
        return ''
      }
      const desk = new Desk(article)
      drafts.push(section(path, ids, sheet(desk, ids)))
      known.push({ path, summary: summaryOf(desk) })
      return ''
    },
    end() {
      const [only] = known
      const title = known.length === 1 && only ? `Fact sheet: ${escaped(only.path)}` : 'Fact sheets'
      return page(title, (known.length > 1 ? contents(known) : '') + drafts.join('\n'))
    },
  }
}
