import type { Figure, Institution, Mention, Person, Span } from '../../article/types.ts'
import { counted } from '../../report/text.ts'
import { describeSource } from '../describe.ts'
import type { Desk } from '../desk.ts'
import type { SourceEntry } from '../sources.ts'
import { shorten } from '../words.ts'
import { escaped } from './escape.ts'
import type { Ids } from './ids.ts'
import type { SourceLook, SourceLooks } from './source-look.ts'
import { STATUSES, figureVouching, statementVouching } from './vouching.ts'

/** Longest part of a statement that is quoted, in UTF-16 code units. */
const LONGEST_STATEMENT = 140

/** What the lists of one draft are made from. */
export interface Lists {
  desk: Desk
  ids: Ids
  looks: SourceLooks
  /** Ids of the marks that stand in the article: a link leads only to these. */
  places: ReadonlySet<string>
}

/** Words of the draft, apart from ours: their direction of writing ends with them. */
function words(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`
}

/** The text with a full stop, when it does not end in one. */
function sentence(text: string): string {
  return /[.?!…]”?$/.test(text) ? text : `${text}.`
}

/** The words with a link to where they stand. */
function linked({ places }: Lists, id: string, html: string): string {
  return places.has(id) ? `<a href="#${id}">${html}</a>` : html
}

/** “lines 3, 7, 7”, each with its link. */
function lines(lists: Lists, found: readonly { id: string; span: Span }[]): string {
  const links = found.map(({ id, span }) => linked(lists, id, String(lists.desk.line(span))))
  return `${links.length === 1 ? 'line' : 'lines'} ${links.join(', ')}`
}

function letter({ classes, letter: name }: SourceLook): string {
  return name === '' ? '' : `<span class="letter ${classes}">${name}</span> `
}

function section({ ids }: Lists, name: string, title: string, body: string): string {
  if (body === '') return ''
  const id = ids.part(name)
  return `<section class="${name}" aria-labelledby="${id}">\n<h3 id="${id}">${title}</h3>\n${body}\n</section>`
}

function list(element: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0 ? '' : `<${element}>\n${items.join('\n')}\n</${element}>`
}

/** What is known of a source beside its name, in a few words. */
function described(desk: Desk, entry: SourceEntry): string {
  return describeSource(desk, entry)
    .map(({ text, open }) => (open ? `<strong>${words(text)}</strong>` : words(text)))
    .join(', ')
}

function sourceList(lists: Lists): string {
  const { desk, ids, looks } = lists
  const items = desk.sources.entries.map((entry, i) => {
    const { name, statements, first, figures } = entry
    const rest = figures === 0 ? '' : `, ${counted(figures, 'figure')}`
    const places = statements.map((id) => ({
      id: ids.place(ids.statement(id)),
      span: desk.attribution(id)?.source?.spans[0] ?? first,
    }))
    return `<li id="${ids.source(i)}">${letter(looks.at(i))}<b>${words(shorten(name))}</b>, ${described(desk, entry)}. ${counted(statements.length, 'statement')}${rest}: ${lines(lists, places)}</li>`
  })
  return section(lists, 'sources', 'Sources', list('ol', items))
}

function figureItem(lists: Lists, figure: Figure, index: number): string {
  const { desk, ids } = lists
  const id = ids.figure(index)
  const place = linked(lists, ids.place(id), `<b>${words(desk.words(figure.span))}</b>`)
  const by = sentence(figureVouching(desk, figure))
  return `<li id="${id}" class="${figure.status}">${place}, line ${desk.line(figure.span)}. <span class="by" id="${id}-by">${words(by)}</span></li>`
}

function figureList(lists: Lists): string {
  const all = lists.desk.article.figures.map((figure, i) => ({ figure, item: figureItem(lists, figure, i) }))
  const asked = all.filter(({ figure }) => figure.status !== 'exempt').map(({ item }) => item)
  const exempt = all.filter(({ figure }) => figure.status === 'exempt').map(({ item }) => item)
  const rest =
    exempt.length === 0
      ? ''
      : `\n<details><summary>${counted(exempt.length, 'date, age or other figure', 'dates, ages and other figures')} that nobody is asked a source for</summary>\n${list('ul', exempt)}\n</details>`
  return section(lists, 'figures', 'Figures', list('ol', asked) + rest)
}

function statementList(lists: Lists): string {
  const { desk, ids, looks } = lists
  const items = desk.article.attributions.map((one) => {
    const id = ids.statement(one.id)
    const said = shorten(one.content.map((span) => desk.article.slice(span)).join(' … '), LONGEST_STATEMENT)
    const place = linked(lists, ids.place(id), words(said === '' ? 'no words' : said))
    return `<li id="${id}">${letter(looks.of(one.id))}${place} <span class="by" id="${id}-by">${words(sentence(statementVouching(desk, one)))}</span></li>`
  })
  return section(lists, 'statements', 'Statements', list('ul', items))
}

function mentions(lists: Lists, named: string, found: readonly Mention[]): string {
  return lines(
    lists,
    found.map(({ span }, i) => ({ id: lists.ids.mention(named, i), span })),
  )
}

function peopleList(lists: Lists): string {
  const { desk } = lists
  const items = desk.article.people.map(({ id, name, role, mentions: found }: Person) => {
    const known = role ? `, ${words(desk.words(role))}` : ''
    return `<li><b>${words(shorten(name))}</b>${known}: ${mentions(lists, id, found)}</li>`
  })
  return section(lists, 'people', 'People', list('ul', items))
}

function institutionList(lists: Lists): string {
  const { desk } = lists
  const items = desk.article.institutions.map(({ id, name, acronym, mentions: found }: Institution) => {
    const known = acronym !== null && acronym !== name ? ` (${words(acronym)})` : ''
    return `<li><b>${words(shorten(name))}</b>${known}: ${mentions(lists, id, found)}</li>`
  })
  return section(lists, 'institutions', 'Institutions', list('ul', items))
}

/** The fact sheet of an article as lists, each entry with links to its places in the article. */
export function factSheet(lists: Lists): string {
  return [sourceList, figureList, statementList, peopleList, institutionList]
    .map((one) => one(lists))
    .filter((html) => html !== '')
    .join('\n')
}

/** What the marks of figures mean, with how many there are of each; and how statements are marked. */
export function legend({ desk, ids }: Lists): string {
  const counts = new Map<string, number>()
  for (const { status } of desk.article.figures) counts.set(status, (counts.get(status) ?? 0) + 1)
  const items = STATUSES.map(
    ([status, meaning]) =>
      `<li><span class="figure ${status}">${status}</span> ${counts.get(status) ?? 0} <span class="means">${meaning}</span></li>`,
  )
  const id = ids.part('legend')
  return `<section class="legend" aria-labelledby="${id}">
<h3 id="${id}">How to read it</h3>
<ul>
${items.join('\n')}
</ul>
<p><span class="source k0" data-label="A">Source</span> <span class="cue k0">says</span> <span class="content k0">words it vouches for</span>; <span class="source k0 unnamed">a source without a name</span> <span class="cue k0 unnamed">says</span> <span class="content k0 unnamed">words that rest on it</span>; <span class="content nobody">words with no source at all</span>. A colour and a letter belong to one source through the article.</p>
</section>`
}
