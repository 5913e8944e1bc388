/** An entry of the list at the top of a file. */
export interface Entry {
  headline: string
  publication: string
  date: string
  page: string
  /** Its line in the file. */
  line: number
}

/** `De Bode, woensdag 30 november 2011, p. 23, 853w.` */
const SOURCE = /^(.{1,80}?), (\p{L}+ \d{1,2} \p{L}+ \d{4})(?:, p\. ?([^,]{1,20}))?(?:, ?\d+ ?w\.?)?$/u

/** Returns true if a line has the form of a source in the list. Its bytes may not be decoded. */
export const isSourceLine = (line: string): boolean => SOURCE.test(line.trim()) && /\d ?w\.?\s*$/.test(line)

/** Returns the headline of a numbered line such as `3. Bridge opens`, or undefined if it is another line. */
export const readNumbered = (line: string): string | undefined =>
  // A byte order mark can have become a question mark.
  /^[^\p{L}\p{N}]{0,3}\d{1,5}\. (.+)$/u.exec(line.trim())?.[1]

/** Reads the list: a numbered headline, the source two lines below, then the beginning of the text. */
export function readList(lines: readonly string[]): Entry[] {
  return lines.flatMap((line, at) => {
    const headline = readNumbered(line)
    const source = lines.slice(at + 1, at + 4).find(Boolean)
    const [, publication, date, page] = SOURCE.exec(source ?? '') ?? []
    return headline && publication && date
      ? { headline, publication, date, page: page ?? '', line: at + 1 }
      : []
  })
}
