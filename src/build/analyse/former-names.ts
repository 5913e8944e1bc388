import { formerStates } from '#messages/parts/former-states'
import type { AnalysedRecord } from '../../archive/article.ts'
import { formerStatesOf } from '../../archive/countries/former-states.ts'
import { countryName } from '../../format/country-name.ts'

/** Returns the names of countries by code where an article names former states: `Soviet Union (Russia)`. */
export const formerNamesOf = (article: AnalysedRecord): Record<string, string> =>
  Object.fromEntries(
    Object.entries(formerStatesOf(article)).flatMap(([code, states]) => {
      const today = countryName(code)
      // `Myanmar (Burma)` says so already.
      const names = states.map((state) => formerStates.names[state]).filter((name) => !today.includes(name))
      return names.length > 0 ? [[code, formerStates.label(names, today)]] : []
    }),
  )
