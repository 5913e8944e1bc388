/**
 * Formats rows as a table of aligned columns. Columns of numbers are aligned to the right; their cells may be empty.
 * @param head the names of the columns
 */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  format: (number: number) => string,
): string {
  const texts = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? format(cell) : cell)),
  )
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)))
  const isNumber = head.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number' || row[column] === ''),
  )
  return texts
    .map((row) =>
      row
        .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
