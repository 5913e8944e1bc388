import type { Manifest } from '../../format/manifest.ts'
import { type AnalysedSite, emitAll, type Site } from './emitter.ts'
import { dataEmitters } from './emitters.ts'
import { packHashes } from './exports/packs.ts'
import { offlineSummaryPath } from './pages/offline-list.ts'
import { findRelated } from './related/find-related.ts'
import { planIndex } from './search/index-plan.ts'

/** Makes the data files of an archive in memory, and its manifest, which names them. */
export async function makeSite(archive: Omit<AnalysedSite, 'index'>): Promise<Site> {
  const data = new Map<string, string | Uint8Array>()
  const write = (file: string, content: string | Uint8Array) => void data.set(file, content)
  const related: Site['related'] = archive.onRequest ? Promise.resolve([]) : findRelated(archive)
  related.catch(() => undefined)
  const planned = { ...archive, index: planIndex(archive) }
  const parts = await emitAll(dataEmitters, planned, { write })
  const manifest = Object.assign({ packs: [], build: '' }, ...parts) as Manifest
  const site = { ...planned, data, related, manifest }
  manifest.packs = await packHashes(site)
  manifest.offline = offlineSummaryPath(manifest)
  return site
}
