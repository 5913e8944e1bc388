import path from 'node:path'
import { type Batch, type Place, writeBatch } from '../../analyse/process-batch.ts'
import type { ProcessingPool } from '../../analyse/processing-pool.ts'
import { runTasks } from '../../analyse/tasks.ts'
import { openReusedFiles } from '../../cache/reused-files.ts'
import type { Output } from '../../output/output.ts'
import type { Progress } from '../../output/progress-line.ts'
import { sha256Of } from '../../output/write.ts'
import type { IndexedArticle } from '../search/search-step.ts'
import { articleFiles } from './alternate-formats.ts'
import type { Publication } from './record.ts'
import { openRecords } from './record-files.ts'

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
    publication_,
    store,
    pool,
  }: {
    articles: readonly IndexedArticle[]
    batches: readonly Batch[]
    publication_: Publication
    store: string
    pool: ProcessingPool | undefined
  },
  output: Output,
  progress: Progress,
): Promise<void> {
  const placed = placesOf(articles, batches, publication_)
  const places = placed.flatMap((batch) => batch.places)
  const files = openReusedFiles(path.join(store, 'articles.pack'), output)
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
      return left.length ? { batch, places: left, publication_, out: output.out } : []
    })
    await runTasks(
      pool,
      tasks,
      ({ batch, places }) => writeBatch(batch, places, publication_, output.out),
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
function placesOf(articles: readonly IndexedArticle[], batches: readonly Batch[], publication_: Publication) {
  const known = new Map(articles.map((article) => [article.file, article]))
  return batches.map((batch) => ({
    batch,
    places: batch.seeds.flatMap(({ file, corrections }): Place | [] => {
      const article = known.get(file)
      if (!article) return []
      const { sha256, body, slug, aliases } = article
      const key = sha256Of(
        JSON.stringify([batch.edition, file, corrections, sha256, slug, aliases, publication_]),
      )
      return { key, file, sha256, body, slug, aliases }
    }),
  }))
}
