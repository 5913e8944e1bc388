import { mkdirSync } from 'node:fs'
import { analyseArchive } from '../../src/build/analyse/analyse-archive.ts'
import { openStore, type Store } from '../../src/build/cache/store.ts'
import type { Site } from '../../src/build/emit/emitter.ts'
import { emitFiles } from '../../src/build/emit/emitters.ts'
import { makeSite } from '../../src/build/emit/make-site.ts'
import { type Output, openOutput } from '../../src/build/output/output.ts'
import { replaceOutput } from '../../src/build/output/replace-output.ts'
import { type Staging, stagingFor } from '../../src/build/output/staging.ts'
import { readSource } from '../../src/build/read/read-source.ts'
import { createWorkers } from '../../src/build/workers/workers.ts'

/** Progress that shows nothing. @param say receives the lines that would stay on the screen */
export const quiet = (say: (line: string) => void = () => {}) => ({
  begin: () => ({ add: () => {}, end: () => {} }),
  say,
})

export interface SiteOptions {
  /** The folder of all caches. */
  caches: string
  code?: string
  /** The number of workers; none by default. */
  threads?: number
  base?: string
  siteUrl?: string | undefined
  say?: (line: string) => void
}

/** A site, with its store. */
export type TestSite = Site & { store: Store; note: string | undefined }

/** Reads a seeds folder and makes the site's data. The caller ends the workers, if there are any. */
export async function readSite(
  seeds: string,
  { caches, code = 'code', threads = 0, base, siteUrl, say }: SiteOptions,
): Promise<TestSite> {
  const store = openStore(caches, seeds, code)
  const workers = createWorkers(code, threads)
  const progress = quiet(say)
  const source = readSource(seeds, base, siteUrl)
  const archive = await analyseArchive(source, { store, workers, progress })
  const site = await makeSite({ ...archive, code, workers, progress })
  return { ...site, store, note: source.note }
}

/** Writes to a staging folder and replaces the target, as a build does. */
export async function buildTo(
  target: string,
  store: Store,
  write: (output: Output) => Promise<unknown>,
): Promise<void> {
  const staging = stagingFor(target) as Staging
  mkdirSync(staging.folder, { recursive: true })
  const output = openOutput(staging.folder, staging.target, store)
  await write(output)
  output.save()
  replaceOutput(staging, output.kept)
}

/** Writes all files of a site that do not need the bundler, as a build does. */
export async function writeSite(site: TestSite, target: string, inPlace = false): Promise<void> {
  if (!inPlace) return buildTo(target, site.store, (output) => emitFiles(site, output))
  const output = openOutput(target, target, site.store)
  await emitFiles(site, output)
  output.save()
}
