import type { Column } from '../../format/delta-list.ts'
import type { Times } from '../../format/periods.ts'
import type { Entries, Lanes } from './entries.ts'

/**
 * Articles and dated events in one row, by their days, so that one selection, order and count does for both.
 * What happened on a day stands before what was published on it.
 * @param articles by day, with the columns that are needed
 * @param events with all columns
 */
export function together(articles: Entries, events: Entries): Entries {
  const total = sizeOf(articles) + sizeOf(events)
  const times: Times[] = []
  const starts = [0]
  const published: number[] = []
  const positions = new Uint32Array(total)
  const own = new Int32Array(total)
  /** Positions, and places among the events → places in the row. */
  const ofArticle = new Uint32Array(sizeOf(articles))
  const ofEvent = new Uint32Array(sizeOf(events))
  let place = 0
  const take = ({ times: from, starts: of }: Entries, run: number, isArticle: boolean) => {
    for (let each = of[run] as number; each < (of[run + 1] as number); each++) {
      const back = isArticle ? ofArticle : ofEvent
      back[each] = place
      own[place] = isArticle ? each : -1 - each
      positions[place] = isArticle ? each : (events.articles?.[each] as number)
      place++
    }
    times.push(from[run] as Times)
    starts.push(place)
    published.push(isArticle ? 1 : 0)
  }
  let run = 0
  articles.times.forEach(([day], each) => {
    while ((events.times[run]?.[0] ?? '~') <= day) take(events, run++, false)
    take(articles, each, true)
  })
  while (run < events.times.length) take(events, run++, false)

  const columns = new Map<string, Column>()
  for (const [code, column] of articles.columns) {
    const other = events.columns.get(code)
    const merged = (which: keyof Column) =>
      Uint32Array.from([
        ...column[which].map((each) => ofArticle[each] as number),
        ...(other?.[which] ?? []).map((each) => ofEvent[each] as number),
      ]).sort()
    columns.set(code, { mention: merged('mention'), about: merged('about') })
  }
  return {
    times,
    starts: Uint32Array.from(starts),
    columns,
    articles: positions,
    lanes: { own, published: Uint8Array.from(published) },
  }
}

/** How many of some places are articles. */
export const articlesIn = ({ own }: Lanes, places: ArrayLike<number>): number => {
  let articles = 0
  for (let at = 0; at < places.length; at++) if ((own[places[at] as number] as number) >= 0) articles++
  return articles
}

const sizeOf = ({ starts }: Entries) => starts.at(-1) ?? 0
