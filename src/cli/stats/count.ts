import { dayOf } from '../../archive/article.ts'
import type { AnalysedArchive } from '../../build/analyse/analyse-archive.ts'
import { addTo } from '../add-to.ts'

/** The articles that share a value, such as a publication. */
export interface Share {
  value: string
  articles: number
}

/** The statistics of an archive, as `stats --json` prints them. docs/command-line.md explains the names. */
export interface Statistics {
  articles: number
  words: number
  /** The days of the first and the last article, if any has a date. */
  first: string | null
  last: string | null
  undated: number
  /**
   * By number of articles; years in order. Articles without a known publication or language are in no share.
   * `countries` has those that are mentioned.
   */
  years: Share[]
  publications: Share[]
  languages: Share[]
  countries: (Share & { about: number })[]
  /** The number of figures that are missing in the sources, and of articles that miss any. */
  gaps: { figures: number; articles: number }
  files: number
  refused: number
  skipped: number
  duplicates: number
}

/** Counts the articles of an archive. */
export function countArticles({ articles, reports }: AnalysedArchive): Statistics {
  const years = new Map<string, number>()
  const publications = new Map<string, number>()
  const languages = new Map<string, number>()
  const countries = new Map<string, number>()
  const about = new Map<string, number>()
  const statistics = { words: 0, figures: 0, withGaps: 0, duplicates: 0 }
  const days: string[] = []
  for (const { published, publication, language, card, gaps, copies } of articles) {
    const day = dayOf(published)
    if (day) {
      days.push(day)
      addTo(years, day.slice(0, 4))
    }
    if (publication) addTo(publications, publication)
    if (language) addTo(languages, language)
    for (const code of card.countries) addTo(countries, code)
    for (const code of card.countries.slice(0, card.about)) addTo(about, code)
    statistics.words += card.words
    statistics.figures += gaps
    statistics.duplicates += copies?.length ?? 0
    if (gaps) statistics.withGaps++
  }
  // The articles are in the order of their dates.
  const sum = (count: 'refused' | 'skipped') => reports.reduce((total, report) => total + report[count], 0)
  return {
    articles: articles.length,
    words: statistics.words,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    undated: articles.length - days.length,
    years: sharesOf(years).sort((a, b) => (a.value < b.value ? -1 : 1)),
    publications: sharesOf(publications),
    languages: sharesOf(languages),
    countries: sharesOf(countries).map((share) => ({ ...share, about: about.get(share.value) ?? 0 })),
    gaps: { figures: statistics.figures, articles: statistics.withGaps },
    files: reports.length,
    refused: sum('refused'),
    skipped: sum('skipped'),
    duplicates: statistics.duplicates,
  }
}

const sharesOf = (counts: ReadonlyMap<string, number>): Share[] =>
  [...counts]
    .map(([value, articles]) => ({ value, articles }))
    .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1))
