/** Turns straight quotation marks and apostrophes into typographic ones. */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{“‘—–/-])"/gu, '$1“')
    .replaceAll('"', '”')
    // The apostrophe of ’90s
    .replace(/'(?=\d\ds?\b)/g, '’')
    .replace(/(^|[\s([{“—–/-])'(?=\S)/gu, '$1‘')
    .replaceAll("'", '’')

/** Turns typographic double quotation marks into single ones, as inside a quotation. */
export const nestedQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/**
 * Returns a title with a full stop at its end, unless it already ends a sentence. American styles put the full stop
 * before closing quotation marks, but after an apostrophe.
 */
export function withFullStop(title: string): string {
  const [closing = ''] = /[”’]*$/u.exec(title) ?? []
  const words = title.slice(0, title.length - closing.length)
  if (/[.?!…]$/u.test(words)) return title
  return /[“‘]/u.test(words) ? `${words}.${closing}` : `${title}.`
}
