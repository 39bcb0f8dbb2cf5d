const list = (text: string): string[] => text.trim().split(/\s+/)

/** Words of praise or attack: what somebody thinks of a person or a work, not what they know. */
export const OPINION_WORDS = list(`
abysmal amateur amateurish amateurs amazing appalling arrogant atrocious awful bonkers brilliant bully bullies bullying
buffoon catastrophe catastrophic charlatan charming childish clown clowns clueless coward
cowardice cowardly cowards crazy cruel cult cynical delusional deranged despicable deluded
dictator dinosaur disaster disastrous disgrace disgraceful disgusting dishonest dishonourable dreadful egomaniac
embarrassing embarrassment erratic excellent excruciating fantastic farce farcical
fiasco flawless foolish fool fools genius ghastly gifted greatest greed greedy hapless heartless
hero hopeless horrible humiliating humiliation hypocrisy hypocrite hypocrites hypocritical idiot idiots idiotic
ignorant immature impeccable incapable incompetence incompetent inept insane inspiring insulting jerk joke
joker laughable laughing-stock lazy liar liars loathsome loser losers ludicrous lunatic lunacy
magnificent malicious mediocre monster moron moronic narcissist narcissistic nasty nightmare nuts obnoxious odious
out-of-touch outrageous outstanding paranoid pathetic patronising petulant phenomenal preposterous
psychopath reckless ridiculous rude ruthless scandalous selfish shambles shambolic shameful
shameless sexist silly sleazy sloppy smug snake snob spineless spiteful spoiled spoilt stupid stupidity superb
talented terrible terrific thug thuggish thugs toxic traitor traitors treacherous treachery trainwreck
two-faced tyrant unbearable unfit unhinged unprofessional useless vain vicious vile vindictive visionary weak weakest
weasel weird wonderful woeful worthless world-class wrecker
`)

/** Phrases of praise or attack, in small letters. */
export const OPINION_PHRASES: readonly string[] = [
  'out of his depth',
  'out of her depth',
  'out of their depth',
  'not up to the job',
  'not up to it',
  'lost the dressing room',
  'lost the room',
  'lost the plot',
  'asleep at the wheel',
  'car crash',
  'train wreck',
  'laughing stock',
  'dead man walking',
  'no idea what',
  'never listens',
  'does not listen',
  "doesn't listen",
  'best we have',
  'worst i have',
  'a waste of',
  'thin-skinned',
  'stabbed in the back',
  'full of himself',
  'full of herself',
  'thick as',
  'hated by',
  'breath of fresh air',
  'first-class',
  'first class',
  'safe pair of hands',
]
