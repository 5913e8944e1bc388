import { quarantinedTexts, quarantineKey } from './storage.ts'

/** Deletes what was set aside of an entry. */
export function deleteQuarantined(key: string): void {
  try {
    for (let number = quarantinedTexts(key).length; number > 0; number--)
      localStorage.removeItem(quarantineKey(key, number))
  } catch {
    // Blocked: then there is nothing, either.
  }
}
