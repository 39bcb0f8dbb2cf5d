import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block, BlockKind } from '../../src/draft/draft.ts'
import { furnish, listMarker } from '../../src/draft/furniture.ts'
import { readText } from '../../src/draft/text.ts'

const LEDE =
  'The council of Holmwick voted on Monday to close the old pier for the winter, and said nobody would pay for it.'
const NEXT = 'Mayor Ann Tarrow said the town had no choice. “We asked the engineers twice,” she said.'
const LAST = 'The pier, which opened in 1903, has been closed in winter only twice before.'

/** The kinds and texts of a plain draft whose blocks are parted by blank lines. */
function read(...blocks: string[]): [BlockKind, string][] {
  return readText(new VFile(blocks.join('\n\n'))).blocks.map((block) => [block.kind, block.text])
}

/** The kind of one block that stands in the middle of a story, and of what is split off from it. */
function inside(text: string): BlockKind[] {
  return read('Holmwick pier to close', LEDE, text, NEXT, LAST)
    .slice(2, -2)
    .map(([kind]) => kind)
}

/** What becomes of a block far down in a story. */
function farDown(text: string): BlockKind[] {
  return read('Pier to close', LEDE, NEXT, LAST, LAST, text, NEXT)
    .slice(5, -1)
    .map(([kind]) => kind)
}

/** The kinds of what stands between headline and story. */
function head(...blocks: string[]): BlockKind[] {
  return read('Pier to close', ...blocks, LEDE, NEXT)
    .slice(1, -2)
    .map(([kind]) => kind)
}

/** What becomes of the last block of a story. */
function last(text: string): [BlockKind, string][] {
  return read(LEDE, NEXT, text).slice(2)
}

describe('the head of a story', () => {
  test('headline, standfirst, byline', () => {
    expect(
      read(
        'Holmwick pier to close for winter',
        'Council says nobody will have to pay',
        'By Jane Okafor, Local Government Correspondent',
        LEDE,
        NEXT,
      ).map(([kind]) => kind),
    ).toEqual(['headline', 'standfirst', 'byline', 'paragraph', 'paragraph'])
  })
  test('on lines without blank ones between', () => {
    const source = `Holmwick pier to close for winter\nCouncil says nobody will have to pay\nJane Okafor, Coast Editor\n\n${LEDE}\n\n${NEXT}`
    expect(readText(new VFile(source)).blocks.map((block) => block.kind)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'paragraph',
      'paragraph',
    ])
  })
  test('a deck with sentence ends, when a byline comes below it', () => {
    expect(
      read('Pier to close', 'It will not open before May. Nobody will pay.', 'By Jane Okafor', LEDE).map(
        ([kind]) => kind,
      ),
    ).toEqual(['headline', 'standfirst', 'byline', 'paragraph'])
  })
  test('a date line, and the paper under the byline', () => {
    expect(
      read('Pier to close', 'By Jane Okafor', 'Published 3 May 2021, 10:30 BST', LEDE).map(([kind]) => kind),
    ).toEqual(['headline', 'byline', 'dateline', 'paragraph'])
  })
  test('an agency’s slug is not the headline', () => {
    expect(read('harbour fire - AP', LEDE, NEXT).map(([kind]) => kind)).toEqual([
      'credit',
      'paragraph',
      'paragraph',
    ])
  })
  test('labelled lines', () => {
    expect(
      read(
        'Slug: PIER',
        'Headline: Pier to close',
        'Standfirst: Nobody will pay',
        'Byline: Jane Okafor',
        LEDE,
      ).map(([kind]) => kind),
    ).toEqual(['editorsNote', 'headline', 'standfirst', 'byline', 'paragraph'])
  })
  test.each([
    ['Who will pay for the pier?'],
    ['HOLMWICK PIER TO CLOSE'],
    ['Council Votes to Close Holmwick Pier for the Winter.'],
    ['Pier to close after council vote.'],
  ])('%s: a headline', (headline) => {
    expect(read(headline, LEDE, NEXT)[0]?.[0]).toBe('headline')
  })
  test.each([
    ['It was over.'],
    ['The pier is closed.'],
    ['“We are done here,” she said.'],
    ['The mayor had a list of things to say:'],
    [LEDE],
  ])('%s: not a headline', (first) => {
    expect(read(first, NEXT, LAST)[0]?.[0]).toBe('paragraph')
  })
  test('a lone line, or lines with no story below, are not headlines', () => {
    expect(read('Some 900 people came')[0]?.[0]).toBe('paragraph')
    expect(read('Some 900 people came', 'And then they left').map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })
})

