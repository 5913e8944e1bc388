import type { DeltaList } from './delta-list.ts'
import type { HistogramWindow } from './histogram-window.ts'

/** A date shared by consecutive entries, or empty, and their number. `until` is the end of a range, or empty. */
export type DateRun = [date: string, until: string, entries: number]

/** All events, for filters and counts, earliest first. The index of an event is its number in this order. */
export interface EventIndex {
  dates: DateRun[]
  /** For each event, the position of its article, as the difference from the previous event's. */
  articles: number[]
  /** For each country of the manifest, the events whose sentence names it. */
  countries: DeltaList[]
  /** Groups of events whose cards share a hash, each with the index of its first event. */
  groups: [start: number, hash: string][]
  window: HistogramWindow
}
