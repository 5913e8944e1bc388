import { createHash } from 'node:crypto'
import { type Archive, type Article, bodyOf, dayOf, type Problem, type Range } from '../archive/article.ts'
import { countryNames } from '../archive/countries/lexicon.ts'
import { countBy, unitFor } from './calendar.ts'
import { clip } from './clip.ts'
import { toMention, toTime } from './entries.ts'
import { toHappened } from './happened.ts'
import type { Body, Card, CountryCount, Facets, Manifest, MarkedText } from './manifest.ts'
import { runsOf } from './runs.ts'
import { searchFolder } from './search-index.ts'

const MAX_SUMMARY = 240

/** The files of a site by path, without those of the search index. */
export interface Publication {
  manifest: Manifest
  files: Map<string, string>
}

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** The archive → its manifest and its files. The same archive gives the same bytes. */
export function publish(archive: Archive, problems: Problem[] = []): Publication {
  const files = new Map<string, string>()
  const write = (kind: string, value: unknown): string => {
    const content = JSON.stringify(value)
    const path = `data/${kind}-${hashOf(content)}.json`
    files.set(path, content)
    return path
  }
  const { articles, settings } = archive
  const days = articles.map(({ published }) => dayOf(published))
  const cards = articles.map((article) => toCard(article, write('body', toBody(article))))
  const unit = unitFor(days[0] ?? '', days.at(-1) ?? '')
  const countries = countCountries(articles)
  const codes = countries.map(({ code }) => code)
  const manifest: Manifest = {
    settings,
    articles: articles.length,
    words: articles.reduce((sum, { words }) => sum + words, 0),
    gaps: articles.reduce((sum, { gaps }) => sum + gaps.length, 0),
    countries,
    shards: runsOf(days).map(({ start, size }) => ({
      start,
      articles: size,
      first: days[start] as string,
      last: days[start + size - 1] as string,
      path: write('cards', cards.slice(start, start + size)),
    })),
    bars: { unit, counts: countBy(days, unit) },
    facets: write('facets', toFacets(articles, codes, days)),
    statements: articles.reduce((sum, { statements }) => sum + statements.length, 0),
    happened: write('happened', toHappened(articles, codes, write)),
    countryNames: write('countries', countryNames()),
    search: searchFolder(archive),
    problems,
  }
  return { manifest, files }
}

function countCountries(articles: readonly Article[]): CountryCount[] {
  const counts = new Map<string, CountryCount>()
  for (const { countries } of articles) {
    for (const { code, about } of countries) {
      const count = counts.get(code) ?? { code, articles: 0, about: 0 }
      counts.set(code, count)
      count.articles++
      if (about) count.about++
    }
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1))
}

const toCard = (article: Article, body: string): Card => ({
  slug: article.slug,
  headline: article.headline,
  published: article.published,
  summary: summaryOf(article),
  countries: article.countries.map(({ code }) => code),
  about: article.countries.filter(({ about }) => about).length,
  words: article.words,
  body,
})

const toBody = (article: Article): Body => {
  const { file, sha256, source, bodyStart, blocks, gaps, paragraphs } = article
  return {
    file,
    sha256,
    source,
    bodyStart,
    blocks,
    gaps,
    paragraphs,
    headlineMentions: article.headlineMentions.map(toMention),
    mentions: article.mentions.map(toMention),
    times: article.times.map(toTime),
  }
}

const toFacets = (articles: readonly Article[], codes: string[], days: string[]): Facets => {
  const indexes = new Map(codes.map((code, index) => [code, index]))
  return {
    codes,
    days,
    countries: articles.map((article) => article.countries.map(({ code }) => indexes.get(code) ?? 0)),
    about: articles.map((article) => article.countries.filter(({ about }) => about).length),
  }
}

/** The standfirst, else the first sentence of the first paragraph, cut between words where it is long. */
function summaryOf(article: Article): MarkedText {
  const body = bodyOf(article)
  const standfirst = article.blocks.find(({ kind }) => kind === 'standfirst')
  const range: Range = standfirst ??
    article.blocks.find(({ kind }) => kind === 'paragraph')?.sentences[0] ??
    article.blocks[0] ?? { start: 0, end: 0 }
  const whole = body.slice(range.start, range.end)
  const start = range.start + (whole.length - whole.trimStart().length)
  const { text, pick } = clip(body, { start, end: range.end }, { start, end: start }, MAX_SUMMARY)
  return { text, gaps: pick(article.gaps) }
}
