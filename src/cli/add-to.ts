/** Adds one to the count of a value. */
export const addTo = <T>(counts: Map<T, number>, value: T): void =>
  void counts.set(value, (counts.get(value) ?? 0) + 1)
