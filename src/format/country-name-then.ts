import { formerStates } from '#messages/parts/former-states'
import type { Card } from './cards.ts'
import { countryName } from './country-name.ts'

/**
 * Returns the name of a country as an article has it, with today's: `Soviet Union (Russia)`.
 * @param former the former states that the article names
 */
export function countryNameThen(code: string, former: Card['former']): string {
  const today = countryName(code)
  // `Myanmar (Burma)` says so already.
  const names = (former?.[code] ?? [])
    .map((state) => formerStates.names[state])
    .filter((name) => !today.includes(name))
  return names.length > 0 ? formerStates.label(names, today) : today
}
