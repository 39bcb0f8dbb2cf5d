import { describe, expect, it } from 'vitest'
import { read } from './read-names.ts'

/** Every person of a draft: “Name (surname) = mention: form, …”. */
const people = (draft: string) => {
  const { who, people: found } = read(draft)
  return who.map((line, i) => line.replace(' = ', ` (${found[i]?.surname}) = `))
}

describe('kinds of names', () => {
  it.each([
    [
      'an article that is dropped with the rest of the name',
      'Samir Hatem el-Bazri met Ahmed al-Jaber. Bazri left, Jaber stayed. El-Bazri rang.',
      [
        'Samir Hatem el-Bazri (el-Bazri) = Samir Hatem el-Bazri: full, Bazri: surname, El-Bazri: surname',
        'Ahmed al-Jaber (al-Jaber) = Ahmed al-Jaber: full, Jaber: surname',
      ],
    ],
    [
      'ibn and bin',
      'They met Omar bin Rashid and Ahmad ibn Yusuf al-Tamimi. Tamimi left with bin Rashid.',
      [
        'Omar bin Rashid (bin Rashid) = Omar bin Rashid: full, bin Rashid: surname',
        'Ahmad ibn Yusuf al-Tamimi (al-Tamimi) = Ahmad ibn Yusuf al-Tamimi: full, Tamimi: surname',
      ],
    ],
    [
      'Ó, Ní and Mac',
      'They chose Seán Ó Maoláin, Máire Ní Dhuibhir and Eoin Mac Neill. Ó Maoláin and Mac Neill thanked Ní Dhuibhir.',
      [
        'Seán Ó Maoláin (Ó Maoláin) = Seán Ó Maoláin: full, Ó Maoláin: surname',
        'Máire Ní Dhuibhir (Ní Dhuibhir) = Máire Ní Dhuibhir: full, Ní Dhuibhir: surname',
        'Eoin Mac Neill (Mac Neill) = Eoin Mac Neill: full, Mac Neill: surname',
      ],
    ],
    [
      'capitals of particles that stand first',
      'They held Charles de Brun and Vincent van Dael. De Brun and Van Dael denied it.',
      [
        'Charles de Brun (de Brun) = Charles de Brun: full, De Brun: surname',
        'Vincent van Dael (van Dael) = Vincent van Dael: full, Van Dael: surname',
      ],
    ],
    [
      'double-barrelled names',
      'The board chose Zsófia Szabó-Tóth. Szabó-Tóth and Jean-Luc Mornay met.',
      [
        'Zsófia Szabó-Tóth (Szabó-Tóth) = Zsófia Szabó-Tóth: full, Szabó-Tóth: surname',
        'Jean-Luc Mornay (Mornay) = Jean-Luc Mornay: full',
      ],
    ],
    [
      'initials, with space and stops and without',
      'The will of J. P. Marlow was read. J.P. Marlow had a dog. JP Marlow had none, Marlow said.',
      ['J. P. Marlow (Marlow) = J. P. Marlow: full, J.P. Marlow: full, JP Marlow: full, Marlow: surname'],
    ],
    [
      'Jr. and III, who are two',
      'It was Thomas Hale Jr. who sold it. Thomas Hale III bought it.',
      ['Thomas Hale Jr. (Hale) = Thomas Hale Jr.: full', 'Thomas Hale III (Hale) = Thomas Hale III: full'],
    ],
    [
      'Chinese use',
      'They asked Wang Xiaolan and Chen Yi-ting. Wang left. Chen stayed.',
      [
        'Wang Xiaolan (Wang) = Wang Xiaolan: full, Wang: surname',
        'Chen Yi-ting (Chen) = Chen Yi-ting: full, Chen: surname',
      ],
    ],
    [
      'Korean use, though the surname is a given name elsewhere',
      'They asked Kim Tae-jun and Lee Hwan Seob. Kim left, Lee stayed. They asked Kim Reed-Hall.',
      [
        'Kim Tae-jun (Kim) = Kim Tae-jun: full, Kim: surname',
        'Lee Hwan Seob (Lee) = Lee Hwan Seob: full, Lee: surname',
        'Kim Reed-Hall (Reed-Hall) = Kim Reed-Hall: full',
      ],
    ],
    [
      'Hungarian use',
      'They asked Kovács Péter. Kovács left.',
      ['Kovács Péter (Kovács) = Kovács Péter: full, Kovács: surname'],
    ],
    [
      'Vietnamese use: the last part stands alone',
      'They asked Nguyen Van Tuan. Tuan left, and Tuan came back.',
      ['Nguyen Van Tuan (Tuan) = Nguyen Van Tuan: full, Tuan: surname, Tuan: surname'],
    ],
    [
      'two surnames, the first of which stands alone',
      'They asked Felipe Robles Márquez and Ana María Cuesta López. Robles left. Cuesta López stayed.',
      [
        'Felipe Robles Márquez (Robles) = Felipe Robles Márquez: full, Robles: surname',
        'Ana María Cuesta López (Cuesta López) = Ana María Cuesta López: full, Cuesta López: surname',
      ],
    ],
    [
      'two surnames, the last of which stands alone',
      'They asked José Luis Otero Zamora. Zamora left.',
      ['José Luis Otero Zamora (Zamora) = José Luis Otero Zamora: full, Zamora: surname'],
    ],
    [
      'surnames with “y”',
      'They asked Rosa Ruiz y Pardo. Ruiz y Pardo laughed.',
      ['Rosa Ruiz y Pardo (Ruiz y Pardo) = Rosa Ruiz y Pardo: full, Ruiz y Pardo: surname'],
    ],
    [
      'a single name',
      'The singer Madonna came with the striker Neymar. Neymar waved.',
      ['Madonna (Madonna) = Madonna: given', 'Neymar (Neymar) = Neymar: surname, Neymar: surname'],
    ],
    [
      'patronymics',
      'They asked Mikhail Sergeyevich Orlovsky. Mikhail Sergeyevich smiled. Orlovsky left with Katrín Jónasdóttir. Katrín sang.',
      [
        'Mikhail Sergeyevich Orlovsky (Orlovsky) = Mikhail Sergeyevich Orlovsky: full, Mikhail Sergeyevich: full, Orlovsky: surname',
        'Katrín Jónasdóttir (Jónasdóttir) = Katrín Jónasdóttir: full, Katrín: given',
      ],
    ],
    [
      'ranks',
      'They saw Maj. Gen. Ruth Osei, Squadron Leader Tom Marsh, Sgt-Maj Rob Finch and Pte Joe Lamb.',
      [
        'Ruth Osei (Osei) = {Maj. Gen.} Ruth Osei: full',
        'Tom Marsh (Marsh) = {Squadron Leader} Tom Marsh: full',
        'Rob Finch (Finch) = {Sgt-Maj} Rob Finch: full',
        'Joe Lamb (Lamb) = {Pte} Joe Lamb: full',
      ],
    ],
    [
      'clerics',
      'They saw Bishop-elect Sam Munro, Grand Ayatollah Hassan Rahimi and Pope Clement XV. Pope Clement spoke.',
      [
        'Sam Munro (Munro) = {Bishop-elect} Sam Munro: full',
        'Hassan Rahimi (Rahimi) = {Grand Ayatollah} Hassan Rahimi: full',
        'Clement XV (Clement) = {Pope} Clement XV: full, {Pope} Clement: given',
      ],
    ],
    [
      'scholars',
      'They asked Professor Emeritus Lena Ott and Prof. Dr. Hans Weber.',
      [
        'Lena Ott (Ott) = {Professor Emeritus} Lena Ott: full',
        'Hans Weber (Weber) = {Prof. Dr.} Hans Weber: full',
      ],
    ],
    [
      'nobles, by name and by place',
      'They met Sir Alan Clay, Baroness Quill and the Duchess of Tarn. Sir Alan left for Tarn.',
      [
        'Alan Clay (Clay) = {Sir} Alan Clay: full, {Sir} Alan: given',
        'Quill (Quill) = {Baroness} Quill: surname',
        'Duchess of Tarn (Duchess of Tarn) = Duchess of Tarn: other',
      ],
    ],
    [
      'nicknames in quotes and brackets',
      'They held Joaquín “El Topo” Guzmán, Dwayne ‘The Wall’ Hale and Robert (Bob) Carver. Carver wept.',
      [
        'Joaquín “El Topo” Guzmán (Guzmán) = Joaquín “El Topo” Guzmán: full',
        'Dwayne ‘The Wall’ Hale (Hale) = Dwayne ‘The Wall’ Hale: full',
        'Robert (Bob) Carver (Carver) = Robert (Bob) Carver: full, Carver: surname',
      ],
    ],
    [
      'a headline in capitals',
      '# JOHN P. TARRANT JR. DIES AT 77\n\nJohn P. Tarrant Jr. died on Monday. Tarrant was 77.',
      [
        'John P. Tarrant Jr. (Tarrant) = JOHN P. TARRANT JR: full, John P. Tarrant Jr.: full, Tarrant: surname',
      ],
    ],
    [
      'a dateline in capitals',
      'LONDON, March 3 (Reuters) - Anna Threlfall left. NEW DELHI: Sunil Varma stayed.',
      ['Anna Threlfall (Threlfall) = Anna Threlfall: full', 'Sunil Varma (Varma) = Sunil Varma: full'],
    ],
    [
      'possessives, straight and curly',
      "They saw Tess O’Hara's dog, James Rhys’s cat and O'Hara’s goat.",
      ["Tess O’Hara (O’Hara) = Tess O’Hara: full, O'Hara: surname", 'James Rhys (Rhys) = James Rhys: full'],
    ],
    [
      'a family, which is no person of its own',
      'They asked Amir Sethi. The Sethis had paid, and the Sethi family left.',
      ['Amir Sethi (Sethi) = Amir Sethi: full, Sethi: other'],
    ],
    [
      'accents or none',
      'They asked Hélène Marchand. Helene Marchand left; Zoë Brandt and Zoe Brandt stayed.',
      [
        'Hélène Marchand (Marchand) = Hélène Marchand: full, Helene Marchand: full',
        'Zoë Brandt (Brandt) = Zoë Brandt: full, Zoe Brandt: full',
      ],
    ],
    [
      'names without capitals',
      'They read bell hooks, and bell hooks again.',
      ['bell hooks (hooks) = bell hooks: full, bell hooks: full'],
    ],
    [
      'an adverb and a party at the start of a sentence',
      'They asked Christoph Blum. Interestingly Blum agreed. Pro-Reed voters did not.',
      ['Christoph Blum (Blum) = Christoph Blum: full, Blum: surname'],
    ],
    [
      'a title that was given before',
      'President Tom Reed met Senator Ruth Reed. Ruth Reed spoke. Ruth Reed laughed. President Reed did not.',
      [
        'Tom Reed (Reed) = {President} Tom Reed: full, {President} Reed: surname',
        'Ruth Reed (Reed) = {Senator} Ruth Reed: full, Ruth Reed: full, Ruth Reed: full',
      ],
    ],
  ])('%s', (_, draft, expected) => {
    expect(people(draft)).toEqual(expected)
  })

  it('knows an office with its place as a role', () => {
    const draft = 'The Bishop of Tarn, Justin Marsh, met the minister for health, Kay Lund.'
    const { role } = read(draft)
    expect([role('Justin Marsh'), role('Kay Lund')]).toEqual([
      'The Bishop of Tarn',
      'the minister for health',
    ])
  })
})

