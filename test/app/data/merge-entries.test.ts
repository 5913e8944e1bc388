import { expect, test } from 'vitest'
import { type Entries, type MergedEntries, makeEntries, timeAt } from '../../../src/app/data/entries.ts'
import { NO_FILTERS } from '../../../src/app/data/filters.ts'
import { countArticles, mergeEntries } from '../../../src/app/data/merge-entries.ts'
import { countByTime, countMatches, select } from '../../../src/app/data/select.ts'
import fc from '../../fast-check.ts'

const days = ['2020-03-30', '2020-04-01', '2020-04-02', '2020-04-03']

/** Entries with their dates; `true` if they mention CN. */
const some = (dates: string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...dates), fc.boolean(), fc.nat(3)))
    .map((list) => list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
type Some = [date: string, cn: boolean, article: number][]

function toEntries(list: Some, areEvents: boolean): Entries {
  const mention = Uint32Array.from(list.flatMap(([, cn], place) => (cn ? [place] : [])))
  const runs = new Map<string, number>()
  for (const [date] of list) runs.set(date, (runs.get(date) ?? 0) + 1)
  return makeEntries(
    [...runs].map(([date, size]) => [date, '', size]),
    new Map([['CN', { mention, about: mention.slice(0, 1) }]]),
    areEvents ? Uint32Array.from(list, ([, , article]) => article) : undefined,
  )
}

test('merged entries are all articles and events by date, events first, and filters select from both', () => {
  fc.assert(
    fc.property(some(days), some(['2020-04', ...days]), (articles, events) => {
      const one = toEntries(articles, false)
      const other = toEntries(events, true)
      const both = mergeEntries(one, other)
      const merged = both.merged as MergedEntries
      const { isArticle, numbers } = merged
      expect(numbers).toHaveLength(articles.length + events.length)
      const rows = [...numbers].map((number, entry) => {
        const date = timeAt(both, entry)[0]
        expect(date).toBe((isArticle[entry] ? articles : events)[number]?.[0])
        return `${date} ${isArticle[entry]} ${String(number).padStart(4, '0')}`
      })
      expect(rows).toEqual(rows.toSorted((a, b) => (a < b ? -1 : 1)))
      expect(countArticles(merged, [...numbers.keys()])).toBe(articles.length)
      for (const filters of [
        NO_FILTERS,
        { ...NO_FILTERS, countries: ['CN'] },
        { ...NO_FILTERS, from: '2020-04-02' },
        { ...NO_FILTERS, countries: ['CN'], scope: 'about' as const, to: '2020-04-01' },
      ]) {
        const left = countMatches({ entries: one }, filters) + countMatches({ entries: other }, filters)
        expect(countMatches({ entries: both }, filters)).toBe(left)
        expect(select({ entries: both }, filters)).toHaveLength(left)
      }
      expect([...countByTime({ entries: both }, NO_FILTERS).sizes].reduce((sum, size) => sum + size, 0)).toBe(
        rows.length,
      )
    }),
  )
})
