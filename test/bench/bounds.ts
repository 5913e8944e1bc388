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
  /** A build after one change may also take this long, whatever its share. */
  afterChangeTime: number
  /** A build from scratch, as a multiple of one by Hugo and Pagefind. */
  hugo: number
  filesPerArticle: number
  bytesPerArticle: number
  /** Bytes and requests of one shared article, service worker included. */
  sharedArticle: number
  sharedRequests: number
}

const SMALL: Bounds = {
  firstView: 1.1,
  firstSearch: 300_000,
  keyMedian: 20,
  key95: 100,
  misspelt: 0.95,
  longTask: 50,
  build: 90_000,
  memory: 1.2e9,
  afterChange: 0.1,
  afterChangeTime: 3000,
  hugo: 2,
  filesPerArticle: 1.2,
  bytesPerArticle: 10_000,
  sharedArticle: 260_000,
  sharedRequests: 30,
}

const LARGE: Bounds = {
  ...SMALL,
  firstSearch: 900_000,
  keyMedian: 40,
  key95: 250,
  misspelt: 0.9,
  build: 600_000,
  memory: 2e9,
}

/** A million articles. */
const HUGE: Bounds = { ...LARGE, firstSearch: 2e6, build: 3_600_000, memory: 4e9 }

/** Returns the targets for 19,000 articles up to that size, and those for 100,000 and a million above it. */
export const boundsOf = (articles: number): Bounds =>
  articles <= 19_000 ? SMALL : articles <= 100_000 ? LARGE : HUGE