describe('bylines', () => {
  test.each([
    'By Jane Okafor',
    'By JANE OKAFOR and Seán Ó Briain, Political Editor',
    'By Jane Okafor, Tom van der Aa and Li Wei',
    'BY JANE OKAFOR',
    'By Jane Okafor for the Holmwick Courier',
    'By Jane Okafor in Lagos',
    'By Press Association',
    'By Dr. Ann Tarrow, columnist',
  ])('%s', (text) => {
    expect(inside(text)).toEqual(['byline'])
  })
  test.each([
    'By Monday the river had risen by two metres.',
    'By the time they came, the pier was gone.',
    'By January, Tarrow had lost the vote.',
    'By Holmwick standards it was a storm.',
    'By Friday night they had left',
  ])('%s: running copy', (text) => {
    expect(inside(text)).not.toContain('byline')
  })
  test('what somebody is, under the name; or without one; and a dateline set apart', () => {
    expect(head('By Jane Okafor', 'Science reporter')).toEqual(['byline', 'byline'])
    expect(head('Our Special Correspondent', 'HOLMWICK, 14 AUGUST')).toEqual(['byline', 'dateline'])
  })
  test.each([
    'Reuters',
    'Press Association',
    'Jane Okafor, Dublin Correspondent',
    'Jane Okafor in Lagos, Staff Writer',
  ])('%s, right under the headline', (text) => {
    expect(read('Pier to close', text, LEDE, NEXT)[1]?.[0]).toBe('byline')
  })
})

describe('datelines', () => {
  const COPY = 'The pier is closed, the mayor said.'
  test.each([
    'NAIROBI, Kenya (AP) —',
    'LONDON, March 3 (Reuters) -',
    'WASHINGTON —',
    'DUBLIN (Reuters) –',
    'OSLO, Norway (AP) _',
    'HOLMWICK, England —',
    'ST. LOUIS —',
    'PORT-AU-PRINCE, Haiti (AP) --',
    'Mexico City (AFP) –',
    'BEVERLY, Mass., March 2, 2021 /PRNewswire/ --',
    'CHICAGO--(BUSINESS WIRE)--',
    'Dec 29 (Reuters) -',
    '(CNN) —',
    'NEW DELHI:',
    'Holmwick (CNN)',
  ])('%s is split off with its dash', (dateline) => {
    const space = dateline.endsWith(')') ? '' : ' '
    expect(read(dateline + space + COPY, NEXT)).toEqual([
      ['dateline', dateline],
      ['paragraph', COPY],
      ['paragraph', NEXT],
    ])
  })
  test('positions stay the file’s own', () => {
    const source = '\ufeffLONDON (Reuters) - The pier is closed.\r\n'
    const [dateline, copy] = readText(new VFile(source)).blocks
    expect(dateline?.segments).toEqual([{ start: 0, end: 18, fileStart: 1, fileEnd: 19 }])
    expect(copy?.segments).toEqual([{ start: 0, end: 19, fileStart: 20, fileEnd: 39 }])
  })
  test.each([
    'NATO — the alliance of thirty countries — will meet in May.',
    'EXCLUSIVE — The pier is closed.',
    'WATCH: The pier falls.',
    'TARROW: The pier is closed.',
    'MPs — Labour and Tory — will vote on it.',
    'UNESCO (the body of the United Nations) - The list grows.',
    'She said — Monday was not the day — that it was closed.',
    'Tarrow told the paper (Reuters) - The pier is closed.',
    'THE PIER: A HISTORY — The first stone was laid in 1903.',
  ])('%s has none', (text) => {
    expect(read(text, NEXT, LAST).map(([kind]) => kind)).not.toContain('dateline')
  })
  test('copy behind one is copy, with a sentence end or without', () => {
    expect(read('Pier to close', 'LONDON — Some 900 people came', NEXT).map(([kind]) => kind)).toEqual([
      'headline',
      'dateline',
      'paragraph',
      'paragraph',
    ])
  })
  test('further down a place alone is none, a signed one is', () => {
    expect(inside('WASHINGTON — The pier is closed.')).toEqual(['dateline', 'paragraph'])
    expect(farDown('WASHINGTON — The pier is closed.')).toHaveLength(1)
    expect(farDown('WASHINGTON (AP) — The pier is closed.')).toHaveLength(2)
  })
})

