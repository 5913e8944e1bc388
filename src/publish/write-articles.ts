import path from 'node:path'
import { articleFiles } from './copies.ts'
import { openKeptFiles } from './kept-files.ts'
import type { Output } from './output.ts'
import { type Batch, type Place, writeBatch } from './press.ts'
import type { Press } from './press-pool.ts'
import type { Progress } from './progress-line.ts'
import type { Imprint } from './record.ts'
import { openRecords } from './record-files.ts'
import type { IndexedArticle } from './search-step.ts'
import { runTasks } from './tasks.ts'
import { sha256Of } from './write.ts'

/**
 * Writes bodies, sources and copies of articles, and the two files that list them; of all that, what is not as in the last
 * output.
 * @param store where it is remembered what was written
 * @throws Error where a file cannot be written, or a seed that is read again has changed in the meantime
 */
export async function writeArticles(
  {
    articles,
    batches,
    imprint,
    store,
    pool,
  }: {
    articles: readonly IndexedArticle[]
    batches: readonly Batch[]
    imprint: Imprint
    store: string
    pool: Press | undefined
  },
  output: Output,
  progress: Progress,
): Promise<void> {
  const placed = placesOf(articles, batches, imprint)
  const places = placed.flatMap((batch) => batch.places)
  const files = openKeptFiles(path.join(store, 'articles.pack'), output)
  const records = openRecords(path.join(store, 'records.pack'), output)
  try {
    progress.begin('Writing articles', articles.length)
    const taken = await files.take(
      places
        .filter(({ key }) => records.has(key))
        .map((place) => ({ key: place.key, files: articleFiles(place) })),
      pool,
    )
    progress.add(taken.size)
    const tasks = placed.flatMap(({ batch, places }) => {
      const left = places.filter(({ key }) => !taken.has(key))
      return left.length ? { batch, places: left, imprint, out: output.out } : []
    })
    await runTasks(
      pool,
      tasks,
      ({ batch, places }) => writeBatch(batch, places, imprint, output.out),
      (written) => {
        records.add(written)
        for (const { key, print } of written) files.note(key, print)
        progress.add(written.length)
      },
    )
    const keys = new Map(places.map(({ file, key }) => [file, key]))
    records.finish(articles.map(({ file }) => keys.get(file) as string))
    files.save()
    progress.end()
  } finally {
    records.close()
  }
}

/** Where the articles of each batch go. */
function placesOf(articles: readonly IndexedArticle[], batches: readonly Batch[], imprint: Imprint) {
  const known = new Map(articles.map((article) => [article.file, article]))
  return batches.map((batch) => ({
    batch,
    places: batch.seeds.flatMap(({ file, corrections }): Place | [] => {
      const article = known.get(file)
      if (!article) return []
      const { sha256, body, slug, aliases } = article
      const key = sha256Of(JSON.stringify([batch.edition, file, corrections, sha256, slug, aliases, imprint]))
      return { key, file, sha256, body, slug, aliases }
    }),
  }))
}
