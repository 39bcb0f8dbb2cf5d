import { VFile } from 'vfile'
import { Label, type WordClasses } from '../src/article/attributions/model.ts'
import { ArticleReading } from '../src/article/reading.ts'
import { TokenKind } from '../src/article/tokens.ts'
import { readText } from '../src/draft/text.ts'
import type { Example } from './corpus.ts'
import { generator } from './random.ts'
import { classesFromOthers } from './word-classes.ts'

/** Sentences taken from an article, at most. */
const MOST = 8
/** Words of content and of its source. */
const CONTENT = [5, 40] as const
const SOURCE = 25
/** Characters of content that may stand in a headline. */
const HEADLINE = 80

const VERBS =
  'said claimed reported announced estimated warned found confirmed alleged quipped averred lamented contended maintained asserted cautioned reckoned stressed remarked conceded complained protested joked boasted vowed noted observed recalled testified disclosed revealed acknowledged affirmed declared reiterated insisted predicted forecast calculated ruled concluded believed feared suspected argued deplored regretted stated added mused admitted explained tweeted wrote'.split(
    ' ',
  )
/** The same in the present, and before someone who is told. */
const PRESENT =
  'says claims reports estimates warns insists argues contends maintains asserts reckons stresses concedes complains believes fears suspects predicts states adds admits alleges notes predicts suggests denies thinks hopes'.split(
    ' ',
  )
const TOLD =
  'the court;the inquest;the inquiry;MPs;the Commons;a committee;the Dáil;a news conference;the jury;the council;investors;staff;the paper;local radio;villagers'.split(
    ';',
  )
/** Verbs that stand with a quote, and with no “that”. */
const QUOTING =
  'said says added adds recalled joked quipped mused laughed grinned sighed fumed lamented remarked declared insisted explained told_reporters wrote tweeted replied shouted whispered blasted complained warned averred observed'.split(
    ' ',
  )
