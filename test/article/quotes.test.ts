import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { ArticleReading } from '../../src/article/reading.ts'
import { readText } from '../../src/draft/text.ts'
import { expectLinear } from '../support/work.ts'

/** A quote in one line: its text, behind “>” when it is nested, with what it lacks. */
function quotesOf(draft: string): string[] {
  const file = new VFile({ value: draft })
  const reading = new ArticleReading(readText(file).blocks, file)
  return reading.quotes.map((quote) => {
    const lacks = [
      quote.opened ? '' : ' (not opened)',
      quote.closed ? '' : quote.continues ? ' (goes on)' : ' (not closed)',
    ]
    return `${quote.nested ? '>' : ''}${reading.slice(quote.span)}${lacks.join('')}`
  })
}

const CASES: readonly [what: string, draft: string, quotes: readonly string[]][] = [
  ['curly double marks', 'Ms Oduya said: “We were told on Monday.” She left.', ['“We were told on Monday.”']],
  [
    'straight double marks',
    'Ms Oduya said: "We were told on Monday." She left.',
    ['"We were told on Monday."'],
  ],
  ['curly single marks', 'Ms Oduya said: ‘We were told on Monday.’ She left.', ['‘We were told on Monday.’']],
  [
    'straight single marks',
    "Ms Oduya said: 'We were told on Monday.' She left.",
    ["'We were told on Monday.'"],
  ],
  [
    'two primes as a mark',
    "''We were told,'' she said. ''On Monday.''",
    ["''We were told,''", "''On Monday.''"],
  ],
  ['marks of old wires', "``We were told,'' she said.", ["``We were told,''"]],
  ['guillemets', 'The sign read « Route barrée » in French.', ['« Route barrée »']],
  ['German marks', 'The sign read „Kein Zutritt“ in German.', ['„Kein Zutritt“']],
  [
    'a single quote in a double one',
    '“He told me ‘stay at home’ and left,” Tom Reyes said.',
    ['“He told me ‘stay at home’ and left,”', '>‘stay at home’'],
  ],
  [
    'a double quote in a single one',
    '‘He told me “stay at home” and left,’ Tom Reyes said.',
    ['‘He told me “stay at home” and left,’', '>“stay at home”'],
  ],
  [
    'a double quote in a single one, straight',
    '\'He told me "stay at home" and left,\' Tom Reyes said.',
    ['\'He told me "stay at home" and left,\'', '>"stay at home"'],
  ],
  [
    'a single quote in a double one, straight, both closing',
    `"He told me, 'Stay at home,'" Tom Reyes said.`,
    [`"He told me, 'Stay at home,'"`, `>'Stay at home,'`],
  ],
  [
    'both opening at once',
    `"'Stay at home' was what he told me," Tom Reyes said.`,
    [`"'Stay at home' was what he told me,"`, `>'Stay at home'`],
  ],
  [
    'a straight double quote in another',
    '"She said "never again" to me," he told the court.',
    ['"She said "never again" to me,"', '>"never again"'],
  ],
  [
    'a curly double quote in another',
    '“She said “never again” to me,” he told the court.',
    ['“She said “never again” to me,”', '>“never again”'],
  ],
  [
    'a quote over paragraphs that opens again in each',
    '“We began in May.\n\n“Nobody came.\n\n“By June we had closed,” he said.',
    ['“We began in May. (goes on)', '“Nobody came. (goes on)', '“By June we had closed,”'],
  ],
  [
    'a single one over paragraphs',
    'He said:\n\n‘We began in May.\n\n‘By June we had closed.’',
    ['‘We began in May. (goes on)', '‘By June we had closed.’'],
  ],
  [
    'a straight single one over paragraphs',
    "He said:\n\n'We began in May.\n\n'By June we had closed.'",
    ["'We began in May. (goes on)", "'By June we had closed.'"],
  ],
  [
    'over paragraphs with the speaker in the first',
    'He said: "We began in May.\n\n"By June we had closed."',
    ['"We began in May. (goes on)', '"By June we had closed."'],
  ],
  [
    'the next paragraph does not open again',
    'He said: “We began in May.\n\nThe shop has closed.',
    ['“We began in May. (not closed)'],
  ],
  [
    'never closed, and another opens',
    '“We began in May, he said. “By June we had closed.”',
    ['“We began in May, he said. (not closed)', '“By June we had closed.”'],
  ],
  ['never opened', 'We began in May,” he said.', ['” (not opened)']],
  ['apostrophes', 'The council’s plan didn’t suit Anne-Marie O’Dowd’s mother’s friends.', []],
  ['straight apostrophes', "The council's plan didn't suit Anne-Marie O'Dowd's mother's friends.", []],
  ['possessives of plurals', "The nurses' union and the doctors' leaders met in the Joneses’ garden.", []],
  ['decades', "Music of the ’80s and '90s filled the class of ’04’s reunion.", []],
  ['decades with the mark turned', 'Music of the ‘80s filled the hall.', []],
  ['elisions', "Rock 'n' roll: get 'em while they're hot, 'til late. ’Tis the season, y’all.", []],
  ['an apostrophe turned the wrong way', 'Lena Marsh‘s plan is the club‘s own.', []],
  ['feet and inches', `He is 6'2" tall and she is 5' 9"; the table is 30" wide.`, []],
  [
    'inches inside a quote',
    '"We ordered a 12" pizza and a 4" knife," he said.',
    ['"We ordered a 12" pizza and a 4" knife,"'],
  ],
  ['feet and inches inside a quote', '“He’s like 6’2”,” she said.', ['“He’s like 6’2”,”']],
  [
    'a quote that ends in a number',
    '"There were 12," he said. "I counted 12"',
    ['"There were 12,"', '"I counted 12"'],
  ],
  ['a number in marks', 'She is "99.9" per cent sure that “7” is a lucky number.', ['"99.9"', '“7”']],
  [
    'a plural possessive inside a single quote',
    "'The pupils' parents and the teachers' union agreed,' the head said.",
    ["'The pupils' parents and the teachers' union agreed,'"],
  ],
  [
    'the same, curly',
    '‘The pupils’ parents and the teachers’ union agreed,’ the head said.',
    ['‘The pupils’ parents and the teachers’ union agreed,’'],
  ],
  [
    'a single quote that ends in s',
    "'We lost to the better boys' said the captain. 'It was all the referees' fault.'",
    ["'We lost to the better boys'", "'It was all the referees' fault.'"],
  ],
  [
    'a possessive in a double quote inside a single one',
    `'She called it "the boys' own paper" for years,' he said.`,
    [`'She called it "the boys' own paper" for years,'`, `>"the boys' own paper"`],
  ],
  [
    'decades and elisions in a single quote',
    "'We sold 'em in the '70s,' he said.",
    ["'We sold 'em in the '70s,'"],
  ],
  ['scare quotes', 'The “smart” motorway and the ‘safe’ route', ['“smart”', '‘safe’']],
  ['a single word in straight single marks', "Police called the 'weapon' a spoon.", ["'weapon'"]],
  ['a stray straight mark', 'The bridge is closed. " It will open in May.', ['" (not opened)']],
  ['a closing mark too many', '“It is closed,” he said.”', ['“It is closed,”', '” (not opened)']],
  [
    'curly and straight mixed',
    '“It is closed," he said. "It stays closed.”',
    ['“It is closed,"', '"It stays closed.”'],
  ],
  [
    'a straight one that is not closed round a curly one',
    '"It was called “safe” by the council.\n\nIt was not.',
    ['"It was called “safe” by the council. (not closed)', '>“safe”'],
  ],
  ['closed with an opening mark', 'The film “Low Tide“ opens on Friday.', ['“Low Tide“']],
  ['opened with a closing mark', 'The film ”Low Tide” opens on Friday.', ['”Low Tide”']],
  [
    'in brackets',
    'The firm (“the best in Leith”) has closed ("for good").',
    ['“the best in Leith”', '"for good"'],
  ],
  ['between dashes', 'The firm—"the best in Leith"—has closed.', ['"the best in Leith"']],
  ['with an ellipsis', '"… and then it closed …" he said.', ['"… and then it closed …"']],
  ['with editor’s brackets', '"[The bridge] is closed," he said.', ['"[The bridge] is closed,"']],
  ['a headline', '‘We won’t pay’: tenants refuse rent rise\n\nTenants met on Monday.', ['‘We won’t pay’']],
  [
    'an apostrophe at the start of a paragraph',
    "They left.\n\n'Fraid so, said nobody.\n\n'Appen it will rain.",
    [],
  ],
  ['a straight headline', "'We won't pay': tenants refuse rent rise\n\nTenants met.", ["'We won't pay'"]],
  ['two quotes that touch', '"No.""Yes."', ['"No."', '"Yes."']],
  [
    'names with a mark of their own',
    'Sana’a, Qur’an and Hawai‘i; the ‘Abd al-Aziz mosque; the O‘ahu coast',
    [],
  ],
  ['a quoted word in capitals', "He asked: 'WHO IS THIS?' Nobody knew.", ["'WHO IS THIS?'"]],
  [
    'addresses in a tag',
    '<a href="https://example.org/5" id="77">The “old” shop</a>',
    ['"https://example.org/5"', '"77"', '“old”'],
  ],
]

test.each(CASES)('%s', (_, draft, quotes) => {
  expect(quotesOf(draft)).toEqual(quotes)
})

test('a row of marks takes no longer than as many words', () => {
  expect(quotesOf(`The sign read ${'"'.repeat(200_000)}`)).toBeInstanceOf(Array)
})

test('words are counted, numbers too', () => {
  const file = new VFile({ value: '“We sold 40 of them, didn’t we?” he said.' })
  const [quote] = new ArticleReading(readText(file).blocks, file).quotes
  expect(quote?.words).toBe(7)
})

test('many marks take work in proportion to them', async () => {
  const line = `"I said 'no' to the boys' club" and 'yes" to the 'girls' club. `
  await expectLinear((copies) => {
    const file = new VFile({ value: line.repeat(copies) })
    return () => void new ArticleReading(readText(file).blocks, file)
  }, 2000)
})
