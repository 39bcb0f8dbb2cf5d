/** The page of `stet`, which reports like a rule and is none: it cannot be turned off or let stand. */
export const STET_PAGE = `# stet

A stet lets a finding stand: an editor has looked at it and knows better.

## How to write it

Name the rule, then the reason, right above what it is for:

- in Markdown and HTML a comment: \`<!-- stet unattributed-figure: council minutes, 3 May -->\`
- in plain text a line of its own: \`[stet unattributed-figure: council minutes, 3 May]\`

- in \`copydesk.yml\` an entry of \`stet:\` with \`file\`, \`rule\`, \`text\`, \`reason\` and, when it is for a time, the last day, \`until\`: findings of the rule that lie in these words stand

A reporter's “(CQ)” right behind a name or a figure lets that one stand too.

## What is reported

- a stet that gives no reason: whoever reads the draft next has to know why
- a stet whose rule there is not
- a stet that names several rules: one rule a stet
- a finding that was to stand until a day that has gone by
- in Markdown and HTML a note in square brackets, which would be printed
- a stet that lets nothing stand: what it was for is gone, and so it should go as well

There is no stet for everything.
`
