import { dayOf } from '../../../archive/article.ts'
import type { CountryFile } from '../../../format/country-file.ts'
import { countryPath } from '../../../format/country-file.ts'
import { readDeltaList, toDeltaLists } from '../../../format/delta-list.ts'
import type { PreparedArticle } from '../../analyse/prepared-article.ts'
import { type Write, writeGroup } from '../../output/write.ts'

/** How many of the countries that one is named with are told. */
const TOLD = 12

/**
 * Writes a CountryFile for each country of an archive, and one file with what all of them name.
 * @param articles in the order of the archive
 * @param codes all of its countries
 * @returns the hash that the files share
 */
export function writeCountries(
  articles: readonly PreparedArticle[],
  codes: readonly string[],
  write: Write,
): string {
  const columns = toDeltaLists(
    articles.map(({ card }) => card),
    codes,
  )
  const others = namedWith(
    articles.map(({ card }) => card.countries),
    codes,
  )
  const dayAt = (position: number | undefined) => dayOf(articles[position ?? 0]?.published ?? '')
  const files = columns.map((steps, index): CountryFile => {
    const { mention } = readDeltaList(steps)
    return {
      articles: steps,
      first: dayAt(mention[0]),
      last: dayAt(mention.at(-1)),
      with: others[index] ?? [],
    }
  })
  return writeGroup(write, [...files, columns], (hash, index) => countryPath(hash, codes[index] ?? 'all'))
}

/**
 * The countries that each is named with most often, and how many articles name both.
 * @param articles the countries of each article
 * @param codes all countries; of those that are named as often, the first stands first
 */
function namedWith(
  articles: readonly (readonly string[])[],
  codes: readonly string[],
): CountryFile['with'][] {
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const together = codes.map(() => new Uint32Array(codes.length))
  for (const countries of articles) {
    const own = countries.map((code) => indexes.get(code) as number)
    for (const one of own) {
      const counts = together[one] as Uint32Array
      for (const other of own) if (other !== one) counts[other] = (counts[other] as number) + 1
    }
  }
  return together.map((counts) =>
    codes
      .map((code, index): [string, number] => [code, counts[index] as number])
      .filter(([, articles]) => articles > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, TOLD),
  )
}
