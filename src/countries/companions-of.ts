import type { CountryFile } from '../format/country-file.ts'
import type { CountryEntries } from '../format/delta-list.ts'

/** The most countries that are listed, as in a CountryFile. */
const MAX_COMPANIONS = 12

/**
 * Returns the countries that some articles mention, most often first, and the number of articles that mention each.
 * @param selected the positions of the articles
 * @param columns the articles that mention each country, in the order of equally frequent ones
 * @param without countries that are not listed
 */
export function companionsOf(
  selected: Uint32Array,
  columns: ReadonlyMap<string, CountryEntries>,
  without: readonly string[],
): CountryFile['with'] {
  const isSelected = new Uint8Array(selected.reduce((max, position) => Math.max(max, position + 1), 0))
  for (const position of selected) isSelected[position] = 1
  return Array.from(columns, ([code, { mention }]): [string, number] => [
    code,
    mention.reduce((sum, position) => sum + (isSelected[position] ?? 0), 0),
  ])
    .filter(([code, articles]) => articles > 0 && !without.includes(code))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_COMPANIONS)
}
