import { oneLine } from '../../one-line.ts'

/** `Pg. A10`, `Pg.22`, `Page 19`, `Blz. 9`, `S. 7 Ausg. 167`. */
const PAGE =
  /^(?:(?:Pages?|Pgs?|Seiten?|Blz|Pág|Pag|Página|pp?)(?:\.\s*|\s+|(?=\d))([\p{L}\d].*)$|S\.\s*(\d+(?:\s*[-–,]\s*\d+)*)(.*)$)/iu

/**
 * Takes a section apart that names the page too: `News; Briefs; Pg. A10` is page A10 of News; Briefs.
 * @returns the section as printed if it names no page
 */
export function sectionAndPage(printed: string): { section?: string; page?: string } {
  let page = ''
  const parts: string[] = []
  // Some papers have a comma before the page.
  for (const part of printed.split(/;|,(?=\s*(?:Pg|Blz)\.)/i).map(oneLine)) {
    const match = PAGE.exec(part)
    // The New York Times counts columns, too: `Page 22, Column 2`.
    const found = (match?.[1] ?? match?.[2])?.replace(/,\s*Column\b.*$/i, '')
    if (found && !page) page = found
    const rest = found ? oneLine(match?.[3] ?? '') : part
    if (rest && !parts.includes(rest)) parts.push(rest)
  }
  const section = parts.join('; ')
  return { ...(section && { section }), ...(page && { page }) }
}
