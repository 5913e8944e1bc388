import { statSync } from 'node:fs'
import path from 'node:path'
import type { Edition } from './edition.ts'
import type { Manifest } from './manifest.ts'
import { isKeepableAsAWhole, type OfflineSummary } from './offline-limits.ts'
import { putFile } from './put-file.ts'
import { hashOf, pathOf } from './write.ts'

/** The path of an archive's OfflineSummary, which is known before the summary is. */
export const offlineSummaryPath = (manifest: Manifest): string =>
  `data/offline-${hashOf(JSON.stringify(manifest))}.json`

/**
 * Writes what keeping an archive offline takes, and which files. To be called when all of them are written.
 * @param out the folder that they are in
 * @param last the folder of the last output, if there is one
 */
export async function writeOfflineList(
  {
    manifest,
    files,
    articles,
    searchFiles,
  }: Pick<Edition, 'manifest' | 'files' | 'articles' | 'searchFiles'>,
  out: string,
  last?: string,
): Promise<void> {
  const all = [
    ...new Set([...files.keys(), ...articles.map(({ body }) => body), ...(await searchFiles()).keys()]),
  ].sort()
  const bytes = all.reduce((sum, file) => sum + statSync(path.join(out, file)).size, 0)
  const summary: OfflineSummary = { files: all.length, bytes }
  if (isKeepableAsAWhole(summary)) {
    const content = JSON.stringify(all)
    summary.list = pathOf('offline-list', content)
    putFile(out, last, summary.list, content)
  }
  putFile(out, last, offlineSummaryPath(manifest), JSON.stringify(summary))
}
