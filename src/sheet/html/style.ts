import { COLORS } from './source-look.ts'

/** Hues of the sources' colours, in degrees of OKLCH; neighbours are far apart, and none is the red of a warning. */
const HUES = [250, 145, 75, 325, 200, 110, 295, 55, 225, 170]

const hues = Array.from({ length: COLORS }, (_, i) => `.k${i} { --hue: ${HUES[i]} }`).join('\n')

/** The page's style: a sheet of newspaper, light or dark, on a screen or on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1a17; --faint: #66625a; --rule: #d5d0c4; --alarm: #a8150c; --link: #1c4a80;
  --tint: 94.5% 0.04; --deep: 40% 0.11; --edge: 62% 0.11; --hatch: 86% 0.06; --grey: #ecebe7;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, Cambria, 'Liberation Serif', serif;
  --sans: 'Helvetica Neue', Helvetica, 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e7e4dc; --faint: #a5a199; --rule: #3b3c3e; --alarm: #ff8f80; --link: #9cc3f0;
    --tint: 29% 0.045; --deep: 84% 0.09; --edge: 66% 0.1; --hatch: 38% 0.06; --grey: #2b2c2e;
  }
}
${hues}
* { box-sizing: border-box }
html { scroll-padding: 4rem 0; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; max-width: 82rem; padding: 0 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--serif) }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
main:focus { outline: none }
.skip { position: absolute; left: -100vw }
.skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 3; padding: .4rem .8rem; background: var(--paper) }
h1, h2, h3, h4 { line-height: 1.2; margin: 0 }

.masthead { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; border-top: 4px double var(--ink); border-bottom: 1px solid var(--rule); padding: .6rem 0; margin-top: 1.5rem }
.masthead h1 { font-size: 1.25rem; font-weight: 700 }
.masthead p, .summary, nav, aside, .legend, #card, .fault, .claims { font-family: var(--sans); font-size: .875rem; line-height: 1.45 }
.masthead p, .summary { margin: 0; color: var(--faint) }
nav { border-bottom: 1px solid var(--rule); padding: 1rem 0 }
nav h2 { font-size: .875rem }
nav ol { margin: .4rem 0 0; padding-left: 1.6rem; columns: 24rem; column-gap: 2.5rem }
nav li { break-inside: avoid; margin-bottom: .3rem }
nav span { color: var(--faint); display: block }
.draft { margin-top: 1.5rem }
.draft + .draft { border-top: 4px double var(--ink); margin-top: 3.5rem; padding-top: 1.25rem }
.draft > header { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; align-items: baseline }
.draft h2 { font: 600 .9375rem/1.4 var(--sans); overflow-wrap: anywhere }
.fault, .claims { color: var(--alarm) }
.claims { flex-basis: 100%; margin: .2rem 0 0; font-weight: 700 }

.columns { margin-top: 1.75rem }
article { max-width: 36rem; padding-left: 2.25rem; overflow-wrap: break-word }
article > *, article li { position: relative; margin: 0 0 .9em }
[data-line]::before { content: attr(data-line); position: absolute; left: -2.25rem; width: 1.5rem; text-align: right; font: .6875rem/2.45 var(--sans); color: var(--faint); opacity: .75 }
@supports (content: '' / '') { [data-line]::before { content: attr(data-line) / '' } }
article h3 { font-size: 1.9rem; letter-spacing: -.01em; margin-bottom: .5em; text-wrap: balance }
article h3::before { line-height: 3.2 }
article h4 { font-size: 1.125rem; margin-top: 1.4em }
.standfirst { font-size: 1.25rem; line-height: 1.4; color: var(--faint) }
.byline, .credit, .caption, .signOff, .editorsNote, .imageAlt, .footnote, .tableCell { font-family: var(--sans); font-size: .875rem; line-height: 1.5; color: var(--faint) }
.dateline { float: left; height: 1em; font-size: .8em; line-height: 2em; letter-spacing: .02em }
article > .dateline { margin: 0 .5em 0 0 }
.caption, .imageAlt { border-left: 2px solid var(--rule); padding-left: .75rem }
.code { font-family: ui-monospace, monospace; font-size: .875rem; white-space: pre-wrap }
.tableCell { display: inline-block; border: 1px solid var(--rule); padding: .1rem .5rem; margin: 0 .25rem .25rem 0 }
blockquote { border-left: 2px solid var(--rule); padding-left: 1rem; font-style: italic }
article ul { padding-left: 1.2rem }

.content { background: oklch(var(--tint) var(--hue)); padding: .1em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.source { color: oklch(var(--deep) var(--hue)); border-bottom: 2px solid oklch(var(--edge) var(--hue)) }
.cue { color: oklch(var(--deep) var(--hue)); font-style: italic }
.who { color: inherit; text-decoration: none }
.content.unnamed { background: repeating-linear-gradient(135deg, oklch(var(--tint) var(--hue)) 0 5px, oklch(var(--hatch) var(--hue)) 5px 6.5px) }
.source.unnamed { border-bottom-style: dashed }
.content.nobody { background: var(--grey) }
.source.nobody, .cue.nobody { color: inherit; border-bottom-color: var(--faint) }
.who[data-label]::before, .source[data-label]::before { content: attr(data-label); font: 700 .625em/1 var(--sans); vertical-align: .55em; margin-right: .15em }
@supports (content: '' / '') { .who[data-label]::before, .source[data-label]::before { content: attr(data-label) / '' } }
.figure { color: inherit; text-decoration: none; border-bottom: 0 solid currentColor; padding-bottom: 1px }
.attributed { border-bottom: 1px solid currentColor }
.carried { border-bottom: 2px dashed currentColor }
.linked { border-bottom: 2px dotted currentColor }
.linked::after { content: '\\2197'; font-size: .75em; vertical-align: .2em }
.public { border-bottom: 4px double currentColor }
.exempt { border-bottom: 1px dotted var(--faint) }
.figure.unattributed { color: var(--alarm); border: 2px solid var(--alarm); border-radius: 3px; padding: 0 .2em; font-weight: 700; background: var(--paper) }
.figure.unattributed::after { content: '?' }
@supports (content: '' / '') { .linked::after { content: '\\2197' / '' } .figure.unattributed::after { content: '?' / '' } }
.more::after { content: none !important }
.on.content { box-shadow: 0 0 0 2px oklch(var(--edge) var(--hue)) }
.on.source, .on.cue { background: oklch(var(--tint) var(--hue)) }
.on.figure { background: var(--ink); color: var(--paper); border-color: var(--ink) }
article :target, aside :target { outline: 3px solid var(--link); outline-offset: 2px }

.legend { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin-top: 1rem; padding: .6rem 0 .7rem }
.legend h3, aside h3 { font: 700 .8125rem/1.4 var(--sans) }
.legend ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: .3rem 0 .5rem; padding: 0 }
.legend p { margin: 0; color: var(--faint) }
.means { color: var(--faint) }
.means::before { content: '\\2013\\00a0' }

aside { margin-top: 2.5rem }
aside section { border-top: 1px solid var(--ink); padding: .5rem 0 1.25rem }
aside ol, aside ul { margin: .4rem 0 0; padding-left: 1.7rem }
aside ul { list-style: none; padding-left: 0 }
aside .sources ol { list-style: none; padding-left: 0 }
aside li { margin-bottom: .45rem; overflow-wrap: anywhere }
aside a { text-underline-offset: .15em; text-decoration-thickness: 1px }
.letter.nobody { --hue: 90 }
.letter { display: inline-block; min-width: 1.5em; padding: 0 .3em; border-radius: 3px; text-align: center; font-weight: 700; font-size: .75rem; background: oklch(var(--tint) var(--hue)); color: oklch(var(--deep) var(--hue)); border: 1px solid oklch(var(--edge) var(--hue)) }
.letter.unnamed { border-style: dashed }
.by { color: var(--faint) }
.statements .by { display: block }
.figures .attributed, .figures .carried, .figures .linked, .figures .public, .figures .exempt { border: 0 }
.figures .linked::after { content: none }
.figures .unattributed .by { color: var(--alarm); font-weight: 700 }
summary { cursor: pointer; color: var(--faint) }
#card { position: absolute; z-index: 2; max-width: min(22rem, calc(100vw - 1rem)); padding: .55rem .75rem; border: 1px solid var(--ink); border-radius: 3px; background: var(--paper); color: var(--ink); box-shadow: 0 3px 14px rgb(0 0 0 / .22); overflow-wrap: anywhere }

@media screen and (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 38.25rem) minmax(18rem, 1fr); gap: 3.5rem; align-items: start }
  article { max-width: none }
  aside { margin-top: 0; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto }
}
@media screen and (max-width: 40rem) {
  body { padding: 0 1rem 3rem; font-size: 1.0625rem }
  article { padding-left: 0 }
  [data-line]::before { content: none !important }
  article h3 { font-size: 1.55rem }
}
@page { margin: 18mm 16mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --alarm: #000; --link: #000; --tint: 94.5% 0.04; --deep: 35% 0.1; --edge: 55% 0.11; --hatch: 82% 0.05; --grey: #e6e6e6 }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .skip, #card, .masthead p, details { display: none }
  .draft + .draft { break-before: page; border-top: 0; margin-top: 0 }
  article { max-width: 34rem }
  article h3 { font-size: 19pt }
  a { color: inherit; text-decoration: none }
  .figure[data-label]::after { content: attr(data-label); font: 700 .625em/1 var(--sans); vertical-align: .6em; margin-left: .1em }
  .figure.unattributed[data-label]::after { content: '?\\00a0' attr(data-label) }
  aside { break-before: auto }
  aside li, .legend { break-inside: avoid }
  aside h3 { break-after: avoid }
  .content.unnamed { text-decoration: underline dotted 1px; text-underline-offset: .25em }
}
`