describe('kinds of institutions', () => {
  it.each([
    [
      'an acronym with the letter of a small word',
      'She left the Department for Education. The DfE was sorry.',
      ['Department for Education = Department for Education: full, DfE: acronym'],
    ],
    [
      'an acronym that is an ordinary word',
      'The FAST Global contest (For aid to schools and teachers) began. The FAST money is gone.',
      ['FAST = FAST: acronym, FAST: acronym'],
    ],
    [
      'sides in a match, and the country they come from',
      'Norway beat Samoa in the World Cup match. Norway scored four tries, and Norway captain Ann Reed wept. She was born in Norway.',
      ['Norway = Norway: full, Norway: full, Norway: full', 'Samoa = Samoa: full'],
    ],
    ['countries that fight', 'Norway beat Samoa to the contract. In Norway they sang.', []],
    [
      'a club and its town',
      'Sorrelby United lost. Fans in Sorrelby wept.',
      ['Sorrelby United = Sorrelby United: full'],
    ],
    [
      'a house without capital',
      'They make shoes for adidas. Adidas denied it.',
      ['Adidas = adidas: full, Adidas: full'],
    ],
    [
      'a body in a line of headings',
      '# All About Our Schools • U.S. Department of Education • School Meals',
      ['U.S. Department of Education = U.S. Department of Education: full'],
    ],
    [
      'a plural that is spelled out',
      'Sexual assault referral centres (Sarcs) opened. G4S runs Sarcs.',
      ['G4S = G4S: acronym'],
    ],
    ['the Irish police in capitals', 'GARDAÍ said so. He spoke to Gardaí.', []],
  ])('%s', (_, draft, expected) => {
    expect(read(draft).what).toEqual(expected)
  })
})
