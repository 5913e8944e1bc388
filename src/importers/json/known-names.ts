import type { Field, ImportSettings, UnderstoodColumns } from '../importer.ts'
import { type Columns, understandColumns } from '../tables/columns.ts'

/** The number of sets of names that are remembered. */
const MAX_SETS = 1000

/** Some exports give every value twice, by its name and by its number. */
const isName = (name: string) => !/^\d+$/.test(name)

/** The names of values in the objects of a file, of which each can have others. */
export class KnownNames {
  readonly #own: ImportSettings['columns']
  readonly #sets = new Map<string, Columns>()
  readonly #read = new Map<Field, Set<string>>()
  readonly #all = new Set<string>()

  constructor(own: ImportSettings['columns']) {
    this.#own = own
  }

  /** Returns the meaning of the names in one object. */
  understand(names: readonly string[]): Columns {
    const key = names.join('\n')
    const known = this.#sets.get(key)
    if (known) return known
    const columns = understandColumns(names, this.#own)
    // Objects whose names are data, such as addresses, would fill the memory.
    if (this.#sets.size === MAX_SETS) return columns
    this.#sets.set(key, columns)
    for (const name of names) if (isName(name)) this.#all.add(name)
    for (const [field, read] of Object.entries(columns.columns) as [Field, string[]][])
      this.#read.set(field, new Set([...(this.#read.get(field) ?? []), ...read]))
    return columns
  }

  /** Returns the meaning of all names so far. */
  understood(): UnderstoodColumns {
    const read = new Set([...this.#read.values()].flatMap((names) => [...names]))
    return {
      columns: Object.fromEntries([...this.#read].map(([field, names]) => [field, [...names]])),
      ignored: [...this.#all].filter((name) => !read.has(name)),
    }
  }
}
