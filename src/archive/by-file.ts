/** Compares by UTF-16 code units, so that the order is the same on every machine and in every language. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares by file name. */
export const byFile = (a: { file: string }, b: { file: string }): number => byCodeUnits(a.file, b.file)
