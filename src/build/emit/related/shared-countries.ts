/** The countries of an article. The first `about` of them are main subjects. */
interface Countries {
  countries: readonly string[]
  about: number
}

/** The weight of a shared country if it is a main subject of none, one or both of two articles. */
const ABOUT_WEIGHT = [0.25, 0.6, 1.2]

/** Returns the rarity of each country, from 0, named in every article, to 1. */
export function countryRarity(articles: readonly Countries[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { countries } of articles)
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  const max = Math.log(articles.length + 1)
  return new Map([...counts].map(([code, count]) => [code, Math.log((articles.length + 1) / count) / max]))
}

/**
 * Returns the countries that two articles name. Those that are rare or main subjects come first.
 * `about` is true if one of the articles has the country as a main subject, `ofBoth` if both have.
 */
export function sharedCountries(a: Countries, b: Countries, rarity: ReadonlyMap<string, number>) {
  const shared: { code: string; about: boolean; ofBoth: boolean; weight: number }[] = []
  a.countries.forEach((code, index) => {
    const other = b.countries.indexOf(code)
    if (other < 0) return
    const about = Number(index < a.about) + Number(other < b.about)
    const weight = (rarity.get(code) ?? 0) * (ABOUT_WEIGHT[about] as number)
    shared.push({ code, about: about > 0, ofBoth: about === 2, weight })
  })
  return shared.sort((x, y) => y.weight - x.weight || (x.code < y.code ? -1 : 1))
}
