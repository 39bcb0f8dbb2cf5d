/** Words that end names of things that are neither people nor institutions: laws, cups, prizes, wars, days, works. */
export const THING_HEADS = `
accord accords act agreement amendment anniversary award awards bill bowl campaign cathedral ceremony challenge championship championships
championship code conference conferences constitution convention conventions crisis crusade cup day days deal declaration derby directive doctrine dynasty edition era
eve exhibition expo fair festival final finals fest games grand-prix gospel holocaust holiday initiative intifada
law laws lecture licence license list marathon massacre match medal memorial month night number olympics open
operation oscar oscars pact paper parade peace plan plate play playoff playoffs policy primary prix prize prizes
proclamation program programme project proms protocol purse race rally rebellion reform report resolution revolution riots road
round rule sale season series session show special stakes statute summit sunday syndrome tax test title tour tournament
tragedy treaty trial trophy uprising version visa vote war wars way week weekend world year years
album atlas book diaries diary film movie musical novel opera poem podcast song story tale thriller trilogy
airbus boeing galaxy ipad iphone jet rover windows android explorer browser app
virus disease
`
  .trim()
  .split(/\s+/)

/** Things known by name that are neither people, places nor institutions. */
export const KNOWN_THINGS = `
brexit internet christmas easter ramadan hanukkah diwali passover lent thanksgiving halloween islam christianity judaism buddhism
hinduism catholicism bible koran quran qur'an torah talmud god allah satan christ messiah buddha english french german spanish
arabic hebrew latin mandarin cantonese hindi urdu gaelic ebola zika covid covid-19 coronavirus obamacare oscar oscars grammy
grammys emmy emmys bafta baftas tony pulitzer nobel euro euros dow sabbath hajj eid nazism marxism leninism thatcherism
holocaust renaissance republican democrat olympics olympic paralympics wifi wi-fi android ios windows iphone ipad
airbus brexiter brexiteer brexiteers remainer remainers earth mars venus jupiter saturn moon
watergate whitewater medicare medicaid gmail celsius fahrenheit firefox chrome safari itunes xbox playstation kindle
`
  .trim()
  .split(/\s+/)
