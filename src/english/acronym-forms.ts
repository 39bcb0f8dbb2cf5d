/** Acronyms that are read letter by letter and that some houses give stops: “U.N.”, “F.B.I.”. */
export const SPELLED_ACRONYMS = `
UN US UK EU USA UAE FBI CIA NSA IMF WTO WHO ILO ICC ICJ BBC NBC CBS ABC CNN NFL NBA NHL MLB NCAA NAACP ACLU AFL CIO
IRS EPA FDA CDC NIH DHS DOJ TSA ATF DEA SEC FCC FTC FEC FAA GOP DNC RNC NRA NYPD LAPD IRA PLO KGB NHS MP NGO
GDP VAT HIV DNA CEO
`
  .trim()
  .split(/\s+/)

/** Acronyms that are read as words, and that some houses write with one capital: “Nato”, “Unesco”. */
export const SPOKEN_ACRONYMS = `
NATO NASA OPEC ASEAN UNESCO UNICEF NAFTA INTERPOL EUROPOL FIFA UEFA ECOWAS UNCTAD UNAIDS UNAMA UNRWA MINUSMA OSHA
CERN SADC COVAX BAFTA OFSTED OFCOM OFGEM OFWAT DEFRA ACAS NASDAQ FEMA AIPAC SARS MERS COVID COVID-19 FRONTEX UNIFIL SETI ISIS ISIL
`
  .trim()
  .split(/\s+/)

/** Words behind an acronym that make it part of a firm’s or a paper’s own name: “U.S. Steel”, “USA Today”. */
export const BEHIND_ACRONYMS_IN_BRANDS =
  'news weekly airways steel foods bank bancorp today magazine cellular xpress open women'.split(' ')
