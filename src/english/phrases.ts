/** Words that end a plain noun phrase: what stands before them has its head. */
export const PHRASE_ENDS = `
of for in from at with on to by near inside outside within about among against around behind over under
who whom whose which that where when familiar close briefed involved aware present speaking describing citing
knowledgeable privy opposed loyal based working helping attending monitoring investigating and or but as like
such including interviewed quoted contacted reached surveyed polled asked
`
  .trim()
  .split(/\s+/)

/** Past participles that do not end in -ed: “a survey done by”, “a letter sent to”. */
export const IRREGULAR_PARTICIPLES =
  'done drawn found given held kept led made paid put run seen sent shown taken told written'.split(' ')
