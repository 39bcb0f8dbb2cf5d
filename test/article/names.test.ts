import { describe, expect, it } from 'vitest'
import { readNames } from '../../src/article/names/names.ts'
import { expectLinear } from '../support/work.ts'
import { read } from './read-names.ts'

const names = (draft: string) => read(draft).people.map(({ name }) => name)
const bodies = (draft: string) => read(draft).institutions.map(({ name }) => name)

describe('people', () => {
  it('puts full name, surname, honorific and given name together', () => {
    const draft =
      'The nurse Anna Threlfall lost. “We tried,” Threlfall said. Mrs Threlfall left. “I told Anna so,” he said.'
    expect(read(draft).who).toEqual([
      'Anna Threlfall = Anna Threlfall: full, Threlfall: surname, {Mrs} Threlfall: honorific, Anna: given',
    ])
  })

  it.each([
    ['The minister met Ludwig van der Berg.', 'Ludwig van der Berg', 'van der Berg'],
    ['He thanked Carla del Monte for it.', 'Carla del Monte', 'del Monte'],
    ['The council chose Seán Ó Briain.', 'Seán Ó Briain', 'Ó Briain'],
    ['Police held Abdul Rahman al-Masri.', 'Abdul Rahman al-Masri', 'al-Masri'],
    ['They named Omar bin Khalifa in court.', 'Omar bin Khalifa', 'bin Khalifa'],
    ["It was Tess O'Hara who wrote it.", "Tess O'Hara", "O'Hara"],
    ['It was Tess O’Hara who wrote it.', 'Tess O’Hara', 'O’Hara'],
    ['We spoke to Femi Okonjo-Bright there.', 'Femi Okonjo-Bright', 'Okonjo-Bright'],
    ['The board heard J. P. Hadlow and left.', 'J. P. Hadlow', 'Hadlow'],
    ['The will of Martin Hadlow Jr. was read.', 'Martin Hadlow Jr.', 'Hadlow'],
    ['He saw William “Bill” Carver at home.', 'William “Bill” Carver', 'Carver'],
    ['Critics of Zhou Wenbo were few.', 'Zhou Wenbo', 'Zhou'],
    ['A call from Park Ji-hoon came late.', 'Park Ji-hoon', 'Park'],
    ['We met Orbán Viktor at the fair.', 'Orbán Viktor', 'Orbán'],
    ['The prize went to Kivuri Mwangale, 61, of Ruiru.', 'Kivuri Mwangale', 'Mwangale'],
    ['It was Theresa May who spoke.', 'Theresa May', 'May'],
    ['There stood April Jones with a lamp.', 'April Jones', 'Jones'],
  ])('%s', (draft, name, surname) => {
    const { people } = read(draft)
    expect(people.map((person) => [person.name, person.surname])).toEqual([[name, surname]])
  })

  it('takes a bare surname with particles, capital or not, for the same person', () => {
    const draft = 'Ludwig van der Berg rang. Van der Berg was angry, and van der Berg’s lawyer too.'
    expect(read(draft).who).toEqual([
      'Ludwig van der Berg = Ludwig van der Berg: full, Van der Berg: surname, van der Berg: surname',
    ])
  })

  it('folds accents, case and the shape of apostrophes', () => {
    const draft = "Ana García and Tess O’Hara came. Garcia sat down; O'Hara stood. GARCÍA left."
    expect(read(draft).who).toEqual([
      'Ana García = Ana García: full, Garcia: surname, GARCÍA: surname',
      "Tess O’Hara = Tess O’Hara: full, O'Hara: surname",
    ])
  })

  it('keeps two people with one surname apart, and Mr from Mrs', () => {
    const draft =
      'Novak Petrovic and his wife, Anna Petrovic, own it. Mr Petrovic sold. Mrs Petrovic did not.'
    expect(read(draft).who).toEqual([
      'Novak Petrovic = Novak Petrovic: full, {Mr} Petrovic: honorific',
      'Anna Petrovic = Anna Petrovic: full, {Mrs} Petrovic: honorific',
    ])
  })

  it('gives a bare surname to the one the story is about', () => {
    const draft =
      'Senator Ruth Ekholm spoke. Ruth Ekholm said so twice. Ekholm smiled. Ekholm left with her son, Per Ekholm. Ekholm waved.'
    expect(read(draft).who[0]).toMatch(/^Ruth Ekholm = (?:[^,]+, ){4}Ekholm: surname$/)
  })

  it('leaves near-identical spellings apart', () => {
    expect(names('Maria Zegerius won. Maria Zegerious lost.')).toEqual(['Maria Zegerius', 'Maria Zegerious'])
  })

  it('knows the longer name of a double surname and of initials', () => {
    const draft =
      'Gabriela Ruiz Delgado sang. Ruiz bowed, and Ruiz Delgado left. Peter J. Lund clapped. Peter Lund sat.'
    expect(read(draft).who).toEqual([
      'Gabriela Ruiz Delgado = Gabriela Ruiz Delgado: full, Ruiz: surname, Ruiz Delgado: surname',
      'Peter J. Lund = Peter J. Lund: full, Peter Lund: full',
    ])
  })

  it('takes titles off', () => {
    const draft =
      'Prime Minister Kofi Adjei-Mensah, Gen. Sir Hugh Carrow KCB, Rev. Dr. Miriam Stolz, Secretary of State Tom Reed, ' +
      'House Speaker Lena Ott, Chief Superintendent Maeve Quilligan and Pope Benedetto II came.'
    expect(read(draft).who).toEqual([
      'Kofi Adjei-Mensah = {Prime Minister} Kofi Adjei-Mensah: full',
      'Hugh Carrow = {Gen. Sir} Hugh Carrow: full',
      'Miriam Stolz = {Rev. Dr.} Miriam Stolz: full',
      'Tom Reed = {Secretary of State} Tom Reed: full',
      'Lena Ott = {House Speaker} Lena Ott: full',
      'Maeve Quilligan = {Chief Superintendent} Maeve Quilligan: full',
      'Benedetto II = {Pope} Benedetto II: full',
    ])
  })

  it('calls the eponym “other”', () => {
    const draft =
      'Harold Reed spoke. The Reed campaign and Reed supporters paid. A Reed-backed plan won anti-Reed votes.'
    expect(read(draft).who).toEqual([
      'Harold Reed = Harold Reed: full, Reed: other, Reed: other, Reed: other, Reed: other',
    ])
  })

  it('marks possessives and quoted names', () => {
    const { people } = read(
      'Anna Reed rose. Reed’s hat fell. “Reed is late,” he said. James Rhys’ dog barked.',
    )
    expect(people[0]?.mentions.map(({ possessive, quoted }) => [possessive, quoted])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
    expect(people[1]?.mentions[0]?.possessive).toBe(true)
  })

  it('is not misled by the first word of a sentence', () => {
    const draft =
      'Although Reed left, police stayed. Meanwhile Anna Reed slept. Monday was cold. Officials agreed. Racing began. ' +
      'Asked about it, Reed laughed. Detectives came.'
    expect(names(draft)).toEqual(['Anna Reed'])
  })

  it('leaves peoples, months, works and cases alone', () => {
    const draft =
      'Russian and Kenyan groups met in May. The Americans sang “Harbour Lights” on Friday. Reed v. Hadlow was heard. ' +
      'She read Harbour Lights (1961). In Islam and Brexit he saw trouble.'
    const { people, institutions } = read(draft)
    expect([people, institutions]).toEqual([[], []])
  })

  it('cuts peoples, parties and places off the name behind them', () => {
    const draft =
      'There was Kenyan Jacob Okello, Democrat Anna Reed, Belgian Toon Vandenhove and Texas Gov. Lee Ott.'
    expect(names(draft)).toEqual(['Jacob Okello', 'Anna Reed', 'Toon Vandenhove', 'Lee Ott'])
  })
})

describe('roles', () => {
  it.each([
    ['The harbour court’s chief prosecutor Anna Reed spoke.', 'The harbour court’s chief prosecutor'],
    ['French President Anna Reed spoke.', 'French President'],
    ['Anna Reed, a nurse from Hull, spoke.', 'a nurse from Hull'],
    ['Anna Reed, 45, a nurse, spoke.', 'a nurse'],
    ['Anna Reed, who runs the port, spoke.', 'who runs the port'],
    ['Rep. Anna Reed, D-Calif., spoke.', 'Rep.'],
    ['Anna Reed (R-Ohio) spoke.', 'R-Ohio'],
    ['Anna Reed of Halvard Bank spoke.', 'of Halvard Bank'],
    ['Halvard Bank’s Anna Reed spoke.', 'Halvard Bank’s'],
    ['His wife, Anna Reed, spoke.', 'His wife'],
    ['Anna Reed is a nurse.', 'a nurse'],
    ['Democrat Anna Reed spoke.', 'Democrat'],
    ['They met former secretary of state Anna Reed there.', 'former secretary of state'],
    ['He thanked actors Tom Hadlow and Anna Reed.', 'actors'],
    ['Anna Reed spoke.', null],
    ['Mrs Anna Reed spoke on Monday.', null],
    ['It will rain, Anna Reed, the company said, is ill.', null],
  ])('%s', (draft, role) => {
    expect(read(draft).role('Anna Reed')).toBe(role)
  })

  it('is read in running copy', () => {
    expect(read('# Prosecutor Anna Reed quits\n\nThe trial judge Anna Reed quit.').role('Anna Reed')).toBe(
      'The trial judge',
    )
  })
})

describe('institutions', () => {
  it.each([
    ['He joined the Department of Health and Human Services.', 'Department of Health and Human Services'],
    ['A spokesman for the Ministry of Justice said no.', 'Ministry of Justice'],
    ['She runs the Harbour Food and Drug Agency now.', 'Harbour Food and Drug Agency'],
    ['They asked the Commission on River Safety.', 'Commission on River Safety'],
    ['They went to St Mary’s Hospital.', 'St Mary’s Hospital'],
    ['She chairs the Women’s Institute here.', 'Women’s Institute'],
    ['The books of Halvard & Sons Ltd were shut.', 'Halvard & Sons Ltd'],
    ['It bought Delmore Shipping, Inc. last year.', 'Delmore Shipping, Inc.'],
    ['He reads the Tarnside Gazette.', 'Tarnside Gazette'],
    ['The insurer Halvard fell.', 'Halvard'],
    ['They work at Norvex, which makes pumps.', 'Norvex'],
    ['He wrote for Médecins Sans Frontières.', 'Médecins Sans Frontières'],
    ['The poll put the Labour party ahead.', 'Labour party'],
    ['He told The Harbour Star about it.', 'The Harbour Star'],
  ])('%s', (draft, name) => {
    expect(bodies(draft)).toEqual([name])
  })

  it('parts a possessor from the institution behind it', () => {
    expect(bodies('Norway’s Fisheries Ministry and Reed’s Labour Party split.')).toEqual([
      'Fisheries Ministry',
      'Labour Party',
    ])
  })

  it('ties an acronym in brackets to its name', () => {
    const { what, institutions, reading } = read(
      'The National Fisheries Control Agency (NFCA) fined him. NFCA staff came.',
    )
    expect(what).toEqual([
      'National Fisheries Control Agency = National Fisheries Control Agency: full, NFCA: acronym, NFCA: acronym',
    ])
    const [agency] = institutions
    expect(agency?.acronym).toBe('NFCA')
    expect(agency?.definition && reading.slice(agency.definition)).toBe('NFCA')
  })

  it('ties them without brackets, and the other way round', () => {
    const draft =
      'The ITC ruled. The ITC, or International Trade Court, sits in Ghent. The U.N. agreed; the United Nations paid.'
    const { what, institutions, reading } = read(draft)
    expect(what).toEqual([
      'International Trade Court = ITC: acronym, ITC: acronym, International Trade Court: full',
      'United Nations = U.N.: acronym, United Nations: full',
    ])
    const definition = institutions[0]?.definition
    expect(definition && reading.slice(definition)).toBe('International Trade Court')
  })

  it('finds the name without its capitals', () => {
    const draft =
      'Leaks from the international trade court came. The International Trade Court denied it. An international trade court would be new.'
    expect(read(draft).what).toEqual([
      'International Trade Court = international trade court: full, International Trade Court: full',
    ])
  })

  it('finds what an acronym stands for without capitals', () => {
    expect(read('The ITC ruled. It is the international trade court. ITC judges agreed.').what).toEqual([
      'international trade court = ITC: acronym, international trade court: full, ITC: acronym',
    ])
    expect(bodies('She has an artificial knee joint (AKJ). The AKJ works.')).toEqual([])
  })

  it('knows short forms as far as they are sure', () => {
    expect(read('Delmore Shipping Inc. sank. Delmore fell; Delmore Shipping closed.').what).toEqual([
      'Delmore Shipping Inc. = Delmore Shipping Inc.: full, Delmore: short, Delmore Shipping: short',
    ])
  })

  it('tells an institution from the person it is called after', () => {
    const { who, what } = read('Anna Reed spoke at the Reed Institute. Reed paid the Reed Foundation.')
    expect(who).toEqual(['Anna Reed = Anna Reed: full, Reed: surname'])
    expect(what).toEqual(['Reed Institute = Reed Institute: full', 'Reed Foundation = Reed Foundation: full'])
  })
})

describe('where capitals prove nothing', () => {
  it('reads a headline by the names of the body', () => {
    const draft = '# Reed Quits as Tarnside Council Budget Row Grows\n\nAnna Reed left Tarnside Council.'
    expect(read(draft).who).toEqual(['Anna Reed = Reed: surname, Anna Reed: full'])
    expect(read(draft).what).toEqual(['Tarnside Council = Tarnside Council: full, Tarnside Council: full'])
  })

  it('reads a line of capitals the same way', () => {
    expect(read('# THRELFALL WINS VOTE\n\nAnna Threlfall won.').who).toEqual([
      'Anna Threlfall = THRELFALL: surname, Anna Threlfall: full',
    ])
  })

  it('reads a headline in sentence case like any sentence', () => {
    expect(names('# Ministers warned over Anna Threlfall case')).toEqual(['Anna Threlfall'])
  })

  it('takes no place of a dateline for an acronym', () => {
    expect(bodies('MARLOW, England (AP) — Rain fell on the town all day.')).toEqual(['AP'])
  })
})

describe('the whole', () => {
  it('gives ids in the order of first mention and mentions in the order of the text', () => {
    const { people } = read('Ruth Ekholm met Tom Hadlow. Hadlow left. Ekholm stayed.')
    expect(people.map(({ id, name }) => `${id} ${name}`)).toEqual(['p0 Ruth Ekholm', 'p1 Tom Hadlow'])
    for (const { mentions } of people) {
      const starts = mentions.map(({ span }) => span[0])
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
  })

  it('reads nothing in nothing', () => {
    expect(names('')).toEqual([])
    expect(names('…')).toEqual([])
  })

  it('takes work in proportion to the text', async () => {
    const sentence = 'Anna Reed of Halvard Bank (HB) met Tom Hadlow, the chief of the Tarnside Council. '
    await expectLinear((count) => {
      const { reading } = read(Array.from({ length: count }, () => sentence.repeat(20)).join('\n\n'))
      return () => void readNames(reading)
    }, 40)
  })
})
