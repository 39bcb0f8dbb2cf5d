/** What a full name stands without where a house leaves out honorifics but keeps titles. */
export const COURTESY = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx'] as const
