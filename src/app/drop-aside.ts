import { asideName, setAside } from './storage.ts'

/** Deletes what was set aside of an entry. */
export function dropAside(key: string): void {
  try {
    for (let number = setAside(key).length; number > 0; number--)
      localStorage.removeItem(asideName(key, number))
  } catch {
    // Blocked: then there is nothing, either.
  }
}
