/** The targets for an archive. */
export interface Bounds {
  /** Size of the first view, as a multiple of that of two articles. */
  firstView: number
  /** Bytes of the first search. */
  firstSearch: number
  /** Search time per key, in milliseconds: median and 95th percentile. */
  keyMedian: number
  key95: number
  /** Share of misspelt words found or suggested, from 0 to 1. */
  misspelt: number
  /** Our own scripts in one task while scrolling, in milliseconds. */
  longTask: number
  /** A build from scratch, in milliseconds and bytes; after one change, as a share of that time. */
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

/** Returns the targets for 19,000 articles up to that size, and those for 100,000 above it. */
export const boundsOf = (articles: number): Bounds => (articles <= 19_000 ? SMALL : LARGE)