describe('captions and credits', () => {
  test.each([
    'Reuters',
    'Jane Okafor / Reuters',
    'JANE OKAFOR/EPA-EFE/Shutterstock',
    'Jane Okafor via Getty Images.',
    'Photo: Jane Okafor',
    'Photo by Jane Okafor',
    'Picture: Getty',
    'Photos by Jane Okafor and Tom van der Aa',
    'Picture courtesy of the Holmwick Courier',
    'File photo',
    'AP Photo/Jane Okafor',
    '(Photograph by Jane Okafor)',
    'Image copyright Getty Images',
    'harbour fire - AP',
  ])('%s: a credit', (text) => {
    expect(inside(text)).toEqual(['credit'])
  })
  test.each([
    'Ann Tarrow - JANE OKAFOR/EPA-EFE/Shutterstock',
    'The pier of Holmwick in a storm. Photograph: Jane Okafor/PA',
    'Ann Tarrow, the mayor, opens the pier on Monday. (AP Photo/Jane Okafor)',
    'Ann Tarrow opens the pier. (Photo by Jane Okafor/Getty Images)',
    'The pier in 1903 (Holmwick Archive/PA)',
    'The pier of Holmwick, where 12 boats are kept - JANE OKAFOR/COASTLINE',
    'FILE - In this Jan. 5, 2020, photo, the pier stands in a storm.',
    'Caption: The pier in a storm.',
  ])('%s: a caption', (text) => {
    expect(inside(text)).toEqual(['caption'])
  })
  test.each([
    'The photo by Jane Okafor shows the pier in a storm.',
    'The story was first told by Reuters.',
    'Photos from the scene show the pier in pieces.',
    'Pictures supplied by police show a boat.',
    'It was over. Photos by residents show the pier in pieces.',
    'The debate was shown on both channels (BBC/ITV).',
    'She works for Reuters (and for the AP).',
    'Critics and/or friends of the pier came (many of them by boat).',
    'It was sold - to Reuters, of all people.',
    'The agency counted 900 boats (see the picture).',
    'Contact with the crew was lost: nobody answered.',
  ])('%s: running copy', (text) => {
    expect(inside(text)).toEqual(['paragraph'])
  })
})

describe('sign-offs', () => {
  test.each([
    '(Reporting by Jane Okafor in Lagos; editing by Tom van der Aa)',
    'Additional reporting by Jane Okafor and Li Wei in Perth.',
    '— With files from The Canadian Press',
    'The Associated Press contributed to this report.',
    'Jane Okafor contributed reporting.',
    'Okafor reported from Lagos. Associated Press writer Li Wei in Perth contributed.',
    'Follow Jane Okafor on Twitter @janeokafor.',
    'Copyright 2021 The Holmwick Courier. All rights reserved.',
    'ENDS',
    '-30-',
    '# # #',
    '(jo/lw)',
    '— Jane Okafor',
  ])('%s', (text) => {
    expect(last(text)).toEqual([['signOff', text]])
  })
  test.each([
    '(Reporting by Jane Okafor; editing by Tom Aa)',
    '(Additional reporting by Jane Okafor in Lagos)',
    'Reporting by Jane Okafor; editing by Tom Aa',
    'Additional reporting by Jane Okafor.',
    'ENDS',
    '($1 = 0.92 euros)',
  ])('%s, behind the last words', (signOff) => {
    expect(last(`${LAST} ${signOff}`)).toEqual([
      ['paragraph', LAST],
      ['signOff', signOff],
    ])
  })
  test('two of them', () => {
    expect(last(`${LAST} ($1 = 0.92 euros) (Reporting by Jane Okafor)`).map(([, text]) => text)).toEqual([
      LAST,
      '($1 = 0.92 euros)',
      '(Reporting by Jane Okafor)',
    ])
  })
  test.each([
    'Written by Ann Tarrow in a single night, the play opened to praise.',
    'Reporting by the paper led to the closure of the pier.',
    'She said the storm had contributed.',
    'The pier (a report by Jane Okafor says) is safe.',
    'The story ends here.',
    'She drove at 60 miles an hour (mph).',
    'The mayor, who contributed to this report on piers, resigned over it in the end.',
  ])('%s: running copy', (text) => {
    expect(last(text).map(([kind]) => kind)).toEqual(['paragraph'])
  })
})

