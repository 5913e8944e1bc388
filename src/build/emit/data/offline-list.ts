import type { Manifest } from '../../../format/manifest.ts'
import type { OfflineSummary } from '../../../format/offline-download.ts'
import { canDownload } from '../../../format/offline-download.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import { hashOf, pathOf } from '../../output/write.ts'

/** The path of an archive's OfflineSummary, which is known before the summary is. */
export const offlineSummaryPath = (manifest: Manifest): string =>
  `data/offline-${hashOf(JSON.stringify(manifest))}.json`

/**
 * What keeping an archive offline takes, and which files.
 * @returns files of the site, by path
 */
export async function offlineFiles({
  manifest,
  files,
  articles,
  searchFiles,
}: Pick<AnalysedArchive, 'manifest' | 'files' | 'articles' | 'searchFiles'>): Promise<[string, string][]> {
  const sizes = new Map<string, number>()
  for (const [file, content] of files) sizes.set(file, Buffer.byteLength(content))
  for (const { body, bodyBytes } of articles) sizes.set(body, bodyBytes)
  for (const [file, bytes] of await searchFiles()) sizes.set(file, bytes.length)
  const summary: OfflineSummary = { files: sizes.size, bytes: 0 }
  for (const size of sizes.values()) summary.bytes += size
  const written: [string, string][] = []
  if (canDownload(summary)) {
    const content = JSON.stringify([...sizes.keys()].sort())
    summary.list = pathOf('offline-list', content)
    written.push([summary.list, content])
  }
  return [...written, [offlineSummaryPath(manifest), JSON.stringify(summary)]]
}
