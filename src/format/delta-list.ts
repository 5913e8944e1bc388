/**
 * The places that name a country, in order, as steps from one to the next: each doubled, and one more where the
 * place is about it. Small numbers are short, and alike ones compress.
 */
export type DeltaList = number[]

/** The places that name a country, and those of them that are about it; both in order. */
export interface Column {
  mention: Uint32Array
  about: Uint32Array
}

/** What names countries: those that it is about come first. */
interface Naming {
  countries: readonly string[]
  about: number
}

/** Which places name each of the codes, in the order of the codes. */
export function toDeltaLists(places: readonly Naming[], codes: readonly string[]): DeltaList[] {
  const columns = new Map(codes.map((code) => [code, { steps: [] as DeltaList, last: 0 }]))
  places.forEach(({ countries, about }, place) => {
    countries.forEach((code, index) => {
      const column = columns.get(code)
      if (!column) return
      column.steps.push((place - column.last) * 2 + (index < about ? 1 : 0))
      column.last = place
    })
  })
  return [...columns.values()].map(({ steps }) => steps)
}

/** What `toDeltaLists` wrote of one country. */
export function readDeltaList(steps: DeltaList): Column {
  const mention = new Uint32Array(steps.length)
  const about: number[] = []
  let place = 0
  steps.forEach((step, index) => {
    place += step >> 1
    mention[index] = place
    if (step & 1) about.push(place)
  })
  return { mention, about: Uint32Array.from(about) }
}
