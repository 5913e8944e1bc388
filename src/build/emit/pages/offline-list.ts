import { statSync } from 'node:fs'
import type { Manifest } from '../../../format/manifest.ts'
import {
  canDownload,
  type OfflineList,
  type OfflineSummary,
} from '../../../format/offline/offline-download.ts'
import { hasPages } from '../../../format/site-paths.ts'
import { hashOf, pathOf } from '../../output/hashes.ts'
import { fileIn } from '../../output/output-folders.ts'
import type { Emitter, IndexedSite } from '../emitter.ts'
import { packsOf } from '../exports/packs.ts'
import { pageFile } from './page-list.ts'

/** Returns the path of an archive's OfflineSummary, which is known before the summary is. */
export const offlineSummaryPath = (manifest: Omit<Manifest, 'offline'>): string =>
  `data/offline-${hashOf(JSON.stringify(manifest))}.json`

/** The files to download for offline reading, and their size. An archive that is too large has no list. */
export const offlineList = {
  name: 'offline list',
  emit({ manifest, data, indexFiles, articles }, output) {
    const packs = [...packsOf({ manifest }).keys()]
    const list: OfflineList = { files: [...data.keys(), ...indexFiles.keys(), ...packs].sort(), pages: {} }
    const sizeOf = (file: string) => statSync(fileIn(output, file)).size
    let bytes = packs.reduce((sum, file) => sum + sizeOf(file), 0)
    for (const content of data.values()) bytes += Buffer.byteLength(content)
    for (const size of indexFiles.values()) bytes += size
    for (const { slug, bodyHash } of hasPages(manifest.settings) ? articles : []) {
      list.pages[`article/${encodeURIComponent(slug)}`] = bodyHash.slice(0, 8)
      bytes += sizeOf(pageFile(`article/${slug}`))
    }
    const summary: OfflineSummary = { files: list.files.length + Object.keys(list.pages).length, bytes }
    if (canDownload(summary)) {
      const content = JSON.stringify(list)
      summary.list = pathOf('offline-list', content)
      output.write(summary.list, content)
    }
    output.write(manifest.offline, JSON.stringify(summary))
  },
} satisfies Emitter<Pick<IndexedSite, 'manifest' | 'data' | 'indexFiles' | 'articles'>>
