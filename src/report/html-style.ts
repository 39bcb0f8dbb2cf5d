/** What the page looks like, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fdfcf9; --line: #d8d4c8; --error: #b3261e; --warning: #8a5a00; --info: #0b5c8a; --error-wash: #fbdcd9; --warning-wash: #fdebc2; --info-wash: #d8ecf8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #191917; --line: #44423c; --error: #ff9b92; --warning: #f2c063; --info: #8fcdf2; --error-wash: #5c211c; --warning-wash: #53400f; --info-wash: #123e56; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 82rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); }
h1, h2, .meta, li, footer, .help { font-family: system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 1rem; margin: 2rem 0 .5rem; }
.meta, .help, footer { font-size: .875rem; }
.desk { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 2rem; align-items: start; }
.draft { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
mark { color: inherit; border-bottom: 2px solid; }
mark.error { background: var(--error-wash); border-color: var(--error); }
mark.warning { background: var(--warning-wash); border-color: var(--warning); }
mark.info { background: var(--info-wash); border-color: var(--info); }
mark a { font: .7em/1 system-ui, sans-serif; vertical-align: super; color: inherit; text-decoration: none; }
ol { margin: 0; padding: 0; list-style: none; font-size: .875rem; }
li { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .75rem; margin-bottom: 1rem; overflow-wrap: anywhere; }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); } li.info { border-color: var(--info); }
li p { margin: .15rem 0; }
li .severity { font-weight: 600; } li.error .severity { color: var(--error); } li.warning .severity { color: var(--warning); } li.info .severity { color: var(--info); }
a { color: inherit; }
:target, li:focus { outline: 3px solid var(--info); outline-offset: 2px; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; }
@media (max-width: 50rem) { .desk { grid-template-columns: minmax(0, 1fr); } }
@media print { body { padding: 0; max-width: none; background: none; } .help { display: none; } .desk { display: block; } ol { margin-top: 1rem; } li, h2 { break-inside: avoid; break-after: auto; } h2 { break-after: avoid; } mark { background: none; } }
`

/** From one finding to the next by j and k, to its words by Enter. */
export const SCRIPT = `
const items = [...document.querySelectorAll('li[tabindex]')]
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const at = items.indexOf(document.activeElement)
  const next = event.key === 'j' ? items[at + 1] : event.key === 'k' ? items[Math.max(0, at - 1)] : null
  if (next) { next.focus(); event.preventDefault() }
  if (event.key === 'Enter' && at >= 0 && document.activeElement === items[at]) location.hash = items[at].dataset.words
})
`
