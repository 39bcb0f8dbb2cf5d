const list = (words: string): string[] => words.trim().split(/\s+/)

/** Words that stand for one event, so that a headline's “dead” meets the “were killed” of the copy. */
export const EVENTS: readonly (readonly string[])[] = [
  list('killed kill kills killing dead died die dies death deaths'),
  list('injured injures injure injuring injuries hurt wounded wounds wounding casualties'),
  list('arrested arrest arrests arresting detained held custody'),
  list('sacked redundant redundancies laid axed axe axes'),
  list('rescued rescue rescues rescuing saved'),
  list('evacuated evacuate evacuates evacuating evacuation'),
  list('jailed sentenced imprisoned prison jail'),
  list('fined fine fines penalty'),
  list('hired hire hires hiring recruit recruited recruits recruiting'),
  list('buy buys bought buying purchase purchased acquire acquired acquires acquisition takeover'),
  list('sell sells sold selling sale'),
  list('spend spends spent spending'),
  list('raise raises raised raising'),
  list('cost costs costing price priced'),
  list('cut cuts cutting reduce reduces reduced lose loses losing lost'),
  list('build builds built building construct constructed'),
  list('win wins won winning'),
  list('pay pays paid paying'),
]

/** What tells that two figures are of two times, groups or places, or that one was put right. */
export const OTHER_TIMES = list(`
last previous previously earlier initially originally initial original former formerly then later now since still more
another other others additional further extra up down from compared than total altogether overall average each every per
per annum annually monthly weekly daily yearly remaining rest first second third next by until after before already so far
expected expects plans planned projected forecast would could might if estimated estimate estimates target goal hoped
revised updated rose risen fell fallen increased decreased grew climbed had including among both half most some
`)
