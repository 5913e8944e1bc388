import { expect, test } from 'vitest'
import { settleDates } from '../../../src/importers/dates/settle-dates.ts'
import type { DateOrder, FoundRecord } from '../../../src/importers/importer.ts'

const record = (...dates: string[]): FoundRecord => ({
  headline: 'Mayor opens library',
  dates: dates.map((text) => ({ text, source: 'printed' })),
  body: 'It is open every day.',
})

/** Returns the published times and the warnings of records with these dates. */
async function settle(found: FoundRecord[], order?: DateOrder) {
  const published: string[] = []
  const warnings: string[] = []
  for await (const item of settleDates(found, order)) {
    if ('published' in item) published.push(item.published)
    if ('warnings' in item) warnings.push(...item.warnings.map(({ problem }) => problem.found))
    if ('warning' in item) warnings.push(item.warning.found)
  }
  return { published, warnings }
}

test('the first date that can be read counts, whatever stands around it', async () => {
  const { published, warnings } = await settle([
    record('n. d.', 'Published by the Courier on 4 May 2011', '2020'),
  ])
  expect(published).toEqual(['2011-05-04'])
  expect(warnings).toEqual([])
})

test('an archive’s order of day and month counts', async () => {
  expect(await settle([record('04/11/2020')], 'mdy')).toEqual({ published: ['2020-04-11'], warnings: [] })
})

test('other dates of the file show the order, before and after, and the file says so', async () => {
  const { published, warnings } = await settle([
    record('04/11/2020'),
    record('28/04/2020'),
    record('05/11/2020'),
  ])
  expect(published).toEqual(['2020-11-04', '2020-04-28', '2020-11-05'])
  expect(warnings).toEqual(['2 dates do not say which number is the day'])
})

test('without proof, or with contradicting ones, the date stays open', async () => {
  expect(await settle([record('04/11/2020')])).toEqual({
    published: [''],
    warnings: ['“04/11/2020” is ambiguous: 2020-11-04 or 2020-04-11'],
  })
  const { published } = await settle([record('28/04/2020'), record('04/28/2020'), record('04/11/2020')])
  expect(published).toEqual(['2020-04-28', '2020-04-28', ''])
})

test('dots alone are no proof of an order', async () => {
  const { published } = await settle([record('04.11.2020'), record('04/28/2020'), record('04/11/2020')])
  expect(published).toEqual(['2020-11-04', '2020-04-28', '2020-04-11'])
})

test('a weekday that contradicts its date is reported', async () => {
  const { published, warnings } = await settle([record('January 12, 2010 Monday')])
  expect(published).toEqual(['2010-01-12'])
  expect(warnings).toEqual(['“January 12, 2010 Monday” was a Tuesday'])
})

test('a record without a date, or with an unreadable one, is kept and reported', async () => {
  expect(await settle([record(), record('soon')])).toEqual({
    published: ['', ''],
    warnings: ['article without date', '“soon” is not a date'],
  })
})
