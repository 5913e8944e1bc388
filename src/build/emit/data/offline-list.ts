import type { Manifest } from '../../../format/manifest.ts'
import { canDownload, type OfflineSummary } from '../../../format/offline/offline-download.ts'
import { hashOf, pathOf } from '../../output/hashes.ts'
import type { Writer } from '../../output/output.ts'
import type { Emitter, Site } from '../emitter.ts'

/** Returns the path of an archive's OfflineSummary, which is known before the summary is. */
export const offlineSummaryPath = (manifest: Manifest): string =>
  `data/offline-${hashOf(JSON.stringify(manifest))}.json`

/** The files to download for offline reading, and their size. An archive that is too large has no list. */
export const offlineList = {
  name: 'offline list',
  emit({ manifest, data, articles }, { write }) {
    const sizes = new Map<string, number>()
    for (const [file, content] of data) sizes.set(file, Buffer.byteLength(content))
    for (const { body, bodyBytes } of articles) sizes.set(body, bodyBytes)
    const summary: OfflineSummary = { files: sizes.size, bytes: 0 }
    for (const size of sizes.values()) summary.bytes += size
    if (canDownload(summary)) {
      const content = JSON.stringify([...sizes.keys()].sort())
      summary.list = pathOf('offline-list', content)
      write(summary.list, content)
    }
    write(offlineSummaryPath(manifest), JSON.stringify(summary))
  },
} satisfies Emitter<Pick<Site, 'manifest' | 'data' | 'articles'>, void, Writer>
