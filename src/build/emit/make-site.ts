import type { Manifest } from '../../format/manifest.ts'
import { type AnalysedSite, emitAll, type Site } from './emitter.ts'
import { dataEmitters } from './emitters.ts'

/** Makes the data files of an archive in memory, and its manifest, which names them. */
export async function makeSite(archive: AnalysedSite): Promise<Site> {
  const data = new Map<string, string | Uint8Array>()
  const write = (file: string, content: string | Uint8Array) => void data.set(file, content)
  const parts = await emitAll(dataEmitters, archive, { write })
  return { ...archive, data, manifest: Object.assign({}, ...parts) as Manifest }
}
