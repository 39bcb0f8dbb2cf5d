/** Words of a note that tells of a misspelling, which has to show it. */
export const CORRECTION_WORDS =
  'misspelled misspelt misspell misspelling misspells misnamed misidentified mispronounced correction corrections corrected clarification spelled spelt sic'.split(
    ' ',
  )