const QUOTES = ['“”', '“”', '""', '‘’', "''"]
const JOINTS = [', but ', ', but ', ', while ', '; ', ', and ']
const TELLERS: readonly (readonly [source: string, cue: string])[] = [
  ['Records', 'show'],
  ['Court papers', 'show'],
  ['Documents seen by the paper', 'show'],
  ['Minutes of the meeting', 'show'],
  ['Official figures', 'show'],
  ['Figures from the ministry', 'suggest'],
  ["The council's accounts", 'show'],
  ['Satellite images', 'show'],
  ['The report', 'says'],
  ['The letter', 'states'],
  ['The audit', 'found'],
  ['A survey of teachers', 'found'],
  ['Researchers', 'found'],
  ['Research by the university', 'suggests'],
  ['The court', 'heard'],
  ['The inquiry', 'was told'],
  ['The jury', 'was told'],
  ['Prosecutors', 'allege'],
  ['The lawsuit', 'alleges'],
  ['Police', 'believe'],
  ['The union', 'claims'],
  ['The company', 'insists'],
  ['Ministers', 'fear'],
  ['Officials', 'believe'],
  ['Doctors', 'reckon'],
  ['Troopers', 'suspect'],
  ['The petitioner', 'contended'],
  ['Counsel for the defence', 'submitted'],
  ['The fund that wants to buy it', 'said'],
  ['Residents who live beside the plant', 'say'],
  ['Campaigners fighting the scheme', 'claim'],
  ['A delegation of traders that met the governor', 'warned'],
  ['Scientists who led the work', 'caution'],
  ['The charity which runs the shelter', 'estimates'],
  ['A spokesperson for the trust', 'insisted'],
  ['A briefing note seen by the paper', 'says'],
  ['The lawsuit, which seeks damages,', 'alleges'],
  ['The inquest', 'heard'],
  ['The tribunal', 'was told'],
  ['His lawyer', 'predicted'],
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const PLAIN = /^(?:said|says|say|(?:told|tells) .*[^,])$/
const LOWERED =
  /^(?:The|A|An|Some|Many|Several|His|Her|Its|Their|Two|Three|He|She|They|It|One|Another|Most|Other|Both)\b/

type Piece = [text: string, label: number]

/** Picks an item of a list that is not empty. */
function pick<Item>(list: readonly Item[], random: () => number): Item {
  return list[Math.floor(random() * list.length)] as Item
}

/** “Source, cue, content” of a sentence that is nothing else; null for all other sentences. */
function parts({ reading, labels, discard }: Example, sentence: number): [string, string, string] | null {
  const { tokens } = reading
  const here = reading.sentences[sentence]
  if (!here || !reading.blocks[here.block]?.running) return null
  const [first, end] = here.tokens
  if (tokens.at(end - 1) !== '.') return null
  const bounds = [first]
  for (let i = first; i < end - 1; i++) {
    if (discard[i] || tokens.kind[i] === TokenKind.quote) return null
    const label = labels[i]
    const wanted = [Label.source, Label.cue, Label.contentAfter][bounds.length - 1]
    if (label === wanted) continue
    if (i === first || label !== [Label.cue, Label.contentAfter][bounds.length - 1]) return null
    bounds.push(i)
  }
  const [source, cue, content] = bounds
  if (source === undefined || cue === undefined || content === undefined) return null
  const words = end - 1 - content
  if (words < CONTENT[0] || words > CONTENT[1] || cue - source > SOURCE) return null
  const slice = (from: number, to: number): string =>
    reading.text.slice(tokens.start[from], tokens.end[to - 1])
  const said = slice(cue, content)
  const what = slice(content, end - 1)
  // What is promised, wanted or feared is no sentence that could come first.
  return PLAIN.test(said) || (what.startsWith('that ') && !said.includes(' '))
    ? [slice(source, cue), said, what]
    : null
}

function lowered(source: string): string {
  return LOWERED.test(source) ? source.charAt(0).toLowerCase() + source.slice(1) : source
}

function capitalised(content: string): string {
  const bare = content.replace(/^that\s+/, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** The verb, or another one in its place. */
function varied(cue: string, random: () => number): string {
  if (cue === 'said' && random() < 0.5)
    return random() < 0.2 ? `told ${pick(TOLD, random)}` : pick(VERBS, random)
  return (cue === 'says' || cue === 'say') && random() < 0.5 ? plural(pick(PRESENT, random), cue) : cue
}

/** “claims” as “says” stands, “claim” as “say”. */
function plural(verb: string, cue: string): string {
  return cue === 'says' ? verb : verb.replace(/s$/, '')
}

/** The sentence the other way round, as ledes of agencies have it: “Taxes will rise, the minister said on Monday.” */
function turned([source, cue, content]: readonly [string, string, string], random: () => number): Piece[] {
  const pieces: Piece[] = [
    [capitalised(content), Label.contentBefore],
    [', ', Label.none],
    [lowered(source), Label.source],
    [' ', Label.none],
    [varied(cue, random), Label.cue],
  ]
  const tail = random()
  if (tail < 0.3) pieces.push([` on ${pick(DAYS, random)}`, Label.none])
  else if (tail < 0.4) pieces.push([' in a statement', Label.cue])
  pieces.push(['.', Label.none])
  return pieces
}

/** Source, cue and content in this order. */
function told(source: string, cue: string, content: string): Piece[] {
  return [
    [source, Label.source],
    [' ', Label.none],
    [cue, Label.cue],
    [' ', Label.none],
    [content, Label.contentAfter],
    ['.', Label.none],
  ]
}

/** The same content from a paper or in a court, which the corpus has seldom. */
function retold(content: string, random: () => number): Piece[] {
  const that = content.startsWith('that ') ? content : `that ${content}`
  const [source, cue] = pick(TELLERS, random)
  return told(source, cue, that)
}

/** The content as a quote, and who says it behind it: “Taxes will rise,” said the minister. */
function quoted([source, , content]: readonly [string, string, string], random: () => number): Piece[] {
  const [open, close] = pick(QUOTES, random)
  const verb = pick(QUOTING, random).replace('_', ' ')
  const inverted = !verb.includes(' ') && !/^(?:he|she|they|it|I|we)$/i.test(source) && random() < 0.5
  const said: Piece[] = inverted
    ? [
        [verb, Label.cue],
        [' ', Label.none],
        [lowered(source), Label.source],
      ]
    : [
        [lowered(source), Label.source],
        [' ', Label.none],
        [verb, Label.cue],
      ]
  return [
    [`${open}${capitalised(content)},${close}`, Label.contentBefore],
    [' ', Label.none],
    ...said,
    ['.', Label.none],
  ]
}

/** The content as a headline, and who says it behind it: “Taxes to rise, says minister”. */
function headline([source, , content]: readonly [string, string, string], random: () => number): Piece[] {
  const short = source.replace(/^(?:The|A|An|Some) /, '')
  const present = pick(PRESENT, random)
  const [first, second]: [Piece, Piece] = [
    [present, Label.cue],
    [short, Label.source],
  ]
  const behind = random() < 0.7
  return [
    [capitalised(content), Label.contentBefore],
    [', ', Label.none],
    behind ? first : second,
    [' ', Label.none],
    behind ? second : first,
  ]
}

/** Two sentences in one: what the second one says is no part of what the first one says. */
function joined(
  one: readonly [string, string, string],
  other: readonly [string, string, string],
  random: () => number,
): Piece[] {
  const [source, ...rest] = other
  return [...told(...one).slice(0, -1), [pick(JOINTS, random), Label.none], ...told(lowered(source), ...rest)]
}

function exampleOf(id: string, before: string, pieces: readonly Piece[], after = ''): Example {
  const text = `${before}${pieces.map(([piece]) => piece).join('')}${after}\n`
  const file = new VFile({ value: text, path: `${id}.txt` })
  const reading = new ArticleReading(readText(file).blocks, file)
  const { tokens } = reading
  const labels = new Uint8Array(tokens.count)
  let token = tokens.count
  let end = text.length - 1
  for (const [piece, label] of [...pieces, [after, Label.none] as const].toReversed()) {
    end -= piece.length
    const place = reading.text.length - (text.length - 1 - end)
    while (token > 0 && (tokens.start[token - 1] as number) >= place) labels[--token] = label
  }
  return { id, reading, labels, discard: new Uint8Array(tokens.count) }
}

/** A sentence of the article that nobody is quoted in, to stand before another one. */
function plainSentences({ reading, labels, discard }: Example): string[] {
  return reading.sentences
    .filter(({ tokens: [first, end], block }) => {
      if (!reading.blocks[block]?.running || end - first < 6 || end - first > 30) return false
      return labels.subarray(first, end).every((label) => label === Label.none) && !discard[first]
    })
    .map(({ span }) => reading.slice(span))
}

/**
 * Short articles made of sentences of one: as they are, in the order of agencies' and British ledes, and told by
 * papers and in courts. The corpus is of one country and one trade, and mostly begins with the speaker.
 */
function rephrased(example: Example, random: () => number): Example[] {
  const all = example.reading.sentences.map((_, i) => parts(example, i)).filter((one) => one !== null)
  const plain = plainSentences(example)
  return all.slice(0, MOST).flatMap((one, i) => {
    const before = plain.length > 0 && random() < 0.5 ? `${pick(plain, random)}\n\n` : ''
    const next = all[i + 1]
    const more = next && random() < 0.5 ? joined(one, next, random) : quoted(one, random)
    const forms = [
      turned(one, random),
      told(one[0], varied(one[1], random), one[2]),
      retold(one[2], random),
      more,
    ]
    const made = forms.map((pieces, form) => exampleOf(`${example.id}#${i}.${form}`, before, pieces))
    const [body] = plain
    if (body !== undefined && one[2].length < HEADLINE && random() < 0.5)
      made.push(exampleOf(`${example.id}#${i}.headline`, '', headline(one, random), `\n\n${body}`))
    return made
  })
}

/** The examples and what is made of them, each with the word classes that it is read with. */
export function withRephrased(
  examples: readonly Example[],
): [examples: Example[], classes: Map<Example, WordClasses>] {
  const random = generator(11)
  const classes = classesFromOthers(examples)
  const all = [...examples]
  for (const example of [...examples, ...examples]) {
    for (const made of rephrased(example, random)) {
      all.push(made)
      classes.set(made, classes.get(example) as WordClasses)
    }
  }
  return [all, classes]
}
