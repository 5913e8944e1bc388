import type { Manifest } from '../../../format/manifest.ts'
import { articleShards, packPath } from '../../../format/shards.ts'
import { writeFiles } from '../../output/files.ts'
import { defineWork } from '../../workers/workers.ts'
import type { Emitter, Site } from '../emitter.ts'
import { type ArticleSource, articleSources, toArticlePage } from '../pages/article-source.ts'

/** With this many articles, workers save more time than they take to start. */
const WORTH_WORKERS = 400

/** Returns a function that returns the path of the pack that has the article at a position. */
function packsByPosition(manifest: Manifest): (position: number) => string {
  const { shardAt } = articleShards(manifest)
  return (position) => packPath(shardAt(position)?.path ?? '')
}

/** Lists the packs of a site without article pages, by path. */
export function packsOf(manifest: Manifest): string[] {
  const packAt = packsByPosition(manifest)
  return [...new Set(Array.from({ length: manifest.articles }, (_, position) => packAt(position)))]
}

/** The articles of a site without article pages, in files of several. */
export const packs = {
  name: 'packs of articles',
  async emit(site, { folder }) {
    const { manifest, articles, workers } = site
    if (manifest.pages) return
    const packAt = packsByPosition(manifest)
    const sourceAt = articleSources(site, (position) => site.related[position] ?? [])
    const byPack = new Map<string, ArticleSource[]>(packsOf(manifest).map((pack) => [pack, []]))
    for (const position of articles.keys()) byPack.get(packAt(position))?.push(sourceAt(position))
    const tasks = Array.from(byPack, ([file, sources]) => ({ folder, file, sources }))
    await workers.run(writePack, tasks, () => undefined, articles.length >= WORTH_WORKERS)
  },
} satisfies Emitter<Pick<Site, 'manifest' | 'articles' | 'settings' | 'related' | 'workers'>>

/** Writes a pack. @throws Error if the file cannot be written @public */
export const writePack = defineWork(
  import.meta.url,
  'writePack',
  ({ folder, file, sources }: { folder: string; file: string; sources: readonly ArticleSource[] }) => {
    writeFiles(folder, [[file, JSON.stringify(sources.map(toArticlePage))]])
  },
)
