/** Compares by UTF-16 code units, so that the order is the same on every machine and in every language. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares by file name. */
export const byFile = (a: { file: string }, b: { file: string }): number => byCodeUnits(a.file, b.file)

/** Compares by file name, then by the position in the file. */
export const byFileAndRecord = (
  a: { file: string; record: number },
  b: { file: string; record: number },
): number => byFile(a, b) || a.record - b.record
