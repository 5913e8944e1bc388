import { readDate } from '../dates/read-date.ts'
import type { Field, FoundDate, FoundRecord, Place } from '../importer.ts'
import type { Columns } from './columns.ts'
import { bodyTextOf, dateTextOf, shortTextOf, textsOf } from './values.ts'

/**
 * Returns the record in a row of a table, or in an object.
 * @param cellOf returns the value of a column by its name
 */
export function recordOf(columns: Columns, cellOf: (name: string) => unknown, place: Place): FoundRecord {
  const first = (field: Field, read: (value: unknown) => string) => {
    for (const name of columns.columns[field] ?? []) {
      const text = read(cellOf(name)).trim()
      if (text) return text
    }
    return ''
  }
  const short = (field: Field) => first(field, (value) => shortTextOf(textsOf(value).join(', ')))
  const headline = short('headline')
  const record: FoundRecord = {
    headline,
    dates: datesOf(columns, cellOf),
    body: withoutHeadline(
      first('body', (value) => bodyTextOf(textsOf(value).join('\n\n'))),
      headline,
    ),
    place,
  }
  for (const field of ['publication', 'byline', 'section', 'page', 'url', 'language'] as const) {
    const text = short(field)
    if (text) record[field] = text
  }
  const tags = (columns.columns.tags ?? []).flatMap((name) =>
    tagsOf(cellOf(name), columns.spacedTags ? /\s/ : /[,;|]/),
  )
  if (tags.length) record.tags = tags
  const retrieved = readDate(first('retrieved', dateTextOf))
  if ('published' in retrieved) record.retrieved = retrieved.published
  return record
}

/** The texts of all dates, the most trustworthy first. */
function datesOf({ columns, dateParts }: Columns, cellOf: (name: string) => unknown): FoundDate[] {
  const part = (name: string | undefined) => (name ? (textsOf(cellOf(name))[0] ?? '').trim() : '')
  const texts: string[] = []
  const [year, month, day] = [part(dateParts.year), part(dateParts.month), part(dateParts.day)]
  if (/^\d{4}$/.test(year) && day)
    texts.push(
      /^\d+$/.test(month)
        ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
        : `${day} ${month} ${year}`,
    )
  for (const name of columns.date ?? []) {
    const text = dateTextOf(cellOf(name))
    if (text) texts.push(text)
  }
  const time = /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?$/.exec(part(dateParts.time))?.[0]?.replaceAll('.', ':')
  const [date] = texts
  // Midnight stands for an unknown time.
  if (time && date && !/^0?0:00/.test(time)) texts.unshift(`${date} ${time.padStart(5, '0')}`)
  return texts.map((text) => ({ text, source: 'metadata' }))
}

/** The tags in a list, or in a text that separates them. */
function tagsOf(value: unknown, separator: RegExp): string[] {
  const texts = textsOf(value)
  return texts.length > 1 || Array.isArray(value) ? texts : texts.flatMap((text) => text.split(separator))
}

/** Some exports repeat the headline in the first line of the text. */
function withoutHeadline(body: string, headline: string): string {
  const end = body.indexOf('\n')
  return end > 0 && headline && body.slice(0, end).trim() === headline ? body.slice(end).trim() : body
}
