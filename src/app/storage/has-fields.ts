/**
 * Returns true if a stored value is an object with all fields of an example, of the same types. It may have more.
 * @param example one value of each field's type, such as `''` or `0`
 */
export const hasFields = <T extends object>(value: unknown, example: T): value is T =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(example).every(
    ([name, field]) => typeof (value as Record<string, unknown>)[name] === typeof field,
  )
