import type { Edition } from './edition.ts'
import type { Progress } from './progress-line.ts'
import { putFile } from './put-file.ts'
import { imprintOf } from './record.ts'
import { drawShareImages, takeShareImages } from './share-images.ts'
import { siteFiles } from './site-files.ts'
import { type Target, writeArticles } from './write-articles.ts'

/**
 * Writes all files of an edition into a folder.
 * @throws Error where a file cannot be written, or a seed changed in the meantime
 */
export async function writeEdition(
  edition: Edition,
  { out, last, progress }: Target & { progress: Progress },
): Promise<void> {
  const { manifest, files, articles, batches, searchFiles, pool } = edition
  const writeOthers = async () => {
    for (const [file, content] of files) putFile(out, last, file, content)
    for (const [file, content] of siteFiles(manifest, articles)) putFile(out, last, file, content)
    for (const [file, content] of await searchFiles()) putFile(out, last, file, content)
    return takeShareImages(edition, out, last)
  }
  const [images] = await Promise.all([
    writeOthers(),
    edition.written ??
      writeArticles(
        { articles, batches, imprint: imprintOf(manifest.settings), pool },
        { out, last },
        progress,
      ),
  ])
  await drawShareImages(images, edition, progress)
}
