/**
 * Returns a function that makes a value once for each locale and then reuses it. `Intl` objects are slow to make.
 * @param make makes the value from a BCP 47 tag
 */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>()
  return (locale) => {
    const value = made.get(locale) ?? make(locale)
    made.set(locale, value)
    return value
  }
}
