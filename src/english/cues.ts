/** Plain reporting verbs in the forms that tag a quotation: “he said”, “she asks”. */
export const PLAIN_CUES = `
said says say saying told tells tell added adds add asked asks wrote writes replied replies explained explains
recalled recalls continued continues noted notes tweeted argued argues insisted insists warned warns announced
announces declared declares joked jokes quipped remarked answered responded shouted yelled whispered cried
concluded observed stated claimed admitted conceded exclaimed wondered
`
  .trim()
  .split(/\s+/)
