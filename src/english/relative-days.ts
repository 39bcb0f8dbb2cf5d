const list = (words: string): string[] => words.trim().split(/\s+/)

/** Days that are named from the day of writing, whatever stands around them. */
export const RELATIVE_DAYS = ['yesterday', 'tonight']

/** What “last” and “this” make such a day of. */
export const AFTER_LAST = ['night']
export const AFTER_THIS = list('morning afternoon evening')

/** Words right before or behind “today” that make it the day of writing, not our times. */
export const NEWS_OF_TODAY = list(`
said says told announced confirmed denied warned urged called published released unveiled launched issued approved
rejected voted ruled ordered signed met held opened closed reopened began begins started starts ended ends resigned
died appeared arrived arrives returned visited faces faced pleaded sentenced jailed charged arrested won lost beat
earlier later early will due expected
`)

/** What “today’s” belongs to when it is the day of writing. */
export const EVENTS_OF_TODAY = list(`
meeting vote decision announcement ruling hearing match game statement report debate session election budget summit
talks protest march strike launch verdict judgment sitting briefing conference figures results release inquest trial
`)
