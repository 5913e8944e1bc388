import { importers as importersMessages } from '#messages/importers'
import type { ProblemText } from '../../archive/problem.ts'
import { type Found, ImportError, type ImportSettings, type Place } from '../importer.ts'
import { recordOf } from '../tables/record-of.ts'
import type { FoundObject } from './json-objects.ts'
import { KnownNames } from './known-names.ts'
import { namedValuesOf } from './named-values.ts'

/** After so many objects without a text, a file is not a list of articles. */
const MAX_WITHOUT_TEXT = 100

/**
 * Reads objects as records, by the names of their values.
 * @param damaged returns the problem of a line that is no JSON
 * @throws ImportError if no object has a text
 */
export async function* readObjects(
  objects: AsyncIterable<FoundObject>,
  own: ImportSettings['columns'],
  damaged?: (reason: string) => ProblemText,
): AsyncGenerator<Found> {
  const { json: messages, tables, anyFormat } = importersMessages
  const names = new KnownNames(own)
  const withoutText: Place[] = []
  let hasText = false
  let failure: unknown
  try {
    for await (const object of objects) {
      const { place } = object
      if ('invalid' in object) {
        if (damaged) yield { refused: damaged(object.invalid), place }
        continue
      }
      const values = namedValuesOf(object.value)
      if (!values) {
        yield { refused: messages.noObject, place }
        continue
      }
      const columns = names.understand([...values.keys()])
      if (!hasText && !columns.columns.body) {
        withoutText.push(place)
        if (withoutText.length === MAX_WITHOUT_TEXT) break
        continue
      }
      if (!hasText) {
        hasText = true
        for (const each of withoutText) yield { refused: anyFormat.missingText, place: each }
        const [only = ''] = columns.columns.body ?? []
        if (columns.summaries.includes(only)) yield { warning: tables.summaries(only) }
      }
      yield recordOf(columns, (name) => values.get(name), place)
    }
  } catch (error) {
    failure = error
  }
  if (hasText) yield names.understood()
  if (failure) throw failure
  if (hasText || !withoutText.length) return
  const { columns, ignored } = names.understood()
  const all = [...Object.values(columns).flat(), ...ignored]
  if (!all.length) throw new ImportError(anyFormat.noRecords)
  throw new ImportError(columns.headline && columns.url ? tables.onlyAddresses(all) : tables.noText(all))
}
