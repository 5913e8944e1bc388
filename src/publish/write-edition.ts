import type { Edition } from './edition.ts'
import type { KeptFiles } from './kept-files.ts'
import { offlineFiles } from './offline-list.ts'
import type { Output } from './output.ts'
import type { Progress } from './progress-line.ts'
import { imprintOf } from './record.ts'
import { drawShareImages, takeShareImages } from './share-images.ts'
import { siteFiles } from './site-files.ts'
import { writeArticles } from './write-articles.ts'

/**
 * Writes all files of an edition, but for its pages.
 * @param others knows of files that are neither of one article nor images
 * @throws Error where a file cannot be written, or a seed changed in the meantime
 */
export async function writeEdition(
  edition: Edition,
  output: Output,
  others: KeptFiles,
  progress: Progress,
): Promise<void> {
  const { manifest, files, articles, batches, store, searchFiles, pool } = edition
  const writeOthers = async () => {
    for (const [file, content] of files) others.put(file, content)
    for (const [file, content] of siteFiles(manifest, articles)) others.put(file, content)
    for (const [file, content] of await searchFiles()) others.put(file, content)
    for (const [file, content] of await offlineFiles(edition)) others.put(file, content)
    return takeShareImages(edition, output)
  }
  const [images] = await Promise.all([
    writeOthers(),
    edition.written ??
      writeArticles(
        { articles, batches, imprint: imprintOf(manifest.settings), store, pool },
        output,
        progress,
      ),
  ])
  await drawShareImages(images, edition, progress)
}
