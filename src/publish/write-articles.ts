import { statSync } from 'node:fs'
import { type Batch, type Place, writeBatch } from './press.ts'
import type { Press } from './press-pool.ts'
import type { Progress } from './progress-line.ts'
import type { Imprint } from './record.ts'
import { type RecordLines, recordFiles } from './record-files.ts'
import type { IndexedArticle } from './search-step.ts'
import { runTasks } from './tasks.ts'

/** Where files are written to. */
export interface Target {
  /** The folder. */
  out: string
  /** The folder of the last output, if there is one. */
  last?: string | undefined
}

/** Where a build writes. A last output that is not there, or is no folder, is none. */
export const targetOf = (out: string, last: string): Target => ({
  out,
  last: statSync(last, { throwIfNoEntry: false })?.isDirectory() ? last : undefined,
})

/**
 * Writes bodies, sources and copies of articles, and the two files that list them.
 * @throws Error where a file cannot be written, or a seed changed in the meantime
 */
export async function writeArticles(
  {
    articles,
    batches,
    imprint,
    pool,
  }: {
    articles: readonly IndexedArticle[]
    batches: readonly Batch[]
    imprint: Imprint
    pool: Press | undefined
  },
  { out, last }: Target,
  progress: Progress,
): Promise<void> {
  const places = new Map<string, Place>(
    articles.map(({ file, sha256, body, slug, aliases }) => [file, { file, sha256, body, slug, aliases }]),
  )
  const tasks = batches.map((batch) => ({
    batch,
    places: batch.seeds.flatMap(({ file }) => places.get(file) ?? []),
    imprint,
    out,
    last,
  }))
  const records = recordFiles(
    out,
    last,
    articles.map(({ file }) => file),
  )
  const take = (lines: RecordLines[]) => {
    records.add(lines)
    progress.add(lines.length)
  }
  try {
    progress.begin('Writing articles', articles.length)
    await runTasks(pool, tasks, ({ batch, places }) => writeBatch(batch, places, imprint, out, last), take)
    records.finish()
    progress.end()
  } finally {
    records.close()
  }
}
