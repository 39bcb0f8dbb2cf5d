const list = (text: string): string[] => text.trim().split(/\s+/)

/** Further verbs and nouns by which a paragraph says whose words it quotes. */
export const QUOTING_WORDS = list(`
called calls calling describes described describing puts put quoted quoting quotes cites cited reads read reading
chanted chanting chants sang singing sings captioned posted posts posting texted messaged emailed declaring declares
complained complains joked lamented boasted mused urged urges urging vowed vows pledged pledges promised promises
believes believed thinks thought feels felt hopes hoped fears feared accused accuses accusing criticised criticized
praised praising denounced dismissed dismisses rejected labelled labeled branded dubbed deemed blamed hailed mocked
responded responding replying retorted countered pleaded begged swore testified argued ruled found finding findings
agreed agrees disagreed refers referred referring mention mentioned mentions proclaim proclaimed proclaiming suggests
saying telling asking answering writing adding warning insisting arguing noting explaining claiming stating admits
admitting acknowledges acknowledged apologised apologized confessed commented comments remarks words phrase term
voice voiced says so-called spoke speaks speaking talked talks talking concluded concedes offered offers outlined
recounted recounts remembers remembered reflected reflects summed sums echoed echoes repeated repeats reiterated
statement letter letters email note memo tweet tweets release interview speech report reports reported reporting
laughs laughed smiles smiled sighs sighed grins grinned shrugs shrugged nods nodded chuckles chuckled beams beamed
grimaces grimaced whispers mutters muttered booms boomed blares blared drawls drawled deadpans deadpanned
announcing stressed stresses emphasised emphasized observed observes guessed predicts predicted estimates
`)

/** Things that bear words: what is written on them is nobody's speech. */
export const INSCRIBED_THINGS = list(`
sign signs banner banners placard placards poster posters slogan slogans motto mottos headline headlines title titled
entitled chapter song songs book books novel film movie album poem play programme program episode hashtag label
labelled t-shirt t-shirts shirt shirts hat hats cap caps sticker stickers plaque inscription engraved tattoo graffiti
menu caption lyrics lyric refrain chorus hymn anthem proverb saying adage joke definition section clause category
amendment article law statute bill act rule oath prayer verse line lines question questions subject inscribed stamped
emblazoned ballot slide screen billboard brochure website page newspaper magazine column essay series podcast
`)
