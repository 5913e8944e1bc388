/** The source of an article of the Austria Presse Agentur. */
export interface ApaSource {
  publication: string
  date: string
  section: string
  page: string
}

const MAX_LENGTH = 300
const LINE =
  /^(?:["„“»]([^"„“”«»]{1,80})["“”«]|([^"„“”«»]{1,80}?))(?:\s+Nr\.\s*\d+)?(?:\s+([^"„“”«»]{1,60}?))?\s+(?:vom|gefunden am)\s+(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4}(?:[, ]+\d{1,2}[.:]\d{2}(?:\s*Uhr)?)?)(?!\d)(.*)$/u

/**
 * Reads the line above an article: `"Der Bote" Nr. 65 vom 02.04.2013   Seite: 3`, `"Radio 1" Journal vom 02.04.2013
 * 18.00 Uhr`, `"bote.example" gefunden am 02.04.2013`.
 * @returns undefined if it is another line
 */
export function readSourceLine(line: string): ApaSource | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const [, quoted, unquoted, words, date, rest = ''] = LINE.exec(line.trim()) ?? []
  if (!date) return undefined
  const page = /Seiten?:?\s*([A-Z]{0,3}\s?\d[\d\s,;/–-]*)/.exec(rest)?.[1]?.trim()
  return {
    // Without quotation marks, it is not known where the name ends.
    publication: quoted?.trim() ?? [unquoted, words].filter(Boolean).join(' '),
    // `18.00 Uhr` would look like a part of the date.
    date: date.replace(/(\s\d{1,2})\.(\d{2})(?:\s*Uhr)?$/, '$1:$2').replace(/\s*Uhr$/, ''),
    section: (quoted && words) ?? '',
    page: page ?? '',
  }
}

/** Returns the section in a line such as `Ressort: Politik`, if it is one. */
export const sectionIn = (line: string): string | undefined =>
  /^Ressort:\s*(.*)$/.exec(line.trim())?.[1]?.trim()
