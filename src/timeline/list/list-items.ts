/** The number of lines of a section of a list. */
export const SECTION = 100

/**
 * Divides a list into few items for the virtualizer, because it visits every item after one that it has measured. The
 * lines of a section and of the two next to it are an item each, and so are the pinned line and its neighbours. The
 * lines between these are one item.
 * @param count the number of lines
 * @param section the index of the section that is on the screen
 * @param pinned a line, or NaN
 * @returns for each item its line, or `~first` (a negative number) for several lines from `first` on
 */
export function itemsOf(count: number, section: number, pinned: number): number[] {
  const single = new Set([pinned - 1, pinned, pinned + 1])
  for (let line = (section - 1) * SECTION; line < (section + 2) * SECTION; line++) single.add(line)
  const items: number[] = []
  let end = 0
  for (const line of [...single].filter((line) => line >= 0 && line < count).sort((a, b) => a - b)) {
    if (line > end) items.push(~end)
    items.push(line)
    end = line + 1
  }
  if (end < count) items.push(~end)
  return items
}
