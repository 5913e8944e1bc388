/** The BCP 47 tag that numbers, dates, lists and country names are formatted with. */
export const locale: string = 'en-GB'
