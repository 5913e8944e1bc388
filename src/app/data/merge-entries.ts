import type { CountryEntries } from '../../format/delta-list.ts'
import type { TimeSpan } from '../../format/periods.ts'
import type { Entries, MergedEntries } from './entries.ts'

/**
 * Merges articles and events into one list by date, so that both are selected, sorted and counted alike. The events of a
 * day precede the articles published on it.
 * @param articles by day, with the countries that are needed
 * @param events with all countries
 */
export function mergeEntries(articles: Entries, events: Entries): Entries {
  const total = sizeOf(articles) + sizeOf(events)
  const times: TimeSpan[] = []
  const starts = [0]
  const publishedRuns: number[] = []
  const positions = new Uint32Array(total)
  const numbers = new Uint32Array(total)
  const isArticle = new Uint8Array(total)
  /** The merged entry of each article and of each event. */
  const ofArticles = new Uint32Array(sizeOf(articles))
  const ofEvents = new Uint32Array(sizeOf(events))
  let entry = 0
  const addRun = (from: Entries, run: number, published: 0 | 1) => {
    const merged = published ? ofArticles : ofEvents
    for (let number = from.starts[run] as number; number < (from.starts[run + 1] as number); number++) {
      merged[number] = entry
      numbers[entry] = number
      isArticle[entry] = published
      positions[entry] = published ? number : (events.articles?.[number] as number)
      entry++
    }
    times.push(from.times[run] as TimeSpan)
    starts.push(entry)
    publishedRuns.push(published)
  }
  let next = 0
  articles.times.forEach(([day], run) => {
    while ((events.times[next]?.[0] ?? '~') <= day) addRun(events, next++, 0)
    addRun(articles, run, 1)
  })
  while (next < events.times.length) addRun(events, next++, 0)

  const columns = new Map<string, CountryEntries>()
  for (const [code, column] of articles.columns) {
    const eventColumn = events.columns.get(code)
    const merge = (scope: keyof CountryEntries) =>
      Uint32Array.from([
        ...column[scope].map((number) => ofArticles[number] as number),
        ...(eventColumn?.[scope] ?? []).map((number) => ofEvents[number] as number),
      ]).sort()
    columns.set(code, { mention: merge('mention'), about: merge('about') })
  }
  return {
    times,
    starts: Uint32Array.from(starts),
    columns,
    articles: positions,
    merged: { isArticle, numbers, publishedRuns: Uint8Array.from(publishedRuns) },
  }
}

/** Returns how many of some entries are articles. */
export const countArticles = ({ isArticle }: MergedEntries, entries: ArrayLike<number>): number => {
  let articles = 0
  for (let index = 0; index < entries.length; index++)
    articles += isArticle[entries[index] as number] as number
  return articles
}

const sizeOf = ({ starts }: Entries) => starts.at(-1) ?? 0
