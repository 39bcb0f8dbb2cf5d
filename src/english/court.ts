const list = (text: string): string[] => text.trim().split(/\s+/)

/** Words of a trial. */
export const COURT_WORDS = list(`
court courts courtroom judge magistrate magistrates jury jurors trial inquest tribunal prosecution prosecutor prosecutors
barrister defendant pleaded pleads pled plea sentenced sentencing convicted conviction indicted indictment testified
testimony coroner solicitor garda gardaí gardai
`)
