/** `3 of 50 DOCUMENTS`, `FOCUS - 3 of 50 DOCUMENTS`, `Dokument 3 von 50`, `Document 3 de 50`, `Documento 3 de 50`. */
const COUNTER =
  /^\s*(?:FOCUS\s*-\s*)?(?:Do[ck]ument[oe]?\s+)?(\d{1,6})\s+(?:of|von|de|van|di)\s+(\d{1,6})(?:\s+Do[ck]ument(?:s|e|en|os|i)?)?\s*$/i
const WORD = /do[ck]ument/i

/** The line above each document: its number, and the number of documents in the list of results. */
export interface Counter {
  number: number
  total: number
}

export function counterOf(line: string): Counter | undefined {
  if (line.length > 200 || !WORD.test(line)) return undefined
  const match = COUNTER.exec(line)
  return match ? { number: Number(match[1]), total: Number(match[2]) } : undefined
}

/** `Download Request: All Documents: 1-161`, `Selected Items: 1-2`, `Printopdracht: Alle documenten: 1-2325`. */
const REQUEST =
  /^\s*(?:[\p{L} ]+:\s*)?(?:Do[ck]ument|All|Alle|Selected|Select|Ausgewählte|Tous les|Sélection|Todos los|Aangevinkte|Selecteer)[\p{L}() ]*:\s*(\d[\d, -]*)$/iu
/** `Documents (50)`. */
const CONTENTS = /^\s*(?:Do[ck]ument(?:s|e|en|os|i)?|Articles|Artikel)\s*\((\d{1,6})\)\s*$/i

/** Returns the number of documents that a line of the cover page announces, if it does. */
export function announcedOnCover(line: string): number | undefined {
  const contents = CONTENTS.exec(line)
  if (contents) return Number(contents[1])
  const ranges = line.length < 500 ? REQUEST.exec(line)?.[1] : undefined
  if (!ranges) return undefined
  const sizes = ranges.split(',').map((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number)
    return last - first + 1
  })
  const sum = sizes.reduce((total, size) => total + size, 0)
  return sum > 0 ? sum : undefined
}

/**
 * Returns the number of documents that the counters of a file announce. The file can be a part of the list of results:
 * `101 of 383` to `200 of 383` announce 100 documents.
 * @param stated the number that the page states. Counters that run from the first to the last document know better
 * @returns undefined if the counters contradict each other, as in files that people have put together
 */
export function announcedByCounters(
  counters: readonly Counter[],
  stated: number | undefined,
): number | undefined {
  const [first] = counters
  const last = counters.at(-1)
  if (!first || !last) return stated
  const agree = counters.every(
    ({ number, total }, i) => total === first.total && (i === 0 || number > (counters[i - 1]?.number ?? 0)),
  )
  if (!agree) return stated
  return first.number === 1 && last.number === last.total
    ? last.total
    : (stated ?? last.number - first.number + 1)
}
