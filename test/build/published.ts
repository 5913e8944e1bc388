import { sortWithSlugs } from '../../src/archive/archive.ts'
import { type Archive, recordKey } from '../../src/archive/article.ts'
import { countCountries } from '../../src/build/analyse/count-countries.ts'
import {
  type AddressedArticle,
  type PreparedArticle,
  prepareArticle,
} from '../../src/build/analyse/prepared-article.ts'
import { appRedirects } from '../../src/build/emit/data/app-redirects.ts'
import { cards } from '../../src/build/emit/data/cards.ts'
import { countryFiles } from '../../src/build/emit/data/country-files.ts'
import { events } from '../../src/build/emit/data/events.ts'
import { facets } from '../../src/build/emit/data/facets.ts'
import { importSummary } from '../../src/build/emit/data/import-summary.ts'
import { overview } from '../../src/build/emit/data/overview.ts'
import { articleSources } from '../../src/build/emit/pages/article-source.ts'
import { relatedOf } from '../../src/build/emit/related/related.ts'
import { hashOf } from '../../src/build/output/hashes.ts'
import { bareArticlePage } from '../../src/build/plugin/bare-article-page.ts'
import type { Body } from '../../src/format/body.ts'
import type { Card } from '../../src/format/cards.ts'
import type { Manifest } from '../../src/format/manifest.ts'
import { articleShards } from '../../src/format/shards.ts'

/** The files of a site by path, without those of the search index and the sources. */
export interface PublishedSite {
  manifest: Manifest
  files: Map<string, string>
}

/** Makes the data files of articles, adds them to `files`, and returns the manifest. */
function manifestOf(
  articles: readonly AddressedArticle[],
  { settings, search }: Pick<Manifest, 'settings' | 'search'>,
  files: Map<string, string>,
): Manifest {
  const write = (path: string, content: string | Uint8Array) => void files.set(path, String(content))
  const archive = {
    articles,
    countries: countCountries(articles, settings.language),
    settings,
    problems: [],
    reports: [],
  }
  return {
    packs: [],
    offline: 'data/offline-0.json',
    build: '',
    ...overview.emit({ ...archive, index: { path: search, languages: ['en'] } }),
    ...importSummary.emit(archive, { write }),
    ...cards.emit(archive, { write }),
    ...countryFiles.emit(archive, { write }),
    ...facets.emit(archive, { write }),
    ...events.emit(archive, { write }),
    ...appRedirects.emit(archive, { write }),
  }
}

/** An archive as it is published. */
export function published({ settings, articles }: Archive): PublishedSite {
  const files = new Map<string, string>()
  const bodies = new Map<string, Body>()
  const addressed = sortWithSlugs(
    articles.map((article) => {
      const { prepared, body } = prepareArticle(article)
      bodies.set(recordKey(prepared), JSON.parse(body) as Body)
      return { ...prepared, bodyHash: hashOf(body), store: '' }
    }),
  )
  const manifest = manifestOf(addressed, { settings, search: 'search/x' }, files)
  const related = relatedOf(addressed, settings.language)
  const sourceAt = articleSources({ articles: addressed, settings }, (position) => related[position] ?? [])
  addressed.forEach((article, position) => {
    const body = bodies.get(recordKey(article)) as Body
    files.set(`article/${article.slug}`, bareArticlePage({ ...sourceAt(position).page, body }))
  })
  return { manifest, files }
}

/** Reads a published JSON file. */
export const read = <T>({ files }: PublishedSite, path: string): T =>
  JSON.parse(files.get(path) ?? 'null') as T

/** The card of the article at a position. */
export function cardAt(publication: PublishedSite, position: number): Card | undefined {
  const { path, start } = articleShards(publication.manifest).shardAt(position) ?? {
    path: '',
    start: 0,
  }
  return read<Card[] | null>(publication, path)?.[position - start]
}

/** An archive of made-up articles, one for each of some dates in order, as it is published. */
export function publishedOf(
  days: readonly string[],
  countries: (index: number) => string[] = () => ['CN'],
  metadata: (index: number) => Pick<Card, 'publication' | 'language'> = () => ({}),
): PublishedSite {
  const files = new Map<string, string>()
  const prepared = days.map((day, index): PreparedArticle & { bodyHash: string } => ({
    file: `${String(index).padStart(6, '0')}.txt`,
    record: 1,
    fingerprint: String(index),
    headline: `Headline ${index}`,
    published: day,
    ...metadata(index),
    card: {
      summary: { text: 'Text.', gaps: [] },
      countries: countries(index),
      about: index % 2,
      words: 2,
      ...metadata(index),
    },
    gaps: 0,
    bodyStart: 0,
    events: [],
    keywords: '',
    bodyHash: `body ${index}`,
  }))
  const settings = { title: 'T', language: 'en' }
  const manifest = manifestOf(sortWithSlugs(prepared), { settings, search: '' }, files)
  return { manifest, files }
}
