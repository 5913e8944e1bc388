import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { AnalysedArchive } from '../../src/build/analyse/analyse-archive.ts'
import { openReusedFiles } from '../../src/build/cache/reused-files.ts'
import { emitSite } from '../../src/build/emit/emit-site.ts'
import { type Output, outputTo } from '../../src/build/output/output.ts'
import { exchange, type Staging, stagingFor } from '../../src/build/output/staging.ts'

const quiet = { begin: () => {}, add: () => {}, end: () => {}, say: () => {} }

/** Writes beside a folder and exchanges the two, as a build does. */
export async function buildTo(target: string, write: (output: Output) => Promise<unknown>): Promise<void> {
  const staging = stagingFor(target) as Staging
  mkdirSync(staging.folder, { recursive: true })
  const output = outputTo(staging.folder, staging.target)
  await write(output)
  exchange(staging, output.kept)
}

/** Writes an edition, as a build does before it exchanges the folders. */
export async function writeTo(edition: AnalysedArchive, output: Output): Promise<void> {
  const others = openReusedFiles(path.join(edition.store, 'files.pack'), output)
  await emitSite(edition, output, others, quiet)
  others.save()
}

/** Writes an edition into a folder: beside it, as a build does, or in its place. */
export const writeOutput = (edition: AnalysedArchive, target: string, inPlace = false): Promise<void> =>
  inPlace ? writeTo(edition, outputTo(target, target)) : buildTo(target, (output) => writeTo(edition, output))
