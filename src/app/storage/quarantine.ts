/** Returns the key of the local storage entry for the nth damaged text of the entry `key`. */
const quarantineKey = (key: string, number: number) => `${key}.damaged${number > 1 ? `-${number}` : ''}`

/** Returns the damaged texts of an entry exactly as they were stored, oldest first. */
export function quarantinedTexts(key: string): string[] {
  const texts: string[] = []
  try {
    for (let number = 1; ; number++) {
      const text = localStorage.getItem(quarantineKey(key, number))
      if (text === null) return texts
      texts.push(text)
    }
  } catch {
    return texts
  }
}

/**
 * Copies a damaged text, so that the next change does not overwrite it.
 * @throws DOMException if there is no space for the copy
 */
export function quarantine(key: string, text: string): void {
  const texts = quarantinedTexts(key)
  if (!texts.includes(text)) localStorage.setItem(quarantineKey(key, texts.length + 1), text)
}

/** Deletes the damaged texts of an entry. */
export function deleteQuarantined(key: string): void {
  try {
    for (let number = quarantinedTexts(key).length; number > 0; number--)
      localStorage.removeItem(quarantineKey(key, number))
  } catch {
    // If storage is blocked, there is nothing to delete.
  }
}
