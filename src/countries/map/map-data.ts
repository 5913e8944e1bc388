import { archive } from '../../app/data/archive.ts'
import { shadeBounds } from './shades.ts'

/** The state that the map and the list below it share. */
export interface MapState {
  /** The country under the pointer or with the focus, on the map or in the list. */
  highlighted: string | undefined
  highlight: (code: string | undefined) => void
  selected: ReadonlySet<string>
}

/** The number of articles that mention each country, by its code. */
export const articleCounts: ReadonlyMap<string, number> = new Map(
  archive.countries.map(({ code, articles }) => [code, articles]),
)

/** The number of articles of the country that has the most. */
export const maxArticles = archive.countries[0]?.articles ?? 1

/** The smallest number of articles for each shade of the map, from the lightest. */
export const bounds = shadeBounds(maxArticles)
