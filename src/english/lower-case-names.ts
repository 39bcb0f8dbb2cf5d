/** People who write their names without capitals; full names. */
export const LOWER_CASE_PEOPLE = ['bell hooks', 'danah boyd']

/** Firms and bodies that do. */
export const LOWER_CASE_HOUSES =
  'adidas thyssenkrupp npower innogy boohoo lululemon flydubai flynas giffgaff lastminute citizenm amfar'.split(
    ' ',
  )
