/**
 * The entries that name a country, in order. Each number is twice the difference from the previous entry, plus one if
 * the country is a main subject of the entry. Values of other facets are listed like countries. Small numbers are short, and equal ones compress well.
 */
export type DeltaList = number[]

/** The entries that name a country, and those that have it as a main subject. Both ascend. */
export interface CountryEntries {
  mention: Uint32Array
  about: Uint32Array
}

/** An article or an event. The first `about` of its countries are main subjects. */
interface Entry {
  countries: readonly string[]
  about: number
}

/**
 * Returns the entries of each country.
 * @param codes the countries; the result is in their order
 */
export function toDeltaLists(entries: readonly Entry[], codes: readonly string[]): DeltaList[] {
  const lists = new Map(codes.map((code) => [code, { deltas: [] as DeltaList, last: 0 }]))
  entries.forEach(({ countries, about }, index) => {
    countries.forEach((code, rank) => {
      const list = lists.get(code)
      if (!list) return
      list.deltas.push((index - list.last) * 2 + (rank < about ? 1 : 0))
      list.last = index
    })
  })
  return [...lists.values()].map(({ deltas }) => deltas)
}

/** Reads a list that `toDeltaLists` wrote. */
export function readDeltaList(deltas: DeltaList): CountryEntries {
  const mention = new Uint32Array(deltas.length)
  const about: number[] = []
  let index = 0
  deltas.forEach((delta, nth) => {
    index += delta >> 1
    mention[nth] = index
    if (delta & 1) about.push(index)
  })
  return { mention, about: Uint32Array.from(about) }
}
