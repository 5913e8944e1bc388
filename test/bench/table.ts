/** Returns a Markdown table. Columns whose name begins with `>` are aligned right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = columns.map((name) => name.startsWith('>'))
  const all = [columns.map((name) => name.replace(/^>/, '')), ...rows]
  const widths = columns.map((_, c) => Math.max(3, ...all.map((row) => row[c]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const pad = (row: readonly string[]) =>
    line(widths.map((width, c) => (right[c] ? (row[c] ?? '').padStart(width) : (row[c] ?? '').padEnd(width))))
  const rule = line(widths.map((width, c) => (right[c] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))))
  return [pad(all[0] ?? []), rule, ...rows.map(pad)].join('\n')
}
