/** What is asked of an archive of a size. */
export interface Bounds {
  /** The first view, as a multiple of that of two articles. */
  firstView: number
  /** Bytes of the first search. */
  firstSearch: number
  /** Of the time for a key, in milliseconds. */
  keyMedian: number
  key95: number
  /** The share of misspelt words that are found, from 0 to 1. */
  misspelt: number
  /** A task of the page, in milliseconds, while it is scrolled. */
  longTask: number
  /** Of a build from nothing, in milliseconds and bytes, and after one change as a share of that time. */
  build: number
  memory: number
  afterChange: number
}

const SMALL: Bounds = {
  firstView: 1.1,
  firstSearch: 300_000,
  keyMedian: 20,
  key95: 100,
  misspelt: 0.95,
  longTask: 50,
  build: 90_000,
  memory: 2e9,
  afterChange: 0.2,
}

const LARGE: Bounds = {
  ...SMALL,
  firstSearch: 900_000,
  keyMedian: 40,
  key95: 250,
  misspelt: 0.9,
  build: 600_000,
  memory: 4e9,
}

/** Up to 19,000 articles those of 19,000 hold, above it those of 100,000. */
export const boundsOf = (articles: number): Bounds => (articles <= 19_000 ? SMALL : LARGE)