describe('notes to editors', () => {
  test.each([
    'EDITOR’S NOTE: The mayor is a shareholder of this paper.',
    "Editor's note: This replaces an earlier story.",
    'Correction: The pier opened in 1903, not in 1904.',
    'Correction, 3 May: The pier opened in 1903, not in 1904.',
    'Clarification: The mayor did not vote.',
    '(This story has been updated with a comment by the mayor.)',
    'This article was amended on 3 May to say who voted.',
    'An earlier version of this story misspelt the name of the mayor.',
    'Media contact: Li Wei, 0113 496 0000',
  ])('%s', (text) => {
    expect(last(text).map(([kind]) => kind)).toEqual(['editorsNote'])
  })
  test('a label on a line of its own speaks for the block below it', () => {
    expect(last('CORRECTION:\n\nThe pier opened in 1903.').map(([kind]) => kind)).toEqual([
      'editorsNote',
      'editorsNote',
    ])
  })
  test('after “Notes to editors” nothing is copy', () => {
    expect(
      read(
        LEDE,
        NEXT,
        'ENDS',
        'Notes to editors',
        '1. Holmwick has 4,000 people.',
        'About the council',
        LAST,
      ).map(([kind]) => kind),
    ).toEqual(['paragraph', 'paragraph', 'signOff', ...Array<string>(4).fill('editorsNote')])
  })
  test('nor after the mark that ends the copy; but there may be the next story', () => {
    const copy = Array<string>(6).fill(LEDE)
    expect(read(...copy, '###', LAST).at(-1)?.[0]).toBe('editorsNote')
    expect(read(LEDE, '###', ...copy).at(-1)?.[0]).toBe('paragraph')
  })
  test.each([
    'Correction of the accounts: nobody had seen it.',
    'This story has a moral, she said.',
    'Contact was lost.',
  ])('%s: running copy', (text) => {
    expect(last(text).map(([kind]) => kind)).toEqual(['paragraph'])
  })
})

describe('crossheads', () => {
  test.each([
    'What the engineers found',
    'A long winter',
    '‘Nobody asked us’',
    'FULL TEXT',
    '9:45 p.m.',
    'Noon',
  ])('%s', (text) => {
    expect(inside(text)).toEqual(['crosshead'])
  })
  test.each([
    'It was over.',
    'But why now?',
    'nobody knows',
    'Tarrow, Okafor, Aa and Wei',
    'Nobody was hurt, the town said',
    'No one was hurt and nobody has said why',
    'Turnout 45%',
    'Holmwick 2, Northgate 1',
    'The mayor said:',
  ])('%s: none', (text) => {
    expect(inside(text)).toEqual(['paragraph'])
  })
  test('lines in a row are a list, not headings', () => {
    expect(read(LEDE, 'Ann Tarrow', 'Jane Okafor', 'Li Wei', LAST).map(([kind]) => kind)).toEqual(
      Array<string>(5).fill('paragraph'),
    )
  })
})

/** A block as another reader may make it. */
function blockOf(kind: BlockKind, text: string, group: number | null = null): Block {
  return {
    kind,
    text,
    segments: [{ start: 0, end: text.length, fileStart: 10, fileEnd: 10 + text.length }],
    links: [],
    group,
  }
}

describe('blocks of other readers', () => {
  test('only paragraphs outside of groups are looked at', () => {
    const blocks = [
      blockOf('headline', 'By Jane Okafor'),
      blockOf('blockquote', 'Photo: PA', 0),
      blockOf('paragraph', 'Photo: PA', 1),
      blockOf('tableCell', 'ENDS', 2),
    ]
    expect(furnish(blocks)).toEqual(blocks)
  })
  test('nothing is guessed to be a heading where headings are marked up', () => {
    const blocks = [
      blockOf('paragraph', 'Holmwick Courier'),
      blockOf('headline', 'Pier to close'),
      blockOf('paragraph', 'By Jane Okafor'),
      blockOf('paragraph', LEDE),
      blockOf('paragraph', 'What the engineers found'),
      blockOf('paragraph', NEXT),
    ]
    expect(furnish(blocks).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'headline',
      'byline',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
  test('a marked-up heading may head the notes; groups are numbered on', () => {
    const blocks = [
      blockOf('headline', 'Pier to close'),
      blockOf('paragraph', LEDE),
      blockOf('listItem', 'the pier', 4),
      blockOf('paragraph', '• the boats'),
      blockOf('crosshead', 'Notes to editors'),
      blockOf('paragraph', LAST),
    ]
    const furnished = furnish(blocks)
    expect(furnished.map(({ kind }) => kind).slice(2)).toEqual([
      'listItem',
      'listItem',
      'editorsNote',
      'editorsNote',
    ])
    expect(furnished[3]).toMatchObject({ text: 'the boats', group: 5 })
    expect(furnished[3]?.segments).toEqual([{ start: 0, end: 9, fileStart: 12, fileEnd: 21 }])
  })
  test('the blocks given are not changed', () => {
    const blocks = [blockOf('paragraph', 'Pier to close'), blockOf('paragraph', `LONDON — ${LEDE} ENDS`)]
    const before = structuredClone(blocks)
    furnish(blocks)
    expect(blocks).toEqual(before)
  })
})

test.each([
  ['- an item', 2],
  ['•  an item', 3],
  ['12. an item', 4],
  ['(a) an item', 4],
  ['1903. A year', 0],
  ['-an item', 0],
  ['- ', 0],
  ['— an item', 0],
])('the marker of %j has %i characters', (line, length) => {
  expect(listMarker(line)).toBe(length)
})
