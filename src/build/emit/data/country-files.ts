import { type CountryFile, countryPath } from '../../../format/country-file.ts'
import { toDeltaLists } from '../../../format/delta-list.ts'
import type { Manifest } from '../../../format/manifest.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { Writer } from '../../output/output.ts'
import { writeGroup } from '../../output/write.ts'
import type { AddressedArticles, Emitter } from '../emitter.ts'

/** The maximum number of countries that a country's file lists as mentioned with it. */
const MAX_COMPANIONS = 12

/** A file for each country, and one with the articles of all countries. */
export const countryFiles = {
  name: 'country files',
  emit({ articles, countries }, { write }): Pick<Manifest, 'countryFiles'> {
    const codes = countries.map(({ code }) => code)
    const lists = toDeltaLists(
      articles.map(({ card }) => card),
      codes,
    )
    const companions = companionsOf(
      articles.map(({ card }) => card.countries),
      codes,
    )
    const files = lists.map((list, index): CountryFile => ({ articles: list, with: companions[index] ?? [] }))
    // All files share one hash.
    return {
      countryFiles: writeGroup(write, [...files, lists], (hash, index) =>
        countryPath(hash, codes[index] ?? 'all'),
      ),
    }
  },
} satisfies Emitter<AddressedArticles & Pick<AnalysedArchive, 'countries'>, Partial<Manifest>, Writer>

/**
 * Returns for each country those that it is most often mentioned with, and the number of articles that mention both.
 * @param articles the countries of each article
 * @param codes all countries; they decide the order of equally frequent ones
 */
function companionsOf(
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
      .slice(0, MAX_COMPANIONS),
  )
}
