import { articleShards } from '../../../format/shards.ts'
import { hasPages } from '../../../format/site-paths.ts'
import { writeFiles } from '../../output/files.ts'
import { groupHash } from '../../output/write.ts'
import { defineWork } from '../../workers/workers.ts'
import type { Emitter, Site } from '../emitter.ts'
import { type ArticleSource, articleSources, contentOf, toArticlePage } from '../pages/article-source.ts'

/** With this many articles, workers save more time than they take to start. */
const WORTH_WORKERS = 400

type PackedSite = Pick<Site, 'manifest' | 'articles' | 'settings' | 'related'>

const sourcesOf = async (site: PackedSite) => {
  const related = await site.related
  return articleSources(site, (position) => related[position] ?? [])
}

/** Returns the hash of each month's packs, or none for a site that has article pages. */
export async function packHashes(site: PackedSite): Promise<string[]> {
  if (hasPages(site.settings)) return []
  const { positionsAt } = articleShards(site.manifest)
  const sourceAt = await sourcesOf(site)
  return site.manifest.months.map((_, month) =>
    groupHash(positionsAt(month).map((position) => contentOf(sourceAt(position)))),
  )
}

/** Returns the positions of the articles in each pack, by its path. A site that has article pages has no packs. */
export function packsOf({ manifest }: Pick<Site, 'manifest'>): Map<string, number[]> {
  const packs = new Map<string, number[]>()
  const { packAt } = articleShards(manifest)
  const articles = hasPages(manifest.settings) ? 0 : manifest.articles
  for (let position = 0; position < articles; position++) {
    const path = packAt(position)?.path ?? ''
    const positions = packs.get(path)
    if (positions) positions.push(position)
    else packs.set(path, [position])
  }
  return packs
}

/** The articles of a site without article pages, in files of several. */
export const packs = {
  name: 'packs of articles',
  async emit(site, { folder, keep, wrote }) {
    const sourceAt = await sourcesOf(site)
    // The path of a pack has a hash of its content.
    const left = [...packsOf(site)].filter(([file]) => !keep(file, file))
    const tasks = left.map(([file, positions]) => ({ folder, file, sources: positions.map(sourceAt) }))
    const add = (_written: unknown, { file }: (typeof tasks)[number]) => wrote(file, file)
    await site.workers.run(writePack, tasks, add, site.articles.length >= WORTH_WORKERS)
  },
} satisfies Emitter<PackedSite & Pick<Site, 'workers'>>

/** Writes a pack. @throws Error if the file cannot be written @public */
export const writePack = defineWork(
  import.meta.url,
  'writePack',
  ({ folder, file, sources }: { folder: string; file: string; sources: readonly ArticleSource[] }) => {
    writeFiles(folder, [[file, JSON.stringify(sources.map(toArticlePage))]])
  },
)
