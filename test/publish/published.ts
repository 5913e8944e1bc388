import { placed } from '../../src/archive/archive.ts'
import type { Archive } from '../../src/archive/article.ts'
import { type Galley, setArticle } from '../../src/publish/galley.ts'
import type { Card, Manifest } from '../../src/publish/manifest.ts'
import { publish } from '../../src/publish/publish.ts'
import { relatedOf, writeRelated } from '../../src/publish/related.ts'
import { articleShards } from '../../src/publish/shards.ts'
import { pathOf } from '../../src/publish/write.ts'

/** The files of a site by path, without those of the search index and the sources. */
export interface Publication {
  manifest: Manifest
  files: Map<string, string>
}

/** The manifest of galleys; its files are put among the others. */
function manifestOf(
  galleys: readonly (Galley & { body: string })[],
  { settings, search }: Pick<Manifest, 'settings' | 'search'>,
  files: Map<string, string>,
): Manifest {
  const write = (path: string, content: string) => void files.set(path, content)
  const articles = placed(galleys)
  return {
    ...publish(articles, { settings, search, problems: [] }, write),
    related: writeRelated(relatedOf(articles, settings.language), write),
  }
}

/** An archive as it is published. */
export function published({ settings, articles }: Archive): Publication {
  const files = new Map<string, string>()
  const galleys = articles.map((article) => {
    const set = setArticle(article)
    const body = pathOf('body', set.body)
    files.set(body, set.body)
    return { ...set.galley, body }
  })
  const manifest = manifestOf(galleys, { settings, search: 'search/x' }, files)
  return { manifest, files }
}

/** A published JSON file, read. */
export const read = <T>({ files }: Publication, path: string): T => JSON.parse(files.get(path) ?? 'null') as T

/** The card of the article at a position. */
export function cardAt(publication: Publication, position: number): Card | undefined {
  const { path, start } = articleShards(publication.manifest.months).shardAt(position) ?? {
    path: '',
    start: 0,
  }
  return read<Card[] | null>(publication, path)?.[position - start]
}

/** An archive of made-up articles, one for each of some days in order, as it is published. */
export function publishedOf(
  days: readonly string[],
  countries: (index: number) => string[] = () => ['CN'],
): Publication {
  const files = new Map<string, string>()
  const galleys = days.map((day, index): Galley & { body: string } => ({
    file: `${String(index).padStart(6, '0')}.txt`,
    headline: `Headline ${index}`,
    published: day,
    card: { summary: { text: 'Text.', gaps: [] }, countries: countries(index), about: index % 2, words: 2 },
    gaps: 0,
    bodyStart: 0,
    statements: [],
    telling: '',
    body: `data/body-${index}.json`,
  }))
  const settings = { title: 'T', language: 'en' }
  const manifest = manifestOf(galleys, { settings, search: '' }, files)
  return { manifest, files }
}
