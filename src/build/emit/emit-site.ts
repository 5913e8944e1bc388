import type { AnalysedArchive } from '../analyse/analyse-archive.ts'
import type { ReusedFiles } from '../cache/reused-files.ts'
import type { Output } from '../output/output.ts'
import type { Progress } from '../output/progress-line.ts'
import { offlineFiles } from './data/offline-list.ts'
import { publicationOf } from './exports/record.ts'
import { writeArticles } from './exports/write-articles.ts'
import { renderShareImages, reuseShareImages } from './images/share-images.ts'
import { siteFiles } from './site/site-files.ts'

/**
 * Writes all files of an edition, but for its pages.
 * @param others knows of files that are neither of one article nor images
 * @throws Error where a file cannot be written, or a seed changed in the meantime
 */
export async function emitSite(
  edition: AnalysedArchive,
  output: Output,
  others: ReusedFiles,
  progress: Progress,
): Promise<void> {
  const { manifest, files, articles, batches, store, searchFiles, pool } = edition
  const writeOthers = async () => {
    for (const [file, content] of files) others.put(file, content)
    for (const [file, content] of siteFiles(manifest, articles)) others.put(file, content)
    for (const [file, content] of await searchFiles()) others.put(file, content)
    for (const [file, content] of await offlineFiles(edition)) others.put(file, content)
    return reuseShareImages(edition, output)
  }
  const [images] = await Promise.all([
    writeOthers(),
    edition.written ??
      writeArticles(
        { articles, batches, publication_: publicationOf(manifest.settings), store, pool },
        output,
        progress,
      ),
  ])
  await renderShareImages(images, edition, progress)
}
