import { knowsColumn } from '../tables/columns.ts'

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Returns the values of an object by name. Values in an object inside it have both names: `fields.bodyText`, unless its
 * own name is known (`"source": { "name": … }`).
 * @returns undefined if it is no object
 */
export function namedValuesOf(value: unknown): Map<string, unknown> | undefined {
  if (!isObject(value)) return undefined
  // Elasticsearch wraps documents.
  const wrapped = Object.hasOwn(value, '_source') ? (value as { _source: unknown })._source : undefined
  const values = new Map<string, unknown>()
  for (const [name, each] of Object.entries(isObject(wrapped) ? wrapped : value)) {
    if (isObject(each) && !knowsColumn(name))
      for (const [inner, innerValue] of Object.entries(each)) values.set(`${name}.${inner}`, innerValue)
    else values.set(name, each)
  }
  return values
}
